import Synchronization

/// What a `MemoryStore` leaves behind: a test closes or drops the store and opens another one on the same disk.
public final class MemoryDisk: Sendable {
    struct Contents {
        var epoch: UInt64
        var writer: UInt64 = 0
        var entries: [LedgerEntry] = []
        var projection = MemoryRows()
        var backups: [String: [LedgerEntry]] = [:]
        var learnt: [UInt8]?
    }

    let contents: Mutex<Contents>

    /// An empty disk; `epoch` is announced by every store on it until a restore.
    public init(epoch: UInt64 = 1) {
        self.contents = Mutex(Contents(epoch: epoch))
    }

    /// Power loss: durable entries stay; the projection, which is synced lazily, is lost when `losingProjection`.
    public func losePower(losingProjection: Bool) {
        contents.withLock { disk in
            if losingProjection { disk.projection = MemoryRows() }
        }
    }

    /// Records of the projection become others, nil ones vanish: what a bad disk or a stranger's hand does.
    public func damage(_ records: [EntityKey: EntityRecord?]) {
        contents.withLock { $0.projection.damage(records) }
    }

    /// What was learnt and kept; another value, or none, is what a bad disk or a stranger's hand leaves.
    public var learnt: [UInt8]? {
        get { contents.withLock { $0.learnt } }
        set { contents.withLock { $0.learnt = newValue } }
    }

    /// Replaces the ledger by a backup taken with `Store.backup(to:)`, under a new epoch and without a projection.
    ///
    /// - Throws: `.unexpected` for an unknown backup, `.conflict` when `epoch` is the one that was.
    public func restore(from path: String, epoch: UInt64) throws(StoreError) {
        try contents.withLock { disk throws(StoreError) in
            guard let entries = disk.backups[path] else { throw .unexpected("there is no backup at \(path)") }
            guard epoch != disk.epoch else { throw .conflict("a restore needs a new epoch") }
            disk.entries = entries
            disk.epoch = epoch
            disk.projection = MemoryRows()
        }
    }
}
