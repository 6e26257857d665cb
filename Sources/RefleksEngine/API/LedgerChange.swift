public import RefleksDomain

/// One thing that an entry did, for watch and tail.
public struct LedgerChange: Sendable {
    /// What happened.
    public enum Event: Sendable {
        case customerCreated
        case profileChanged
        case identifierAdded
        case identifierRemoved
        case interaction(StoredInteraction)
        case factPut
        case factRetracted
        case preferenceSet
        /// Into `customerNumber`.
        case customersMerged(merged: UInt64)
        /// From `customerNumber`.
        case customersUnmerged(merged: UInt64)
        case permissionRecorded
        case subjectErased
        case processingRestricted
        case restrictionLifted
        case requestRecorded
        case requestAnswered
        case redirectProposed
        case redirectDecided
        case feedbackSubmitted
        case caseOpened
        case caseMoved
        case caseNoted
        case caseAmended
        case feedbackRequested
        /// Prompts were shown for him, or it was said what came of one.
        case prompts
        /// Of the house: `customerNumber` is 0.
        case modelActivated
        /// A rule of the reflex warned; its case was opened in the same entry.
        case warningRaised(WarningRule)
        /// Time passed a deadline, a due date, an expectation or the customer's own rhythm.
        case deadlinePassed
    }

    public var commitSeq: UInt64
    public var recordedAt: Timestamp
    public var customerNumber: UInt64
    public var event: Event
    /// Its place within the commit, from 0.
    public var index = 0
    /// The ledger's number of the kind.
    public var kind: UInt16 = 0
    /// The principal that asked for it, `branch/34-001`; empty for interactions.
    public var principal = ""
    /// What it states, where a reader asked for that.
    public var fields: [FieldDifference] = []
}

/// What a cursor has read: the changes of whole entries, in ledger order.
public struct ChangePage: Sendable {
    public var changes: [LedgerChange]
    /// Everything up to and including this commit has been delivered; the next read begins after it.
    public var position: UInt64

    /// A page of `changes` that ends at the commit `position`.
    public init(changes: [LedgerChange], position: UInt64) {
        self.changes = changes
        self.position = position
    }
}
