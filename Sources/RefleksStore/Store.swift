/// One durable entry of the ledger: position, kind, sealed body and its link in the hash chain.
public struct LedgerEntry: Sendable, Hashable {
    /// Dense from 1, never reused.
    public let seq: UInt64
    /// UTC microseconds, non-decreasing.
    public let recordedAt: Int64
    /// The row of the engine's table of kinds.
    public let kind: UInt16
    /// The encoded entry; its personal parts are sealed.
    public let body: [UInt8]
    /// SHA-256 over the previous hash, seq, recordedAt, kind and body: 32 bytes.
    public let hash: [UInt8]

    public init(seq: UInt64, recordedAt: Int64, kind: UInt16, body: [UInt8], hash: [UInt8]) {
        self.seq = seq
        self.recordedAt = recordedAt
        self.kind = kind
        self.body = body
        self.hash = hash
    }
}

/// Something a command may touch. Hashes are 16-byte truncated HMAC-SHA-256 blind indexes, so no key holds plain
/// personal data.
public enum EntityKey: Sendable, Hashable {
    /// A customer by its code's number.
    case customer(UInt64)
    /// An identifier (kind, namespace, normalised value).
    case identifier(BlindIndex)
    /// A source event (source_system, source_event_id).
    case event(BlindIndex)
    /// An idempotency key in the scope (principal, method).
    case idempotency(BlindIndex)
}

/// 16 bytes of a keyed hash.
public struct BlindIndex: Sendable, Hashable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// The projected record of an entity: the engine's encoding of its state.
public struct EntityRecord: Sendable, Hashable {
    public let bytes: [UInt8]
    /// The entry that wrote it.
    public let seq: UInt64

    public init(bytes: [UInt8], seq: UInt64) {
        self.bytes = bytes
        self.seq = seq
    }
}

/// A row of a customer's timeline, clustered by (customer, occurredAt, id).
public struct TimelineRow: Sendable, Hashable {
    public let customer: UInt64
    /// UTC microseconds.
    public let occurredAt: Int64
    /// The interaction's id (or another entry kind's id within its seq).
    public let id: UInt64
    public let seq: UInt64
    /// UTC microseconds.
    public let recordedAt: Int64
    public let kind: UInt16
    /// The public part: an encoded message that can be spliced into replies.
    public let publicBytes: [UInt8]
    /// The personal part, sealed under the customer's key; empty when there is none.
    public let sealedBytes: [UInt8]

    public init(
        customer: UInt64, occurredAt: Int64, id: UInt64, seq: UInt64, recordedAt: Int64, kind: UInt16,
        publicBytes: [UInt8], sealedBytes: [UInt8]
    ) {
        self.customer = customer
        self.occurredAt = occurredAt
        self.id = id
        self.seq = seq
        self.recordedAt = recordedAt
        self.kind = kind
        self.publicBytes = publicBytes
        self.sealedBytes = sealedBytes
    }
}

/// The rows that a run of entries makes, in one transaction with the new `appliedSeq`.
public struct ProjectionBatch: Sendable {
    public var appliedSeq: UInt64
    /// The last record of each touched entity; nil removes it.
    public var entities: [EntityKey: EntityRecord?]
    public var timeline: [TimelineRow]
    /// Blind name tokens: (token, customer) to add and to remove.
    public var addedNameTokens: [NameToken]
    public var removedNameTokens: [NameToken]

    public init(appliedSeq: UInt64) {
        self.appliedSeq = appliedSeq
        self.entities = [:]
        self.timeline = []
        self.addedNameTokens = []
        self.removedNameTokens = []
    }
}

/// One searchable name prefix of one customer, as a keyed hash.
public struct NameToken: Sendable, Hashable {
    public let token: UInt64
    public let customer: UInt64

    public init(token: UInt64, customer: UInt64) {
        self.token = token
        self.customer = customer
    }
}

/// A keyset position in a timeline, newest first: rows strictly before it follow.
public struct TimelinePosition: Sendable, Hashable {
    public let occurredAt: Int64
    public let id: UInt64

    public init(occurredAt: Int64, id: UInt64) {
        self.occurredAt = occurredAt
        self.id = id
    }
}

/// One consistent view of the projection.
public protocol StoreSnapshot {
    /// The last entry that this view reflects.
    var appliedSeq: UInt64 { get }
    func record(_ key: EntityKey) throws(StoreError) -> EntityRecord?
    /// Newest first, at most `limit` rows.
    func timeline(customer: UInt64, before: TimelinePosition?, limit: Int) throws(StoreError) -> [TimelineRow]
    /// One timeline row by its entry; nil when unknown.
    func timelineRow(customer: UInt64, occurredAt: Int64, id: UInt64) throws(StoreError) -> TimelineRow?
    /// Customers that have all tokens, ascending, after `after`, at most `limit`.
    func customers(havingTokens tokens: [UInt64], after: UInt64, limit: Int) throws(StoreError) -> [UInt64]
    /// Customers in ascending code order (rebuild, verification, search without name).
    func customers(after: UInt64, limit: Int) throws(StoreError) -> [UInt64]
}

/// Where the ledger and its projection live. Everything above it (decisions, uniqueness, overlay) is the engine's.
///
/// Threads: `append` and `checkpoint` belong to the writer thread, `apply` to the projector thread; `read` and
/// `entries` may be called from any thread that may block.
public protocol Store: Sendable {
    /// The ledger's epoch: minted at creation and by a restore.
    var epoch: UInt64 { get }
    /// The last durable entry's seq and hash; (0, zeros) for an empty ledger.
    func tail() throws(StoreError) -> (seq: UInt64, hash: [UInt8], recordedAt: Int64)

    /// Appends `group` durably in one transaction: on return every entry is on disk.
    ///
    /// - Throws: `.full` when it was rolled back with certainty (nothing of the group is stored); `.ioFailure` when
    ///   nobody can tell: the writer must stop for good; `.conflict` when `expectedTail` is not the ledger's tail or
    ///   another writer has fenced this one.
    func append(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError)

    /// Durable entries after `seq`, ascending, at most `limit` entries and about `maximumBytes` bytes (at least one).
    func entries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry]

    /// Runs `body` on one consistent view of the projection.
    func read<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result

    func apply(_ batch: ProjectionBatch) throws(StoreError)
    /// The projection's position; 0 after it was discarded.
    func appliedSeq() throws(StoreError) -> UInt64
    /// Empties the projection so that the engine rebuilds it from the ledger.
    func discardProjection() throws(StoreError)

    /// Moves the ledger's log into its file when it has grown; errors are reported, never retried.
    func checkpoint() throws(StoreError)

    /// Bytes on disk: ledger, projection, keys, each with its log.
    func sizes() throws(StoreError) -> StoreSizes
    func close()
}

/// Bytes on disk.
public struct StoreSizes: Sendable, Hashable {
    public var ledger: UInt64
    public var projection: UInt64
    public var keys: UInt64

    public init(ledger: UInt64, projection: UInt64, keys: UInt64) {
        self.ledger = ledger
        self.projection = projection
        self.keys = keys
    }
}
