/// What somebody told us when he was asked, or unasked.
public enum FeedbackKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Customer satisfaction, 1…5: 5 is very satisfied.
    case csat = 1
    /// Likelihood to recommend, 0…10 (Reichheld 2003).
    case nps = 2
    /// Customer effort, 1…7: 7 is easy (Dixon, Freeman and Toman 2010, second version).
    case ces = 3
    /// Something went wrong.
    case complaint = 4
    /// Something could be better.
    case suggestion = 5
    /// Something was good.
    case praise = 6

    /// The answers that the question allows; nil for what is told in words.
    public var scale: ClosedRange<Int>? {
        switch self {
        case .csat: 1...5
        case .nps: 0...10
        case .ces: 1...7
        case .complaint, .suggestion, .praise: nil
        }
    }
}

/// What is rated of a service, each from 1 to 5.
public enum ServiceDimension: UInt8, Sendable, Hashable, CaseIterable {
    case responsiveness = 1
    case warmth = 2
    case sincerity = 3
    case reliability = 4
    case attitude = 5

    /// The ratings that are allowed.
    public static let scale = 1...5
}
