public import RefleksDomain
import RefleksStore

/// Requests of persons that wait for an answer.
public struct WaitingRequests: Sendable {
    /// A request and whose it is.
    public struct Item: Sendable {
        public var code: CustomerCode
        public var request: KnownRequest
    }

    /// The commit that this reflects.
    public var asOf: UInt64
    /// The most urgent first.
    public var requests: [Item]
    /// How many wait, and for how many of them the thirty days are over.
    public var open: Int
    public var overdue: Int
    /// False when more customers wait than were looked at.
    public var isWhole = true
}

/// Customers whose data no law keeps any longer.
public struct ReleasedPage: Sendable {
    /// A customer and the law that kept his data.
    public struct Item: Sendable {
        public var code: CustomerCode
        public var retention: RetentionClass
    }

    public var asOf: UInt64
    /// In the order of codes.
    public var customers: [Item]
    /// After whose number the next page begins; nil at the end.
    public var next: UInt64?
}

extension Engine {
    /// Requests that wait for an answer, the most urgent first, at most `limit`.
    public func waitingRequests(limit: Int, atLeast: UInt64 = 0) async throws(EngineRefusal) -> WaitingRequests {
        try await waitForProjection(of: atLeast)
        let now = core.environment.clock.now()
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try RightsReader(core: core).waiting(now: now, limit: limit)
        }
    }

    /// Customers who asked for erasure and whose data a law kept until today at the latest, after the number `after`.
    public func releasedCustomers(after: UInt64, limit: Int) async throws(EngineRefusal) -> ReleasedPage {
        try await waitForProjection(of: durableSeq)
        let today = CalendarDate(istanbul: core.environment.clock.now())
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try RightsReader(core: core).released(today: today, after: after, limit: limit)
        }
    }
}
