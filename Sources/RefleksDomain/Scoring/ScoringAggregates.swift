/// What scoring needs of a customer beyond his totals: counts, decaying sums and purchase days, bounded by the number of
/// types and currencies, never by history.
///
/// Adding is independent of order, so that late interactions give the same aggregates, and taking back leaves the sums as if
/// the interaction had not been. Days are marks of everything that was recorded, as a customer's times are; they go with the
/// last of their kind.
public struct ScoringAggregates: Sendable, Hashable {
    /// By type, then tone.
    public private(set) var tallies: [EventTally]
    /// By currency.
    public private(set) var money: [ValueSums]
    public private(set) var purchases: PurchaseDays
    /// What he told us of himself, by voice. It is stored with what was told, not with the sums.
    public package(set) var voices: [VoiceTally] = []
    /// The service level that the newest scored commit decided.
    public var level: HeldLevel
    /// He is served on a cheaper channel, by somebody's approval. It is stored with the customer, not with the sums.
    public var isRedirected = false

    /// A customer of whom nothing counts.
    public init() {
        tallies = []
        money = []
        purchases = PurchaseDays()
        level = .floor
    }

    package init(stored tallies: [EventTally], money: [ValueSums], purchases: PurchaseDays, level: HeldLevel) {
        self.tallies = tallies
        self.money = money
        self.purchases = purchases
        self.level = level
    }

    /// Whether there is nothing to keep.
    public var isEmpty: Bool {
        tallies.isEmpty && money.isEmpty && purchases.isEmpty && level == .floor && voices.isEmpty
    }

    /// Whether `figures` can change a score: what nothing counts costs nothing.
    public static func concern(_ figures: InteractionFigures) -> Bool {
        figures.type.isTallied || figures.money.contains { $0.kind.marginSign != 0 && $0.money.minorUnits != 0 }
    }

    /// How often something of `type` and `tone` happened; nil: never.
    public func tally(_ type: InteractionType, _ tone: InteractionTone = .neutral) -> EventTally? {
        let key = EventTally.key(type, tone)
        for tally in tallies where tally.key >= key { return tally.key == key ? tally : nil }
        return nil
    }

    /// How often something of `type` happened, in whatever tone.
    public func count(_ type: InteractionType) -> UInt64 {
        tallies.reduce(0) { $1.type == type ? $0.addingReportingOverflow($1.count).partialValue : $0 }
    }

    /// The newest day on which something of `type` happened.
    public func lastDay(_ type: InteractionType) -> Int32? {
        tallies.lazy.filter { $0.type == type }.map(\.lastDay).max()
    }

    // MARK: Adding and taking back

    /// Adds one interaction.
    ///
    /// - Throws: when a sum would not fit; then nothing is added.
    public mutating func add(_ figures: InteractionFigures) throws(ArithmeticOverflow) {
        guard Self.concern(figures) else { return }
        var next = self
        let day = figures.occurredAt.istanbulDay
        if figures.type.isTallied {
            let tally = EventTally(type: figures.type, tone: figures.tone, day: day)
            try next.add(tally)
        }
        let isPurchase = figures.type.isPurchase
        if isPurchase {
            if let first = next.purchases.firstDay, day < first {
                for index in next.money.indices { next.money[index].leaveFirstDay() }
            }
            try next.purchases.add(day)
        }
        for sums in try Self.sums(of: figures, on: day) {
            var sums = sums
            if day != next.purchases.firstDay { sums.leaveFirstDay() }
            try next.add(sums)
        }
        self = next
    }

    /// Takes back one interaction that was added before.
    ///
    /// - Throws: when it was not; then nothing is taken back.
    public mutating func remove(_ figures: InteractionFigures) throws(ArithmeticOverflow) {
        guard Self.concern(figures) else { return }
        var next = self
        let day = figures.occurredAt.istanbulDay
        if figures.type.isTallied { try next.remove(EventTally(type: figures.type, tone: figures.tone, day: day)) }
        let firstDay = next.purchases.firstDay
        for sums in try Self.sums(of: figures, on: day) {
            var sums = sums
            if day != firstDay { sums.leaveFirstDay() }
            try next.add(sums.negated())
        }
        if figures.type.isPurchase { try next.purchases.remove(day) }
        self = next
    }

    /// The aggregates of several customers, as if one had had all their interactions; the order does not matter. The level is
    /// the highest that one of them holds, and of those the oldest.
    ///
    /// - Throws: when a sum would not fit.
    public static func combining(_ parts: [ScoringAggregates]) throws(ArithmeticOverflow) -> ScoringAggregates {
        guard parts.count > 1 else { return parts.first ?? ScoringAggregates() }
        var result = ScoringAggregates()
        let firstDay = parts.compactMap(\.purchases.firstDay).min()
        for part in parts {
            for tally in part.tallies { try result.add(tally) }
            for sums in part.money {
                var sums = sums
                if part.purchases.firstDay != firstDay { sums.leaveFirstDay() }
                try result.add(sums)
            }
            try result.purchases.add(part.purchases)
            for tally in part.voices { try result.add(tally) }
            if part.isRedirected { result.isRedirected = true }
            let (held, other) = (result.level, part.level)
            if other.tier > held.tier || (other.tier == held.tier && other.since < held.since) { result.level = other }
        }
        return result
    }

    private mutating func add(_ tally: EventTally) throws(ArithmeticOverflow) {
        let place = tallies.firstIndex { $0.key >= tally.key } ?? tallies.endIndex
        guard place < tallies.endIndex, tallies[place].key == tally.key else {
            tallies.insert(tally, at: place)
            return
        }
        let (count, first) = tallies[place].count.addingReportingOverflow(tally.count)
        let (decayed, second) = tallies[place].decayed.addingReportingOverflow(tally.decayed)
        guard !first, !second else { throw ArithmeticOverflow() }
        tallies[place].count = count
        tallies[place].decayed = decayed
        tallies[place].lastDay = max(tallies[place].lastDay, tally.lastDay)
    }

    private mutating func remove(_ tally: EventTally) throws(ArithmeticOverflow) {
        guard let place = tallies.firstIndex(where: { $0.key == tally.key }), tallies[place].count >= tally.count
        else { throw ArithmeticOverflow() }
        tallies[place].count -= tally.count
        tallies[place].decayed -= tally.decayed
        if tallies[place].count == 0 { tallies.remove(at: place) }
    }

    private mutating func add(_ sums: ValueSums) throws(ArithmeticOverflow) {
        let place = money.firstIndex { $0.currency >= sums.currency } ?? money.endIndex
        if place < money.endIndex, money[place].currency == sums.currency {
            try money[place].add(sums)
        } else {
            money.insert(sums, at: place)
        }
        if money[place].isZero { money.remove(at: place) }
    }

    /// What the lines of an interaction add, by currency.
    private static func sums(
        of figures: InteractionFigures, on day: Int32
    ) throws(ArithmeticOverflow) -> [ValueSums] {
        var found: [ValueSums] = []
        for line in figures.money where line.kind.marginSign != 0 && line.money.minorUnits != 0 {
            let part = ValueSums(line, isPurchase: figures.type.isPurchase, on: day)
            if let place = found.firstIndex(where: { $0.currency == part.currency }) {
                try found[place].add(lineOfSame: part)
            } else {
                found.append(part)
            }
        }
        return found
    }
}

extension InteractionType {
    /// Whether it is counted for scoring. Talks, visits and account movements are what the totals say of them.
    var isTallied: Bool {
        switch self {
        case .contact, .visit, .transaction: false
        default: true
        }
    }

    /// Whether the customer bought: he took, ordered or renewed something.
    public var isPurchase: Bool {
        switch self {
        case .purchase, .orderPlaced, .renewal: true
        default: false
        }
    }
}
