/// The engine's bounds. The defaults are those of the design; tests make them small.
public struct EngineConfiguration: Sendable {
    /// Commands in one durable group.
    public var maximumGroup = 256
    /// Durable, unprojected entries; when there are more, writers wait.
    public var maximumOverlayEntries = 50_000
    /// Bytes of those entries.
    public var maximumOverlayBytes = 64 << 20
    /// Commands that may wait; one more is refused as overload.
    public var maximumQueuedCommands = 16_384
    /// Bytes of the encoded interactions of one command.
    public var maximumCommandBytes = 2 << 20
    /// Items of an atomic batch.
    public var maximumBatchItems = 500
    /// Entities kept in memory besides those that are pinned.
    public var maximumResidentEntities = 40_000
    /// Bytes that tell new source events from known ones without asking the store, a byte for each event up to here; what is
    /// more makes it ask more often.
    public var maximumKnownEventBytes = 32 << 20
    /// Unwrapped customer keys kept in memory, about 200 bytes each.
    public var maximumCachedKeys = 250_000
    /// Keys made ahead in one durable block.
    public var keyBlock = 256
    /// Changes and interactions of a customer that a view of an earlier time, or his history, looks at: their entries are
    /// read one by one, and their states kept in memory meanwhile.
    public var maximumHistory = 30_000
    /// Threads that serve reads.
    public var readerThreads = 2
    /// Entries that the projector lets gather for a batch while little is to do: enough that they share pages, few enough
    /// that moving them to the disk does not hold up commits for long.
    public var projectionBatch = 20_000
    /// How often the projector looks whether a batch is due (see `Projector`); 0 projects at once.
    public var projectionDelayMilliseconds: UInt64 = 100
    /// Seconds for which nothing was recorded of a customer before his newest interactions are kept as one block for views:
    /// every record removes the block.
    public var headQuietSeconds: Int64 = 60

    /// Whether deadlines that pass become entries by themselves, and falling frequencies are looked for: a server does.
    public var firesTimers = false

    /// What an interaction's public bytes say was bought; nil: nothing is learnt from purchases.
    public var baskets: (@Sendable ([UInt8]) -> [String])?
    /// How much of purchases is learnt.
    public var learning = LearningBounds()

    public init() {}
}
