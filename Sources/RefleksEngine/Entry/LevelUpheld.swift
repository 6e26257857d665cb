import RefleksDomain
import RefleksStore

/// A person granted an objection to a service level: the level that was held until then is the customers' from that day on.
/// It stands in the entry of the answer.
struct LevelUpheld: Change {
    static let kind = ChangeKind.levelUpheld

    /// Who held the level, of those who are one customer.
    let numbers: [UInt64]
    let level: HeldLevel

    func write(to writer: inout ByteWriter) {
        writer.list(numbers) { $0.number($1) }
        writer.byte(level.tier.rawValue)
        writer.signed(Int64(level.since))
    }

    func footprint() -> [EntityKey] { numbers.map { .customer($0) } }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        for number in numbers {
            let customer = try state.existing(number, at: place)
            var scoring = customer.scoring
            scoring.level = level
            try state.changeTotals(of: number, to: customer.totals, scoring: scoring, at: place.seq)
        }
    }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension LevelUpheld {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let numbers = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        let tier = try reader.value(ServiceTier.self)
        guard let since = Int32(exactly: try reader.signed()) else { throw MalformedBytes() }
        self.init(numbers: numbers, level: HeldLevel(tier: tier, since: since))
    }
}
