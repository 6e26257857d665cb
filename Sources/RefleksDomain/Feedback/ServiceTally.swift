/// What customers told us of one branch, agent, channel or month, and what became of the cases: enough for every figure of a
/// report.
public struct ServiceTally: Sendable {
    /// Answers of all kinds.
    public private(set) var answers: UInt64 = 0
    public private(set) var complaints: UInt64 = 0
    public private(set) var suggestions: UInt64 = 0
    public private(set) var praise: UInt64 = 0
    private var nps = AnswerTally()
    private var csat = AnswerTally()
    private var ces = AnswerTally()
    /// By the dimensions' numbers.
    private var dimensions = Array(repeating: AnswerTally(), count: ServiceDimension.allCases.count)
    /// Cases that were opened.
    public private(set) var cases: [CaseOutcome] = []

    /// Nothing yet.
    public init() {}

    /// Counts one answer; a score outside its scale is not counted, nor is a rating of 0.
    ///
    /// - Throws: when a count would not fit.
    public mutating func count(
        _ kind: FeedbackKind, score: Int?, dimensions ratings: [Int]
    ) throws(ArithmeticOverflow) {
        let (sum, overflow) = answers.addingReportingOverflow(1)
        guard !overflow else { throw ArithmeticOverflow() }
        answers = sum
        switch kind {
        case .csat: try Self.count(score, of: kind, in: &csat)
        case .nps: try Self.count(score, of: kind, in: &nps)
        case .ces: try Self.count(score, of: kind, in: &ces)
        // None of them can be more than all answers.
        case .complaint: complaints += 1
        case .suggestion: suggestions += 1
        case .praise: praise += 1
        }
        for (place, rating) in zip(dimensions.indices, ratings) where ServiceDimension.scale.contains(rating) {
            try dimensions[place].count(rating)
        }
    }

    private static func count(
        _ score: Int?, of kind: FeedbackKind, in tally: inout AnswerTally
    ) throws(ArithmeticOverflow) {
        guard let score, kind.scale?.contains(score) ?? false else { return }
        try tally.count(score)
    }

    /// Counts one case.
    public mutating func count(_ outcome: CaseOutcome) { cases.append(outcome) }

    /// How much it tells: what reports are ordered by.
    public var weight: UInt64 {
        let (sum, overflow) = answers.addingReportingOverflow(UInt64(cases.count))
        return overflow ? .max : sum
    }

    /// The figures, each hidden when it is of fewer than `minimum`.
    public func summary(minimum: UInt64 = QualityFigure.minimumAnswers) -> QualitySummary {
        let ended = cases.filter(\.hasEnded)
        let all = UInt64(ended.count)
        func share(_ isCounted: (CaseOutcome) -> Bool) -> QualityReading {
            QualityReading(all, .share(UInt64(ended.count(where: isCounted)), of: all, minimum: minimum))
        }
        let satisfied = csat.total(in: 4...5)
        return QualitySummary(
            nps: QualityReading(nps.total, .netPromoter(nps, minimum: minimum)),
            satisfied: QualityReading(csat.total, .share(satisfied, of: csat.total, minimum: minimum)),
            csat: Self.mean(csat, on: 1...5, minimum), ces: Self.mean(ces, on: 1...7, minimum),
            dimensions: dimensions.map { Self.mean($0, on: ServiceDimension.scale, minimum) },
            firstContact: share(\.isFirstContact), reopened: share { $0.reopened > 0 },
            measured: SpeedSummary(
                firstResponse: MinutesFigure(cases.compactMap(\.responseMinutes), minimum: minimum),
                resolution: MinutesFigure(cases.compactMap(\.resolutionMinutes), minimum: minimum)))
    }

    private static func mean(_ tally: AnswerTally, on scale: ClosedRange<Int>, _ minimum: UInt64) -> QualityReading {
        QualityReading(tally.total, .mean(tally, on: scale, minimum: minimum))
    }
}
