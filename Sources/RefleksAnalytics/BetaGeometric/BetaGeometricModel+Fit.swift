extension BetaGeometricModel {
    /// The maximum of the likelihood over the population, from several starts.
    ///
    /// Where nobody seems to leave, the model without dropout is returned and says so (`Identification`). Throws what
    /// `FitControl` allows and what the population is refused for.
    public static func fit(
        _ variant: Variant, to population: PurchasePopulation, control: FitControl = FitControl()
    ) throws(AnalyticsError) -> Fit<BetaGeometricModel> {
        let likelihood = BetaGeometricLikelihood(variant, population)
        let course = DropoutFit(
            population: population,
            box: ParameterBox(population, scales: [1]), control: control,
            names: ["r", "alpha", "a", "b"], evaluate: likelihood.evaluate(logarithms:))
        let outcome = try course.run(dropoutStarts: [SIMD2(0.8, 2.5), SIMD2(0.5, 10), SIMD2(3, 3)])
        let found = outcome.parameters
        let model = try BetaGeometricModel(variant, r: found.x, alpha: found.y, a: found.z, b: found.w)
        return Fit(
            model: model, parameters: outcome.fitted, logLikelihood: outcome.logLikelihood,
            identification: outcome.identification, customers: population.customers,
            iterations: outcome.iterations)
    }
}
