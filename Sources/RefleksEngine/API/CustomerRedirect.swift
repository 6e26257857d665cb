public import RefleksDomain

/// A proposal to serve a customer on a cheaper channel, with what was decided about it.
public struct KnownRedirect: Sendable, Hashable {
    /// Names it for ever.
    public var id: UInt64
    public var channel: Channel
    /// Why, as a code.
    public var reason: String
    public var figures: RedirectFigures
    public var proposedAt: Timestamp
    /// The principal: `branch/34-001`.
    public var proposedBy: String
    public var state: RedirectState
    /// Nil before the first decision.
    public var decidedAt: Timestamp?
    /// The principal; empty before the first decision.
    public var decidedBy: String
    public var decisionReason: String

    /// Of several customers who are one, what stands is shown, and of those the newest.
    var rank: (Int, UInt64) {
        switch state {
        case .proposed, .approved: (1, id)
        case .refused, .ended: (0, id)
        }
    }
}

/// A redirection to propose. Whether the figures justify it is the caller's to check.
public struct NewRedirect: Sendable {
    public var code: CustomerCode
    public var channel: Channel
    /// IDENT, 1…64.
    public var reason: String
    public var figures: RedirectFigures

    public init(code: CustomerCode, channel: Channel, reason: String, figures: RedirectFigures) {
        self.code = code
        self.channel = channel
        self.reason = reason
        self.figures = figures
    }
}

/// What is decided about a redirection.
public struct RedirectDecision: Sendable {
    public var code: CustomerCode
    public var redirectID: UInt64
    public var state: RedirectState
    /// IDENT, 0…64.
    public var reason: String

    public init(code: CustomerCode, redirectID: UInt64, state: RedirectState, reason: String) {
        self.code = code
        self.redirectID = redirectID
        self.state = state
        self.reason = reason
    }
}
