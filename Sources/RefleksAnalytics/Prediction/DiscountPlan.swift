/// Over which periods future purchases count, and how much less the later ones do.
public struct DiscountPlan: Sendable, Hashable {
    /// When in its period a purchase is paid.
    public enum Timing: String, Sendable, Hashable, CaseIterable {
        case endOfPeriod
        case middleOfPeriod
    }

    /// The ends of the periods, in the model's unit of time.
    public let ends: [Double]
    /// What the expectation up to each end is multiplied by: Σ dᵢ(E(tᵢ) − E(tᵢ₋₁)) written as a sum over E(tᵢ) alone, all of
    /// whose terms are positive.
    let weights: [Double]

    /// Periods at most: a century of months.
    public static let maximumPeriods = 1_200
    /// The highest rate for one period.
    public static let maximumRate = 10.0

    /// `periods` of `periodLength` each; a payment in period i is worth (1 + rate)^−i now, or (1 + rate)^−(i − ½) from the
    /// middle of the period.
    ///
    /// For a yearly rate of 15 % and weeks, `ratePerPeriod` is 1.15^(1/52) − 1. Throws `invalidDiscount` for periods outside
    /// 1…1,200 or a rate outside 0…10, `invalidHorizon` for a length that is not positive or an end beyond
    /// `HorizonRule.maximum`.
    public init(
        periods: Int, periodLength: Double, ratePerPeriod: Double, timing: Timing = .endOfPeriod
    ) throws(AnalyticsError) {
        guard periods >= 1, periods <= Self.maximumPeriods, ratePerPeriod >= 0, ratePerPeriod <= Self.maximumRate
        else { throw .invalidDiscount }
        guard periodLength > 0, Double(periods) * periodLength <= HorizonRule.maximum else { throw .invalidHorizon }
        let force = RealMath.log1p(ratePerPeriod)
        let shift = timing == .middleOfPeriod ? 0.5 : 0
        func factor(_ period: Int) -> Double { RealMath.exp(-force * (Double(period) - shift)) }
        ends = (1...periods).map { Double($0) * periodLength }
        weights = (1...periods).map { period in
            period == periods ? factor(period) : factor(period) * -RealMath.expm1(-force)
        }
    }
}
