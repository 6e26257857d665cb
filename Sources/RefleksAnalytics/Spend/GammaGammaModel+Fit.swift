extension GammaGammaModel {
    /// The maximum of the likelihood over the averages, from several starts.
    ///
    /// Throws `meanSpendNotIdentified` where it lies at q ≤ 1: a mean that does not exist is not replaced by one that looks
    /// like one. Also what `FitControl` allows and what the population is refused for.
    public static func fit(
        to population: SpendPopulation, control: FitControl = FitControl()
    ) throws(AnalyticsError) -> Fit<GammaGammaModel> {
        try population.checkFittable()
        let likelihood = GammaGammaLikelihood(population)
        let mean = population.mean
        let maximizer = NewtonMaximizer(
            dimension: 3, lower: ParameterBox.logarithms(SIMD4(1e-4, 1e-3, 1e-6 * mean, 1)),
            upper: ParameterBox.logarithms(SIMD4(1e6, 1e6, 1e6 * mean, 1)))
        let starts = [SIMD4(4, 4, 0.75 * mean, 1), SIMD4(1, 2, mean, 1), SIMD4(15, 10, 0.6 * mean, 1)]
        var budget = IterationBudget(control, starts: starts.count)
        var best: NewtonMaximizer.Optimum?
        for (index, start) in starts.enumerated() {
            budget.start = index + 1
            let optimum = try maximizer.maximize(
                from: ParameterBox.logarithms(start), budget: &budget, likelihood.evaluate(logarithms:))
            if optimum.derivatives.isFinite, optimum.derivatives.value > (best?.derivatives.value ?? -.infinity) {
                best = optimum
            }
        }
        guard let best else { throw .notConverged(iterations: budget.spent) }
        let found = ParameterBox.parameters(best.point)
        let errors = maximizer.standardErrors(best, of: found)
        let fitted = ["p", "q", "gamma"].enumerated().map { index, name in
            FittedParameter(name: name, value: found[index], standardError: errors[index])
        }
        let isFlat = fitted.contains { ($0.standardError ?? .infinity) > DropoutFit.largestRelativeError * $0.value }
        return Fit(
            model: try GammaGammaModel(p: found.x, q: found.y, gamma: found.z), parameters: fitted,
            logLikelihood: best.derivatives.value,
            identification: isFlat ? .heterogeneityNotIdentified : .full, customers: population.customers,
            iterations: budget.spent)
    }
}
