/// The Gamma-Gamma model of spend: the value of each purchase varies by a gamma distribution (shape p) around the customer's
/// own mean, means vary over customers (q, γ), and neither has to do with how often somebody buys.
///
/// P. S. Fader and B. G. S. Hardie, "The Gamma-Gamma Model of Monetary Value" (2013), after R. Colombo and W. Jiang (1999).
public struct GammaGammaModel: Sendable, Hashable {
    public let p: Double
    public let q: Double
    /// In the unit of money of the averages that the model was fitted to.
    public let gamma: Double

    /// p and γ from 1e-12 to 1e12, q above 1: with less, the mean spend of the population is infinite. Throws
    /// `invalidParameter`, `meanSpendNotIdentified`.
    public init(p: Double, q: Double, gamma: Double) throws(AnalyticsError) {
        try HorizonRule.check(parameter: p, "p")
        try HorizonRule.check(parameter: q, "q")
        try HorizonRule.check(parameter: gamma, "gamma")
        guard q > 1 else { throw .meanSpendNotIdentified }
        self.p = p
        self.q = q
        self.gamma = gamma
    }

    /// What a customer of whom nothing is known spends in a purchase: pγ/(q−1).
    public var populationMean: Double { p * gamma / (q - 1) }

    /// What a purchase of this customer is expected to be worth: p(γ + x·z̄)/(px+q−1), between his own average and the
    /// population's mean, nearer to his own the more often he has bought.
    public func expectedSpend(_ history: SpendHistory?) -> Double {
        guard let history else { return populationMean }
        let purchases = Double(history.purchases)
        return p * (gamma + purchases * history.average) / (p * purchases + q - 1)
    }

    /// The logarithm of the density of an average.
    public func logLikelihood(_ history: SpendHistory) -> Double {
        let (x, average) = (Double(history.purchases), history.average)
        let shape = p * x
        // log of γ^q (z̄x)^px / (γ + z̄x)^(px+q), by ratios.
        let ratio = RealMath.log1p(gamma / (x * average))
        return RealMath.logGamma(shape + q) - RealMath.logGamma(shape) - RealMath.logGamma(q)
            - RealMath.log(average) - shape * ratio - q * RealMath.log1p(x * average / gamma)
    }
}
