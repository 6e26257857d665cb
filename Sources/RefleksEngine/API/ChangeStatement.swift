public import RefleksDomain

/// What a change states, opened, without what was there before: for the feed of all changes.
public enum ChangeStatement: Sendable, Hashable {
    /// The whole profile afterwards, besides the kind of customer.
    case profile(Profile)
    /// Profile and identifiers of a new customer.
    case customer(Profile, [HeldIdentifier])
    case identifier(HeldIdentifier)
    case fact(KnownFact)
    /// The fact with this id was taken back.
    case factRetracted(UInt64)
    /// The customer with this number was merged into the one whom the change is about, or parted from him.
    case merged(UInt64)
    case unmerged(UInt64)
    /// nil when there is none any more.
    case preference(KnownPreference?)
    case restriction(KnownRestriction)
    case request(KnownRequest)
    case redirect(KnownRedirect)
    /// The redirection with this id came to this state.
    case redirectDecided(UInt64, RedirectState)
    case feedback(KnownFeedback)
    /// The case afterwards, and what was said about it.
    case careCase(CareCase, text: String)
    case feedbackRequest(FeedbackInquiry)
    /// Prompts that were shown, or the one of which it was said what came of it.
    case prompts([PromptShowing])
}
