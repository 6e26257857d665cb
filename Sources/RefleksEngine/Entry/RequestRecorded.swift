import RefleksDomain
import RefleksStore

/// A person asks for something that the law gives him a right to, and waits for an answer.
struct RequestRecorded: Change {
    static let kind = ChangeKind.requestRecorded

    let number: UInt64
    /// After the change.
    let version: UInt64
    let subject: SubjectRequestKind
    /// What he objects to; nil for other requests.
    let decision: AutomatedDecision?
    let receivedAt: Timestamp
    /// Reason and principal, sealed under the customer's key.
    let sealed: [UInt8]

    private func record(at place: ChangePlace) -> RequestRecord {
        RequestRecord(
            id: place.item.id, kind: subject, decision: decision, receivedAt: receivedAt,
            recordedAt: place.recordedAt, sealed: sealed)
    }

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.byte(subject.rawValue)
        writer.byte(decision?.rawValue ?? 0)
        writer.signed(receivedAt.microseconds)
        writer.blob(sealed)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeIdentity(of: number, at: place.seq) { $0.requests.append(record(at: place)) }
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.requestID = place.item.id
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        var parts = PartOpening(keys: opener.keys)
        return .request(try opener.open(record(at: place), of: number, with: &parts))
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .requestRecorded)
    }
}

extension RequestRecorded {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(),
            subject: try reader.value(SubjectRequestKind.self), decision: try reader.optional(AutomatedDecision.self),
            receivedAt: Timestamp(microseconds: try reader.signed()), sealed: try reader.blob())
    }
}
