public import RefleksDomain

/// Something to give a customer to put right what a case is about. `Engine.subject(ofCase:)` finds whose it is.
public struct NewRemedy: Sendable {
    /// The customer for whom the case was opened.
    public var code: CustomerCode
    public var caseID: UInt64
    public var kind: RemedyKind
    public var money: Money
    /// By whose authority: an agent of the registry.
    public var agent: String
    /// On which channel it is given.
    public var channel: Channel
    /// Why, ≤ 4 KiB.
    public var text: String
    /// Its money as an interaction of the customer's, recorded where it is granted at once.
    public var posting: NewInteraction

    public init(
        code: CustomerCode, caseID: UInt64, kind: RemedyKind, money: Money, agent: String, channel: Channel,
        text: String, posting: NewInteraction
    ) {
        self.code = code
        self.caseID = caseID
        self.kind = kind
        self.money = money
        self.agent = agent
        self.channel = channel
        self.text = text
        self.posting = posting
    }
}

/// A decision about a remedy that waits.
public struct RemedyDecision: Sendable {
    /// The remedy, as `Engine.remedy(_:)` found it.
    public var remedy: ProposedRemedy
    public var isApproved: Bool
    /// The agent who decides; empty for an administrator.
    public var agent: String
    /// Why, ≤ 4 KiB; may be empty.
    public var text: String
    /// Its money as an interaction of the customer's, recorded where it is granted.
    public var posting: NewInteraction

    public init(
        remedy: ProposedRemedy, isApproved: Bool, agent: String, text: String, posting: NewInteraction
    ) {
        self.remedy = remedy
        self.isApproved = isApproved
        self.agent = agent
        self.text = text
        self.posting = posting
    }
}

/// A remedy as it was proposed: what never changes of it.
public struct ProposedRemedy: Sendable {
    /// For whom the case was opened.
    public var code: CustomerCode
    public var caseID: UInt64
    /// As it was then.
    public var remedy: CaseRemedy
}

/// A remedy with whose it is and why.
public struct ListedRemedy: Sendable {
    public var code: CustomerCode
    public var caseID: UInt64
    /// As it is now.
    public var remedy: CaseRemedy
    /// Why it was proposed.
    public var text: String
}

/// A page of remedies.
public struct RemedyPage: Sendable {
    public var asOf: UInt64
    /// Whose they are.
    public var code: CustomerCode
    /// His data are only kept.
    public var isRestricted: Bool
    /// The newest first.
    public var remedies: [ListedRemedy]
    /// After which one the next page begins; nil on the last one.
    public var next: UInt64?
}
