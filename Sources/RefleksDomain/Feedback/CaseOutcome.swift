/// What reports keep of a case that was opened in their period: where it stands, how long it took, and what became of the promises.
public struct CaseOutcome: Sendable, Hashable {
    public let state: CaseState
    public let reopened: UInt16
    /// Business minutes until the customer first heard from us; nil before that.
    public let responseMinutes: Int64?
    /// Business minutes until we said last that it was done; nil before that, and while it is open again.
    public let resolutionMinutes: Int64?
    /// It was solved when he first heard from us, confirmed, and never came back.
    public let isFirstContact: Bool
    private let openedAt: Timestamp
    private let changedAt: Timestamp
    private let responseDue: Timestamp?
    private let resolutionDue: Timestamp?
    private let isResponseLate: Bool
    private let isLate: Bool
    /// Business minutes for which the clock stood up to the newest change; waiting for the customer's word that it is done is
    /// no pause.
    private let paused: Int64

    /// The case as it is after a change.
    ///
    /// - Parameter earlier: what was kept of it before; nil when it has just been opened.
    public init(_ care: CareCase, after earlier: CaseOutcome?, _ calendar: BusinessCalendar) {
        let progress = care.progress
        let clock = progress.clock
        state = progress.state
        reopened = progress.reopened
        openedAt = care.openedAt
        changedAt = progress.changedAt
        responseMinutes = clock.firstResponse.map { $0 / Timestamp.microsecondsPerMinute }
        resolutionMinutes =
            state == .resolved || state == .confirmed ? clock.spent / Timestamp.microsecondsPerMinute : nil
        // Opened, resolved, confirmed, and he had not heard from us in between.
        isFirstContact = progress.isFirstTimeRight && progress.transitions == 2 && clock.firstResponse == clock.spent
        responseDue = care.firstResponseDue
        resolutionDue = care.resolutionDue
        isResponseLate = care.isResponseLate
        isLate = care.isLate
        let hadResolved = earlier?.state == .resolved
        paused =
            state == .confirmed || (state == .closedUnresolved && hadResolved)
            ? earlier?.paused ?? 0
            : max(
                0,
                (calendar.businessTime(from: care.openedAt, to: changedAt) ?? 0)
                    - clock.elapsed(at: changedAt, calendar)) / Timestamp.microsecondsPerMinute
    }

    /// Whether nothing more is expected of it.
    public var hasEnded: Bool { !state.isInQueue }

    /// Whether the promise to answer is broken by `now`.
    public func isResponseOverdue(at now: Timestamp) -> Bool { responseDue.map { now > $0 } ?? isResponseLate }

    /// Whether the promise to solve it is broken by `now`.
    public func isOverdue(at now: Timestamp) -> Bool { resolutionDue.map { now > $0 } ?? isLate }

    /// Business minutes by `now` during which the customer was awaited.
    public func pausedMinutes(at now: Timestamp, _ calendar: BusinessCalendar) -> Int64 {
        guard state == .waitingCustomer else { return paused }
        let waiting = (calendar.businessTime(from: changedAt, to: now) ?? 0) / Timestamp.microsecondsPerMinute
        let (sum, overflow) = paused.addingReportingOverflow(waiting)
        return overflow ? .max : sum
    }
}
