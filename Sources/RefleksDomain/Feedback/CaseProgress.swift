import RefleksMessages

/// A case's way through its states, with its clock.
public struct CaseProgress: Sendable, Hashable {
    /// Changes of state that one case may take: it bounds what a quarrel can write.
    public static let maximumTransitions: UInt16 = 200

    public private(set) var state: CaseState
    public private(set) var clock: CaseClock
    /// When it last changed its state.
    public private(set) var changedAt: Timestamp
    /// How often the customer said that it was not done.
    public private(set) var reopened: UInt16
    public private(set) var transitions: UInt16
    /// Why it was given up; nil unless it was.
    public private(set) var closingReason: ClosingReason?

    /// A case opened at `opening`.
    public init(openedAt opening: Timestamp) {
        state = .open
        clock = CaseClock(startingAt: opening)
        changedAt = opening
        reopened = 0
        transitions = 0
    }

    /// A case as it was stored.
    package init(
        stored state: CaseState, clock: CaseClock, changedAt: Timestamp, reopened: UInt16, transitions: UInt16,
        closingReason: ClosingReason?
    ) {
        self.state = state
        self.clock = clock
        self.changedAt = changedAt
        self.reopened = reopened
        self.transitions = transitions
        self.closingReason = closingReason
    }

    /// Whether it was resolved at the first attempt and the customer agrees.
    public var isFirstTimeRight: Bool { state == .confirmed && reopened == 0 }

    /// Goes on to `next` at `instant`. Waiting for the customer and saying that it is done are answers to him, so they end
    /// the time to the first response.
    ///
    /// - Throws: `ILLEGAL_CASE_TRANSITION`, `CASE_TIME_REVERSED` for an instant before the newest change,
    ///   `CLOSING_REASON_REQUIRED` when it is given up without one, `TOO_MANY_CASE_TRANSITIONS`; then nothing changed.
    public mutating func move(
        to next: CaseState, at instant: Timestamp, because reason: ClosingReason? = nil, _ calendar: BusinessCalendar
    ) throws(FieldRefusal) {
        guard state.successors.contains(next) else {
            throw FieldRefusal(Catalogue.Feedback.illegalTransition, [state.code, next.code])
        }
        guard instant >= changedAt else { throw FieldRefusal(Catalogue.Feedback.caseTimeReversed) }
        guard next != .closedUnresolved || reason != nil else {
            throw FieldRefusal(Catalogue.Feedback.closingReasonRequired)
        }
        guard transitions < Self.maximumTransitions else {
            throw FieldRefusal(Catalogue.Feedback.tooManyTransitions, [String(Self.maximumTransitions)])
        }
        if next == .waitingCustomer || next == .resolved { clock.respond(at: instant, calendar) }
        if next.isRunning { clock.start(at: instant) } else { clock.stop(at: instant, calendar) }
        if next == .reopened { reopened += 1 }
        closingReason = next == .closedUnresolved ? reason : nil
        state = next
        changedAt = instant
        transitions += 1
    }

    /// Notes that the customer heard from us.
    ///
    /// - Throws: `CASE_TIME_REVERSED` for an instant before the newest change of state.
    public mutating func respond(at instant: Timestamp, _ calendar: BusinessCalendar) throws(FieldRefusal) {
        guard instant >= changedAt else { throw FieldRefusal(Catalogue.Feedback.caseTimeReversed) }
        clock.respond(at: instant, calendar)
    }
}

extension CaseState {
    /// The name that the contract and messages have for it.
    public var code: String {
        switch self {
        case .open: "OPEN"
        case .waitingCustomer: "WAITING_CUSTOMER"
        case .resolved: "RESOLVED"
        case .confirmed: "CONFIRMED"
        case .reopened: "REOPENED"
        case .closedUnresolved: "CLOSED_UNRESOLVED"
        }
    }
}
