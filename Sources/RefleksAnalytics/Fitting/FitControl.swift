/// How far a fit has come.
public struct FitProgress: Sendable, Hashable {
    /// The start that is being climbed from, from 1.
    public let start: Int
    /// Starts in all.
    public let starts: Int
    /// Iterations spent so far, over all starts.
    public let iterations: Int
    /// The log-likelihood reached from this start.
    public let logLikelihood: Double
}

/// What bounds a fit, and how its caller follows and ends it.
///
/// The module reads no clock: a caller with a budget of time lets `isCancelled` compare its own. Both closures are called on
/// the fit's thread, between iterations; an iteration takes about a third of a microsecond for each different history under
/// Pareto/NBD, a tenth of that under the others; BG/BB takes as much for every opportunity after the last one taken.
public struct FitControl {
    /// Iterations over all starts.
    public let maximumIterations: Int
    /// Asked before every iteration; true ends the fit with `AnalyticsError.cancelled`.
    public let isCancelled: () -> Bool
    /// Told after every iteration.
    public let report: (FitProgress) -> Void

    /// What a fit may spend when nobody says: five times what any data set of the tests has needed.
    public static let defaultMaximumIterations = 500

    /// `maximumIterations` from 1 to 10,000.
    public init(
        maximumIterations: Int = Self.defaultMaximumIterations, isCancelled: @escaping () -> Bool = { false },
        report: @escaping (FitProgress) -> Void = { _ in }
    ) {
        self.maximumIterations = min(max(1, maximumIterations), 10_000)
        self.isCancelled = isCancelled
        self.report = report
    }
}
