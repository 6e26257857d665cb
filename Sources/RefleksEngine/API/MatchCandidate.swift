public import RefleksDomain

/// What became of the question whether two customers are one.
public enum MatchStanding: UInt8, Sendable, Hashable, CaseIterable {
    /// A person has to decide.
    case open = 1
    /// A person decided that they are two: it is not asked again.
    case dismissed = 2
    /// They are merged; with that taken back, a person has to decide again.
    case merged = 3
    /// What was changed since speaks against it; it may be asked again.
    case withdrawn = 4
}

/// Why two customers were compared.
public enum MatchGround: UInt8, Sendable, Hashable, CaseIterable {
    /// Their records are alike.
    case similar = 1
    /// They share an identifier, or one push named identifiers of both.
    case sharedIdentifier = 2
    /// They share an identifier, and their names or birth dates disagree: a family's phone, a recycled number.
    case disagreement = 3
}

/// Two customers who may be one.
public struct MatchCandidate: Sendable, Hashable {
    /// The one with the smaller number.
    public var code: CustomerCode
    public var otherCode: CustomerCode
    /// Thousandths of a bit, as of when it was found or one of the two changed.
    public var weight: Int
    public var verdict: MatchVerdict
    public var ground: MatchGround
    public var foundAt: Timestamp
    public var commitSeq: UInt64
    /// The version of the model that weighed.
    public var model: UInt64
}

/// A page of candidates.
public struct MatchCandidatePage: Sendable {
    /// The projection's position: later commits are not in the page.
    public var asOf: UInt64
    /// The greatest weight first.
    public var candidates: [MatchCandidate]
    /// Where the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: MatchCandidatePosition?
}

/// A place in the list of candidates.
public struct MatchCandidatePosition: Sendable, Hashable {
    public var weight: Int64
    public var number: UInt64
    public var otherNumber: UInt64

    public init(weight: Int64, number: UInt64, otherNumber: UInt64) {
        self.weight = weight
        self.number = number
        self.otherNumber = otherNumber
    }
}

/// A comparison of two customers, as their records stand: each for himself, whether they were merged or not.
public struct MatchExplanation: Sendable, Hashable {
    public var asOf: UInt64
    public var result: MatchResult
    /// What became of the pair; nil when it never was a candidate. Who are one customer by whatever way are merged.
    public var standing: MatchStanding?
    /// When the two were merged and taken apart again, oldest first: what their records still tell of it.
    public var merges: [CustomerMerges.Event]
}

/// That two customers are not one.
public struct MatchDismissal: Sendable {
    public var code: CustomerCode
    public var otherCode: CustomerCode

    public init(_ code: CustomerCode, _ otherCode: CustomerCode) {
        self.code = code
        self.otherCode = otherCode
    }
}
