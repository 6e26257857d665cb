/// Where the parameters of the models of repeat purchases are looked for, in the population's own unit of time.
///
/// The bounds are so wide that a parameter on one of them means that the data does not tell it: with 100,000 a gamma
/// distribution is within 0.3 % of its mean.
struct ParameterBox {
    let lower: SIMD4<Double>
    let upper: SIMD4<Double>

    /// Shapes r, a, b, s are without unit; `scales` are the places of those, α and β, that are times.
    init(_ population: PurchasePopulation, scales: [Int]) {
        var unit = SIMD4<Double>(repeating: 1)
        for index in scales { unit[index] = max(population.exposure / Double(population.customers), 1e-9) }
        lower = Self.logarithms(unit * 1e-6)
        upper = Self.logarithms(unit * 1e5)
    }

    func maximizer(dimension: Int) -> NewtonMaximizer {
        NewtonMaximizer(dimension: dimension, lower: lower, upper: upper)
    }

    static func logarithms(_ parameters: SIMD4<Double>) -> SIMD4<Double> {
        var result = SIMD4<Double>.zero
        for index in 0..<4 { result[index] = RealMath.log(parameters[index]) }
        return result
    }

    static func parameters(_ logarithms: SIMD4<Double>) -> SIMD4<Double> {
        var result = SIMD4<Double>.zero
        for index in 0..<4 { result[index] = RealMath.exp(logarithms[index]) }
        return result
    }
}
