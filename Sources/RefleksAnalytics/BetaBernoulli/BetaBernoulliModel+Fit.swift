extension BetaBernoulliModel {
    /// The maximum of the likelihood over the population, from several starts.
    ///
    /// A parameter that goes to the limit of its range (nobody leaves, or all are alike) is flagged
    /// `heterogeneityNotIdentified`, or `dropoutNotIdentified` where the mean probability of leaving is below 1e-5. Throws what
    /// `FitControl` allows and what the population is refused for.
    public static func fit(
        to population: OpportunityPopulation, control: FitControl = FitControl()
    ) throws(AnalyticsError) -> Fit<BetaBernoulliModel> {
        try population.checkFittable()
        let likelihood = BetaBernoulliLikelihood(population)
        let maximizer = NewtonMaximizer(
            dimension: 4, lower: ParameterBox.logarithms(SIMD4(repeating: 1e-6)),
            upper: ParameterBox.logarithms(SIMD4(repeating: 1e5)))
        let starts = [SIMD4(1.0, 1, 1, 3), SIMD4(0.5, 1, 0.5, 5), SIMD4(3, 3, 3, 10)]
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
        let fitted = ["alpha", "beta", "gamma", "delta"].enumerated().map { index, name in
            FittedParameter(name: name, value: found[index], standardError: errors[index])
        }
        let isFlat = fitted.contains { ($0.standardError ?? .infinity) > DropoutFit.largestRelativeError * $0.value }
        let nobodyLeaves = found.z / (found.z + found.w) < 1e-5
        return Fit(
            model: try BetaBernoulliModel(alpha: found.x, beta: found.y, gamma: found.z, delta: found.w),
            parameters: fitted, logLikelihood: best.derivatives.value,
            identification: nobodyLeaves ? .dropoutNotIdentified : isFlat ? .heterogeneityNotIdentified : .full,
            customers: population.customers, iterations: budget.spent)
    }
}
