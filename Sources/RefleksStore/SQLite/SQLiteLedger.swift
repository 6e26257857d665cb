import Synchronization

/// `ledger.db`: the writer, the readers, and the rule that the first failed write to the disk is the last one.
final class SQLiteLedger: Sendable {
    private struct State {
        var writer: LedgerWriter?
        /// Why there will be no further writes.
        var stopReason: String?
    }

    private let path: String
    private let vfs: String?
    private let state: Mutex<State>
    /// Kept apart from the writer, whose lock is held during a sync.
    private let durableTail: Mutex<LedgerTail>
    private let stopped = Atomic(false)
    private let readers: ReaderPool<LedgerReader>
    let epoch: UInt64
    let identity: UInt64

    init(path: String, configuration: SQLiteStoreConfiguration) throws(StoreError) {
        let writer = try LedgerWriter(path: path, configuration: configuration)
        self.path = path
        let vfs = configuration.vfs
        self.vfs = vfs
        epoch = writer.epoch
        identity = writer.identity
        durableTail = Mutex(try writer.tail())
        state = Mutex(State(writer: writer))
        readers = ReaderPool { () throws(StoreError) in try LedgerReader(path: path, vfs: vfs) }
    }

    /// The last durable entry's place.
    func tail() throws(StoreError) -> LedgerTail {
        try checkRunning()
        return durableTail.withLock { $0 }
    }

    /// See `Store.append(_:expectedTail:)`.
    func append(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError) {
        try write { writer throws(StoreError) in try writer.append(group, expectedTail: expectedTail) }
        guard let last = group.last else { return }
        durableTail.withLock { $0 = LedgerTail(seq: last.seq, hash: last.hash, recordedAt: last.recordedAt) }
    }

    func checkpoint() throws(StoreError) {
        try write { writer throws(StoreError) in try writer.checkpoint() }
    }

    /// Whether an audit has been kept beside this ledger.
    func hasAudit() throws(StoreError) -> Bool {
        var isMarked = false
        try write { writer throws(StoreError) in isMarked = try writer.hasAudit() }
        return isMarked
    }

    /// From now on the ledger is not opened without its audit.
    func markAudit() throws(StoreError) {
        try write { writer throws(StoreError) in try writer.markAudit() }
    }

    func entries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry] {
        try checkRunning()
        return try readers.lend { reader throws(StoreError) in
            try reader.entries(after: seq, limit: limit, maximumBytes: maximumBytes)
        }
    }

    func erasures(after seq: UInt64, limit: Int) throws(StoreError) -> [LedgerEntry] {
        try checkRunning()
        return try readers.lend { reader throws(StoreError) in try reader.erasures(after: seq, limit: limit) }
    }

    func backup(to destination: String) throws(StoreError) -> LedgerTail {
        try checkRunning()
        return try SQLiteBackup(source: path, vfs: vfs).copyLedger(to: destination)
    }

    func close() {
        readers.close()
        state.withLock { state in
            state.writer?.close()
            state.writer = nil
            state.stopReason = state.stopReason ?? "the store was closed"
        }
        stopped.store(true, ordering: .releasing)
    }

    /// Runs a change on the writer. An error that leaves the disk in doubt stops the ledger: the connection is dropped
    /// without another write, and only a new opening, which reads what the disk holds, may go on.
    private func write(_ body: (LedgerWriter) throws(StoreError) -> Void) throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            guard let writer = state.writer, state.stopReason == nil else {
                throw .stopped(state.stopReason ?? "the store was closed")
            }
            do throws(StoreError) {
                try body(writer)
            } catch {
                if error.leavesDoubt {
                    state.stopReason = "\(error)"
                    writer.abandon()
                    stopped.store(true, ordering: .releasing)
                }
                throw error
            }
        }
    }

    private func checkRunning() throws(StoreError) {
        guard stopped.load(ordering: .acquiring) else { return }
        throw .stopped(state.withLock { $0.stopReason } ?? "the store was closed")
    }
}

extension StoreError {
    /// Whether what the disk holds is unknown after this error.
    var leavesDoubt: Bool {
        switch self {
        case .ioFailure, .corrupt: true
        case .full, .readOnly, .conflict, .incompatible, .stopped, .unexpected, .wouldWait: false
        }
    }
}
