/// The common course of fitting a model with dropout: the model without it first, then several starts of the full one, and
/// a look at whether the full one says more.
struct DropoutFit {
    let population: PurchasePopulation
    let box: ParameterBox
    let control: FitControl
    /// Names in the paper's order; the first two are the purchase process's.
    let names: [String]
    /// The full likelihood of the logarithms.
    let evaluate: (SIMD4<Double>) -> Derivatives

    /// How much the two parameters of dropout have to add to the log-likelihood: what two parameters are worth (H. Akaike, "A
    /// New Look at the Statistical Model Identification", 1974). Where people leave they add tens or hundreds; on the boundary,
    /// where the full model comes up to the other from below, nothing; and where they add a few tenths, zero is within a
    /// standard error of what was fitted.
    static let smallestGain = 2.0
    /// A standard error above this multiple of its parameter: the likelihood is flat along it.
    static let largestRelativeError = 10.0

    struct Outcome {
        var parameters: SIMD4<Double>
        var fitted: [FittedParameter]
        var logLikelihood: Double
        var identification: Identification
        var iterations: Int
    }

    /// Shapes to start the dropout process from; those of the purchase process come from the model without dropout, once as
    /// they are and once with half the time's scale, since customers who leave make the others look faster.
    func run(dropoutStarts: [SIMD2<Double>]) throws(AnalyticsError) -> Outcome {
        try population.checkFittable()
        var budget = IterationBudget(control, starts: dropoutStarts.count + 1)
        let nbd = NBDLikelihood(population)
        let without = try nbd.fit(box, &budget)
        var best: NewtonMaximizer.Optimum?
        let maximizer = box.maximizer(dimension: 4)
        for (index, dropout) in dropoutStarts.enumerated() {
            budget.start = index + 2
            var start = ParameterBox.parameters(without.point)
            if index % 2 == 1 { start.y /= 2 }
            start.z = dropout.x
            start.w = dropout.y
            let optimum = try maximizer.maximize(
                from: ParameterBox.logarithms(start), budget: &budget, evaluate)
            if optimum.derivatives.isFinite, optimum.derivatives.value > (best?.derivatives.value ?? -.infinity) {
                best = optimum
            }
        }
        if let best, best.derivatives.value > without.derivatives.value + Self.smallestGain {
            return outcome(best, maximizer, budget.spent)
        }
        return withoutDropout(without, budget.spent)
    }

    private func outcome(
        _ best: NewtonMaximizer.Optimum, _ maximizer: NewtonMaximizer, _ iterations: Int
    ) -> Outcome {
        let parameters = ParameterBox.parameters(best.point)
        let errors = maximizer.standardErrors(best, of: parameters)
        let fitted = names.enumerated().map { index, name in
            FittedParameter(name: name, value: parameters[index], standardError: errors[index])
        }
        let isFlat = fitted.contains { ($0.standardError ?? .infinity) > Self.largestRelativeError * $0.value }
        return Outcome(
            parameters: parameters, fitted: fitted, logLikelihood: best.derivatives.value,
            identification: isFlat ? .heterogeneityNotIdentified : .full, iterations: iterations)
    }

    /// Zero probability or rate of leaving; the fourth parameter is then without meaning and 1.
    private func withoutDropout(_ optimum: NewtonMaximizer.Optimum, _ iterations: Int) -> Outcome {
        var parameters = ParameterBox.parameters(optimum.point)
        parameters.z = 0
        parameters.w = 1
        let errors = box.maximizer(dimension: 2).standardErrors(optimum, of: parameters)
        let fitted = names.enumerated().map { index, name in
            FittedParameter(
                name: name, value: parameters[index], standardError: index < 2 ? errors[index] : nil)
        }
        return Outcome(
            parameters: parameters, fitted: fitted, logLikelihood: optimum.derivatives.value,
            identification: .dropoutNotIdentified, iterations: iterations)
    }
}
