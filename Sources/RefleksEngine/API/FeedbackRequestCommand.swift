public import RefleksDomain

/// A customer to ask for an answer.
public struct NewFeedbackRequest: Sendable {
    public var code: CustomerCode
    public var kind: FeedbackKind
    public var channel: Channel
    /// IDENT, 0…64.
    public var branch: String
    public var agent: String
    /// About which interaction; 0: none.
    public var interactionID: UInt64
    /// Days in which an answer is in time, 1…90.
    public var days: Int

    public init(
        code: CustomerCode, kind: FeedbackKind, channel: Channel, branch: String = "", agent: String = "",
        interactionID: UInt64 = 0, days: Int = FeedbackInquiry.standardDays
    ) {
        self.code = code
        self.kind = kind
        self.channel = channel
        self.branch = branch
        self.agent = agent
        self.interactionID = interactionID
        self.days = days
    }
}
