import RefleksMessages

/// What somebody spends with us and said he spends, by category and in one currency, over some days.
public struct CategorySpend: Sendable, Hashable {
    /// By category, as items name it.
    private var ours: [String: Int64] = [:]
    /// By the key of the fact that says so.
    private var declared: [String: Int64] = [:]
    public let currency: Currency
    /// Those of what counts nowhere, because no rate leads from them.
    public private(set) var leftOut: Set<Currency> = []
    /// Items that he bought and that name no category: they belong to no wallet.
    public private(set) var uncategorised = 0

    /// Items count by the rate of their day, declarations by the latest one.
    ///
    /// - Parameters:
    ///   - rows: of purchases and returns, and others, which tell nothing.
    ///   - facts: what is known of him; those that are no WALLET tell nothing.
    ///   - bare: what an earlier version's declaration without a currency is in: the policy's, whatever is asked for.
    /// - Throws: when an amount does not fit.
    public init(
        _ rows: [PastRow], _ facts: [Fact], days: Int64, in currency: Currency, _ rates: ExchangeRates, bare: Currency,
        now: Timestamp
    ) throws(ArithmeticOverflow) {
        self.currency = currency
        let begin = now.adding(microseconds: -days * Timestamp.microsecondsPerDay)
        for row in rows where row.occurredAt >= begin {
            guard row.type == .purchase || row.type == .return else { continue }
            if row.type == .purchase { uncategorised += row.items.count(where: \.category.isEmpty) }
            for item in row.items where !item.category.isEmpty {
                guard let own = item.amount, let amount = try converted(own, rates, row.occurredAt) else { continue }
                let before = ours[item.category, default: 0]
                let (sum, overflow) =
                    row.type == .purchase
                    ? before.addingReportingOverflow(amount) : before.subtractingReportingOverflow(amount)
                guard !overflow else { throw ArithmeticOverflow() }
                ours[item.category] = sum
            }
        }
        for fact in FactView.facts(facts, validAt: now, knownAt: now) where fact.category == .wallet {
            // What an earlier version took and is no amount tells nothing.
            guard let own = try? WalletDeclaration.money(fact.value, bare: bare),
                let amount = try converted(own, rates, now)
            else { continue }
            declared[fact.key.text] = Int64(clamping: Int128(amount) * Int128(days) / Int128(WalletDeclaration.days))
        }
    }

    /// By the latest rate of the day; nil, and noted, without one.
    private mutating func converted(
        _ money: Money, _ rates: ExchangeRates, _ at: Timestamp
    ) throws(ArithmeticOverflow) -> Int64? {
        let told = try rates.converted(money, to: currency, on: CalendarDate(istanbul: at))
        if told == nil { leftOut.insert(money.currency) }
        return told?.minorUnits
    }

    /// Those that he bought from, and those that he declared and did not, by name.
    public var categories: [String] {
        let keys = Set(ours.keys.map(Self.key))
        return (Array(ours.keys) + declared.keys.filter { !keys.contains($0) }).sorted()
    }

    /// With us, at least nothing: minor units.
    public func ours(_ category: String) -> Int64 { max(0, ours[category] ?? 0) }

    /// What he said he spends, minor units; nil when he said nothing.
    public func declared(_ category: String) -> Int64? { declared[Self.key(category)] }

    /// How a fact about a category is called: words of its letters without Turkish marks, with `_` between them.
    public static func key(_ category: String) -> String {
        let words = TurkishText.looseWords(category)
        return words.isEmpty ? category : words.joined(separator: "_")
    }

    /// Our share of what he declared, basis points; nil when he declared nothing.
    public func share(_ category: String) -> Int? {
        guard let declared = declared(category) else { return nil }
        // Negative amounts, which are no spending, tell nothing.
        return (try? Wallet(declared: money(declared), ours: money(ours(category))))?.share
    }

    /// His wallet: by what he declared, else by the shares of customers like him.
    ///
    /// - Throws: what `Wallet` refuses.
    public func wallet(_ category: String, like others: [CategorySpend]) throws(FieldRefusal) -> Wallet {
        let ours = money(ours(category))
        guard let declared = declared(category) else {
            return try Wallet(ours: ours, peerShares: others.compactMap { $0.share(category) })
        }
        return try Wallet(declared: money(declared), ours: ours)
    }

    private func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: currency) }
}
