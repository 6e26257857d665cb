/// The rows that a run of entries makes, in one transaction with the new `appliedSeq`.
public struct ProjectionBatch: Sendable {
    /// The last entry of the run; larger than the projection's position.
    public var appliedSeq: UInt64
    /// The last record of each touched entity; nil removes it.
    public var entities: [EntityKey: EntityRecord?]
    /// Rows to add; a row at a taken position replaces it.
    public var timeline: [TimelineRow]
    /// Blind name tokens to add; adding twice is harmless.
    public var addedNameTokens: [NameToken]
    /// Blind name tokens to remove, before the additions. What nobody has after the batch loses its forms.
    public var removedNameTokens: [NameToken]
    /// Words of names with their forms, of which some may be there already.
    public var words: [NameWord]
    /// Outbox rows to add; adding twice is harmless.
    public var addedOutboxRows: [OutboxRow]
    /// Outbox rows to remove, before the additions.
    public var removedOutboxRows: [OutboxRow]
    /// What customers are ordered by from now on; nil for those who are in no list any more.
    public var ranks: [UInt64: RankRow?]
    /// All cases in the queue of each of these customers from now on; none takes them out.
    public var cases: [UInt64: [CaseRow]] = [:]

    /// It has to be quick; else it makes way for others' commits on the disk.
    public var isUrgent = true

    /// As long as it lasts, whoever stores the batch leaves about half of a core to others; nil: it never does.
    public var leisure: Leisure?

    /// Whoever stores it lets the store tidy up afterwards (`Projection.settle`), when nobody waits for the batch any more.
    public var isFollowedBySettling = false

    /// A batch that only moves the position.
    public init(appliedSeq: UInt64) {
        self.appliedSeq = appliedSeq
        self.entities = [:]
        self.timeline = []
        self.addedNameTokens = []
        self.removedNameTokens = []
        self.words = []
        self.addedOutboxRows = []
        self.removedOutboxRows = []
        self.ranks = [:]
    }
}

/// A permission that waits to be told to the registry.
public struct OutboxRow: Sendable, Hashable, Comparable {
    /// The record's id, at most `Int64.max`.
    public let id: UInt64
    /// The address whose permissions hold it.
    public let address: BlindIndex

    public init(id: UInt64, address: BlindIndex) {
        self.id = id
        self.address = address
    }

    /// By id, then address: the order of the outbox.
    public static func < (left: OutboxRow, right: OutboxRow) -> Bool {
        left.id == right.id ? left.address < right.address : left.id < right.id
    }
}

/// A word of names and the forms that lead to it, as keyed hashes.
public struct NameWord: Sendable, Hashable {
    /// The token of those who have the word.
    public let token: UInt64
    public let forms: [UInt64]

    public init(token: UInt64, forms: [UInt64]) {
        self.token = token
        self.forms = forms
    }
}

/// A searchable word, or beginning of one, of one customer, as a keyed hash.
public struct NameToken: Sendable, Hashable, Comparable {
    public let token: UInt64
    public let customer: UInt64

    public init(token: UInt64, customer: UInt64) {
        self.token = token
        self.customer = customer
    }

    /// By token, then customer: the order of the index.
    public static func < (left: NameToken, right: NameToken) -> Bool {
        left.token == right.token ? left.customer < right.customer : left.token < right.token
    }
}
