/// The log-likelihood of averages under the Gamma-Gamma model, with its first and second derivatives.
struct GammaGammaLikelihood {
    private let groups: [SpendPopulation.Group]
    /// How many customers have each number of purchases, by the number.
    private let countsOfPurchases: [(purchases: Double, customers: Double)]
    private let customers: Double

    init(_ population: SpendPopulation) {
        groups = population.groups
        var counts: [(purchases: Double, customers: Double)] = []
        for group in groups {
            let purchases = Double(group.history.purchases)
            if counts.last?.purchases == purchases {
                counts[counts.count - 1].customers += Double(group.customers)
            } else {
                counts.append((purchases, Double(group.customers)))
            }
        }
        countsOfPurchases = counts
        customers = Double(population.customers)
    }

    /// Of the logarithms of p, q and γ; the fourth is not used.
    func evaluate(logarithms point: SIMD4<Double>) -> Derivatives {
        var parameters = ParameterBox.parameters(point)
        parameters.w = 1
        let (p, q, gamma) = (parameters.x, parameters.y, parameters.z)
        var result = Derivatives()
        addGammaFunctions(&result, p: p, q: q)
        for group in groups {
            let weight = Double(group.customers)
            let x = Double(group.history.purchases)
            let spent = x * group.history.average
            let sum = gamma + spent
            let (ratio, power) = (RealMath.log(spent / sum), p * x + q)
            result.value +=
                weight * (p * x * ratio + q * RealMath.log(gamma / sum) - RealMath.log(group.history.average))
            result.gradient += weight * SIMD4(x * ratio, RealMath.log(gamma / sum), q / gamma - power / sum, 0)
            result.rows.addSymmetric(0, 2, -weight * x / sum)
            result.rows.addSymmetric(1, 2, weight * (1 / gamma - 1 / sum))
            result.rows.addSymmetric(2, 2, weight * (power / (sum * sum) - q / (gamma * gamma)))
        }
        return result.inLogarithms(of: parameters)
    }

    /// log Γ(px+q) − log Γ(px) − log Γ(q).
    private func addGammaFunctions(_ result: inout Derivatives, p: Double, q: Double) {
        result.value -= customers * RealMath.logGamma(q)
        result.gradient.y -= customers * GammaFunctions.digamma(q)
        result.rows.addSymmetric(1, 1, -customers * GammaFunctions.trigamma(q))
        for (x, weight) in countsOfPurchases {
            let (shape, both) = (p * x, p * x + q)
            result.value += weight * (RealMath.logGamma(both) - RealMath.logGamma(shape))
            let digamma = GammaFunctions.digamma(both)
            let trigamma = GammaFunctions.trigamma(both)
            result.gradient.x += weight * x * (digamma - GammaFunctions.digamma(shape))
            result.gradient.y += weight * digamma
            result.rows.addSymmetric(0, 0, weight * x * x * (trigamma - GammaFunctions.trigamma(shape)))
            result.rows.addSymmetric(0, 1, weight * x * trigamma)
            result.rows.addSymmetric(1, 1, weight * trigamma)
        }
    }
}
