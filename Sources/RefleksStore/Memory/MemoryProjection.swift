import Synchronization

/// A projection in memory only.
final class MemoryProjection: Projection {
    private let rows = Mutex(MemoryRows())

    func appliedSeq() throws(StoreError) -> UInt64 {
        rows.withLock { $0.appliedSeq }
    }

    func apply(_ batch: ProjectionBatch) throws(StoreError) {
        try rows.withLock { rows throws(StoreError) in try rows.apply(batch) }
    }

    func keep(_ heads: [CustomerHead]) throws(StoreError) {
        rows.withLock { $0.keep(heads) }
    }

    func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        rows.withLock { $0.order(ranks, mark: mark) }
    }

    func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError) {
        rows.withLock { $0.openings.put(openings, of: mark) }
    }

    func settle(isQuiet: Bool) throws(StoreError) {}

    func read<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result {
        try body(rows.withLock { $0 })
    }

    /// Everything is in memory.
    func readWithoutWaiting<Result>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        try read(body)
    }
}
