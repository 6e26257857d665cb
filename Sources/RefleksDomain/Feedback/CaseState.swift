/// Where a case stands. Nobody leaves the queue of the dissatisfied but through `confirmed` or `closedUnresolved`.
public enum CaseState: UInt8, Sendable, Hashable, CaseIterable {
    /// Somebody works on it, or should.
    case open = 1
    /// It cannot go on before the customer does something: the only state in which its clock stands.
    case waitingCustomer = 2
    /// We say it is done; the customer has not said so yet.
    case resolved = 3
    /// The customer says it is done.
    case confirmed = 4
    /// The customer says it is not done; the clock goes on from where it stood.
    case reopened = 5
    /// Given up, with a reason.
    case closedUnresolved = 6

    /// The states that may follow.
    public var successors: Set<CaseState> {
        switch self {
        case .open, .reopened: [.waitingCustomer, .resolved, .closedUnresolved]
        case .waitingCustomer: [.open, .resolved, .closedUnresolved]
        case .resolved: [.confirmed, .reopened, .closedUnresolved]
        case .confirmed, .closedUnresolved: []
        }
    }

    /// Whether business time counts.
    public var isRunning: Bool { self == .open || self == .reopened }

    /// Whether the customer is still in the queue of the dissatisfied.
    public var isInQueue: Bool { !successors.isEmpty }
}

/// Why a case was given up.
public enum ClosingReason: UInt8, Sendable, Hashable, CaseIterable {
    /// He could not be reached to confirm or to answer.
    case customerUnreachable = 1
    /// He does not want it followed any more.
    case customerWithdrew = 2
    /// What he wants cannot be done.
    case notPossible = 3
    /// What he wants may not be done.
    case notPermitted = 4
    /// The same matter is followed in another case.
    case duplicate = 5
    /// The customer was erased, or died.
    case customerGone = 6
}
