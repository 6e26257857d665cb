/// A fitted model of repeat purchases, asked about one customer. Evaluations keep no state, take a microsecond or a few and
/// never give NaN: a number out of range is refused.
///
/// Times and horizons are in the unit of the histories that the model was fitted to.
public protocol TransactionModel: Sendable {
    /// The probability that the customer still buys at all, given his history.
    ///
    /// Under BG/NBD it is 1 for everybody without a repeat purchase, since nobody leaves before one; what to serve as a sign
    /// of churn is `probabilityOfPurchase`.
    func probabilityAlive(_ history: CustomerHistory) -> Double

    /// Purchases expected in (T, T + horizon], given the history. Throws `invalidHorizon`.
    func expectedPurchases(_ history: CustomerHistory, within horizon: Double) throws(AnalyticsError) -> Double

    /// The probability of at least one purchase in (T, T + horizon]. Throws `invalidHorizon`.
    func probabilityOfPurchase(_ history: CustomerHistory, within horizon: Double) throws(AnalyticsError) -> Double

    /// Purchases expected over the plan's periods, each discounted to now. Throws `invalidHorizon`.
    func discountedPurchases(_ history: CustomerHistory, _ plan: DiscountPlan) throws(AnalyticsError) -> Double

    /// The logarithm of the likelihood of one history.
    func logLikelihood(_ history: CustomerHistory) -> Double
}

extension TransactionModel {
    /// Purchases after the first that are expected of a customer in his first `horizon`: E(X(t)). Throws `invalidHorizon`.
    public func expectedPurchasesOfNewcomer(within horizon: Double) throws(AnalyticsError) -> Double {
        try expectedPurchases(.newcomer, within: horizon)
    }

    /// The margin expected over the plan's periods, discounted to now: purchases × spend × margin, spend and purchases being
    /// independent (the assumption of Fader, Hardie and Lee 2005, "RFM and CLV").
    ///
    /// `spend` is the expected average value of a purchase, in any unit, and the result is in that unit; `margin` is a share
    /// and may be negative. Throws `invalidHorizon`, and `invalidParameter` for a spend or margin that is not finite.
    public func lifetimeValue(
        _ history: CustomerHistory, spend: Double, margin: Double, _ plan: DiscountPlan
    ) throws(AnalyticsError) -> Double {
        guard spend.isFinite, spend >= 0 else { throw .invalidParameter("spend") }
        guard margin.isFinite, abs(margin) <= 1_000 else { throw .invalidParameter("margin") }
        return try discountedPurchases(history, plan) * spend * margin
    }
}

/// What horizons are answered.
public enum HorizonRule {
    /// The longest, in the model's unit: a century has 36,525 days.
    public static let maximum = 1_000_000.0

    static func check(_ horizon: Double) throws(AnalyticsError) {
        guard horizon.isFinite, horizon >= 0, horizon <= maximum else { throw .invalidHorizon }
    }

    /// A parameter of a model: finite, positive (or zero, where that means "none"), and so far from the limits of Double that
    /// products of a few do not overflow.
    static func check(
        parameter: Double, _ name: String, zeroAllowed: Bool = false
    ) throws(AnalyticsError) {
        let isPositive = parameter >= 1e-12 && parameter <= 1e12
        guard isPositive || (zeroAllowed && parameter == 0) else { throw .invalidParameter(name) }
    }
}
