import RefleksDomain
import RefleksStore

/// A customer said how he wants to be served, or took it back.
struct PreferenceSet: Change {
    static let kind = ChangeKind.preferenceSet

    let number: UInt64
    /// The profile's version, which a preference does not change.
    let version: UInt64
    /// The whole preference, sealed under the customer's key; empty when there is none any more.
    let sealed: [UInt8]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.blob(sealed)
    }

    func footprint() -> [EntityKey] { [.customer(number), .knowledge(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeKnowledge(of: number, at: place.seq) { $0.preference = record(at: place) }
    }

    private func record(at place: ChangePlace) -> PreferenceRecord? {
        sealed.isEmpty ? nil : PreferenceRecord(recordedAt: place.recordedAt, sealed: sealed)
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        var known = KnowledgeState()
        known.preference = record(at: place)
        return .preference(try opener.open(known, of: number).preference)
    }

    func effects(at place: ChangePlace) -> Effects? {
        Effects(customer: number, version: version, commitSeq: place.seq)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .preferenceSet)
    }
}

extension PreferenceSet {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(number: try reader.number(), version: try reader.number(), sealed: try reader.blob())
    }
}
