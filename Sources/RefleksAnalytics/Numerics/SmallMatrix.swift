/// Positive definite matrices of at most four rows, by Cholesky's decomposition.
struct SmallMatrix {
    let dimension: Int
    /// By rows.
    private var elements: [Double]

    init(dimension: Int) {
        self.dimension = dimension
        elements = Array(repeating: 0, count: dimension * dimension)
    }

    subscript(_ row: Int, _ column: Int) -> Double {
        get { elements[row * dimension + column] }
        set { elements[row * dimension + column] = newValue }
    }

    /// The lower triangle L with L·Lᵀ = self; nil unless positive definite beyond rounding.
    func cholesky() -> SmallMatrix? {
        var lower = SmallMatrix(dimension: dimension)
        for row in 0..<dimension {
            for column in 0...row {
                var sum = self[row, column]
                for inner in 0..<column { sum -= lower[row, inner] * lower[column, inner] }
                if row == column {
                    guard sum > abs(self[row, row]) * 1e-13, sum.isFinite else { return nil }
                    lower[row, row] = sum.squareRoot()
                } else {
                    lower[row, column] = sum / lower[column, column]
                }
            }
        }
        return lower
    }

    /// The solution of L·Lᵀ·x = `right`, self being L.
    func solveFactored(_ right: [Double]) -> [Double] {
        var x = right
        for row in 0..<dimension {
            for column in 0..<row { x[row] -= self[row, column] * x[column] }
            x[row] /= self[row, row]
        }
        for row in (0..<dimension).reversed() {
            for column in (row + 1)..<max(dimension, row + 1) { x[row] -= self[column, row] * x[column] }
            x[row] /= self[row, row]
        }
        return x
    }

    /// The diagonal of the inverse; nil unless positive definite.
    func inverseDiagonal() -> [Double]? {
        guard let lower = cholesky() else { return nil }
        return (0..<dimension).map { index in
            var unit = Array(repeating: 0.0, count: dimension)
            unit[index] = 1
            return lower.solveFactored(unit)[index]
        }
    }
}
