import RefleksDomain
import RefleksStore

/// From now on a customer's data are only kept: he asked for it, or for an erasure that a law forbids.
struct ProcessingRestricted: Change {
    static let kind = ChangeKind.processingRestricted

    let number: UInt64
    /// After the change.
    let version: UInt64
    let ground: RestrictionGround
    let retention: RetentionClass?
    /// The beginning of the first day on which they need not be kept any more.
    let keptUntil: Timestamp?
    /// Reason and principal, sealed under the customer's key.
    let sealed: [UInt8]
    /// What was counted for the erasure that was asked for; empty when none was.
    let lines: [ErasureLine]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.byte(ground.rawValue)
        writer.byte(retention?.rawValue ?? 0)
        TotalsCodec.write(keptUntil, to: &writer)
        writer.blob(sealed)
        writer.list(lines) { $1.write(to: &$0) }
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let record = RestrictionRecord(
            ground: ground, retention: retention, since: place.recordedAt, keptUntil: keptUntil, sealed: sealed)
        try state.changeIdentity(of: number, at: place.seq) { fields in
            fields.restriction = record
            // What he asked for is done, or cannot be done yet: with that he is answered.
            fields.requests.removeAll { $0.kind == (ground == .retention ? .erasure : .restriction) }
            if fields.status == .active { fields.status = .restricted }
        }
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.erasureLines = lines
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        let record = RestrictionRecord(
            ground: ground, retention: retention, since: place.recordedAt, keptUntil: keptUntil, sealed: sealed)
        var parts = PartOpening(keys: opener.keys)
        return .restriction(try opener.open(record, of: number, with: &parts))
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .processingRestricted)
    }
}

extension ProcessingRestricted {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(),
            ground: try reader.value(RestrictionGround.self), retention: try reader.optional(RetentionClass.self),
            keptUntil: try TotalsCodec.readTime(&reader), sealed: try reader.blob(),
            lines: try reader.list { reader throws(MalformedBytes) in try ErasureLine(&reader) })
    }
}
