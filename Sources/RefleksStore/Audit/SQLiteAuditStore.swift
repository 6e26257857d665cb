public import RefleksDomain
import Synchronization

/// `audit.db` in the data directory: a write-ahead log, synced at every append. A file of its own, because its rows are
/// not part of the ledger's order and outlive a projection, and because a copy of it can be given to an auditor.
public final class SQLiteAuditStore: AuditStore {
    private struct State {
        var writer: AuditWriter?
        /// Why there will be no further rows.
        var stopReason: String?
    }

    private let path: String
    private let state: Mutex<State>
    private let readers: ReaderPool<AuditReader>
    /// The file's end was cut while it was closed: for the log. The gap stays in the chain.
    public let lacksRows: Bool

    /// Opens or creates the file. The directory must be held by the `SQLiteStore` whose `identity` is given.
    init(path: String, identity: UInt64, configuration: SQLiteStoreConfiguration) throws(StoreError) {
        let writer = try AuditWriter(path: path, identity: identity, configuration: configuration)
        let vfs = configuration.vfs
        self.path = path
        lacksRows = try writer.lacksRows()
        state = Mutex(State(writer: writer))
        readers = ReaderPool(maximumIdle: 2) { () throws(StoreError) in try AuditReader(path: path, vfs: vfs) }
    }

    /// Opens the audit of a directory for reading only, also beside a running server or from a copy of the file.
    ///
    /// - Throws: `.incompatible` when the file is none or has another format; `.ioFailure` when there is none.
    public init(reading path: String) throws(StoreError) {
        guard DataDirectory.exists(path) else { throw .ioFailure("\(path) does not exist") }
        let connection = try SQLiteConnection(path: path, role: .reader, vfs: nil)
        defer { connection.close() }
        guard try SQLiteFormat.audit.verdict(on: connection) == .open else {
            throw .incompatible("\(path) holds no audit")
        }
        self.path = path
        lacksRows = false
        state = Mutex(State(stopReason: "the audit is open for reading only"))
        readers = ReaderPool(maximumIdle: 2) { () throws(StoreError) in try AuditReader(path: path, vfs: nil) }
    }

    /// Where the audit of a data directory is.
    public static func path(in directory: String) -> String { directory + "/" + FileName.audit }

    /// The newest durable row.
    public func head() throws(StoreError) -> AuditHead {
        try readers.lend { reader throws(StoreError) in try reader.head() }
    }

    /// One synced transaction. The first error that leaves the disk in doubt ends the writing for good.
    public func append(_ rows: [AuditRow], pause: @Sendable () -> Void) throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            guard let writer = state.writer, state.stopReason == nil else {
                throw .stopped(state.stopReason ?? "the audit was closed")
            }
            do throws(StoreError) {
                try writer.append(rows, pause: pause)
            } catch {
                if error.leavesDoubt {
                    state.stopReason = error.text
                    writer.abandon()
                }
                throw error
            }
        }
    }

    /// Rows as they are stored.
    public func rows(from seq: UInt64, limit: Int) throws(StoreError) -> [AuditRow] {
        try readers.lend { reader throws(StoreError) in try reader.rows(from: seq, limit: limit) }
    }

    /// One read transaction.
    public func page(_ query: AuditQuery) throws(StoreError) -> AuditPage {
        try readers.lend { reader throws(StoreError) in try reader.page(query) }
    }

    /// One look at the counts.
    public func briefings(
        from first: CalendarDate, through last: CalendarDate
    ) throws(StoreError) -> [BriefingCount] {
        try readers.lend { reader throws(StoreError) in try reader.briefings(from: first, through: last) }
    }

    /// The file and its log.
    public func size() throws(StoreError) -> UInt64 {
        DataDirectory.size(of: path) &+ DataDirectory.size(of: path + "-wal")
    }

    /// Moves the log into the file and closes it.
    public func close() {
        readers.close()
        state.withLock { state in
            state.writer?.close()
            state.writer = nil
            state.stopReason = state.stopReason ?? "the audit was closed"
        }
    }
}
