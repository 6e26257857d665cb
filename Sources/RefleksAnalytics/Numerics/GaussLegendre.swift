/// Nodes and weights of Gauss and Legendre's quadrature on [−1, 1], computed once by Newton's method on the Legendre
/// polynomials.
struct GaussLegendre: Sendable {
    let nodes: [Double]
    let weights: [Double]

    static let eight = GaussLegendre(count: 8)
    static let sixteen = GaussLegendre(count: 16)
    static let twentyFour = GaussLegendre(count: 24)

    init(count: Int) {
        var nodes: [Double] = []
        var weights: [Double] = []
        for index in 1...count {
            // Tricomi's estimate of the root, correct to a few digits.
            var x = RealMath.cos(.pi * (Double(index) - 0.25) / (Double(count) + 0.5))
            var slope = 1.0
            for _ in 0..<8 {
                var previous = 1.0
                var current = x
                for degree in 2...count {
                    let next =
                        (Double(2 * degree - 1) * x * current - Double(degree - 1) * previous) / Double(degree)
                    previous = current
                    current = next
                }
                slope = Double(count) * (x * current - previous) / (x * x - 1)
                x -= current / slope
            }
            nodes.append(x)
            weights.append(2 / ((1 - x * x) * slope * slope))
        }
        self.nodes = nodes
        self.weights = weights
    }

    /// The smallest rule that is exact to about 1e-14 for an integrand that falls by e^−`drop` over a panel of `length`, with
    /// no singularity nearer than π to the real line. The bounds follow from the error term c²ⁿ/(2n)! of an exponential and
    /// from ρ⁻²ⁿ of the Bernstein ellipse.
    @inline(__always) static func rule(drop: Double, length: Double) -> GaussLegendre {
        if abs(drop) <= 4, length <= 1.7 { return eight }
        if abs(drop) <= 20, length <= 5.2 { return sixteen }
        return twentyFour
    }
}
