/// What the BG/BB model needs to know of a customer who can buy (or give) at given opportunities: at how many of n he did,
/// and at which one last.
public struct OpportunityHistory: Sendable, Hashable {
    /// Opportunities taken, x.
    public let purchases: Int
    /// The last one taken, t_x, from 1; 0 if none was.
    public let last: Int
    /// Opportunities there were, n.
    public let opportunities: Int

    /// Opportunities of one customer at most.
    public static let maximumOpportunities = 10_000

    /// x ≤ t_x ≤ n, and t_x is 0 exactly if x is. Throws `invalidHistory`.
    public init(purchases: Int, last: Int, opportunities: Int) throws(AnalyticsError) {
        guard opportunities >= 0, opportunities <= Self.maximumOpportunities else { throw .invalidHistory(.age) }
        guard purchases >= 0, purchases <= opportunities else { throw .invalidHistory(.purchases) }
        guard last >= purchases, last <= opportunities, (last == 0) == (purchases == 0) else {
            throw .invalidHistory(.recency)
        }
        self.purchases = purchases
        self.last = last
        self.opportunities = opportunities
    }
}

/// Such histories with how many customers have each.
public struct OpportunityPopulation: Sendable {
    /// Customers with one history.
    public struct Group: Sendable, Hashable {
        public let history: OpportunityHistory
        public let customers: Int
    }

    /// By opportunities, purchases and the last one taken.
    public let groups: [Group]
    public let customers: Int

    /// Opportunities after the last one taken, over the different histories of one population, at most: so many terms the
    /// likelihood has.
    public static let maximumTerms = 10_000_000

    /// Throws `invalidHistory(.weight)` for a number below 1, `emptyPopulation`, `tooManyCustomers`.
    public init(weighted: some Sequence<(history: OpportunityHistory, customers: Int)>) throws(AnalyticsError) {
        var counts: [OpportunityHistory: Int] = [:]
        var total = 0
        var terms = 0
        for (history, customers) in weighted {
            if counts[history] == nil { terms += 1 + history.opportunities - history.last }
            guard terms <= Self.maximumTerms else { throw .tooManyCustomers(maximum: Self.maximumTerms) }
            guard customers >= 1, customers <= PurchasePopulation.maximumCustomers else {
                throw .invalidHistory(.weight)
            }
            counts[history, default: 0] += customers
            total += customers
            guard total <= PurchasePopulation.maximumCustomers else {
                throw .tooManyCustomers(maximum: PurchasePopulation.maximumCustomers)
            }
        }
        guard total > 0 else { throw .emptyPopulation }
        customers = total
        groups = counts.map { Group(history: $0.key, customers: $0.value) }
            .sorted { left, right in
                let (first, second) = (left.history, right.history)
                return (first.opportunities, first.purchases, first.last)
                    < (second.opportunities, second.purchases, second.last)
            }
    }

    func checkFittable() throws(AnalyticsError) {
        guard customers >= PurchasePopulation.minimumCustomers else {
            throw .tooFewCustomers(count: customers, minimum: PurchasePopulation.minimumCustomers)
        }
        guard groups.contains(where: { $0.history.purchases > 0 }) else { throw .noRepeatPurchases }
        guard groups.count > 1 else { throw .identicalHistories }
    }
}
