extension BetaGeometricModel: TransactionModel {
    /// The logarithm of the odds that the customer has left: a/(b+x−1) · ((α+T)/(α+t_x))^(r+x) for BG/NBD with x > 0, one
    /// chance more for MBG/NBD, −∞ where nobody can have left.
    func logOddsOfHavingLeft(_ history: CustomerHistory) -> Double {
        let chances = history.purchases + extraChances
        guard chances > 0, a > 0 else { return -.infinity }
        let silence = RealMath.log1p((history.age - history.recency) / (alpha + history.recency))
        return RealMath.log(a / (b + Double(chances - 1))) + (r + Double(history.purchases)) * silence
    }

    public func probabilityAlive(_ history: CustomerHistory) -> Double {
        RealMath.logistic(-logOddsOfHavingLeft(history))
    }

    /// The logarithm of `probabilityAlive`, exact where that is below what a Double holds.
    public func logProbabilityAlive(_ history: CustomerHistory) -> Double {
        -RealMath.softplus(logOddsOfHavingLeft(history))
    }

    /// The posterior of somebody who is alive: rate Γ(r+x, α+T), probability B(a, b+x), one more for MBG/NBD.
    func series(_ history: CustomerHistory) -> AttritionSeries {
        AttritionSeries(
            shape: r + Double(history.purchases), a: a, b: b + Double(history.purchases + extraChances))
    }

    public func expectedPurchases(
        _ history: CustomerHistory, within horizon: Double
    ) throws(AnalyticsError) -> Double {
        try HorizonRule.check(horizon)
        return try probabilityAlive(history) * series(history).expectation(horizon / (alpha + history.age))
    }

    /// P(alive) · (1 − ((α+T)/(α+T+horizon))^(r+x)): nobody leaves before his next purchase.
    public func probabilityOfPurchase(
        _ history: CustomerHistory, within horizon: Double
    ) throws(AnalyticsError) -> Double {
        try HorizonRule.check(horizon)
        let silence = RealMath.log1p(horizon / (alpha + history.age))
        return probabilityAlive(history) * -RealMath.expm1(-(r + Double(history.purchases)) * silence)
    }

    public func discountedPurchases(
        _ history: CustomerHistory, _ plan: DiscountPlan
    ) throws(AnalyticsError) -> Double {
        let alive = probabilityAlive(history)
        guard alive > 0 else { return 0 }
        return try alive * series(history).discounted(plan, scale: alpha + history.age)
    }

    public func logLikelihood(_ history: CustomerHistory) -> Double {
        let purchases = history.purchases
        let rate =
            GammaFunctions.logRising(r, purchases) - r * RealMath.log1p(history.age / alpha)
            - (purchases == 0 ? 0 : Double(purchases) * RealMath.log(alpha + history.age))
        let chances = purchases + extraChances
        let staying = GammaFunctions.logRising(b, chances) - GammaFunctions.logRising(a + b, chances)
        return rate + staying + RealMath.softplus(logOddsOfHavingLeft(history))
    }
}
