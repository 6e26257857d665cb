public import RefleksDomain

/// What a customer told us, opened.
public struct KnownFeedback: Sendable, Hashable {
    /// Names it for ever.
    public var id: UInt64
    public var kind: FeedbackKind
    /// Within the kind's scale; nil for what is told in words.
    public var score: Int?
    /// By the dimensions' numbers, 0 for what was not rated; empty: nothing was.
    public var dimensions: [Int]
    /// In his own words; empty without any.
    public var text: String
    public var channel: Channel
    public var branch: String
    public var agent: String
    /// The interaction that it is about; 0: none.
    public var interactionID: UInt64
    /// When it was given.
    public var at: Timestamp
    public var recordedAt: Timestamp
    /// The case that it opened, or came to; 0: none.
    public var caseID: UInt64
    /// The request that it answers; 0: nobody asked.
    public var requestID: UInt64 = 0
    /// It came after the request's time.
    public var isLate = false

    /// The commit that recorded it.
    public var commitSeq: UInt64 { ItemPlace(id: id).seq }

    /// What scores hear of it; nil for what speaks neither well nor badly.
    public var voice: FeedbackVoice? {
        do throws(FieldRefusal) {
            return try FeedbackAnswer(kind, score: score).voice
        } catch {
            // Nothing outside its scale is recorded, and nothing of it could be heard.
            return nil
        }
    }
}

/// An answer to record. That it is within its scales is the caller's to check (`FeedbackAnswer`).
public struct NewFeedback: Sendable {
    public var code: CustomerCode
    public var answer: FeedbackAnswer
    /// By the dimensions' numbers, 0 for what was not rated; empty: nothing was.
    public var dimensions: [Int]
    /// In his own words, ≤ 4 KiB.
    public var text: String
    public var channel: Channel
    /// IDENT, 0…64.
    public var branch: String
    public var agent: String
    /// The interaction that it is about; 0: none.
    public var interactionID: UInt64
    /// When it was given.
    public var at: Timestamp
    /// The request that it answers; 0: nobody asked.
    public var requestID: UInt64 = 0

    public init(
        code: CustomerCode, answer: FeedbackAnswer, dimensions: [Int] = [], text: String = "", channel: Channel,
        branch: String = "", agent: String = "", interactionID: UInt64 = 0, at: Timestamp
    ) {
        self.code = code
        self.answer = answer
        self.dimensions = dimensions
        self.text = text
        self.channel = channel
        self.branch = branch
        self.agent = agent
        self.interactionID = interactionID
        self.at = at
    }
}

/// A case to open by hand.
public struct NewCase: Sendable {
    public var code: CustomerCode
    public var severity: CaseSeverity
    /// IDENT, 0…64.
    public var branch: String
    /// An agent of the registry; empty: nobody yet.
    public var owner: String
    /// What it is about, ≤ 4 KiB.
    public var text: String

    public init(code: CustomerCode, severity: CaseSeverity, branch: String, owner: String = "", text: String) {
        self.code = code
        self.severity = severity
        self.branch = branch
        self.owner = owner
        self.text = text
    }
}

/// What happens to a case. `Engine.subject(ofCase:)` finds whose it is.
public struct CaseStep: Sendable {
    /// What is done.
    public enum Action: Sendable, Hashable {
        case move(CaseState, reason: ClosingReason?)
        /// With `isResponse` the customer heard from us; `owner` takes it over, nil leaves it where it is.
        case note(isResponse: Bool, owner: String?)
    }

    /// The customer for whom it was opened.
    public var code: CustomerCode
    public var caseID: UInt64
    public var action: Action
    /// In words, ≤ 4 KiB; may be empty.
    public var text: String

    public init(code: CustomerCode, caseID: UInt64, action: Action, text: String) {
        self.code = code
        self.caseID = caseID
        self.action = action
        self.text = text
    }
}

/// One thing that happened to a case, opened.
public struct CaseEvent: Sendable {
    /// What it was.
    public enum Kind: UInt8, Sendable, Hashable {
        case opened = 1
        case moved = 2
        case noted = 3
        case remedyGranted = 4
        case remedyProposed = 5
        case remedyRefused = 6
        case promisesRenewed = 7
    }

    public var kind: Kind
    public var commitSeq: UInt64
    public var recordedAt: Timestamp
    /// The principal: `agent/a-17`.
    public var principal: String
    /// As it was afterwards.
    public var care: CareCase
    public var text: String
    /// The remedy that it is about; 0: none.
    public var remedyID: UInt64
}
