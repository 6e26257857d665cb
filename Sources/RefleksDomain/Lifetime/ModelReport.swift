/// How a model's predictions agreed with the holdout: means over groups, never a single customer's.
public struct ModelReport: Sendable, Hashable {
    /// Customers put together.
    public struct Group: Sendable, Hashable {
        public var customers: UInt64
        /// The mean of what was predicted.
        public var predicted: Double
        /// The mean of what came.
        public var actual: Double

        /// A group.
        public init(customers: UInt64, predicted: Double, actual: Double) {
            self.customers = customers
            self.predicted = predicted
            self.actual = actual
        }
    }

    /// Purchases that were expected of everybody.
    public var predictedTotal: Double
    public var actualTotal: Double
    public var meanAbsoluteError: Double
    public var rootMeanSquaredError: Double
    /// How well the predictions order customers: 1 is perfect, 0 chance; nil where all bought the same.
    public var normalisedGini: Double?
    /// Ten groups of equal size, the highest predictions first.
    public var deciles: [Group]
    /// By repeat purchases in the calibration: 0…6, then 7 and more; of nobody where there is none.
    public var byFrequency: [Group]
    /// By the probability of any purchase within the holdout: ten bands from 0 to 1; of nobody where there is none.
    public var calibration: [Group]
    /// The mean square of the differences between that probability and what happened.
    public var brierScore: Double

    /// A report.
    public init(
        predictedTotal: Double, actualTotal: Double, meanAbsoluteError: Double, rootMeanSquaredError: Double,
        normalisedGini: Double?, deciles: [Group], byFrequency: [Group], calibration: [Group], brierScore: Double
    ) {
        self.predictedTotal = predictedTotal
        self.actualTotal = actualTotal
        self.meanAbsoluteError = meanAbsoluteError
        self.rootMeanSquaredError = rootMeanSquaredError
        self.normalisedGini = normalisedGini
        self.deciles = deciles
        self.byFrequency = byFrequency
        self.calibration = calibration
        self.brierScore = brierScore
    }

    /// The highest group of `byFrequency` is of this many repeat purchases and more.
    public static let highestFrequency = 7
}

/// Repeat purchases of the whole population up to the end of a day.
public struct TrackingPoint: Sendable, Hashable {
    /// In Istanbul, since 1970-01-01.
    public var day: Int32
    public var expected: Double
    public var actual: UInt64

    /// A point.
    public init(day: Int32, expected: Double, actual: UInt64) {
        self.day = day
        self.expected = expected
        self.actual = actual
    }

    /// Points of a model at most: more than ten years of weeks; longer windows have longer steps.
    public static let maximum = 600
}
