/// The queryable rows that follow the ledger. It can always be thrown away and rebuilt.
///
/// Threads: `apply`, `keep`, `order`, `put` and `settle` belong to one thread at a time (the projector's turn); `read` may be called from any thread that may
/// block.
public protocol Projection: Sendable {
    /// The last entry whose rows are in the projection; 0 for an empty one.
    func appliedSeq() throws(StoreError) -> UInt64

    /// Stores a batch in one transaction with its position.
    ///
    /// - Throws: `.full` when it was rolled back and may be tried again; `.unexpected` when the batch's position is not
    ///   ahead of the projection's; `.corrupt` when only `Store.discardProjection()` helps.
    func apply(_ batch: ProjectionBatch) throws(StoreError)

    /// Keeps the heads of customers whose records are still those beside which they were made, in one transaction; the
    /// position stays. Without hurry: it makes way for others' commits on the disk. Throws as `apply`.
    func keep(_ heads: [CustomerHead]) throws(StoreError)

    /// Puts what customers are ordered by, nil for those who are in no list any more, and the mark where one is given, in
    /// one transaction; the position stays. Without hurry, and throws, as `keep`.
    func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError)

    /// Puts rows of the beginning of a month, and how far it is written, in one transaction; the position stays. Without
    /// hurry, and throws, as `keep`.
    func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError)

    /// Tidies up after batches, without hurry: what has to be done by now, or, in a quiet moment, everything that makes reading
    /// cheaper; rows and position stay. Nothing to do where nothing was stored since. Throws as `apply`.
    func settle(isQuiet: Bool) throws(StoreError)

    /// Runs `body` on one consistent view, which must not escape it.
    func read<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result

    /// As `read`, for a thread that must not wait for a disk: `body` may run part of its way.
    ///
    /// - Throws: `.wouldWait` when something that `body` reads is not in memory, or is more than is read in this way.
    func readWithoutWaiting<Result>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Result
    ) throws(StoreError) -> Result
}
