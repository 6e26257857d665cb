import RefleksDomain
import RefleksStore

/// A person was answered: his request waits no longer.
struct RequestAnswered: Change {
    static let kind = ChangeKind.requestAnswered

    let number: UInt64
    /// After the change.
    let version: UInt64
    let requestID: UInt64
    let outcome: SubjectRequestOutcome
    /// Reason and principal, sealed under the customer's key.
    let sealed: [UInt8]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.number(requestID)
        writer.byte(outcome.rawValue)
        writer.blob(sealed)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeIdentity(of: number, at: place.seq) { fields in
            fields.requests.removeAll { $0.id == requestID }
        }
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.requestID = requestID
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .requestAnswered)
    }
}

extension RequestAnswered {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), requestID: try reader.number(),
            outcome: try reader.value(SubjectRequestOutcome.self), sealed: try reader.blob())
    }
}
