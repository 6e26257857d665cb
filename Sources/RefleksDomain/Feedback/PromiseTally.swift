/// What became of the promises of a group's cases, as they stand at one instant.
public struct PromiseTally: Sendable, Hashable {
    public private(set) var opened: UInt64 = 0
    public private(set) var respondedInTime: UInt64 = 0
    /// Too late, or not yet and too late already.
    public private(set) var respondedLate: UInt64 = 0
    /// Resolved or confirmed in time.
    public private(set) var resolvedInTime: UInt64 = 0
    /// Too late, or overdue.
    public private(set) var resolvedLate: UInt64 = 0
    /// In time, with a reason.
    public private(set) var givenUp: UInt64 = 0
    /// Still within what was promised.
    public private(set) var running: UInt64 = 0
    /// Of which the customer said once that it was not done.
    public private(set) var reopened: UInt64 = 0
    /// Business minutes during which the customer was awaited, held at the largest number.
    public private(set) var pausedMinutes: Int64 = 0

    /// No cases yet.
    public init() {}

    /// Counts a case of a branch with this calendar: once for the promise to answer, where it is kept or broken, and once for the
    /// promise to solve.
    public mutating func count(_ outcome: CaseOutcome, at now: Timestamp, _ calendar: BusinessCalendar) {
        opened += 1
        if outcome.isResponseOverdue(at: now) {
            respondedLate += 1
        } else if outcome.responseMinutes != nil {
            respondedInTime += 1
        }
        if outcome.isOverdue(at: now) {
            resolvedLate += 1
        } else if outcome.resolutionMinutes != nil {
            resolvedInTime += 1
        } else if outcome.hasEnded {
            givenUp += 1
        } else {
            running += 1
        }
        if outcome.reopened > 0 { reopened += 1 }
        let (sum, overflow) = pausedMinutes.addingReportingOverflow(outcome.pausedMinutes(at: now, calendar))
        pausedMinutes = overflow ? .max : sum
    }
}
