/// A yearly rate by which future money is worth less now; a year has 365 days.
public struct YearlyDiscount: Sendable, Hashable {
    /// 0.15 is 15 % a year; 0: money is worth the same at any time.
    public let rate: Double

    private static let daysOfYear = 365.0
    private static let longestPeriod = 28

    /// Throws `invalidDiscount` for a rate outside 0…10.
    public init(rate: Double) throws(AnalyticsError) {
        guard rate >= 0, rate <= DiscountPlan.maximumRate else { throw .invalidDiscount }
        self.rate = rate
    }

    /// The plan for `days`, which are divided into equal periods of at most four weeks, purchases paid in the middle of theirs.
    /// Against weekly periods that moves a year's lifetime value by less than a hundredth of a per cent at 15 %.
    ///
    /// Throws `invalidHorizon` for less than a day or more than `DiscountPlan` takes.
    public func plan(days: Int, daysPerUnit: Double) throws(AnalyticsError) -> DiscountPlan {
        guard days >= 1, days <= DiscountPlan.maximumPeriods * Self.longestPeriod else { throw .invalidHorizon }
        let periods = (days + Self.longestPeriod - 1) / Self.longestPeriod
        let length = Double(days) / Double(periods)
        return try DiscountPlan(
            periods: periods, periodLength: length / daysPerUnit,
            ratePerPeriod: RealMath.expm1(RealMath.log1p(rate) * length / Self.daysOfYear), timing: .middleOfPeriod)
    }

    /// The force of interest for a unit of time: log(1 + rate) of a year, shared out.
    public func force(daysPerUnit: Double) -> Double { RealMath.log1p(rate) * daysPerUnit / Self.daysOfYear }
}
