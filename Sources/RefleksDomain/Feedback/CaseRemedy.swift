/// Something that a customer is given, or waits to be given, to put right what a case is about.
public struct CaseRemedy: Sendable, Hashable {
    /// Names it for ever; 0 before it was recorded.
    public let id: UInt64
    public let kind: RemedyKind
    /// Above 0.
    public let money: Money
    /// Who proposed it, or granted it at once: an agent of the registry.
    public let agent: String
    /// The principal that asked for it: `agent/a-17`.
    public let proposedBy: String
    public let proposedAt: Timestamp
    /// On which channel it is given.
    public let channel: Channel
    /// Why it had to wait; nil: it was granted at once.
    public let bar: RemedyBar?
    public internal(set) var state: RemedyState
    /// The principal that decided; empty while it waits, and where nobody did before the case ended.
    public internal(set) var decidedBy: String
    public internal(set) var decidedAt: Timestamp?
    /// The interaction whose REMEDY is its money; 0 unless it was granted.
    public internal(set) var interactionID: UInt64

    /// A remedy that is granted at once, or waits.
    ///
    /// - Parameter interactionID: where its money is, should it be granted at once.
    public init(
        id: UInt64, _ kind: RemedyKind, _ money: Money, by agent: String, _ principal: String, at instant: Timestamp,
        on channel: Channel, bar: RemedyBar?, interactionID: UInt64
    ) {
        self.init(
            stored: id, kind, money, agent: agent, proposed: (principal, instant), channel: channel, bar: bar,
            state: bar == nil ? .granted : .waiting,
            decided: bar == nil ? (principal, instant) : ("", nil), interactionID: bar == nil ? interactionID : 0)
    }

    /// A remedy as it was stored.
    public init(
        stored id: UInt64, _ kind: RemedyKind, _ money: Money, agent: String, proposed: (by: String, at: Timestamp),
        channel: Channel, bar: RemedyBar?, state: RemedyState, decided: (by: String, at: Timestamp?),
        interactionID: UInt64
    ) {
        self.id = id
        self.kind = kind
        self.money = money
        self.agent = agent
        proposedBy = proposed.by
        proposedAt = proposed.at
        self.channel = channel
        self.bar = bar
        self.state = state
        decidedBy = decided.by
        decidedAt = decided.at
        self.interactionID = interactionID
    }
}
