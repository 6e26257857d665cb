/// How much business time a case has taken, and when its deadlines are: opening hours of the branch's calendar, counted
/// exactly, while the case runs. It is three numbers, so no history has to be kept for it.
///
/// Spans that are over keep what the calendar said when they ended. A changed calendar or target moves the deadlines of
/// cases that still run, and of no others.
public struct CaseClock: Sendable, Hashable {
    /// Microseconds of business time in spans that are over; at least 0.
    public private(set) var spent: Int64
    /// When the running span began; nil while the clock stands.
    public private(set) var runningSince: Timestamp?
    /// Microseconds of business time until the customer first heard from us; nil before that.
    public private(set) var firstResponse: Int64?

    /// A clock that starts at `opening`.
    public init(startingAt opening: Timestamp) {
        spent = 0
        runningSince = opening
    }

    /// A clock as it was stored.
    public init(stored spent: Int64, runningSince: Timestamp?, firstResponse: Int64?) {
        self.spent = spent
        self.runningSince = runningSince
        self.firstResponse = firstResponse
    }

    /// The business time that the case has taken by `now`, in microseconds; the largest number when it has run longer than a
    /// calendar counts.
    public func elapsed(at now: Timestamp, _ calendar: BusinessCalendar) -> Int64 {
        guard let runningSince else { return spent }
        guard let running = calendar.businessTime(from: runningSince, to: now) else { return .max }
        let (sum, overflow) = spent.addingReportingOverflow(running)
        return overflow ? .max : sum
    }

    /// Lets it stand from `instant`; nothing when it stands already.
    public mutating func stop(at instant: Timestamp, _ calendar: BusinessCalendar) {
        spent = elapsed(at: instant, calendar)
        runningSince = nil
    }

    /// Lets it run from `instant`; nothing when it runs already.
    public mutating func start(at instant: Timestamp) {
        runningSince = runningSince ?? instant
    }

    /// Notes that the customer heard from us at `instant`, unless he had before.
    public mutating func respond(at instant: Timestamp, _ calendar: BusinessCalendar) {
        firstResponse = firstResponse ?? elapsed(at: instant, calendar)
    }

    /// When `minutes` of business time will have passed; it may lie in the past.
    ///
    /// - Returns: nil while the clock stands, and when it is further away than a calendar counts.
    public func deadline(minutes: Int64, _ calendar: BusinessCalendar) -> Timestamp? {
        guard let runningSince else { return nil }
        let (total, overflow) = minutes.multipliedReportingOverflow(by: Timestamp.microsecondsPerMinute)
        guard !overflow, total >= spent else { return overflow ? nil : runningSince }
        return calendar.instant(afterBusinessTime: total - spent, from: runningSince)
    }

    /// Whether more than `minutes` of business time have passed by `now`.
    public func isOverdue(minutes: Int64, at now: Timestamp, _ calendar: BusinessCalendar) -> Bool {
        let (total, overflow) = minutes.multipliedReportingOverflow(by: Timestamp.microsecondsPerMinute)
        return !overflow && elapsed(at: now, calendar) > total
    }

    /// Whether the first response came, or is due, later than after `minutes`.
    public func isResponseOverdue(minutes: Int64, at now: Timestamp, _ calendar: BusinessCalendar) -> Bool {
        let (total, overflow) = minutes.multipliedReportingOverflow(by: Timestamp.microsecondsPerMinute)
        return !overflow && (firstResponse ?? elapsed(at: now, calendar)) > total
    }
}
