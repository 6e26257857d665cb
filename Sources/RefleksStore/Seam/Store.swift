/// Where the ledger and its projection live. Everything above it (decisions, uniqueness, overlay) is the engine's.
///
/// Threads: `append` and `checkpoint` belong to the writer thread, `apply`, `keep` and `discardProjection` to the projector
/// thread; `read` and `entries` may be called from any thread that may block, `readWithoutWaiting` from any at all.
public protocol Store: Projection {
    /// The ledger's epoch: minted at creation and by a restore, never 0, at most `Int64.max`.
    var epoch: UInt64 { get }

    /// What opening found and mended (a discarded projection, for one), as sentences for the log.
    var openingNotes: [String] { get }

    /// The last durable entry's place.
    func tail() throws(StoreError) -> LedgerTail

    /// Appends `group` durably in one transaction: on return every entry is on disk.
    ///
    /// - Throws: `.full` or `.readOnly` when it was rolled back with certainty (nothing of the group is stored);
    ///   `.ioFailure` when nobody can tell: the writer must stop for good, and every later append throws `.stopped`;
    ///   `.conflict` when `expectedTail` is not the ledger's tail or another writer has fenced this one (nothing is
    ///   stored); `.unexpected` when the group is not dense after `expectedTail` (nothing is stored).
    func append(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError)

    /// Durable entries after `seq`, ascending, at most `limit` entries and about `maximumBytes` bytes (at least one).
    ///
    /// - Throws: `.corrupt` when an entry is missing between two others; `.stopped` after the ledger has stopped.
    func entries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry]

    /// Durable entries of the kind `LedgerEntry.erasureKind` after `seq`, ascending, at most `limit`; found without reading the
    /// others.
    func erasures(after seq: UInt64, limit: Int) throws(StoreError) -> [LedgerEntry]

    /// Empties the projection so that the engine rebuilds it from the ledger. Waits for running reads.
    func discardProjection() throws(StoreError)

    /// A new, empty projection beside the real one, for a rebuild that is compared with it. It is deleted when the last
    /// reference goes away.
    func makeScratchProjection() throws(StoreError) -> any Projection

    /// What `keepLearnt` kept last; nil when there is nothing. It is a cache: whoever reads it checks whether it fits the ledger.
    func learnt() throws(StoreError) -> [UInt8]?

    /// Keeps what follows from the ledger and takes long to compute, in place of what was kept before: durably, and wholly or not
    /// at all. It holds nothing of a single customer, so that an erasure need not know of it.
    func keepLearnt(_ bytes: [UInt8]) throws(StoreError)

    /// Moves the ledger's log into its file when it has grown; errors are reported, never retried.
    func checkpoint() throws(StoreError)

    /// Copies the ledger as of now into a new file while appends go on. Returns the copy's tail.
    ///
    /// - Throws: `.conflict` when `path` exists.
    func backup(to path: String) throws(StoreError) -> LedgerTail

    /// Bytes on disk.
    func sizes() throws(StoreError) -> StoreSizes

    /// Waits for running writes and releases files and the directory's lock; running reads end on their own view, later
    /// calls throw `.stopped`.
    func close()
}

extension Store {
    /// For a store that keeps nothing besides ledger and projection.
    public func learnt() throws(StoreError) -> [UInt8]? { nil }

    /// For a store that keeps nothing besides ledger and projection.
    public func keepLearnt(_ bytes: [UInt8]) throws(StoreError) {}
}
