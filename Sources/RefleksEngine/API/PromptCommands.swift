public import RefleksDomain

/// Prompts that a briefing is about to show.
public struct NewPromptShowing: Sendable {
    /// One version of a prompt.
    public struct Name: Sendable, Hashable {
        public let id: String
        public let version: UInt32

        /// A version of the prompt with this id.
        public init(_ id: String, _ version: UInt32) {
            self.id = id
            self.version = version
        }
    }

    public var code: CustomerCode
    /// Each once, `Prompt.maximumShown` at most.
    public var prompts: [Name]
    /// IDENT, 0…64.
    public var branch: String
    /// Of an agent's certificate; else empty.
    public var agent: String

    /// That these prompts are shown for a customer.
    public init(code: CustomerCode, prompts: [Name], branch: String = "", agent: String = "") {
        self.code = code
        self.prompts = prompts
        self.branch = branch
        self.agent = agent
    }
}

/// What came of a prompt that was shown.
public struct NewPromptOutcome: Sendable {
    public var code: CustomerCode
    public var showingID: UInt64
    public var outcome: PromptOutcome
    /// Who says so, IDENT, 0…64.
    public var agent: String

    /// What came of the showing with this id.
    public init(code: CustomerCode, showingID: UInt64, outcome: PromptOutcome, agent: String = "") {
        self.code = code
        self.showingID = showingID
        self.outcome = outcome
        self.agent = agent
    }
}
