import RefleksMessages

/// Why a case was opened.
public enum CaseOrigin: UInt8, Sendable, Hashable, CaseIterable {
    /// By an answer in its own commit.
    case feedback = 1
    /// By a rule that saw something coming.
    case earlyWarning = 2
    /// By hand.
    case manual = 3
    /// What was promised did not come.
    case missedExpectation = 4
}

/// How urgent a case is.
public enum CaseSeverity: UInt8, Sendable, Hashable, CaseIterable {
    case low = 1
    case medium = 2
    case high = 3
    case critical = 4
}

/// Something that a customer waits to see put right, with a promise to answer and one to solve it.
///
/// The promises are those of the level that the customer deserved when it was opened. Both instants are decided when the clock
/// starts; another calendar, or other targets of the level, move them only by a renewal of its own, which its history tells.
public struct CareCase: Sendable, Hashable {
    /// Cases of one customer that may be in the queue at a time.
    public static let maximumQueued = 32
    /// Notes that one case may have.
    public static let maximumNotes: UInt16 = 200

    /// Names it for ever; 0 before it was recorded.
    public var id: UInt64
    public let origin: CaseOrigin
    public let severity: CaseSeverity
    /// By whose calendar its clock runs; empty: office hours.
    public let branch: String
    /// The agent who sees to it; empty: nobody yet.
    public var owner: String
    /// The level whose promises hold.
    public let tier: ServiceTier
    /// Business minutes to the first answer, and to the solution.
    public private(set) var firstResponseMinutes: Int64
    public private(set) var resolutionMinutes: Int64
    public let openedAt: Timestamp
    /// The answer that opened it; 0: none.
    public var feedbackID: UInt64
    public private(set) var progress: CaseProgress
    /// When the customer has to hear from us; nil once he has, and while the clock stands.
    public private(set) var firstResponseDue: Timestamp?
    /// When it has to be solved; nil while the clock stands.
    public private(set) var resolutionDue: Timestamp?
    /// He heard from us too late.
    public private(set) var isResponseLate: Bool
    /// It was too late when the clock last stopped.
    public private(set) var isLate: Bool
    public private(set) var notes: UInt16
    /// What the customer was given, or waits to be given, the oldest first: `maximumRemedies` at most.
    public internal(set) var remedies: [CaseRemedy]

    /// What a case begins with.
    public struct Beginning: Sendable, Hashable {
        public var origin: CaseOrigin
        public var severity: CaseSeverity
        public var branch: String
        public var owner: String
        public var tier: ServiceTier
        public var targets: ServiceTargets
        public var feedbackID: UInt64

        /// A beginning.
        public init(
            _ origin: CaseOrigin, _ severity: CaseSeverity, branch: String, owner: String = "", tier: ServiceTier,
            targets: ServiceTargets, feedbackID: UInt64 = 0
        ) {
            self.origin = origin
            self.severity = severity
            self.branch = branch
            self.owner = owner
            self.tier = tier
            self.targets = targets
            self.feedbackID = feedbackID
        }
    }

    /// A case opened at `opening`.
    ///
    /// - Throws: `CALENDAR_WITHOUT_WORKING_TIME` where the calendar's hours do not reach that far.
    public init(
        _ beginning: Beginning, openedAt opening: Timestamp, _ calendar: BusinessCalendar
    ) throws(FieldRefusal) {
        self.init(
            stored: beginning, id: 0, openedAt: opening, progress: CaseProgress(openedAt: opening),
            dues: (nil, nil), late: (false, false), notes: 0)
        try promise(calendar)
    }

    /// A case as it was stored.
    public init(
        stored beginning: Beginning, id: UInt64, openedAt: Timestamp, progress: CaseProgress,
        dues: (firstResponse: Timestamp?, resolution: Timestamp?), late: (response: Bool, resolution: Bool),
        notes: UInt16, remedies: [CaseRemedy] = []
    ) {
        self.id = id
        origin = beginning.origin
        severity = beginning.severity
        branch = beginning.branch
        owner = beginning.owner
        tier = beginning.tier
        firstResponseMinutes = Int64(beginning.targets.firstResponseMinutes)
        resolutionMinutes = Int64(beginning.targets.resolutionMinutes)
        feedbackID = beginning.feedbackID
        self.openedAt = openedAt
        self.progress = progress
        firstResponseDue = dues.firstResponse
        resolutionDue = dues.resolution
        isResponseLate = late.response
        isLate = late.resolution
        self.notes = notes
        self.remedies = remedies
    }

    public var state: CaseState { progress.state }

    /// Whether the customer still waits, or has not said that it is done.
    public var isQueued: Bool { state.isInQueue }

    /// What is due next while the clock runs.
    public var nextDue: Timestamp? {
        guard let firstResponseDue else { return resolutionDue }
        return resolutionDue.map { min($0, firstResponseDue) } ?? firstResponseDue
    }

    /// Whether the promise to solve it is broken by `now`.
    public func isOverdue(at now: Timestamp) -> Bool { resolutionDue.map { now > $0 } ?? isLate }

    /// Whether the promise to answer is broken by `now`.
    public func isResponseOverdue(at now: Timestamp) -> Bool { firstResponseDue.map { now > $0 } ?? isResponseLate }

    /// Goes on to `next` at `instant`.
    ///
    /// - Throws: what `CaseProgress.move` does, and `CALENDAR_WITHOUT_WORKING_TIME`; then nothing changed.
    public mutating func move(
        to next: CaseState, at instant: Timestamp, because reason: ClosingReason? = nil, _ calendar: BusinessCalendar
    ) throws(FieldRefusal) {
        var moved = self
        try moved.progress.move(to: next, at: instant, because: reason, calendar)
        moved.settle(at: instant)
        if next.isRunning { try moved.promise(calendar) }
        if !moved.isQueued { moved.lapseRemedies(at: instant) }
        self = moved
    }

    /// Counts a note; with `isResponse` the customer heard from us.
    ///
    /// - Throws: `TOO_MANY_CASE_NOTES`, `CASE_TIME_REVERSED`; then nothing changed.
    public mutating func note(
        isResponse: Bool, at instant: Timestamp, _ calendar: BusinessCalendar
    ) throws(FieldRefusal) {
        guard notes < Self.maximumNotes else {
            throw FieldRefusal(Catalogue.Cases.tooManyNotes, [String(Self.maximumNotes)])
        }
        if isResponse {
            try progress.respond(at: instant, calendar)
            settleResponse(at: instant)
        }
        notes += 1
    }

    /// Takes over what the level promises by now; it counts when the clock starts next.
    public mutating func adopt(_ targets: ServiceTargets) {
        guard isQueued else { return }
        firstResponseMinutes = Int64(targets.firstResponseMinutes)
        resolutionMinutes = Int64(targets.resolutionMinutes)
    }

    /// The case as these targets and this calendar promise it; nil where nothing changes: they say the same, they leave no time
    /// for it, or the clock stands. What it has taken until now stays as the calendars of then counted it.
    public func renewed(_ targets: ServiceTargets, _ calendar: BusinessCalendar) -> CareCase? {
        guard isQueued, state.isRunning else { return nil }
        var next = self
        next.adopt(targets)
        do throws(FieldRefusal) { try next.promise(calendar) } catch { return nil }
        return next == self ? nil : next
    }

    /// What the clock has just decided is kept as it is.
    private mutating func settle(at instant: Timestamp) {
        if progress.clock.firstResponse != nil || !state.isRunning { settleResponse(at: instant) }
        guard !state.isRunning else { return }
        isLate = isOverdue(at: instant)
        resolutionDue = nil
    }

    private mutating func settleResponse(at instant: Timestamp) {
        guard let due = firstResponseDue else { return }
        isResponseLate = instant > due
        firstResponseDue = nil
    }

    /// Decides until when, now that the clock runs.
    private mutating func promise(_ calendar: BusinessCalendar) throws(FieldRefusal) {
        guard let due = progress.clock.deadline(minutes: resolutionMinutes, calendar) else {
            throw FieldRefusal(Catalogue.Cases.calendarWithoutTime)
        }
        resolutionDue = due
        guard progress.clock.firstResponse == nil else { return }
        guard let response = progress.clock.deadline(minutes: firstResponseMinutes, calendar) else {
            throw FieldRefusal(Catalogue.Cases.calendarWithoutTime)
        }
        firstResponseDue = response
    }
}
