import Synchronization

/// The store of tests and simulations: the same semantics as `SQLiteStore`, on a `MemoryDisk`, with failures on demand.
public final class MemoryStore: Store {
    private struct Session {
        var appends = 0
        var applies = 0
        var stopped: String?
    }

    private let disk: MemoryDisk
    private let faults: MemoryFaults
    /// This store's turn as the writer: a store opened later on the same disk fences this one.
    private let writer: UInt64
    private let session = Mutex(Session())

    public let epoch: UInt64
    public var openingNotes: [String] { [] }

    /// Opens the disk and fences every store that was opened on it before.
    public init(disk: MemoryDisk = MemoryDisk(), faults: MemoryFaults = MemoryFaults()) {
        self.disk = disk
        self.faults = faults
        (epoch, writer) = disk.contents.withLock { contents in
            contents.writer += 1
            return (contents.epoch, contents.writer)
        }
    }

    /// The last entry that the disk holds.
    public func tail() throws(StoreError) -> LedgerTail {
        try checkRunning()
        return disk.contents.withLock { Self.tail(of: $0) }
    }

    /// Appends, unless the call is one that is to fail.
    public func append(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError) {
        try checkRunning()
        let call = session.withLock { session in
            session.appends += 1
            return session.appends
        }
        let fault = faults.append(call)
        try disk.contents.withLock { contents throws(StoreError) in
            guard contents.writer == writer, contents.epoch == epoch else {
                throw .conflict("another writer has taken over the ledger")
            }
            try AppendRules(tail: Self.tail(of: contents)).check(group, expectedTail: expectedTail)
            switch fault {
            case nil, .ioFailure(stored: true): contents.entries += group
            case .ioFailure(stored: false): break
            case .full: throw .full("injected")
            }
        }
        if case .ioFailure = fault {
            session.withLock { $0.stopped = "an append failed" }
            throw .ioFailure("injected")
        }
    }

    /// Entries in order.
    public func entries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry] {
        try checkRunning()
        if let failure = faults.read(seq) { throw failure }
        return disk.contents.withLock { contents in
            var bytes = 0
            var page: [LedgerEntry] = []
            for entry in contents.entries.dropFirst(Int(clamping: seq)).prefix(max(limit, 0)) {
                guard page.isEmpty || bytes + entry.body.count <= maximumBytes else { break }
                bytes += entry.body.count
                page.append(entry)
            }
            return page
        }
    }

    /// By their kind.
    public func erasures(after seq: UInt64, limit: Int) throws(StoreError) -> [LedgerEntry] {
        try checkRunning()
        return disk.contents.withLock { contents in
            let later = contents.entries.dropFirst(Int(clamping: seq)).lazy
            return Array(later.filter { $0.kind == LedgerEntry.erasureKind }.prefix(max(limit, 0)))
        }
    }

    /// Runs `body` on a copy of the rows.
    public func read<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result {
        try checkOpen()
        return try body(disk.contents.withLock { $0.projection })
    }

    /// Everything is in memory.
    public func readWithoutWaiting<Result>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        try read(body)
    }

    /// The position of the rows.
    public func appliedSeq() throws(StoreError) -> UInt64 {
        try checkOpen()
        return disk.contents.withLock { $0.projection.appliedSeq }
    }

    /// Applies, unless the call is one that is to fail; refuses a batch beyond the ledger.
    public func apply(_ batch: ProjectionBatch) throws(StoreError) {
        try checkOpen()
        let call = session.withLock { session in
            session.applies += 1
            return session.applies
        }
        if let failure = faults.apply(call) { throw failure }
        try disk.contents.withLock { contents throws(StoreError) in
            guard batch.appliedSeq <= UInt64(contents.entries.count) else {
                throw .unexpected("a batch up to \(batch.appliedSeq) is beyond the ledger")
            }
            try contents.projection.apply(batch)
        }
    }

    /// Keeps them until their customers change.
    public func keep(_ heads: [CustomerHead]) throws(StoreError) {
        try checkOpen()
        disk.contents.withLock { $0.projection.keep(heads) }
    }

    /// Orders customers anew.
    public func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        try checkOpen()
        disk.contents.withLock { $0.projection.order(ranks, mark: mark) }
    }

    /// Puts rows of the beginning of a month.
    public func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError) {
        try checkOpen()
        disk.contents.withLock { $0.projection.openings.put(openings, of: mark) }
    }

    /// Nothing to do.
    public func settle(isQuiet: Bool) throws(StoreError) { try checkOpen() }

    /// Forgets every row.
    public func discardProjection() throws(StoreError) {
        try checkOpen()
        disk.contents.withLock { $0.projection = MemoryRows() }
    }

    /// A projection that no disk keeps.
    public func makeScratchProjection() throws(StoreError) -> any Projection {
        try checkOpen()
        return MemoryProjection()
    }

    /// As the disk has it.
    public func learnt() throws(StoreError) -> [UInt8]? {
        try checkRunning()
        return disk.learnt
    }

    /// On the disk at once.
    public func keepLearnt(_ bytes: [UInt8]) throws(StoreError) {
        try checkRunning()
        disk.learnt = bytes
    }

    /// Nothing to move; throws when the ledger has stopped.
    public func checkpoint() throws(StoreError) {
        try checkRunning()
    }

    /// Remembers the entries on the disk under the name `path`.
    public func backup(to path: String) throws(StoreError) -> LedgerTail {
        try checkRunning()
        return try disk.contents.withLock { contents throws(StoreError) in
            guard contents.backups[path] == nil else { throw .conflict("\(path) exists") }
            contents.backups[path] = contents.entries
            return Self.tail(of: contents)
        }
    }

    /// Bytes of the bodies; the projection counts nothing.
    public func sizes() throws(StoreError) -> StoreSizes {
        try checkOpen()
        let ledger = disk.contents.withLock { $0.entries.reduce(0) { $0 + $1.body.count } }
        return StoreSizes(ledger: UInt64(ledger), projection: 0)
    }

    /// Later calls throw `.stopped`; the disk keeps everything.
    public func close() {
        session.withLock { $0.stopped = Self.closed }
    }

    private static let closed = "the store was closed"

    private static func tail(of contents: MemoryDisk.Contents) -> LedgerTail {
        guard let last = contents.entries.last else { return .empty }
        return LedgerTail(seq: last.seq, hash: last.hash, recordedAt: last.recordedAt)
    }

    /// The ledger's calls end with an I/O failure; the projection's only with `close`.
    private func checkRunning() throws(StoreError) {
        if let reason = session.withLock({ $0.stopped }) { throw .stopped(reason) }
    }

    private func checkOpen() throws(StoreError) {
        if session.withLock({ $0.stopped }) == Self.closed { throw .stopped(Self.closed) }
    }
}
