import RefleksDomain
import RefleksStore

/// A person's request that waits for its answer.
struct RequestRecord: Sendable, Hashable {
    /// The place of the entry that recorded it.
    let id: UInt64
    let kind: SubjectRequestKind
    /// What he objects to; nil for other requests.
    let decision: AutomatedDecision?
    /// When he asked: the thirty days run from it.
    let receivedAt: Timestamp
    let recordedAt: Timestamp
    /// What he said and who recorded it, sealed under the customer's key.
    let sealed: [UInt8]

    /// Requests of one customer that wait at a time.
    static let maximum = 32

    /// Customers who have one are found by it: a token that no name has (names' tokens are keyed hashes of 64 bits).
    static let token: UInt64 = 1

    func write(to writer: inout ByteWriter) {
        writer.number(id)
        writer.byte(kind.rawValue)
        writer.byte(decision?.rawValue ?? 0)
        writer.signed(receivedAt.microseconds)
        writer.signed(recordedAt.microseconds)
        writer.blob(sealed)
    }
}

extension RequestRecord {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            id: try reader.number(), kind: try reader.value(SubjectRequestKind.self),
            decision: try reader.optional(AutomatedDecision.self),
            receivedAt: Timestamp(microseconds: try reader.signed()),
            recordedAt: Timestamp(microseconds: try reader.signed()), sealed: try reader.blob())
    }
}

extension RequestRecord {
    /// The day from which it holds the customer's level; nil for other requests.
    var contestsLevelFrom: Int32? { decision == .serviceLevel ? receivedAt.istanbulDay : nil }
}

extension CustomerIdentity.Fields {
    /// The day from which he objects to his level; nil when he does not, or was answered.
    var levelContestedFrom: Int32? {
        requests.isEmpty ? nil : requests.lazy.compactMap(\.contestsLevelFrom).min()
    }

    /// Tokens by which he is found beside his names, ascending: that he waits for an answer, that a law keeps his data.
    var markers: [UInt64] {
        guard hasRights else { return [] }
        return (requests.isEmpty ? [] : [RequestRecord.token])
            + (restriction?.retention == nil ? [] : [RestrictionRecord.token])
    }
}

extension Opener {
    func open(
        _ record: RequestRecord, of number: UInt64, with parts: inout PartOpening
    ) throws(StoreError) -> KnownRequest {
        let bytes: [UInt8] = try parts.open(record.sealed, .restriction, of: number)
        let plain = try RestrictionCodec.read(bytes, of: number)
        return KnownRequest(
            id: record.id, kind: record.kind, decision: record.decision, receivedAt: record.receivedAt,
            recordedAt: record.recordedAt, reason: plain.reason, recordedBy: plain.principal)
    }
}
