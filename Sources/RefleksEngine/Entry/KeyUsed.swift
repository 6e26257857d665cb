import RefleksDomain
import RefleksStore

/// The command came with an idempotency key.
struct KeyUsed: Change {
    static let kind = ChangeKind.keyUsed
    static let namesAuthor = false

    let key: BlindIndex
    let payload: BlindIndex

    func write(to writer: inout ByteWriter) {
        writer.blind(key)
        writer.blind(payload)
    }

    func footprint() -> [EntityKey] { [.idempotency(key)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let used = IdempotencyState(seq: place.seq, recordedAt: place.recordedAt, payload: payload)
        try state.setIdempotency(key, used, at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension KeyUsed {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(key: try reader.blind(), payload: try reader.blind())
    }
}
