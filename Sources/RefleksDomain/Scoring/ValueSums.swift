/// What a customer brought and cost in one currency; sums with half-lives are kept in `ForwardDecay.money`.
public struct ValueSums: Sendable, Hashable {
    public let currency: Currency
    /// Margin.
    public package(set) var margin: Int128
    /// Revenue less discounts and returns.
    public package(set) var revenue: Int128
    /// Cost to serve: CHANNEL_COST and REMEDY.
    public package(set) var cost: Int128
    /// What purchases brought, less discounts, minor units, without decay.
    public package(set) var purchased: Int64
    /// The same of the first day with purchases.
    public package(set) var firstDayRevenue: Int64
    /// Purchases that brought something, or were given a discount, in this currency.
    public package(set) var purchases: Int64
    /// Of them those of the first day with purchases.
    public package(set) var firstDayPurchases: Int64

    package init(
        currency: Currency, margin: Int128, revenue: Int128, cost: Int128, purchased: Int64, firstDayRevenue: Int64,
        purchases: Int64 = 0, firstDayPurchases: Int64 = 0
    ) {
        self.currency = currency
        self.margin = margin
        self.revenue = revenue
        self.cost = cost
        self.purchased = purchased
        self.firstDayRevenue = firstDayRevenue
        self.purchases = purchases
        self.firstDayPurchases = firstDayPurchases
    }

    /// What one line adds; its day is taken for the first day.
    init(_ line: MoneyLine, isPurchase: Bool, on day: Int32) {
        let amount = line.money.minorUnits
        let part = ForwardDecay.money.part(amount, on: day)
        let sign = Int128(line.kind.marginSign)
        currency = line.money.currency
        margin = sign * part
        switch line.kind {
        case .revenue, .discount, .return: (revenue, cost) = (sign * part, 0)
        case .channelCost, .remedy: (revenue, cost) = (0, part)
        case .cogs, .payment, .volume: (revenue, cost) = (0, 0)
        }
        switch line.kind {
        case .revenue where isPurchase: purchased = amount
        // Amounts are never negative.
        case .discount where isPurchase: purchased = 0 &- amount
        default: purchased = 0
        }
        firstDayRevenue = purchased
        switch line.kind {
        case .revenue, .discount: purchases = isPurchase ? 1 : 0
        default: purchases = 0
        }
        firstDayPurchases = purchases
    }

    /// Spent after the first day with purchases, minor units.
    public var repeatSpend: Int64 { purchased.subtractingReportingOverflow(firstDayRevenue).partialValue }

    /// Purchases after the first day with purchases.
    public var repeatPurchases: Int64 { purchases.subtractingReportingOverflow(firstDayPurchases).partialValue }

    var isZero: Bool {
        margin == 0 && revenue == 0 && cost == 0 && purchased == 0 && firstDayRevenue == 0 && purchases == 0
            && firstDayPurchases == 0
    }

    /// Takes the day that these sums are of for a later one than the first with purchases.
    mutating func leaveFirstDay() { (firstDayRevenue, firstDayPurchases) = (0, 0) }

    func negated() -> ValueSums {
        ValueSums(
            currency: currency, margin: -margin, revenue: -revenue, cost: -cost, purchased: 0 &- purchased,
            firstDayRevenue: 0 &- firstDayRevenue, purchases: 0 &- purchases, firstDayPurchases: 0 &- firstDayPurchases)
    }

    mutating func add(_ other: ValueSums) throws(ArithmeticOverflow) {
        let (margin, first) = margin.addingReportingOverflow(other.margin)
        let (revenue, second) = revenue.addingReportingOverflow(other.revenue)
        let (cost, third) = cost.addingReportingOverflow(other.cost)
        let (purchased, fourth) = purchased.addingReportingOverflow(other.purchased)
        let (firstDayRevenue, fifth) = firstDayRevenue.addingReportingOverflow(other.firstDayRevenue)
        let (purchases, sixth) = purchases.addingReportingOverflow(other.purchases)
        let (firstDayPurchases, seventh) = firstDayPurchases.addingReportingOverflow(other.firstDayPurchases)
        guard !first, !second, !third, !fourth, !fifth, !sixth, !seventh else { throw ArithmeticOverflow() }
        self.margin = margin
        self.revenue = revenue
        self.cost = cost
        self.purchased = purchased
        self.firstDayRevenue = firstDayRevenue
        self.purchases = purchases
        self.firstDayPurchases = firstDayPurchases
    }

    /// Adds another line of one interaction, which stays one purchase.
    mutating func add(lineOfSame other: ValueSums) throws(ArithmeticOverflow) {
        try add(other)
        purchases = min(purchases, 1)
        firstDayPurchases = purchases
    }
}
