/// What customers spend: how many purchases each average is of, and the average.
public struct SpendHistory: Sendable, Hashable {
    /// Purchases, at least 1.
    public let purchases: Int
    /// Their average value, above 0, in the caller's unit of money (the parameter γ is in the same unit).
    public let average: Double

    /// Throws `invalidHistory(.purchases)`, and `nonPositiveSpend` for an average that is not a positive number up to 1e15.
    public init(purchases: Int, average: Double) throws(AnalyticsError) {
        guard purchases >= 1, purchases <= CustomerHistory.maximumPurchases else { throw .invalidHistory(.purchases) }
        guard average > 0, average <= 1e15 else { throw .nonPositiveSpend }
        self.purchases = purchases
        self.average = average
    }
}

/// The averages that a model of spend is fitted to, all in one currency: different ones with how many customers have each.
public struct SpendPopulation: Sendable {
    /// Customers with one number of purchases and one average.
    public struct Group: Sendable, Hashable {
        public let history: SpendHistory
        public let customers: Int
    }

    /// By purchases and average.
    public let groups: [Group]
    public let customers: Int

    /// Throws `emptyPopulation`, `tooManyCustomers`.
    public init(_ histories: some Sequence<SpendHistory>) throws(AnalyticsError) {
        var counts: [SpendHistory: Int] = [:]
        var total = 0
        for history in histories {
            counts[history, default: 0] += 1
            total += 1
            guard counts.count <= PurchasePopulation.maximumGroups else {
                throw .tooManyCustomers(maximum: PurchasePopulation.maximumGroups)
            }
            guard total <= PurchasePopulation.maximumCustomers else {
                throw .tooManyCustomers(maximum: PurchasePopulation.maximumCustomers)
            }
        }
        guard total > 0 else { throw .emptyPopulation }
        customers = total
        groups = counts.map { Group(history: $0.key, customers: $0.value) }
            .sorted { ($0.history.purchases, $0.history.average) < ($1.history.purchases, $1.history.average) }
    }

    /// The mean over customers of their averages.
    var mean: Double {
        groups.reduce(0) { $0 + $1.history.average * Double($1.customers) } / Double(customers)
    }

    func checkFittable() throws(AnalyticsError) {
        guard customers >= PurchasePopulation.minimumCustomers else {
            throw .tooFewCustomers(count: customers, minimum: PurchasePopulation.minimumCustomers)
        }
        guard Set(groups.map(\.history.average)).count > 1 else { throw .identicalHistories }
    }
}
