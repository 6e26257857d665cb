/// The Pareto/NBD model: a customer buys at a Poisson rate of his own until he leaves, unseen, after an exponential time of
/// his own. Rates have a gamma distribution (r, α), leaving rates another (s, β), independent of each other.
///
/// D. C. Schmittlein, D. G. Morrison and R. Colombo, "Counting Your Customers: Who Are They and What Will They Do Next?",
/// Management Science 33 (1987) 1–24; the expressions are those of P. S. Fader and B. G. S. Hardie, "A Note on Deriving the
/// Pareto/NBD Model and Related Expressions" (2005), with integrals in place of hypergeometric functions
/// (`PowerProductIntegral`).
public struct ParetoNBDModel: Sendable, Hashable {
    public let r: Double
    /// In units of time.
    public let alpha: Double
    /// 0 for the model without dropout.
    public let s: Double
    /// In units of time.
    public let beta: Double

    /// Parameters from 1e-12 to 1e12; `s` may be 0. Throws `invalidParameter`.
    public init(r: Double, alpha: Double, s: Double, beta: Double) throws(AnalyticsError) {
        try HorizonRule.check(parameter: r, "r")
        try HorizonRule.check(parameter: alpha, "alpha")
        try HorizonRule.check(parameter: s, "s", zeroAllowed: true)
        try HorizonRule.check(parameter: beta, "beta")
        self.r = r
        self.alpha = alpha
        self.s = s
        self.beta = beta
    }
}
