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
    /// The writer, if what it shows can be kept in the bytes that it makes of it.
    var headWriter: (any HeadWriter)? { get }
}

extension ViewWriter {
    /// Most writers take interactions one by one only.
    public var headWriter: (any HeadWriter)? { nil }
}

/// Takes a customer and his newest interactions in the bytes that a writer of its kind once made of them, so that nobody
/// makes them again for every view. Bytes are lent.
public protocol HeadWriter: ViewWriter {
    /// Of the bytes: kept ones of another format are not used. To be raised with every change of what is written for a
    /// person or an interaction.
    var headFormat: UInt8 { get }
    /// As the customer's own `write`, with `person` in the place of profile and identifiers, which are not opened: the
    /// snapshot's are empty.
    func write(_ customer: CustomerSnapshot, person: UnsafeRawBufferPointer, asOf: UInt64)
    /// Takes the newest interactions, `count` of them, in the place of as many single ones.
    func write(interactions: UnsafeRawBufferPointer, count: Int)
    /// What was written since the customer was written.
    var written: WrittenView { get }
}

/// What a writer has written of a view, as far as it can be kept.
public struct WrittenView {
    /// What profile and identifiers became.
    public let person: ArraySlice<UInt8>
    /// What the interactions became, newest first.
    public let interactions: ArraySlice<UInt8>
    /// Where each interaction ends, counted from the first one's beginning; ascending.
    public let ends: [Int]

    public init(person: ArraySlice<UInt8>, interactions: ArraySlice<UInt8>, ends: [Int]) {
        self.person = person
        self.interactions = interactions
        self.ends = ends
    }
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
