import RefleksMessages

/// What came of a prompt that was shown. Numbers are stored and never change.
public enum PromptOutcome: UInt8, Sendable, Hashable, CaseIterable {
    /// What it asks for was done.
    case acted = 1
    /// It did not suit the customer or the moment.
    case dismissed = 2
}

/// That a prompt was shown for a customer: once for each version, branch and day, however often a briefing is opened.
public struct PromptShowing: Sendable, Hashable {
    /// What came of it, said once.
    public struct Told: Sendable, Hashable {
        public let outcome: PromptOutcome
        /// Who said so, IDENT; empty: no agent was named.
        public let agent: String
        public let at: Timestamp

        /// That somebody said what came of it.
        public init(_ outcome: PromptOutcome, by agent: String, at: Timestamp) {
            self.outcome = outcome
            self.agent = agent
            self.at = at
        }
    }

    /// Of one customer: no more are remembered, and none that is older than the days in which its outcome may be told.
    public static let maximum = 16
    public static let maximumDays: Int64 = 30

    /// Names it for ever.
    public let id: UInt64
    /// Which prompt, IDENT, and which version of it.
    public let prompt: String
    public let version: UInt32
    /// IDENT; empty: no branch was named.
    public let branch: String
    /// Whose certificate opened the briefing, where it was an agent's; else empty.
    public let agent: String
    public let at: Timestamp
    /// Nil: nobody has said what came of it.
    public internal(set) var told: Told?

    /// A showing.
    public init(
        id: UInt64, prompt: String, version: UInt32, branch: String, agent: String, at: Timestamp, told: Told? = nil
    ) {
        self.id = id
        self.prompt = prompt
        self.version = version
        self.branch = branch
        self.agent = agent
        self.at = at
        self.told = told
    }

    /// Whether it was shown in a branch on the day of an instant: then another briefing of that day counts no more.
    public func wasShown(in branch: String, on instant: Timestamp) -> Bool {
        self.branch == branch && at.istanbulDay == instant.istanbulDay
    }

    /// With what came of it.
    ///
    /// - Throws: `PROMPT_OUTCOME_TOLD` when somebody has said so before; `PROMPT_OUTCOME_LATE` after 30 days.
    public func told(_ told: Told) throws(FieldRefusal) -> PromptShowing {
        guard self.told == nil else { throw FieldRefusal(Catalogue.Prompts.outcomeTold) }
        guard told.at.microseconds(since: at) <= Self.maximumDays * Timestamp.microsecondsPerDay else {
            throw FieldRefusal(Catalogue.Prompts.outcomeLate, [String(Self.maximumDays)])
        }
        var showing = self
        showing.told = told
        return showing
    }

    /// The newest that is known of it.
    fileprivate var lastAt: Timestamp { max(at, told?.at ?? at) }
}

extension [PromptShowing] {
    /// With some more; those of which nothing was heard for 30 days go, and of the others the oldest that are too many.
    public func with(_ new: [PromptShowing], at instant: Timestamp) -> [PromptShowing] {
        let oldest = instant.adding(microseconds: -PromptShowing.maximumDays * Timestamp.microsecondsPerDay)
        return (filter { $0.lastAt >= oldest } + new).suffix(PromptShowing.maximum)
    }

    /// With the one that has the id of `showing` as it is now.
    public func with(_ showing: PromptShowing) -> [PromptShowing] { map { $0.id == showing.id ? showing : $0 } }
}
