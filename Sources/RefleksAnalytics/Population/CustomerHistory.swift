/// What the models of repeat purchases need to know of a customer: how often he came back, when he last did, and for how
/// long he has been watched. Times are counted from his first purchase, in the unit that the caller has chosen (weeks for
/// most data; the parameters of a model are in the same unit).
public struct CustomerHistory: Sendable, Hashable {
    /// Repeat purchases, x; the first one is not counted.
    public let purchases: Int
    /// The time of the last repeat purchase, t_x; 0 if there is none.
    public let recency: Double
    /// How long the customer has been watched, T.
    public let age: Double

    /// Repeat purchases of one customer at most.
    public static let maximumPurchases = 100_000
    /// The longest time, in the caller's unit: a century has 36,525 days.
    public static let maximumAge = 1_000_000.0

    /// 0 ≤ recency ≤ age; recency is 0 exactly if there are no repeat purchases. Purchases of one day are one (the papers'
    /// convention), so a repeat purchase is always later than the first.
    public init(purchases: Int, recency: Double, age: Double) throws(AnalyticsError) {
        guard purchases >= 0, purchases <= Self.maximumPurchases else { throw .invalidHistory(.purchases) }
        guard age.isFinite, age >= 0, age <= Self.maximumAge else { throw .invalidHistory(.age) }
        guard recency.isFinite, recency >= 0, recency <= age, (recency == 0) == (purchases == 0) else {
            throw .invalidHistory(.recency)
        }
        self.purchases = purchases
        self.recency = recency
        self.age = age
    }

    private init(newcomerOfAge age: Double) {
        purchases = 0
        recency = 0
        self.age = age
    }

    /// Who has made his first purchase now.
    public static let newcomer = CustomerHistory(newcomerOfAge: 0)
}
