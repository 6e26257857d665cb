import RefleksAnalytics
import RefleksDomain
import RefleksMessages
import RefleksStore

/// Reads the ledger once and keeps what models learn from: for every customer, on which days he bought and for how much, in the
/// model's currency. What was
/// taken back is taken back, merged customers are one, and of whoever was erased or restricted nothing is used.
struct PurchaseScan {
    private let plan: FitPlan
    /// By which money of other currencies is converted, each amount on its day.
    private let rates: ExchangeRates
    /// Whose histories are shown, by number; nil: everybody's.
    private let members: Set<UInt64>?
    private var subjects: [UInt64: [Tally]] = [:]
    private var survivors: [UInt64: UInt64] = [:]
    /// Erased, or only kept.
    private var excluded: Set<UInt64> = []
    private var tallies = 0
    private let limit: Int

    /// Purchases of a day through a channel; what was taken back counts against it.
    private struct Tally {
        let day: Int32
        var purchases: Int32
        let channel: Channel
        /// Of the purchases, those with money that no rate leads from.
        var unpriced: Int32
        var amount: Int64
    }

    /// Customers, and days with purchases, of one fit at most: some 600 MB of memory.
    static let maximumCustomers = 1_000_000
    static let maximumDays = 10_000_000

    init(
        _ plan: FitPlan, rates: ExchangeRates, members: Set<UInt64>? = nil,
        maximumCustomers: Int = Self.maximumCustomers
    ) {
        self.plan = plan
        self.rates = rates
        self.members = members
        limit = maximumCustomers
    }

    /// - Throws: when there are more customers or days than a fit takes, or amounts do not fit.
    mutating func take(_ entry: Entry) throws(FieldRefusal) {
        for change in entry.changes { try take(change) }
    }

    private mutating func take(_ change: any Change) throws(FieldRefusal) {
        switch change {
        case let change as InteractionRecorded: try add(change.figures, of: change.number, sign: 1)
        case let change as InteractionCharged: try add(change.recorded.figures, of: change.recorded.number, sign: 1)
        case let change as MergedInteractionRecorded:
            try add(change.recorded.figures, of: change.recorded.number, sign: 1)
        case let change as InteractionReversed: try add(change.figures, of: change.number, sign: -1)
        case let change as CustomersMerged:
            for number in [change.merged] + change.moved { survivors[number] = change.survivor }
        case let change as CustomersUnmerged:
            survivors[change.merged] = nil
            for number in change.moved { survivors[number] = change.merged }
        case let change as SubjectErased:
            excluded.insert(change.number)
            tallies -= subjects.removeValue(forKey: change.number)?.count ?? 0
        case let change as ProcessingRestricted: excluded.insert(change.number)
        case let change as RestrictionLifted: excluded.remove(change.number)
        default: break
        }
    }

    private mutating func add(_ figures: InteractionFigures, of number: UInt64, sign: Int32) throws(FieldRefusal) {
        let day = figures.occurredAt.istanbulDay
        guard figures.type.isPurchase, day <= plan.window.holdoutEnd else { return }
        let date = CalendarDate(istanbul: figures.occurredAt)
        var (amount, unpriced) = (Int128(0), Int32(0))
        for line in figures.money where line.kind == .revenue || line.kind == .discount {
            let paid: Money?
            do throws(ArithmeticOverflow) {
                paid = try rates.converted(line.money, to: plan.currency, on: date)
            } catch {
                throw FieldRefusal(Catalogue.Model.overflow)
            }
            if let paid {
                amount += line.kind == .revenue ? Int128(paid.minorUnits) : -Int128(paid.minorUnits)
            } else if line.money.minorUnits != 0 {
                unpriced = sign
            }
        }
        guard let exact = Int64(exactly: amount * Int128(sign)) else { throw FieldRefusal(Catalogue.Model.overflow) }
        try note(
            Tally(day: day, purchases: sign, channel: figures.channel, unpriced: unpriced, amount: exact), of: number)
    }

    private mutating func note(_ tally: Tally, of number: UInt64) throws(FieldRefusal) {
        guard subjects[number] != nil || subjects.count < limit, tallies < Self.maximumDays else {
            throw FieldRefusal(
                Catalogue.Model.tooManyCustomers, [String(subjects.count < limit ? Self.maximumDays : limit)])
        }
        var failed = false
        let added = Self.merge(tally, into: &subjects[number, default: []], &failed)
        guard !failed else { throw FieldRefusal(Catalogue.Model.overflow) }
        if added { tallies += 1 }
    }

    /// Adds to the newest day's line where it is the same one; returns whether there is a line more.
    private static func merge(_ tally: Tally, into known: inout [Tally], _ failed: inout Bool) -> Bool {
        guard let last = known.last, last.day == tally.day, last.channel == tally.channel else {
            known.append(tally)
            return true
        }
        let (amount, first) = last.amount.addingReportingOverflow(tally.amount)
        let (purchases, second) = last.purchases.addingReportingOverflow(tally.purchases)
        let (unpriced, third) = last.unpriced.addingReportingOverflow(tally.unpriced)
        failed = first || second || third
        known[known.count - 1].unpriced = unpriced
        known[known.count - 1].amount = amount
        known[known.count - 1].purchases = purchases
        return false
    }

    /// Every customer's days with purchases, by the number of his code, so that the same ledger gives the same order; who does not
    /// belong to the plan's channels, or is no member, is left out.
    func histories(_ visit: ([PurchaseDay]) throws(FieldRefusal) -> Void) throws(FieldRefusal) {
        var sets: [UInt64: [UInt64]] = [:]
        for number in subjects.keys where !excluded.contains(number) {
            sets[survivors[number] ?? number, default: []].append(number)
        }
        for customer in sets.keys.sorted() where members?.contains(customer) ?? true {
            let tallies = (sets[customer] ?? []).flatMap { subjects[$0] ?? [] }
            if let days = try days(tallies) { try visit(days) }
        }
    }

    /// nil when nothing is left of them, or they began elsewhere.
    private func days(_ tallies: [Tally]) throws(FieldRefusal) -> [PurchaseDay]? {
        var days: [PurchaseDay] = []
        var first: Set<Channel> = []
        let sorted = tallies.sorted { ($0.day, $0.channel.rawValue) < ($1.day, $1.channel.rawValue) }
        var index = 0
        while index < sorted.count {
            let day = sorted[index].day
            var (amount, purchases, unpriced) = (Int128(0), Int64(0), Int64(0))
            var channels: [Channel: Int64] = [:]
            while index < sorted.count, sorted[index].day == day {
                amount += Int128(sorted[index].amount)
                purchases += Int64(sorted[index].purchases)
                unpriced += Int64(sorted[index].unpriced)
                channels[sorted[index].channel, default: 0] += Int64(sorted[index].purchases)
                index += 1
            }
            guard purchases > 0 else { continue }
            guard let exact = Int64(exactly: amount) else { throw FieldRefusal(Catalogue.Model.overflow) }
            if days.isEmpty { first = Set(channels.filter { $0.value > 0 }.keys) }
            days.append(PurchaseDay(day: day, amount: exact, isPriced: unpriced == 0))
        }
        guard !days.isEmpty, plan.channels.isEmpty || !first.isDisjoint(with: plan.channels) else { return nil }
        return days
    }
}
