/// The BG/BB model of purchases at discrete opportunities: a customer who is there takes an opportunity with a probability of
/// his own, and before each leaves for good with another of his own. Both have beta distributions, (α, β) and (γ, δ),
/// independent of each other.
///
/// P. S. Fader, B. G. S. Hardie and J. Shang, "Customer-Base Analysis in a Discrete-Time Noncontractual Setting", Marketing
/// Science 29 (2010) 1086–1108.
public struct BetaBernoulliModel: Sendable, Hashable {
    public let alpha: Double
    public let beta: Double
    public let gamma: Double
    public let delta: Double

    /// Parameters from 1e-12 to 1e12. Throws `invalidParameter`.
    public init(alpha: Double, beta: Double, gamma: Double, delta: Double) throws(AnalyticsError) {
        try HorizonRule.check(parameter: alpha, "alpha")
        try HorizonRule.check(parameter: beta, "beta")
        try HorizonRule.check(parameter: gamma, "gamma")
        try HorizonRule.check(parameter: delta, "delta")
        self.alpha = alpha
        self.beta = beta
        self.gamma = gamma
        self.delta = delta
    }

    /// The logarithm of B(α+x, β+k)/B(α, β): x opportunities taken and k not.
    private func logTaking(_ taken: Int, _ left: Int) -> Double {
        GammaFunctions.logRising(alpha, taken) + GammaFunctions.logRising(beta, left)
            - GammaFunctions.logRising(alpha + beta, taken + left)
    }

    /// The logarithm of B(γ, δ+n)/B(γ, δ): being there for n opportunities.
    private func logStaying(_ opportunities: Int) -> Double {
        GammaFunctions.logRising(delta, opportunities) - GammaFunctions.logRising(gamma + delta, opportunities)
    }

    /// The logarithm of the likelihood of one history (equation 5): there to the end, or gone after the last opportunity
    /// taken or any later one.
    public func logLikelihood(_ history: OpportunityHistory) -> Double {
        let (x, last, n) = (history.purchases, history.last, history.opportunities)
        let toTheEnd = logTaking(x, n - x) + logStaying(n)
        guard last < n else { return toTheEnd }
        // The first term of leaving; each next one by its ratio, relative to it.
        let first =
            logTaking(x, last - x) + logStaying(last)
            + RealMath.log(gamma / (gamma + delta + Double(last)))
        var term = 1.0
        var sum = 0.0
        for step in 0..<(n - last) {
            sum += term
            let (unused, there) = (Double(last - x + step), Double(last + step))
            term *= (beta + unused) / (alpha + beta + there)
            term *= (delta + there) / (gamma + delta + there + 1)
        }
        let gone = first + RealMath.log(sum)
        return max(toTheEnd, gone) + RealMath.log1p(RealMath.exp(-abs(toTheEnd - gone)))
    }

    /// The probability of being there at opportunity n+1 (equation 10).
    public func probabilityAlive(_ history: OpportunityHistory) -> Double {
        let (x, n) = (history.purchases, history.opportunities)
        return min(1, RealMath.exp(logTaking(x, n - x) + logStaying(n + 1) - logLikelihood(history)))
    }

    /// The probability of being there at opportunity n+1 times that of taking one if there.
    private func purchaseAtNext(_ history: OpportunityHistory) -> Double {
        let (x, n) = (history.purchases, history.opportunities)
        return RealMath.exp(logTaking(x + 1, n - x) + logStaying(n + 1) - logLikelihood(history))
    }

    /// Purchases expected at the next `opportunities` (equation 13, as the sum that it is). Throws `invalidHorizon` outside
    /// 0…10,000.
    public func expectedPurchases(
        _ history: OpportunityHistory, within opportunities: Int
    ) throws(AnalyticsError) -> Double {
        guard opportunities >= 0, opportunities <= OpportunityHistory.maximumOpportunities else {
            throw .invalidHorizon
        }
        return purchaseAtNext(history) * staying(history, opportunities, factor: 1)
    }

    /// The probability of at least one purchase at the next `opportunities`. Throws `invalidHorizon` outside 0…10,000.
    public func probabilityOfPurchase(
        _ history: OpportunityHistory, within opportunities: Int
    ) throws(AnalyticsError) -> Double {
        guard opportunities >= 0, opportunities <= OpportunityHistory.maximumOpportunities else {
            throw .invalidHorizon
        }
        let (x, n) = (history.purchases, history.opportunities)
        // The first purchase at the j-th opportunity from now: there for j, j − 1 not taken, one taken.
        var term = purchaseAtNext(history)
        var sum = 0.0
        for step in 0..<opportunities {
            sum += term
            let (unused, there) = (Double(n - x + step), Double(n + 1 + step))
            term *= (beta + unused) / (alpha + beta + there)
            term *= (delta + there) / (gamma + delta + there)
        }
        return min(1, sum)
    }

    /// Discounted expected residual transactions (equation 14): all future purchases, each worth (1 + rate)^−j at the j-th
    /// opportunity from now. Throws `invalidDiscount` for a rate outside 0.0001…10.
    public func discountedResidualPurchases(
        _ history: OpportunityHistory, ratePerOpportunity rate: Double
    ) throws(AnalyticsError) -> Double {
        guard rate >= 0.0001, rate <= DiscountPlan.maximumRate else { throw .invalidDiscount }
        // By then what is left is worth less than e^−45 of the first.
        let terms = Int((45 / RealMath.log1p(rate)).rounded(.up))
        return purchaseAtNext(history) / (1 + rate) * staying(history, terms, factor: 1 / (1 + rate))
    }

    /// Σ over j = 1…terms of factor^(j−1) times the probability of being there at n+j, given there at n+1.
    private func staying(_ history: OpportunityHistory, _ terms: Int, factor: Double) -> Double {
        var term = 1.0
        var sum = 0.0
        for step in 0..<terms {
            sum += term
            let there = Double(history.opportunities + 1 + step)
            term *= factor * (delta + there) / (gamma + delta + there)
        }
        return sum
    }
}
