/// The log-likelihood of a population under the Pareto/NBD model, with its first and second derivatives.
///
/// For one customer: log Γ(r+x)/Γ(r) + r log α + s log β + log[(α+T)^−(r+x) (β+T)^−s + s ∫ (α+τ)^−(r+x) (β+τ)^−(s+1) dτ], τ from
/// t_x to T. The bracket is a mixture of powers, one for being alive and one for each moment of death, so its derivatives
/// are moments of log(α+τ), 1/(α+τ), log(β+τ) and 1/(β+τ) under the mixture, and quadrature gives them with the value.
struct ParetoNBDLikelihood {
    private let population: PurchasePopulation
    private let counts: PurchaseCounts
    private let customers: Double

    init(_ population: PurchasePopulation) {
        self.population = population
        counts = PurchaseCounts(population.groups)
        customers = Double(population.customers)
    }

    /// Of the logarithms of r, α, s and β.
    func evaluate(logarithms point: SIMD4<Double>) -> Derivatives {
        let parameters = ParameterBox.parameters(point)
        let (r, alpha, s, beta) = (parameters.x, parameters.y, parameters.z, parameters.w)
        var result = Derivatives()
        let rising = counts.risingSum(r)
        result.value = rising.value + customers * (r * RealMath.log(alpha) + s * RealMath.log(beta))
        result.gradient = SIMD4(
            rising.first + customers * RealMath.log(alpha), customers * r / alpha,
            customers * RealMath.log(beta), customers * s / beta)
        result.rows[0][0] = rising.second
        result.rows.addSymmetric(0, 1, customers / alpha)
        result.rows.addSymmetric(1, 1, -customers * r / (alpha * alpha))
        result.rows.addSymmetric(2, 3, customers / beta)
        result.rows.addSymmetric(3, 3, -customers * s / (beta * beta))
        for group in population.groups { add(group, parameters, to: &result) }
        return result.inLogarithms(of: parameters)
    }

    /// The bracket of one group.
    @inline(__always) private func add(
        _ group: PurchasePopulation.Group, _ parameters: SIMD4<Double>, to result: inout Derivatives
    ) {
        let (r, alpha, s, beta) = (parameters.x, parameters.y, parameters.z, parameters.w)
        let history = group.history
        let power = r + Double(history.purchases)
        let integral = PowerProductIntegral(
            alpha: alpha, alphaPower: power, beta: beta, betaPower: s + 1, from: history.recency, to: history.age)
        let logAtBegin = integral.logAtBegin + RealMath.log(s)
        let logAge = SIMD2(RealMath.log(alpha + history.age), RealMath.log(beta + history.age))
        // Of all that, relative to the moment after the last purchase.
        let alive = RealMath.exp(-power * logAge.x - s * logAge.y - logAtBegin)
        var total = 0.0
        var sums = SIMD4<Double>.zero
        var products = Derivatives.Rows()
        integral.forEachNode { share, alphaTau, betaTau, logAlpha, logBeta in
            let moments = SIMD4(logAlpha, 1 / alphaTau, logBeta, 1 / betaTau)
            total += share
            sums += moments * share
            products.addOuter(moments, share)
        }
        let bracket = alive + total
        guard bracket > 0 else { return }
        let weight = Double(group.customers)
        result.value += weight * (logAtBegin + RealMath.log(bracket))
        // Derivatives of the exponent: linear in the moments, for death with 1/s more by s and one power of β more.
        let slopes = SIMD4(-1, -power, -1, -(s + 1))
        let aliveMoments = SIMD4(logAge.x, 1 / (alpha + history.age), logAge.y, 1 / (beta + history.age))
        let aliveSlope = aliveMoments * SIMD4(-1, -power, -1, -s)
        let constant = SIMD4(0, 0, 1 / s, 0)
        let deathShare = total / bracket
        let aliveShare = alive / bracket
        let deathMean = sums * slopes / bracket
        let mean = deathMean + constant * deathShare + aliveSlope * aliveShare
        result.gradient += mean * weight
        // Second moments: v·vᵀ with v = constant + slopes·moments, and the exponent's own second derivatives.
        for row in 0..<4 {
            var line = products[row] * slopes * (slopes[row] / bracket)
            line += deathMean * constant[row] + constant * deathMean[row]
            line += constant * (constant[row] * deathShare) + aliveSlope * (aliveSlope[row] * aliveShare)
            result.rows[row] += (line - mean * mean[row]) * weight
        }
        let aliveInverse = SIMD2(aliveMoments.y, aliveMoments.w)
        let inverse = SIMD2(sums.y, sums.w) / bracket + aliveInverse * aliveShare
        let squares = SIMD2(products.second.y, products.fourth.w) / bracket
        let aliveSquares = aliveInverse * aliveInverse * aliveShare
        result.rows.addSymmetric(0, 1, -inverse.x * weight)
        result.rows.addSymmetric(1, 1, power * (squares.x + aliveSquares.x) * weight)
        result.rows.addSymmetric(2, 2, -deathShare / (s * s) * weight)
        result.rows.addSymmetric(2, 3, -inverse.y * weight)
        result.rows.addSymmetric(3, 3, ((s + 1) * squares.y + s * aliveSquares.y) * weight)
    }
}
