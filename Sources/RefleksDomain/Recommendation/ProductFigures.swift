/// How often a product is bought: one row for each product.
public struct ProductFigures: Sendable, Hashable {
    public let product: ProductNumber
    /// Customers who ever bought it.
    public var customers: UInt32
    /// The same, each counting less the longer ago he first bought it; `one` is a customer of today. As of `day`.
    public var weight: UInt64
    /// Purchases, counting less sooner. As of `day`.
    public var popularity: UInt64
    /// The day that weight and popularity are of, in days since 1970-01-01.
    public var day: Int32

    /// What one purchase of today weighs.
    public static let one: UInt64 = 1 << 16
    /// Where sums stop growing.
    static let ceiling: UInt64 = 1 << 48

    /// A row; sums are held below their ceiling.
    public init(product: ProductNumber, customers: UInt32 = 0, weight: UInt64 = 0, popularity: UInt64 = 0, day: Int32) {
        self.product = product
        self.customers = customers
        self.weight = min(weight, Self.ceiling)
        self.popularity = min(popularity, Self.ceiling)
        self.day = day
    }

    /// Counts a purchase on `day`; by somebody who had not bought the product before, when `isNewBuyer`.
    mutating func add(day purchase: Int32, isNewBuyer: Bool, _ policy: CoPurchasePolicy) {
        let later = max(day, purchase)
        weight = policy.pairHalfLife.decayed(weight, days: Int(later) - Int(day))
        popularity = policy.popularityHalfLife.decayed(popularity, days: Int(later) - Int(day))
        day = later
        let late = Int(later) - Int(purchase)
        popularity = min(Self.ceiling, popularity + policy.popularityHalfLife.decayed(Self.one, days: late))
        guard isNewBuyer else { return }
        weight = min(Self.ceiling, weight + policy.pairHalfLife.decayed(Self.one, days: late))
        customers = customers == .max ? .max : customers + 1
    }
}
