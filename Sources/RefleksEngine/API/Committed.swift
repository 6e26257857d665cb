public import RefleksDomain

/// The durable answer to a command: it is given only after the ledger's fsync.
public struct Committed: Sendable, Hashable {
    /// The command's entry. Where nothing changed (`effects.isChanged` is false and nothing is replayed), the entry that
    /// the answer is based on.
    public let commitSeq: UInt64
    /// When that entry was recorded.
    public let recordedAt: Timestamp
    /// An earlier command with the same idempotency key or source event had done it; everything else here is the
    /// original answer.
    public let isReplayed: Bool
    private let told: Told

    /// Where the effects come from. An answer travels from the writer to whoever waits for it as a reference to what was
    /// decided; he makes the effects of it, which are large, where he needs them.
    private enum Told: Sendable {
        case effects([Effects])
        case changes([any Change])
    }

    public init(commitSeq: UInt64, recordedAt: Timestamp, isReplayed: Bool, items: [Effects]) {
        self.commitSeq = commitSeq
        self.recordedAt = recordedAt
        self.isReplayed = isReplayed
        told = .effects(items)
    }

    /// The answer to the command that made `entry`.
    init(of entry: Entry, isReplayed: Bool) {
        commitSeq = entry.seq
        recordedAt = entry.recordedAt
        self.isReplayed = isReplayed
        told = .changes(entry.changes)
    }

    /// One element per item of a batch, else exactly one.
    public var items: [Effects] {
        switch told {
        case .effects(let items): items
        case .changes(let changes): Entry(seq: commitSeq, recordedAt: recordedAt, changes: changes).items
        }
    }

    /// The effects of a command of one item, the first item's otherwise.
    public var effects: Effects {
        if case .changes(let changes) = told, changes.count == 1 {
            let place = ChangePlace(item: ItemPlace(seq: commitSeq, index: 0), recordedAt: recordedAt)
            if let effects = changes[0].effects(at: place) { return effects }
        }
        return items.first ?? Effects(customer: 0)
    }

    public static func == (left: Committed, right: Committed) -> Bool {
        left.commitSeq == right.commitSeq && left.recordedAt == right.recordedAt
            && left.isReplayed == right.isReplayed && left.items == right.items
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(commitSeq)
        hasher.combine(recordedAt)
    }
}

/// What one command, or one item of a batch, did to a customer; recorded in the entry and never computed again.
public struct Effects: Sendable, Hashable {
    /// The number of the customer's code; of customers who were merged, the survivor's; 0 where the command is about an
    /// address.
    public var customerNumber: UInt64
    /// Whom the interaction was recorded for, where that is one of several customers who were merged; else 0.
    public var subjectNumber: UInt64 = 0
    /// The customer was created by this very item.
    public var isNewCustomer = false
    /// The customer had earlier interactions: he returns.
    public var isReturningCustomer = false
    /// False when there was nothing to change: the customer existed, he had the identifier already, no field differed.
    public var isChanged = true
    /// The item of a batch had been recorded by an earlier command (`commitSeq` names it).
    public var isReplayed = false
    /// The entry that holds the item; differs from the command's own only for replayed items.
    public var commitSeq: UInt64 = 0
    /// 0 when the command records no interaction.
    public var interactionID: UInt64 = 0
    /// 0 when the command neither puts nor retracts a fact.
    public var factID: UInt64 = 0
    /// 0 when the command is about no permission.
    public var permissionID: UInt64 = 0
    /// A recorded permission decides from now on.
    public var isInForce = false
    /// What an erasure counted; empty when none was asked for.
    public var erasureLines: [ErasureLine] = []
    /// 0 when the command is about no request of a person.
    public var requestID: UInt64 = 0
    /// 0 when the command is about no redirection.
    public var redirectID: UInt64 = 0
    /// 0 when the command records no answer.
    public var feedbackID: UInt64 = 0
    /// The case as the command left it: at most one; a list, so that all other effects do not copy its size.
    public var cases: [CareCase] = []
    /// What was asked for: at most one; a list, likewise.
    public var inquiries: [FeedbackInquiry] = []
    /// Prompts that are shown, in the order of the command, or the one of which it was said what came of it.
    public var showings: [PromptShowing] = []
    /// 0 when the command is about no remedy.
    public var remedyID: UInt64 = 0
    /// What rules warned of because of the item.
    public var warnings: [RaisedWarning] = []
    /// The profile's version after the command.
    public var version: UInt64 = 0
    /// Numbers of other customers who hold one of the named identifiers; they keep them.
    public var conflictingNumbers: [UInt64] = []
    /// The customer's totals before and after; empty when no interaction was recorded.
    public var totals = TotalsEffect(interactionsBefore: 0, interactionsAfter: 0, money: [])
    /// What the item did to the score; nil where nothing of it counts.
    public var score: ScoreChange?
    /// The newest contact before the item; nil without any.
    public var previousContactAt: Timestamp?
    /// What a merge made, or a dry run would make, of both; nil for every other command.
    public var merge: MergeOutcome?

    public init(customer number: UInt64) {
        customerNumber = number
    }
}

/// A rule of the reflex warned, and opened a case in the same entry.
public struct RaisedWarning: Sendable, Hashable {
    public let rule: WarningRule
    public let care: CareCase
}
