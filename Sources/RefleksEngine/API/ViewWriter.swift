public import RefleksDomain

/// Takes a view while it is read: first the customer, then what is known of him, then his merges, then his interactions,
/// newest first.
///
/// The engine calls it between the question and its answer only, on the thread that asks or on a reader thread. When the
/// answer is a refusal, what was written is worth nothing.
public protocol ViewWriter: AnyObject, Sendable {
    /// Takes the customer, and forgets what was written before: a view that turns out to need the disk begins once more on
    /// another thread. Everything up to and including the commit `asOf` is in the view.
    func write(_ customer: CustomerSnapshot, asOf: UInt64)
    /// Takes what is known of the customer, before his interactions; not called when nothing is.
    func write(_ knowledge: CustomerKnowledge)
    /// Takes whom he was merged with, before his interactions; not called when he never was.
    func write(_ merges: CustomerMerges)
    /// Takes what the customer's addresses permit, before his interactions; not called when nothing is known.
    func write(_ permissions: [KnownPermission])
    /// Takes the next interaction.
    func write(_ interaction: LentInteraction)
}

/// An interaction whose bytes belong to the engine: only valid inside the call that was given it.
public struct LentInteraction {
    public let id: UInt64
    public let customer: CustomerCode
    public let occurredAt: Timestamp
    public let recordedAt: Timestamp
    public let commitSeq: UInt64
    /// As the command brought it.
    public let publicBytes: UnsafeRawBufferPointer
    /// As the command brought it; empty when there was none.
    public let personalBytes: UnsafeRawBufferPointer
}
