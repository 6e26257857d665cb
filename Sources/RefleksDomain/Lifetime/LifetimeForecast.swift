/// What a model expects of one customer. Amounts are minor units of the model's currency.
public struct LifetimeForecast: Sendable, Hashable {
    /// Days on which he came back; before the newest 17 days with purchases, purchases.
    public let repeatPurchases: UInt64
    /// From his first purchase to his last.
    public let recencyDays: Int64
    /// From his first purchase to the day of the forecast.
    public let ageDays: Int64
    /// 1 for everybody where dropout is not identified, and under BG/NBD for who has not come back: no sign of churn then.
    public let probabilityAlive: Double
    /// Of at least one purchase within the horizon.
    public let probabilityOfPurchase: Double
    public let expectedPurchases: Double
    /// The same, each discounted to now.
    public let discountedPurchases: Double
    /// What a purchase is expected to be worth, not rounded; nil when all that he paid is left out for want of a rate, or his
    /// average is below 0, and the model has no spend to expect of everybody.
    public let spend: Double?
    /// The customer's own margin as a share of what he brought, −1…1; a year-old amount counts half. nil when all that he
    /// paid is left out for want of a rate, and where as much was taken off as he brought: that is not a share of 0.
    public let marginShare: Double?
    /// Purchases without a horizon, each discounted to now (DERT); nil where the model or the discount gives none.
    public let residualPurchases: Double?
    /// Currencies whose money is left out for want of a rate.
    public let leftOut: [Currency]

    /// What a purchase is expected to be worth.
    public var spendPerPurchase: Int64? { spend.map { Self.minorUnits($0) } }
    /// What he is expected to spend within the horizon, not discounted.
    public var expectedSpend: Int64? { spend.map { Self.minorUnits(expectedPurchases * $0) } }
    /// The margin that is expected within the horizon, discounted: lifetime value; nil where margin or spend is.
    public var value: Int64? { worth(of: discountedPurchases) }
    /// The same without a horizon.
    public var residualValue: Int64? { residualPurchases.flatMap { worth(of: $0) } }

    private func worth(of purchases: Double) -> Int64? {
        guard let spend, let marginShare else { return nil }
        return Self.minorUnits(purchases * spend * marginShare)
    }

    /// Rounded once, half away from zero, and held at the ends of the range.
    static func minorUnits(_ amount: Double) -> Int64 {
        guard amount.isFinite else { return amount > 0 ? .max : amount < 0 ? .min : 0 }
        let rounded = amount.rounded(.toNearestOrAwayFromZero)
        return Int64(exactly: rounded) ?? (rounded > 0 ? .max : .min)
    }
}
