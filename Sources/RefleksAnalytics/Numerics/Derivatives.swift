/// A function of up to four parameters with its gradient and its matrix of second derivatives at one point.
///
/// Four is what the models have; a model with fewer leaves the rest zero.
struct Derivatives {
    var value = 0.0
    var gradient = SIMD4<Double>.zero
    var rows = Rows()

    /// A symmetric matrix, by rows.
    struct Rows {
        var first = SIMD4<Double>.zero
        var second = SIMD4<Double>.zero
        var third = SIMD4<Double>.zero
        var fourth = SIMD4<Double>.zero

        subscript(_ row: Int) -> SIMD4<Double> {
            get {
                switch row {
                case 0: first
                case 1: second
                case 2: third
                default: fourth
                }
            }
            set {
                switch row {
                case 0: first = newValue
                case 1: second = newValue
                case 2: third = newValue
                default: fourth = newValue
                }
            }
        }

        /// Adds `scale` · v·vᵀ.
        @inline(__always) mutating func addOuter(_ v: SIMD4<Double>, _ scale: Double) {
            let scaled = v * scale
            first += scaled * v.x
            second += scaled * v.y
            third += scaled * v.z
            fourth += scaled * v.w
        }

        /// Adds to one element and to its mirror image.
        @inline(__always) mutating func addSymmetric(_ row: Int, _ column: Int, _ amount: Double) {
            self[row][column] += amount
            if row != column { self[column][row] += amount }
        }
    }

    /// The same function of the parameters' logarithms: θ = log p, so ∂/∂θᵢ = pᵢ ∂/∂pᵢ.
    func inLogarithms(of parameters: SIMD4<Double>) -> Derivatives {
        var result = Derivatives(value: value, gradient: gradient * parameters)
        for row in 0..<4 {
            result.rows[row] = rows[row] * parameters * parameters[row]
            result.rows[row][row] += gradient[row] * parameters[row]
        }
        return result
    }

    /// Whether every number is finite; a step to where one is not is never taken.
    var isFinite: Bool {
        guard value.isFinite else { return false }
        return (0..<4).allSatisfy { row in
            gradient[row].isFinite && (0..<4).allSatisfy { rows[row][$0].isFinite }
        }
    }
}
