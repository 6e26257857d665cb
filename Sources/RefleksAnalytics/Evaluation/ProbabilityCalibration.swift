/// Whether probabilities mean what they say: customers in bands of what was predicted, with the share to whom it happened.
public struct ProbabilityCalibration: Sendable, Hashable {
    /// Bands of equal width from 0 to 1; nil where there is nobody.
    public let bands: [PredictionGroup?]
    /// The mean square of the differences (G. W. Brier 1950): 0 is perfect, 0.25 is what saying one half always gives.
    public let brierScore: Double

    /// `bands` from 2 to 100. Throws `emptyPopulation`, `invalidParameter`.
    public init(
        _ outcomes: [(probability: Double, happened: Bool)], bands count: Int = 10
    ) throws(AnalyticsError) {
        guard !outcomes.isEmpty else { throw .emptyPopulation }
        guard count >= 2, count <= 100 else { throw .invalidParameter("bands") }
        var sums = Array(repeating: (customers: 0, predicted: 0.0, happened: 0.0), count: count)
        var squares = 0.0
        for (probability, happened) in outcomes {
            guard probability >= 0, probability <= 1 else { throw .invalidParameter("probability") }
            let band = min(Int(probability * Double(count)), count - 1)
            let outcome = happened ? 1.0 : 0.0
            sums[band].customers += 1
            sums[band].predicted += probability
            sums[band].happened += outcome
            squares += (probability - outcome) * (probability - outcome)
        }
        bands = sums.map { sum in
            guard sum.customers > 0 else { return nil }
            return PredictionGroup(
                customers: sum.customers, predictedMean: sum.predicted / Double(sum.customers),
                actualMean: sum.happened / Double(sum.customers))
        }
        brierScore = squares / Double(outcomes.count)
    }
}
