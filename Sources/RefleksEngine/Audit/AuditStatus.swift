public import RefleksStore

/// How the audit is; cheap to ask for, no disk is touched.
public struct AuditStatus: Sendable, Hashable {
    /// Whether reads of persons are recorded.
    public enum State: Sendable, Hashable {
        case recording
        /// The disk is full: reads of persons are refused until a commit succeeds again.
        case full
        /// A commit failed: reads of persons are refused, and only a restart helps.
        case failed
        /// `shutDown` was called.
        case stopped
    }

    public var state: State
    /// The newest durable row.
    public var head: AuditHead
    /// Rows that are not yet durable.
    public var queuedRows: Int
}

/// The audit's bounds. The defaults are those of the design; tests make them small.
public struct AuditConfiguration: Sendable {
    /// Rows that are not yet durable; one more is refused, and with it the read.
    public var maximumQueuedRows = 16_384
    /// How long rows are gathered for one commit. The rest of the 100 ms within which a row is durable is the disk's.
    public var gatherMilliseconds: UInt64 = 50
    /// Rows after which a commit begins at once.
    public var fullGroupRows = 4_096
    /// How long after a commit that found no space it is tried again.
    public var retryMilliseconds: UInt64 = 1_000
    /// How often, at most, the chain's head is written to the log.
    public var headLogMilliseconds: UInt64 = 600_000

    public init() {}
}
