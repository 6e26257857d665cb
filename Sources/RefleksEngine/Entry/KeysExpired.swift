import RefleksDomain
import RefleksStore

/// The time of some idempotency keys is over: they are forgotten.
struct KeysExpired: Change {
    static let kind = ChangeKind.keysExpired
    static let namesAuthor = false

    /// At most `KeyExpiry.step`.
    let keys: [BlindIndex]

    func write(to writer: inout ByteWriter) {
        writer.list(keys) { $0.blind($1) }
    }

    func footprint() -> [EntityKey] { keys.map { .idempotency($0) } }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        for key in keys { _ = try state.idempotency(key) }
        for key in keys { try state.setIdempotency(key, nil, at: place.seq) }
    }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension KeysExpired {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(keys: try reader.list { reader throws(MalformedBytes) in try reader.blind() })
    }
}
