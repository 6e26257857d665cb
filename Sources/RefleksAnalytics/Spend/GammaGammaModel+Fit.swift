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
        let point = try FittedPoint(
            ["p", "q", "gamma"],
            from: [SIMD4(4, 4, 0.75 * mean, 1), SIMD4(1, 2, mean, 1), SIMD4(15, 10, 0.6 * mean, 1)], by: maximizer,
            control: control, likelihood.evaluate(logarithms:))
        return Fit(
            model: try GammaGammaModel(p: point.values.x, q: point.values.y, gamma: point.values.z),
            parameters: point.parameters, logLikelihood: point.logLikelihood,
            identification: point.isFlat ? .heterogeneityNotIdentified : .full, customers: population.customers,
            iterations: point.iterations)
    }
}
