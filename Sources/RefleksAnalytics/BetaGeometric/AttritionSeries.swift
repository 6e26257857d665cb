/// What is expected of a customer of a beta-geometric model who is alive now: the sum over k of the probability of k chances
/// to buy (negative binomial) and the purchases that come of k chances when each may be the last.
///
/// With z = horizon/(α+T), y = z/(1+z), A the shape of his rate and (a, b) of his probability to leave, this is
/// Σ_k NB(k; A, y) W_k with W_k = Σ_{n<k} (b)ₙ/(a+b)ₙ. The papers' closed form (a+b−1)/(a−1)·[1 − (1+z)^−A ₂F₁(A, b; a+b−1; y)]
/// is the same number, but 0/0 at a = 1, a difference of nearly equal numbers for a short horizon or small a, and its
/// hypergeometric function overflows for customers who buy hundreds of times. Every term here is positive.
struct AttritionSeries {
    /// A.
    let shape: Double
    let a: Double
    let b: Double

    /// Terms at most; a horizon that needs more is refused. It takes some thousand times the time watched, or hundreds of
    /// thousands of purchases in it.
    static let maximumTerms = 4_000_000.0

    /// The expectation over a horizon of `z` times α+T.
    func expectation(_ z: Double) throws(AnalyticsError) -> Double {
        guard a > 0 else { return shape * z }
        try checkTerms(z)
        let y = z / (1 + z)
        var scale = -shape * RealMath.log1p(z)
        var probability = 1.0
        if scale > -600 {
            probability = RealMath.exp(scale)
            scale = 0
        }
        var staying = 1.0
        var purchases = 0.0
        var sum = 0.0
        var k = 0.0
        var ratio = y * shape
        while k < Self.maximumTerms {
            probability *= ratio
            purchases += staying
            staying *= (b + k) / (a + b + k)
            k += 1
            let term = probability * purchases
            sum += term
            ratio = y * (shape + k) / (k + 1)
            // The rest is less than a geometric series whose terms grow by one purchase each.
            if ratio < 1, term <= 1e-17 * sum * (1 - ratio) * (1 - ratio) { break }
            // Only where the first probability is below what a Double holds.
            if scale < 0, probability > 1e200 {
                probability *= 1e-200
                sum *= 1e-200
                scale += 200 * Self.logTen
            }
        }
        return scale == 0 ? sum : sum * RealMath.exp(scale)
    }

    /// The sum of the plan's weights times the expectation up to each of its ends, `scale` being α+T.
    ///
    /// As a function of log(1 + z) the expectation is analytic within 2π of the real line, so sixteen values say it all; where
    /// their last coefficients are not small, every end is computed by itself.
    func discounted(_ plan: DiscountPlan, scale: Double) throws(AnalyticsError) -> Double {
        let last = plan.ends.last ?? 0
        let longest = RealMath.log1p(last / scale)
        if a > 0, plan.ends.count > ChebyshevSum.count, shape * longest < 600 {
            try checkTerms(last / scale)
            let values = expectations(atChebyshevPointsUpTo: longest)
            if let coefficients = ChebyshevSum(values, length: longest) {
                return coefficients.weighted(plan, scale: scale)
            }
        }
        try checkTerms(last / scale, times: plan.ends.count)
        var sum = 0.0
        for (end, weight) in zip(plan.ends, plan.weights) { sum += try weight * expectation(end / scale) }
        return sum
    }

    /// All sixteen at once: the probabilities differ, the purchases of k chances do not.
    private func expectations(atChebyshevPointsUpTo length: Double) -> SIMD16<Double> {
        var y = SIMD16<Double>.zero
        var probability = SIMD16<Double>.zero
        for index in 0..<ChebyshevSum.count {
            let point = length * ChebyshevSum.points[index]
            y[index] = -RealMath.expm1(-point)
            probability[index] = RealMath.exp(-shape * point)
        }
        let largest = y.max()
        let slowest = (0..<ChebyshevSum.count).first { y[$0] == largest } ?? 0
        var staying = 1.0
        var purchases = 0.0
        var sum = SIMD16<Double>.zero
        var k = 0.0
        var growth = shape
        while k < Self.maximumTerms {
            probability *= y * growth
            purchases += staying
            staying *= (b + k) / (a + b + k)
            k += 1
            let term = probability * purchases
            sum += term
            growth = (shape + k) / (k + 1)
            let ratio = largest * growth
            if ratio < 1, term[slowest] <= 1e-17 * sum[slowest] * (1 - ratio) * (1 - ratio) { break }
        }
        return sum
    }

    /// `times` is how many expectations of up to `z` are asked for: together they may take ten times the terms of one.
    private func checkTerms(_ z: Double, times: Int = 1) throws(AnalyticsError) {
        guard a > 0 else { return }
        let terms = shape * z + 50 * (1 + z)
        guard terms < Self.maximumTerms, terms * Double(times) < 10 * Self.maximumTerms else { throw .invalidHorizon }
    }

    private static let logTen = RealMath.log(10)
}
