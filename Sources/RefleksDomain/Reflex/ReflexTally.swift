/// Judges the warnings of a period by what happened to their customers: fed with what the ledger tells, in its order.
///
/// The terms are those of information retrieval and of early-warning systems: precision is the share of the judged warnings that
/// were right, recall the share of the complaints before which the customer had been warned of, lead time by how much.
public struct ReflexTally: Sendable {
    /// Warnings from `first` to `last`, both included, are judged, and complaints counted.
    public let first: Timestamp
    public let last: Timestamp
    public let horizonDays: Int32
    /// By when they were recorded.
    public private(set) var warnings: [JudgedWarning] = []
    /// Complaints of the period, and those of whom a warning within the horizon before had warned.
    public private(set) var complaints: UInt64 = 0
    public private(set) var foreseen: UInt64 = 0
    /// Places of a customer's warnings.
    private var places: [UInt64: [Int]] = [:]
    /// The newest warning of a customer, of the period or before it.
    private var newest: [UInt64: Timestamp] = [:]

    /// Nothing yet.
    public init(from first: Timestamp, through last: Timestamp, horizonDays: Int32) {
        self.first = first
        self.last = last
        self.horizonDays = horizonDays
    }

    private var horizon: Int64 { Int64(horizonDays) * Timestamp.microsecondsPerDay }

    /// The instant from which warnings are read: those before the period may have foreseen its complaints.
    public var beginning: Timestamp { first.adding(microseconds: -horizon) }

    /// The last instant that may still judge one of the period.
    public var end: Timestamp { last.adding(microseconds: horizon) }

    /// A rule warned of the customer with this number.
    public mutating func warned(_ rule: WarningRule, of customer: UInt64, at instant: Timestamp) {
        newest[customer] = max(newest[customer] ?? instant, instant)
        guard first <= instant, instant <= last else { return }
        places[customer, default: []].append(warnings.count)
        warnings.append(JudgedWarning(rule, at: instant))
    }

    /// The customer complained.
    public mutating func complained(_ customer: UInt64, at instant: Timestamp) {
        if first <= instant, instant <= last {
            complaints += 1
            if let warned = newest[customer], warned <= instant, instant.microseconds(since: warned) <= horizon {
                foreseen += 1
            }
        }
        update(customer, instant) { $0.complainedAt = Self.earlier($0.complainedAt, instant) }
    }

    /// He bought something.
    public mutating func bought(_ customer: UInt64, at instant: Timestamp) {
        update(customer, instant) { $0.boughtAt = Self.earlier($0.boughtAt, instant) }
    }

    /// He closed all that he had.
    public mutating func closed(_ customer: UInt64, at instant: Timestamp) {
        update(customer, instant) { $0.closedAt = Self.earlier($0.closedAt, instant) }
    }

    /// Two turned out to be one customer: what is seen of the one from here on is seen of both.
    public mutating func merged(_ merged: UInt64, into survivor: UInt64) {
        if let moved = places.removeValue(forKey: merged) { places[survivor, default: []] += moved }
        if let warned = newest.removeValue(forKey: merged) {
            newest[survivor] = max(newest[survivor] ?? warned, warned)
        }
    }

    /// The verdicts of one rule, or of all, at `now`.
    public func summary(of rule: WarningRule? = nil, now: Timestamp) -> ReflexSummary {
        var summary = ReflexSummary()
        var leads: [Int64] = []
        for warning in warnings where rule == nil || warning.rule == rule {
            let (verdict, lead) = warning.verdict(horizonDays: horizonDays, now: now)
            summary.verdicts[verdict, default: 0] += 1
            if let lead { leads.append(lead) }
        }
        leads.sort()
        summary.medianLead = leads.isEmpty ? nil : leads[(leads.count - 1) / 2]
        return summary
    }

    private mutating func update(_ customer: UInt64, _ instant: Timestamp, _ change: (inout JudgedWarning) -> Void) {
        for place in places[customer] ?? [] where warnings[place].at < instant { change(&warnings[place]) }
    }

    private static func earlier(_ known: Timestamp?, _ instant: Timestamp) -> Timestamp {
        min(known ?? instant, instant)
    }
}

/// How good warnings were.
public struct ReflexSummary: Sendable, Hashable {
    /// Of no warnings.
    public init() {}

    /// Warnings by their verdict.
    public internal(set) var verdicts: [WarningVerdict: UInt64] = [:]
    /// The lower median of the times, in microseconds, by which warnings were ahead of a complaint or a closure; nil without any.
    public internal(set) var medianLead: Int64?

    public var warnings: UInt64 { verdicts.values.reduce(0, +) }

    /// Those that were right, and all that could be judged.
    public var borneOut: UInt64 { verdicts.reduce(0) { $0 + ($1.key.isBorneOut == true ? $1.value : 0) } }
    public var judged: UInt64 { warnings - (verdicts[.pending] ?? 0) }

    /// The share that was right, with its interval; nil while fewer than five could be judged.
    public var precision: QualityFigure? { QualityFigure.share(borneOut, of: judged) }
}
