/// The likelihood of customers who never leave: purchases at a Poisson rate, rates of a gamma distribution (A. S. C.
/// Ehrenberg, "The Pattern of Consumer Purchases", 1959). It is what BG/NBD, MBG/NBD and Pareto/NBD become where dropout is
/// zero, and a factor of the first two.
///
/// log L = log Γ(r+x) − log Γ(r) + r log α − (r+x) log(α+T), parameters r and α.
struct NBDLikelihood {
    let counts: PurchaseCounts
    let ages: DistinctTimes
    /// By position of the age: customers and their repeat purchases.
    private let customersOfAge: [Double]
    private let purchasesOfAge: [Double]
    private let population: PurchasePopulation

    init(_ population: PurchasePopulation) {
        self.population = population
        counts = PurchaseCounts(population.groups)
        ages = DistinctTimes(population.groups.lazy.map(\.history.age))
        var customers = Array(repeating: 0.0, count: ages.times.count)
        var purchases = customers
        for group in population.groups {
            let position = ages.position(of: group.history.age)
            customers[position] += Double(group.customers)
            purchases[position] += Double(group.customers) * Double(group.history.purchases)
        }
        customersOfAge = customers
        purchasesOfAge = purchases
    }

    /// In the parameters themselves, r first; `logAges` is log(α+T) of each age.
    func evaluate(r: Double, alpha: Double, logAges: [Double]) -> Derivatives {
        var result = Derivatives()
        let rising = counts.risingSum(r)
        result.value = rising.value + counts.customers * r * RealMath.log(alpha)
        result.gradient.x = rising.first + counts.customers * RealMath.log(alpha)
        result.gradient.y = counts.customers * r / alpha
        result.rows[0][0] = rising.second
        var cross = counts.customers / alpha
        var curvature = -counts.customers * r / (alpha * alpha)
        for (index, age) in ages.times.enumerated() {
            let inverse = 1 / (alpha + age)
            let power = customersOfAge[index] * r + purchasesOfAge[index]
            result.value -= power * logAges[index]
            result.gradient.x -= customersOfAge[index] * logAges[index]
            result.gradient.y -= power * inverse
            cross -= customersOfAge[index] * inverse
            curvature += power * inverse * inverse
        }
        result.rows.addSymmetric(0, 1, cross)
        result.rows.addSymmetric(1, 1, curvature)
        return result
    }

    /// In the parameters' logarithms.
    func evaluate(logarithms point: SIMD4<Double>) -> Derivatives {
        let parameters = ParameterBox.parameters(point)
        let logAges = ages.logarithms(shiftedBy: parameters.y)
        return evaluate(r: parameters.x, alpha: parameters.y, logAges: logAges).inLogarithms(of: parameters)
    }

    /// The maximum, as one start of the budget.
    func fit(_ box: ParameterBox, _ budget: inout IterationBudget) throws(AnalyticsError) -> NewtonMaximizer.Optimum {
        let rate = population.purchases / max(population.exposure, 1e-12)
        let start = ParameterBox.logarithms(SIMD4(0.7, 0.7 / rate, 1, 1))
        return try box.maximizer(dimension: 2).maximize(from: start, budget: &budget, evaluate(logarithms:))
    }
}
