/// The log-likelihood of a population under a beta-geometric model, with its first and second derivatives.
///
/// For one customer it is that of the NBD, plus log (b)ₙ/(a+b)ₙ over his n chances to leave, plus log(1 + e^d) where e^d are
/// the odds that he has left (Fader, Hardie and Lee 2005, equation 6). Only the last is a customer's own; the others are
/// sums over counts and ages.
struct BetaGeometricLikelihood {
    private let extra: Int
    private let nbd: NBDLikelihood
    private let recencies: DistinctTimes
    private let rows: [Row]

    private struct Row {
        let purchases: Double
        let customers: Double
        let age: Int
        let recency: Int
    }

    init(_ variant: BetaGeometricModel.Variant, _ population: PurchasePopulation) {
        extra = variant == .mbgNBD ? 1 : 0
        let nbd = NBDLikelihood(population)
        let recencies = DistinctTimes(population.groups.lazy.map(\.history.recency))
        let withChance = population.groups.filter { variant == .mbgNBD || $0.history.purchases > 0 }
        rows = withChance.map { group in
            Row(
                purchases: Double(group.history.purchases), customers: Double(group.customers),
                age: nbd.ages.position(of: group.history.age),
                recency: recencies.position(of: group.history.recency))
        }
        self.nbd = nbd
        self.recencies = recencies
    }

    /// Of the logarithms of r, α, a and b.
    func evaluate(logarithms point: SIMD4<Double>) -> Derivatives {
        let parameters = ParameterBox.parameters(point)
        let (r, alpha, a, b) = (parameters.x, parameters.y, parameters.z, parameters.w)
        let logAges = nbd.ages.logarithms(shiftedBy: alpha)
        var result = nbd.evaluate(r: r, alpha: alpha, logAges: logAges)
        addStaying(&result, a: a, b: b)
        let logRecencies = recencies.logarithms(shiftedBy: alpha)
        let inverseAges = nbd.ages.times.map { 1 / (alpha + $0) }
        let inverseRecencies = recencies.times.map { 1 / (alpha + $0) }
        let logA = RealMath.log(a)
        var second = (cross: 0.0, alpha: 0.0, a: 0.0, b: 0.0)
        for row in rows {
            let chances = b + row.purchases + Double(extra) - 1
            let power = r + row.purchases
            let silence = logAges[row.age] - logRecencies[row.recency]
            let (age, recency) = (inverseAges[row.age], inverseRecencies[row.recency])
            let odds = logA - RealMath.log(chances) + power * silence
            // One exponential for value and share: e^−|d|.
            let small = RealMath.exp(-abs(odds))
            let left = (odds > 0 ? 1 : small) / (1 + small)
            result.value += row.customers * (max(odds, 0) + RealMath.log1p(small))
            let slope = SIMD4(silence, power * (age - recency), 1 / a, -1 / chances)
            let weight = row.customers * left
            result.gradient += slope * weight
            result.rows.addOuter(slope, weight * (1 - left))
            second.cross += weight * (age - recency)
            second.alpha -= weight * power * (age * age - recency * recency)
            second.a += weight
            second.b += weight / (chances * chances)
        }
        result.rows.addSymmetric(0, 1, second.cross)
        result.rows.addSymmetric(1, 1, second.alpha)
        result.rows.addSymmetric(2, 2, -second.a / (a * a))
        result.rows.addSymmetric(3, 3, second.b)
        return result.inLogarithms(of: parameters)
    }

    /// The chances that were not taken: log Γ(b+n)/Γ(b) − log Γ(a+b+n)/Γ(a+b).
    private func addStaying(_ result: inout Derivatives, a: Double, b: Double) {
        let kept = nbd.counts.risingSum(b, extra: extra)
        let all = nbd.counts.risingSum(a + b, extra: extra)
        result.value += kept.value - all.value
        result.gradient.z -= all.first
        result.gradient.w += kept.first - all.first
        result.rows.addSymmetric(2, 2, -all.second)
        result.rows.addSymmetric(2, 3, -all.second)
        result.rows.addSymmetric(3, 3, kept.second - all.second)
    }
}
