/// Newton's method with exact first and second derivatives in the logarithms of the parameters, damped as Levenberg and
/// Marquardt do, inside a box.
///
/// Logarithms keep the parameters positive and make steps relative. A step is taken only if the function rises, so the
/// method climbs from anywhere; near the maximum the steps are Newton's own and digits double. All is sequential: the same
/// input takes the same steps to the same bits.
struct NewtonMaximizer {
    let dimension: Int
    /// Bounds of the logarithms.
    let lower: SIMD4<Double>
    let upper: SIMD4<Double>

    /// Where a climb ended.
    struct Optimum {
        var point: SIMD4<Double>
        var derivatives: Derivatives
        /// Dimensions that ended on a bound with the function still rising beyond it.
        var bound: [Int]
    }

    /// No parameter changes by more than a factor of e^1.5 in one step.
    private static let longestStep = 1.5

    /// Climbs until a further step would gain less than rounding.
    ///
    /// `evaluate` gives the function of the logarithms. Throws `cancelled` or `notConverged`.
    func maximize(
        from start: SIMD4<Double>, budget: inout IterationBudget,
        _ evaluate: (SIMD4<Double>) -> Derivatives
    ) throws(AnalyticsError) -> Optimum {
        var point = start.clamped(lowerBound: lower, upperBound: upper)
        try budget.spend()
        var current = evaluate(point)
        budget.report(current.value)
        var damping = 0.0
        while true {
            let free = freeDimensions(point, current.gradient)
            let outcome = step(current, free, damping)
            damping = outcome.damping
            let gain = outcome.predictedGain
            let isClose = gain < 1e-13 * abs(current.value) + 1e-12
            let target = (point + outcome.step).clamped(lowerBound: lower, upperBound: upper)
            if free.isEmpty || target == point { break }
            try budget.spend()
            let next = evaluate(target)
            // Close to the maximum the values' own rounding decides whether the last step seems to rise.
            let tolerance = isClose ? 1e-12 * abs(current.value) : 0
            if next.isFinite, next.value >= current.value - tolerance {
                point = target
                current = next
                damping = damping < 1e-6 ? 0 : damping / 10
                budget.report(current.value)
                if isClose { break }
            } else {
                if isClose || damping > 1e12 { break }
                damping = max(damping * 10, 1e-3)
            }
        }
        let free = freeDimensions(point, current.gradient)
        return Optimum(
            point: point, derivatives: current,
            bound: (0..<dimension).filter { !free.contains($0) })
    }

    /// Dimensions that are not held by a bound.
    private func freeDimensions(_ point: SIMD4<Double>, _ gradient: SIMD4<Double>) -> [Int] {
        (0..<dimension).filter { index in
            !(point[index] <= lower[index] && gradient[index] <= 0)
                && !(point[index] >= upper[index] && gradient[index] >= 0)
        }
    }

    private struct Step {
        var step: SIMD4<Double>
        var predictedGain: Double
        var damping: Double
    }

    /// The solution of (−H + damping·diag) s = g over the free dimensions, damped as much as makes the matrix definite.
    private func step(_ at: Derivatives, _ free: [Int], _ asked: Double) -> Step {
        var damping = asked
        var result = Step(step: .zero, predictedGain: 0, damping: asked)
        guard !free.isEmpty, at.isFinite else { return result }
        for _ in 0..<40 {
            var matrix = SmallMatrix(dimension: free.count)
            for (row, i) in free.enumerated() {
                for (column, j) in free.enumerated() { matrix[row, column] = -at.rows[i][j] }
                matrix[row, row] += damping * max(abs(at.rows[i][i]), 1e-3)
            }
            if let lower = matrix.cholesky() {
                let solution = lower.solveFactored(free.map { at.gradient[$0] })
                let longest = solution.reduce(0) { max($0, abs($1)) }
                let scale = longest > Self.longestStep ? Self.longestStep / longest : 1
                for (row, i) in free.enumerated() {
                    result.step[i] = solution[row] * scale
                    result.predictedGain += at.gradient[i] * solution[row] / 2
                }
                result.damping = damping
                return result
            }
            damping = max(damping * 10, 1e-3)
        }
        return result
    }

    /// Standard errors of the parameters: their logarithms' from the inverse of −H, times the parameter, since at a maximum
    /// both informations differ by that factor alone. Nil for those on a bound, and for all where the matrix is singular.
    func standardErrors(_ optimum: Optimum, of parameters: SIMD4<Double>) -> [Double?] {
        let free = (0..<dimension).filter { !optimum.bound.contains($0) }
        var result: [Double?] = Array(repeating: nil, count: dimension)
        var matrix = SmallMatrix(dimension: free.count)
        for (row, i) in free.enumerated() {
            for (column, j) in free.enumerated() { matrix[row, column] = -optimum.derivatives.rows[i][j] }
        }
        guard let variances = matrix.inverseDiagonal() else { return result }
        for (row, i) in free.enumerated() { result[i] = variances[row].squareRoot() * parameters[i] }
        return result
    }
}

/// The iterations that a fit may spend, and its caller's wish to go on.
struct IterationBudget {
    let control: FitControl
    let starts: Int
    var start = 1
    private(set) var spent = 0

    init(_ control: FitControl, starts: Int) {
        self.control = control
        self.starts = starts
    }

    mutating func spend() throws(AnalyticsError) {
        if control.isCancelled() { throw .cancelled }
        guard spent < control.maximumIterations else { throw .notConverged(iterations: spent) }
        spent += 1
    }

    func report(_ value: Double) {
        control.report(FitProgress(start: start, starts: starts, iterations: spent, logLikelihood: value))
    }
}
