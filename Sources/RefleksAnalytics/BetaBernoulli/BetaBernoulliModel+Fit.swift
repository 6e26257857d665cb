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
        let point = try FittedPoint(
            ["alpha", "beta", "gamma", "delta"],
            from: [SIMD4(1.0, 1, 1, 3), SIMD4(0.5, 1, 0.5, 5), SIMD4(3, 3, 3, 10)], by: maximizer, control: control,
            likelihood.evaluate(logarithms:))
        let found = point.values
        let nobodyLeaves = found.z / (found.z + found.w) < 1e-5
        return Fit(
            model: try BetaBernoulliModel(alpha: found.x, beta: found.y, gamma: found.z, delta: found.w),
            parameters: point.parameters, logLikelihood: point.logLikelihood,
            identification: nobodyLeaves ? .dropoutNotIdentified : point.isFlat ? .heterogeneityNotIdentified : .full,
            customers: population.customers, iterations: point.iterations)
    }
}
