/// A smooth function on [0, length] as a sum of sixteen Chebyshev polynomials.
struct ChebyshevSum {
    static let count = 16
    /// Where the function is evaluated, as shares of the length.
    static let points: [Double] = (0..<count).map { (1 - cosine(2 * $0 + 1)) / 2 }
    /// The polynomials at these points, by degree.
    private static let polynomials: [SIMD16<Double>] = (0..<count).map { degree in
        var row = SIMD16<Double>.zero
        for point in 0..<count { row[point] = cosine(degree * (2 * point + 1)) * (degree % 2 == 0 ? 1 : -1) }
        return row
    }

    private let coefficients: SIMD16<Double>
    private let length: Double

    /// cos(π n / 32).
    private static func cosine(_ n: Int) -> Double { RealMath.cos(.pi * Double(n) / Double(2 * count)) }

    /// From the values at `points`; nil where sixteen are not enough for eleven digits.
    init?(_ values: SIMD16<Double>, length: Double) {
        var coefficients = SIMD16<Double>.zero
        var largest = 0.0
        for degree in 0..<Self.count {
            let sum = (values * Self.polynomials[degree]).sum() * (degree == 0 ? 1 : 2) / Double(Self.count)
            coefficients[degree] = sum
            largest = max(largest, abs(sum))
        }
        guard abs(coefficients[14]) + abs(coefficients[15]) <= 1e-11 * largest else { return nil }
        self.coefficients = coefficients
        self.length = length
    }

    /// The sum of the plan's weights times the function at log(1 + end/scale), by Clenshaw's recurrence, eight ends at a time.
    func weighted(_ plan: DiscountPlan, scale: Double) -> Double {
        var sum = SIMD8<Double>.zero
        var index = 0
        while index < plan.ends.count {
            var x = SIMD8<Double>.zero
            var weight = SIMD8<Double>.zero
            for lane in 0..<min(8, plan.ends.count - index) {
                x[lane] = 2 * RealMath.log1p(plan.ends[index + lane] / scale) / length - 1
                weight[lane] = plan.weights[index + lane]
            }
            let doubled = x + x
            var next = SIMD8<Double>.zero
            var afterNext = SIMD8<Double>.zero
            for degree in (1..<Self.count).reversed() {
                let current = doubled * next - afterNext + coefficients[degree]
                afterNext = next
                next = current
            }
            sum += weight * (x * next - afterNext + coefficients[0])
            index += 8
        }
        return sum.sum()
    }
}
