/// The histories that a model is fitted to: different ones with how many customers have each.
///
/// The likelihood depends on nothing else, and customers of a shop share few histories: CDNOW's 23,570 have 8,685. The
/// groups are in an order of their own, so that a fit does not depend on the order of the customers.
public struct PurchasePopulation: Sendable {
    /// Customers with one history.
    public struct Group: Sendable, Hashable {
        public let history: CustomerHistory
        /// How many, at least 1.
        public let customers: Int
    }

    /// By purchases, recency and age.
    public let groups: [Group]
    public let customers: Int

    /// Different histories of one population at most.
    public static let maximumGroups = 1_000_000
    /// Customers of one population at most.
    public static let maximumCustomers = 1_000_000_000
    /// Customers that a fit needs: two for each parameter and a few more.
    public static let minimumCustomers = 10

    /// Throws `emptyPopulation`, `tooManyCustomers`.
    public init(_ histories: some Sequence<CustomerHistory>) throws(AnalyticsError) {
        var counts: [CustomerHistory: Int] = [:]
        for history in histories {
            counts[history, default: 0] += 1
            guard counts.count <= Self.maximumGroups else { throw .tooManyCustomers(maximum: Self.maximumGroups) }
        }
        try self.init(counts: counts)
    }

    /// Histories with their numbers of customers; a history may come more than once.
    ///
    /// Throws `invalidHistory(.weight)` for a number below 1, `emptyPopulation`, `tooManyCustomers`.
    public init(weighted: some Sequence<(history: CustomerHistory, customers: Int)>) throws(AnalyticsError) {
        var counts: [CustomerHistory: Int] = [:]
        for (history, customers) in weighted {
            guard customers >= 1, customers <= Self.maximumCustomers else { throw .invalidHistory(.weight) }
            counts[history, default: 0] += customers
            guard counts.count <= Self.maximumGroups else { throw .tooManyCustomers(maximum: Self.maximumGroups) }
        }
        try self.init(counts: counts)
    }

    private init(counts: [CustomerHistory: Int]) throws(AnalyticsError) {
        guard !counts.isEmpty else { throw .emptyPopulation }
        var total = 0
        for count in counts.values {
            let (sum, overflow) = total.addingReportingOverflow(count)
            guard !overflow, sum <= Self.maximumCustomers else {
                throw .tooManyCustomers(maximum: Self.maximumCustomers)
            }
            total = sum
        }
        customers = total
        groups = counts.map { Group(history: $0.key, customers: $0.value) }
            .sorted { left, right in
                let (first, second) = (left.history, right.history)
                return (first.purchases, first.recency, first.age) < (second.purchases, second.recency, second.age)
            }
    }

    /// Repeat purchases of all.
    public var purchases: Double { groups.reduce(0) { $0 + Double($1.history.purchases) * Double($1.customers) } }

    /// The time for which all have been watched.
    var exposure: Double { groups.reduce(0) { $0 + $1.history.age * Double($1.customers) } }

    /// Refuses what no model of repeat purchases can be fitted to.
    func checkFittable() throws(AnalyticsError) {
        guard customers >= Self.minimumCustomers else {
            throw .tooFewCustomers(count: customers, minimum: Self.minimumCustomers)
        }
        guard groups.contains(where: { $0.history.purchases > 0 }) else { throw .noRepeatPurchases }
        guard groups.count > 1 else { throw .identicalHistories }
    }
}
