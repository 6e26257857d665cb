/// The best maximum that several starts lead to, for models whose parameters are all fitted at once.
struct FittedPoint {
    /// In the order of the names; of a model with fewer parameters the rest means nothing.
    let values: SIMD4<Double>
    let parameters: [FittedParameter]
    let logLikelihood: Double
    /// A parameter's standard error is unknown, or so large that the parameter means little.
    let isFlat: Bool
    /// Over all starts.
    let iterations: Int

    /// Maximizes from each start within one budget. Throws what `control` allows, and `notConverged` where no start leads to a
    /// finite likelihood.
    init(
        _ names: [String], from starts: [SIMD4<Double>], by maximizer: NewtonMaximizer, control: FitControl,
        _ evaluate: (SIMD4<Double>) -> Derivatives
    ) throws(AnalyticsError) {
        var budget = IterationBudget(control, starts: starts.count)
        var best: NewtonMaximizer.Optimum?
        for (index, start) in starts.enumerated() {
            budget.start = index + 1
            let optimum = try maximizer.maximize(from: ParameterBox.logarithms(start), budget: &budget, evaluate)
            if optimum.derivatives.isFinite, optimum.derivatives.value > (best?.derivatives.value ?? -.infinity) {
                best = optimum
            }
        }
        guard let best else { throw .notConverged(iterations: budget.spent) }
        let found = ParameterBox.parameters(best.point)
        let errors = maximizer.standardErrors(best, of: found)
        values = found
        parameters = names.enumerated().map { index, name in
            FittedParameter(name: name, value: found[index], standardError: errors[index])
        }
        logLikelihood = best.derivatives.value
        isFlat = parameters.contains {
            ($0.standardError ?? .infinity) > DropoutFit.largestRelativeError * $0.value
        }
        iterations = budget.spent
    }
}
