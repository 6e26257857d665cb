/// What a person asks for by the right that the law gives them about their data (KVKK, article 11).
public enum SubjectRequestKind: UInt8, Sendable, Hashable, CaseIterable {
    /// To learn what is kept and who had it (11/1-a to c, ç).
    case access = 1
    /// To have what is wrong corrected (11/1-d).
    case rectification = 2
    /// To have their data erased (11/1-e).
    case erasure = 3
    /// That their data be no longer used.
    case restriction = 4
    /// Objects to a result against them that only came of automated analysis (11/1-g).
    case contest = 5
}

/// A result of automated analysis that a person may object to.
public enum AutomatedDecision: UInt8, Sendable, Hashable, CaseIterable {
    /// The level at which he is served: it is not lowered until a person has answered.
    case serviceLevel = 1
    /// That he is led to a cheaper channel.
    case redirection = 2
    /// Another one: a score, an advice, a place on a list.
    case other = 3
}

/// What a person was answered.
public enum SubjectRequestOutcome: UInt8, Sendable, Hashable, CaseIterable {
    case granted = 1
    /// In part; with the reason why not in whole.
    case partlyGranted = 2
    /// With the reason (KVKK, article 13/3).
    case refused = 3

    /// The law wants to know why.
    public var needsReason: Bool { self != .granted }
}
