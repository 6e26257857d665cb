import RefleksMessages

/// One answer within its scale.
public struct FeedbackAnswer: Sendable, Hashable {
    public let kind: FeedbackKind
    /// Within `kind.scale`; nil for what is told in words.
    public let score: Int?

    /// An answer.
    ///
    /// - Throws: `SCORE_REQUIRED` when the kind has a scale, `SCORE_OUT_OF_SCALE` with its ends, `SCORE_NOT_EXPECTED` when
    ///   it has none.
    public init(_ kind: FeedbackKind, score: Int?) throws(FieldRefusal) {
        switch (kind.scale, score) {
        case (let scale?, let score?):
            guard scale.contains(score) else {
                throw FieldRefusal(
                    Catalogue.Feedback.scoreOutOfScale, [String(scale.lowerBound), String(scale.upperBound)])
            }
        case (let scale?, nil):
            throw FieldRefusal(
                Catalogue.Feedback.scoreRequired, [String(scale.lowerBound), String(scale.upperBound)])
        case (nil, _?): throw FieldRefusal(Catalogue.Feedback.scoreNotExpected)
        case (nil, nil): break
        }
        self.kind = kind
        self.score = score
    }

    /// Whether somebody has to follow it up: every complaint, a CSAT of 1 or 2, an NPS of 0 to 6. A high effort alone
    /// is counted, not followed up.
    public var opensCase: Bool {
        switch kind {
        case .complaint: true
        case .csat: score.map { $0 <= 2 } ?? false
        case .nps: score.map { $0 <= 6 } ?? false
        case .ces, .suggestion, .praise: false
        }
    }

    /// Whether it speaks well of us: praise, a CSAT of 4 or 5, an NPS of 9 or 10, a CES of 5 to 7.
    public var isGood: Bool {
        switch kind {
        case .praise: true
        case .csat: score.map { $0 >= 4 } ?? false
        case .nps: score.map { $0 >= 9 } ?? false
        case .ces: score.map { $0 >= 5 } ?? false
        case .complaint, .suggestion: false
        }
    }
}
