/// On which channel and when to contact a customer, and why.
public struct ContactProposal: Sendable, Hashable {
    public let channel: Channel
    /// From when, inclusive.
    public let from: Timestamp
    /// Until when, exclusive.
    public let to: Timestamp
    /// The expected share of such contacts that this customer answers, in ten-thousandths.
    public let share: Int
    /// Nil without a tariff.
    public let cost: Money?
    /// On what the contact rests.
    public let ground: ContactGround
    /// The ground, why this channel, why this time.
    public let reasons: [Reason]
}

/// What became of the customer's stated wish.
public enum PreferenceOutcome: Sendable, Hashable {
    case notStated
    case honoured
    /// It cannot be met, for these reasons.
    case breached([Reason])
}

/// A channel that was not chosen.
public struct RejectedChannel: Sendable, Hashable {
    public let channel: Channel
    public let reason: Reason
}

/// The decision about a contact.
public struct ContactAdvice: Sendable, Hashable {
    /// To contact, or not to.
    public enum Outcome: Sendable, Hashable {
        case contact(ContactProposal)
        /// Not now, for these reasons; `until` tells when the answer may be another, where that is known.
        case refuse([Reason], until: Timestamp?)
    }

    public let outcome: Outcome
    /// The other candidates, in the order of the channels' numbers.
    public let rejected: [RejectedChannel]
    public let preference: PreferenceOutcome
}
