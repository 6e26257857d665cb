/// What was predicted of one customer for the holdout, and what came.
public struct HoldoutCase: Sendable, Hashable {
    /// Repeat purchases in the calibration.
    public let frequency: Int
    /// Finite and not negative.
    public let predicted: Double
    public let actual: Double

    public init(frequency: Int, predicted: Double, actual: Double) {
        self.frequency = frequency
        self.predicted = predicted
        self.actual = actual
    }
}

/// Customers put together, with the means of what was predicted and what came.
public struct PredictionGroup: Sendable, Hashable {
    public let customers: Int
    public let predictedMean: Double
    public let actualMean: Double

    public init(customers: Int, predictedMean: Double, actualMean: Double) {
        self.customers = customers
        self.predictedMean = predictedMean
        self.actualMean = actualMean
    }
}

/// How well predictions agreed with a holdout.
public struct HoldoutReport: Sendable, Hashable {
    public let customers: Int
    public let predictedTotal: Double
    public let actualTotal: Double
    public let meanAbsoluteError: Double
    public let rootMeanSquaredError: Double
    /// How well the predictions order customers: the area between the curve of what came, customers in the order of the
    /// predictions, and the diagonal, over the same area in the order of what came. 1 is perfect, 0 is chance; nil where all
    /// brought the same.
    public let normalisedGini: Double?
    /// Ten groups of equal size, the highest predictions first; fewer where there are fewer customers.
    public let deciles: [PredictionGroup]
    /// By repeat purchases in the calibration: 0, 1, … and the last group with that many and more. Nil where there is nobody.
    public let byFrequency: [PredictionGroup?]

    /// `highestFrequency` from 1 to 100. Throws `emptyPopulation`, and `invalidParameter` for a number that is not finite or
    /// negative.
    public init(_ cases: [HoldoutCase], highestFrequency: Int = 7) throws(AnalyticsError) {
        guard !cases.isEmpty else { throw .emptyPopulation }
        guard highestFrequency >= 1, highestFrequency <= 100 else { throw .invalidParameter("highestFrequency") }
        for item in cases {
            guard item.predicted.isFinite, item.predicted >= 0 else { throw .invalidParameter("predicted") }
            guard item.actual.isFinite, item.actual >= 0 else { throw .invalidParameter("actual") }
            guard item.frequency >= 0 else { throw .invalidParameter("frequency") }
        }
        customers = cases.count
        predictedTotal = cases.reduce(0) { $0 + $1.predicted }
        actualTotal = cases.reduce(0) { $0 + $1.actual }
        meanAbsoluteError = cases.reduce(0) { $0 + abs($1.predicted - $1.actual) } / Double(cases.count)
        rootMeanSquaredError =
            (cases.reduce(0) { $0 + ($1.predicted - $1.actual) * ($1.predicted - $1.actual) } / Double(cases.count))
            .squareRoot()
        let perfect = Self.concentration(cases, by: \.actual)
        normalisedGini = perfect > 1e-12 ? Self.concentration(cases, by: \.predicted) / perfect : nil
        // Equal predictions keep the order of the input, so that the same input gives the same groups.
        let ranked = cases.enumerated()
            .sorted { ($1.element.predicted, $0.offset) < ($0.element.predicted, $1.offset) }.map(\.element)
        let parts = min(10, ranked.count)
        deciles = (0..<parts).compactMap { part in
            Self.group(ranked[(part * ranked.count / parts)..<((part + 1) * ranked.count / parts)])
        }
        byFrequency = (0...highestFrequency).map { frequency in
            Self.group(cases.filter { min($0.frequency, highestFrequency) == frequency })
        }
    }

    private static func group(_ cases: some Collection<HoldoutCase>) -> PredictionGroup? {
        guard !cases.isEmpty else { return nil }
        let count = Double(cases.count)
        return PredictionGroup(
            customers: cases.count, predictedMean: cases.reduce(0) { $0 + $1.predicted } / count,
            actualMean: cases.reduce(0) { $0 + $1.actual } / count)
    }

    /// The area between the curve of cumulated `actual` and the diagonal, customers ordered by `key`, the highest first. Equal
    /// ones share a straight piece: their order does not matter.
    private static func concentration(_ cases: [HoldoutCase], by key: KeyPath<HoldoutCase, Double>) -> Double {
        let total = cases.reduce(0) { $0 + $1.actual }
        guard total > 0 else { return 0 }
        let ranked = cases.sorted { $0[keyPath: key] > $1[keyPath: key] }
        var area = 0.0
        var cumulated = 0.0
        var index = 0
        while index < ranked.count {
            var end = index
            var sum = 0.0
            while end < ranked.count, ranked[end][keyPath: key] == ranked[index][keyPath: key] {
                sum += ranked[end].actual
                end += 1
            }
            area += (2 * cumulated + sum) / 2 * Double(end - index)
            cumulated += sum
            index = end
        }
        return area / (total * Double(cases.count)) - 0.5
    }
}
