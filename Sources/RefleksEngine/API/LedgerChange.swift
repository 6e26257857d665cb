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
    }

    public var commitSeq: UInt64
    public var recordedAt: Timestamp
    public var customerNumber: UInt64
    public var event: Event
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
