public import RefleksDomain
import RefleksStore

/// Why a customer's data are only kept and not used, opened for display.
public struct KnownRestriction: Sendable, Hashable {
    public var ground: RestrictionGround
    /// The law that makes the company keep them; nil when it is not for a law.
    public var retention: RetentionClass?
    public var since: Timestamp
    /// The first day on which they need not be kept any more; nil where it is not known.
    public var keptUntil: CalendarDate?
    public var reason: String
    /// The principal: `admin/privacy`.
    public var recordedBy: String
}

/// A person's request that waits for its answer, opened for display.
public struct KnownRequest: Sendable, Hashable {
    /// Names it for ever.
    public var id: UInt64
    public var kind: SubjectRequestKind
    /// What he objects to; nil for other requests. His service level is not lowered before the answer.
    public var decision: AutomatedDecision?
    /// When he asked.
    public var receivedAt: Timestamp
    public var recordedAt: Timestamp
    public var reason: String
    /// The principal: `branch/34-001`.
    public var recordedBy: String

    /// The first instant that is too late for an answer.
    public var answerDue: Timestamp { SubjectRequestClock.deadline(receivedAt: receivedAt) }
}

/// A person's request to record.
public struct NewRequest: Sendable {
    public var code: CustomerCode
    public var kind: SubjectRequestKind
    /// For a contest only.
    public var decision: AutomatedDecision?
    public var receivedAt: Timestamp
    /// Kept sealed; ≤ 1 KiB.
    public var reason: String

    public init(
        code: CustomerCode, kind: SubjectRequestKind, decision: AutomatedDecision? = nil, receivedAt: Timestamp,
        reason: String
    ) {
        self.code = code
        self.kind = kind
        self.decision = decision
        self.receivedAt = receivedAt
        self.reason = reason
    }
}

/// What a person was answered.
public struct RequestAnswer: Sendable {
    public var code: CustomerCode
    public var requestID: UInt64
    public var outcome: SubjectRequestOutcome
    /// Kept sealed; ≤ 1 KiB.
    public var reason: String

    public init(code: CustomerCode, requestID: UInt64, outcome: SubjectRequestOutcome, reason: String) {
        self.code = code
        self.requestID = requestID
        self.outcome = outcome
        self.reason = reason
    }
}

/// A request to restrict the use of a customer's data.
public struct NewRestriction: Sendable {
    public var code: CustomerCode
    public var ground: RestrictionGround
    /// Kept sealed; ≤ 1 KiB.
    public var reason: String

    public init(code: CustomerCode, ground: RestrictionGround, reason: String) {
        self.code = code
        self.ground = ground
        self.reason = reason
    }
}

/// A person's request for erasure.
public struct ErasureRequest: Sendable {
    public var code: CustomerCode
    /// What holds for the customer, as the company states it.
    public var retentionClasses: Set<RetentionClass>
    /// Kept sealed, should the data have to be restricted instead; ≤ 1 KiB.
    public var reason: String
    /// Counts and plans only.
    public var isDryRun: Bool
    /// The principal that asks, and its idempotency key.
    public var principal: String
    public var idempotency: IdempotencyKey?

    public init(
        code: CustomerCode, retentionClasses: Set<RetentionClass>, reason: String, isDryRun: Bool, principal: String,
        idempotency: IdempotencyKey? = nil
    ) {
        self.code = code
        self.retentionClasses = retentionClasses
        self.reason = reason
        self.isDryRun = isDryRun
        self.principal = principal
        self.idempotency = idempotency
    }
}

/// What a request for erasure led to, or would lead to.
public struct ErasureAnswer: Sendable, Hashable {
    /// In the order of `ErasureSubject`; all kept when a law forbids the erasure.
    public var lines: [ErasureLine]
    /// The entry; that which was counted as of, for a dry run.
    public var commitSeq: UInt64
    public var isReplayed: Bool

    /// The law that forbids it for now: the data are restricted.
    public var retention: ErasureLine? { lines.first { $0.subject == .dataKey && $0.fate == .kept } }
}

/// An erasure that was counted and planned: what the writer decides on.
public struct PreparedErasure: Sendable {
    /// A customer, or one of several who are one.
    struct Subject: Sendable {
        var number: UInt64
        /// His last entry when his rows were counted.
        var countedSeq: UInt64
        /// His identifiers that find him.
        var indexes: [BlindIndex]
        /// Keys of matching that he has.
        var blocks: [BlindIndex]
        /// Pairs of him and somebody who may be the same person.
        var pairs: [CustomerPair]
    }

    /// The survivor first.
    var subjects: [Subject]
    var plan: ErasurePlan
    var reason: String
    /// When it was done first, for one that an older backup of the ledger has forgotten; nil = now.
    var erasedAt: Timestamp?
}
