/// What became of a warning.
public enum WarningVerdict: UInt8, Sendable, Hashable, CaseIterable {
    /// Its horizon is not over, and nothing bad has happened.
    case pending = 1
    /// The customer complained within the horizon: it was right.
    case complained = 2
    /// He closed his accounts, or was not seen buying until the horizon was over: it was right.
    case left = 3
    /// He bought again and did not complain: it was a false alarm, or somebody acted in time. Nothing tells these apart.
    case stayed = 4

    /// Whether it was right; nil while nobody can know.
    public var isBorneOut: Bool? {
        switch self {
        case .pending: nil
        case .complained, .left: true
        case .stayed: false
        }
    }
}

/// A warning with what was seen of its customer afterwards.
public struct JudgedWarning: Sendable, Hashable {
    public let rule: WarningRule
    public let at: Timestamp
    /// The first of each after the warning; nil: none was seen.
    public internal(set) var complainedAt: Timestamp?
    public internal(set) var closedAt: Timestamp?
    public internal(set) var boughtAt: Timestamp?

    /// A warning of which nothing is known yet.
    public init(_ rule: WarningRule, at: Timestamp) {
        self.rule = rule
        self.at = at
    }

    /// The verdict at `now`, with the time by which the warning was ahead of what it warned of: nil where nothing marks the
    /// moment, as with who just stays away.
    public func verdict(horizonDays: Int32, now: Timestamp) -> (verdict: WarningVerdict, lead: Int64?) {
        let end = at.adding(microseconds: Int64(horizonDays) * Timestamp.microsecondsPerDay)
        let closed = closedAt.flatMap { $0 <= end ? $0 : nil }
        if let complained = complainedAt, complained <= end, closed.map({ complained <= $0 }) ?? true {
            return (.complained, complained.microseconds(since: at))
        }
        if let closed { return (.left, closed.microseconds(since: at)) }
        if now <= end { return (.pending, nil) }
        return (boughtAt.map { $0 <= end } ?? false ? .stayed : .left, nil)
    }
}
