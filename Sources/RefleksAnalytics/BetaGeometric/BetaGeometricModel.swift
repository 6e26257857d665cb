/// The beta-geometric models of repeat purchases: a customer buys at a Poisson rate of his own, and after a purchase leaves
/// for good with a probability of his own. Rates have a gamma distribution (r, α), probabilities a beta distribution (a, b),
/// independent of each other.
///
/// BG/NBD: P. S. Fader, B. G. S. Hardie and K. L. Lee, "'Counting Your Customers' the Easy Way: An Alternative to the
/// Pareto/NBD Model", Marketing Science 24 (2005) 275–284; customers may leave after each repeat purchase. MBG/NBD: E. P.
/// Batislam, M. Denizel and A. Filiztekin, "Empirical validation and comparison of models for customer base analysis",
/// International Journal of Research in Marketing 24 (2007) 201–209; they may leave after the first one as well.
public struct BetaGeometricModel: Sendable, Hashable {
    /// When a customer may leave.
    public enum Variant: String, Sendable, Hashable, CaseIterable {
        case bgNBD
        case mbgNBD
    }

    public let variant: Variant
    public let r: Double
    /// In units of time.
    public let alpha: Double
    /// 0 for the model without dropout.
    public let a: Double
    public let b: Double

    /// Parameters from 1e-12 to 1e12; `a` may be 0. Throws `invalidParameter`.
    public init(
        _ variant: Variant, r: Double, alpha: Double, a: Double, b: Double
    ) throws(AnalyticsError) {
        try HorizonRule.check(parameter: r, "r")
        try HorizonRule.check(parameter: alpha, "alpha")
        try HorizonRule.check(parameter: a, "a", zeroAllowed: true)
        try HorizonRule.check(parameter: b, "b")
        self.variant = variant
        self.r = r
        self.alpha = alpha
        self.a = a
        self.b = b
    }

    /// Chances to leave beyond the repeat purchases: MBG/NBD has one at the first purchase.
    var extraChances: Int { variant == .mbgNBD ? 1 : 0 }
}
