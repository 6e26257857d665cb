extension ParetoNBDModel: TransactionModel {
    /// s ∫ (α+τ)^−(r+x) (β+τ)^−(s+1) dτ over the silence, death's moment τ, against (α+T)^−(r+x) (β+T)^−s of being alive: the
    /// logarithms of both.
    private func logWeights(_ history: CustomerHistory) -> (left: Double, alive: Double) {
        let power = r + Double(history.purchases)
        let alive = -power * RealMath.log(alpha + history.age) - s * RealMath.log(beta + history.age)
        guard s > 0, history.age > history.recency else { return (-.infinity, alive) }
        let integral = PowerProductIntegral(
            alpha: alpha, alphaPower: power, beta: beta, betaPower: s + 1, from: history.recency, to: history.age)
        let left = RealMath.log(s) + integral.logAtBegin + RealMath.log(integral.relativeToBegin())
        return (left, alive)
    }

    public func probabilityAlive(_ history: CustomerHistory) -> Double {
        let weights = logWeights(history)
        return RealMath.logistic(weights.alive - weights.left)
    }

    /// The logarithm of `probabilityAlive`, exact where that is below what a Double holds.
    public func logProbabilityAlive(_ history: CustomerHistory) -> Double {
        let weights = logWeights(history)
        return -RealMath.softplus(weights.left - weights.alive)
    }

    /// Purchases while alive: (r+x)(β+T)/((α+T)(s−1)) · [1 − ((β+T)/(β+T+t))^(s−1)], whose limit at s = 1 is a logarithm.
    func purchasesIfAlive(_ history: CustomerHistory, within horizon: Double) -> Double {
        let rate = (r + Double(history.purchases)) / (alpha + history.age)
        let scale = beta + history.age
        let silence = RealMath.log1p(horizon / scale)
        let excess = s - 1
        let time = excess == 0 ? silence : -RealMath.expm1(-excess * silence) / excess
        return rate * scale * time
    }

    public func expectedPurchases(
        _ history: CustomerHistory, within horizon: Double
    ) throws(AnalyticsError) -> Double {
        try HorizonRule.check(horizon)
        return probabilityAlive(history) * purchasesIfAlive(history, within: horizon)
    }

    /// P(alive) times the chance that the next purchase comes before death and before the horizon ends, which is an integral
    /// over the moment of that purchase.
    public func probabilityOfPurchase(
        _ history: CustomerHistory, within horizon: Double
    ) throws(AnalyticsError) -> Double {
        try HorizonRule.check(horizon)
        let power = r + Double(history.purchases)
        let integral = PowerProductIntegral(
            alpha: alpha + history.age, alphaPower: power + 1, beta: beta + history.age, betaPower: s, from: 0,
            to: horizon)
        let chance = power / (alpha + history.age) * integral.relativeToBegin()
        return probabilityAlive(history) * min(chance, 1)
    }

    public func discountedPurchases(
        _ history: CustomerHistory, _ plan: DiscountPlan
    ) throws(AnalyticsError) -> Double {
        let alive = probabilityAlive(history)
        guard alive > 0 else { return 0 }
        var sum = 0.0
        for (end, weight) in zip(plan.ends, plan.weights) {
            sum += weight * purchasesIfAlive(history, within: end)
        }
        return alive * sum
    }

    /// Discounted expected residual transactions: all future purchases, continuously discounted at the force of interest
    /// `discount` (log(1 + rate) for a rate of one unit of time).
    ///
    /// P. S. Fader, B. G. S. Hardie and K. L. Lee, "RFM and CLV: Using Iso-Value Curves for Customer Base Analysis", Journal
    /// of Marketing Research 42 (2005) 415–430, equation 5: its confluent hypergeometric function is the integral over future
    /// time of e^−δu (1 + u/(β+T))^−s, which is what is computed. Throws `invalidDiscount` unless 1e-9 ≤ `discount` ≤ 10.
    public func discountedResidualPurchases(
        _ history: CustomerHistory, discount: Double
    ) throws(AnalyticsError) -> Double {
        guard discount >= 1e-9, discount <= 10 else { throw .invalidDiscount }
        let rate = (r + Double(history.purchases)) / (alpha + history.age)
        let scale = beta + history.age
        let time = DiscountedLifetime(decay: discount * scale, power: s).value
        return probabilityAlive(history) * rate * scale * time
    }

    public func logLikelihood(_ history: CustomerHistory) -> Double {
        let weights = logWeights(history)
        let constant =
            GammaFunctions.logRising(r, history.purchases) + r * RealMath.log(alpha) + s * RealMath.log(beta)
        return constant + weights.alive + RealMath.softplus(weights.left - weights.alive)
    }
}
