extension ParetoNBDModel {
    /// The maximum of the likelihood over the population, from several starts.
    ///
    /// Where nobody seems to leave, the model without dropout is returned and says so (`Identification`). Throws what
    /// `FitControl` allows and what the population is refused for.
    public static func fit(
        to population: PurchasePopulation, control: FitControl = FitControl()
    ) throws(AnalyticsError) -> Fit<ParetoNBDModel> {
        let likelihood = ParetoNBDLikelihood(population)
        let course = DropoutFit(
            population: population, box: ParameterBox(population, scales: [1, 3]), control: control,
            names: ["r", "alpha", "s", "beta"], evaluate: likelihood.evaluate(logarithms:))
        let time = population.exposure / Double(population.customers)
        let outcome = try course.run(
            dropoutStarts: [SIMD2(0.6, 0.5 * time), SIMD2(0.3, 4 * time), SIMD2(2, 2 * time)])
        let found = outcome.parameters
        let model = try ParetoNBDModel(r: found.x, alpha: found.y, s: found.z, beta: found.w)
        return Fit(
            model: model, parameters: outcome.fitted, logLikelihood: outcome.logLikelihood,
            identification: outcome.identification, customers: population.customers,
            iterations: outcome.iterations)
    }
}
