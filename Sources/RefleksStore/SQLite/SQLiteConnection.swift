import CSQLite

/// One connection to one database file: opens, prepares, runs transactions, maps result codes.
///
/// Opened without SQLite's own mutex: the owner lets one thread at a time use it. Every connection has automatic
/// checkpoints off and leaves the log alone when it closes, except the file's writing connection.
final class SQLiteConnection {
    /// What a connection is for.
    enum Role: Sendable, Hashable {
        /// Creates the file when it is missing; the only one to write and to checkpoint.
        case writer
        /// Never writes.
        case reader
    }

    let path: String
    private let role: Role
    private let handle: OpaquePointer
    private var statements: [SQLiteStatement] = []
    /// Where the log hook leaves the number of pages in the log.
    private let logPagesCell: UnsafeMutablePointer<Int32>
    private var isOpen = true
    /// The file and its log, once they are taken over.
    private let paced: UnsafeMutablePointer<refleks_paced_file>
    /// What the log is gathered in, once it is.
    private var pending: UnsafeMutableRawPointer?
    /// How a connection that works behind others ends its turns.
    private var turns: ConnectionTurns?

    /// Opens `path` through the virtual file system `vfs` (nil: the system's).
    init(path: String, role: Role, vfs: String?) throws(StoreError) {
        Self.configuration
        let access = role == .writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(
            path, &opened, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, vfs)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw SQLiteFailure(code: code, file: path, action: "open").error
        }
        self.path = path
        self.role = role
        self.handle = opened
        self.logPagesCell = .allocate(capacity: 1)
        self.logPagesCell.initialize(to: 0)
        self.paced = .allocate(capacity: 2)
        self.paced.initialize(repeating: refleks_paced_file(), count: 2)
        try configure()
    }

    deinit { close() }

    /// The library is configured once, before the first connection is opened.
    private static let configuration: Void = refleks_sqlite_configure()

    private func configure() throws(StoreError) {
        sqlite3_busy_timeout(handle, 5_000)
        if role == .writer {
            guard sqlite3_db_readonly(handle, "main") == 0 else {
                throw .readOnly("\(path) may not be written")
            }
            // Until the file has its log: a rollback journal whose deletion the disk forgot would, after a power loss,
            // undo the file's creation and take the log with it. EXTRA syncs the directory after the deletion.
            try execute("PRAGMA synchronous = EXTRA")
        } else {
            keepLogOnClose()
            // Opening for writing lets a reader recover the log; this forbids the rest.
            try execute("PRAGMA query_only = ON")
            sqlite3_wal_autocheckpoint(handle, 0)
        }
    }

    /// Pages in the log after the last commit of this connection.
    var logPages: Int { Int(logPagesCell.pointee) }

    /// Whether no transaction is open.
    var isIdle: Bool { sqlite3_get_autocommit(handle) != 0 }

    /// Rows that the last statement changed.
    var changes: Int { Int(sqlite3_changes(handle)) }

    /// Closing this connection, even as the file's last one, leaves the log as it is.
    func keepLogOnClose() { _ = refleks_sqlite_disable_checkpoint_on_close(handle) }

    /// Runs statements that return no rows of interest.
    func execute(_ sql: String) throws(StoreError) {
        try check(sqlite3_exec(handle, sql, nil, nil, nil), sql)
    }

    /// Prepares a statement that lives as long as the connection.
    func prepare(_ sql: String) throws(StoreError) -> SQLiteStatement {
        var prepared: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil), sql)
        guard let prepared else { throw .unexpected("an empty statement was prepared for \(path)") }
        let statement = SQLiteStatement(prepared, sql: sql, file: path)
        statements.append(statement)
        return statement
    }

    /// The first column of the first row; nil without a row.
    func integer(_ sql: String) throws(StoreError) -> Int64? {
        let statement = try prepare(sql)
        defer { finish(statement) }
        return try statement.step() ? statement.integer(0) : nil
    }

    /// Rows of a statement that is used once; `read` sees one row at a time.
    func rows<Row>(
        _ sql: String, _ parameters: [Int64], read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        let statement = try prepare(sql)
        defer { finish(statement) }
        try statement.bind(parameters)
        var rows: [Row] = []
        while try statement.step() { rows.append(try read(statement)) }
        return rows
    }

    func finish(_ statement: SQLiteStatement) {
        statement.finalize()
        statements.removeAll { $0 === statement }
    }

    /// Switches the file to a write-ahead log.
    func useWriteAheadLog(synchronous: SQLiteDurability) throws(StoreError) {
        let mode = try prepare("PRAGMA journal_mode = WAL")
        defer { finish(mode) }
        guard try mode.step(), mode.text(0) == "wal" else {
            throw .unexpected("\(path) cannot use a write-ahead log")
        }
        mode.reset()
        try execute("PRAGMA synchronous = \(synchronous.rawValue)")
        sqlite3_wal_autocheckpoint(handle, 0)
        // Turning automatic checkpoints off removes the hook, so this comes after it.
        _ = sqlite3_wal_hook(
            handle,
            { cell, _, _, pages in
                cell?.assumingMemoryBound(to: Int32.self).pointee = pages
                return SQLITE_OK
            }, logPagesCell)
    }

    /// Makes room in the log for `pages`, so that commits need not lengthen the file: on some file systems that costs as
    /// much again as the sync. A disk without that much space is no reason to fail. After the log is open, which the
    /// first transaction does.
    func reserveLog(pages: Int) throws(StoreError) {
        let code = refleks_sqlite_extend_log(handle, Int64(pages) * Self.logFrameBytes)
        if code & 0xff != SQLITE_FULL { try check(code, "make room in the log") }
    }

    /// A page of 4 KiB with its header, as the log holds it.
    private static let logFrameBytes: Int64 = 4_096 + 24

    /// From now on what is appended to the log is written in pieces of up to 120 KiB, and each commit's rest with it: a
    /// frame at a time costs two calls of the system, and each the filling of a page of its cache in two parts. After the
    /// log is open, which the first transaction does.
    func gatherLog() throws(StoreError) {
        guard pending == nil else { return }
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: Self.gatheredBytes, alignment: 16)
        pending = buffer
        try check(refleks_sqlite_pace(handle, 0, paced, nil, 0), "take over the file")
        try check(refleks_sqlite_pace(handle, 1, paced + 1, buffer, Int64(Self.gatheredBytes)), "take over the log")
    }

    /// SQLite's own files write less than 128 KiB in one call, and take more for a full disk.
    private static let gatheredBytes = 122_880

    /// From now on the file and its log, which is gathered, are synced after every `bytes`, 0: only when SQLite asks for
    /// it. After the log is open.
    func pace(bytes: Int64) throws(StoreError) {
        try gatherLog()
        paced[0].limit = bytes
        paced[1].limit = bytes
    }

    /// For a thread that works behind others: between the rows that it writes, and the pages that it moves, whoever is ready has
    /// the core first, and while `leisure` lasts, it rests.
    func giveWay() {
        let turns = ConnectionTurns()
        self.turns = turns
        let context = Unmanaged.passUnretained(turns).toOpaque()
        sqlite3_progress_handler(handle, Self.instructionsInARow, ConnectionTurns.end, context)
        for place in 0..<2 {
            paced[place].give_way = ConnectionTurns.end
            paced[place].context = context
        }
    }

    /// Of SQLite's virtual machine: some ten rows, a tenth of a millisecond.
    private static let instructionsInARow: Int32 = 250

    /// What a connection that gives way has from now on; nil: none.
    func take(_ leisure: Leisure?) { turns?.leisure = leisure }

    /// Reads the file and its open log through `descriptors`, as `refleks_cached_file` says; `files` are two. What is
    /// pointed to is the caller's until the connection is closed.
    func readCached(
        _ files: UnsafeMutablePointer<refleks_cached_file>, descriptors: [Int32],
        allowance: UnsafeMutablePointer<refleks_read_allowance>
    ) throws(StoreError) {
        try check(refleks_sqlite_read_cached(handle, files, descriptors, allowance), "read from the cache")
    }

    /// A lock that somebody else holds is an error at once.
    func failWhenBusy() { sqlite3_busy_timeout(handle, 0) }

    /// Moves what it can of the log into the file without waiting for readers; returns whether it moved everything.
    func checkpoint() throws(StoreError) -> Bool {
        var inLog: Int32 = 0
        var moved: Int32 = 0
        let code = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, &inLog, &moved)
        if code & 0xff == SQLITE_BUSY { return false }
        try check(code, "checkpoint")
        return inLog == moved
    }

    /// Moves the whole log into the file and lets the next commit begin it anew, waiting for readers up to the busy
    /// timeout; what readers do not allow even then waits for the next time.
    func checkpointAndRestart() throws(StoreError) {
        let code = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_RESTART, nil, nil)
        if code & 0xff != SQLITE_BUSY { try check(code, "checkpoint") }
    }

    /// Moves the whole log into the file and truncates it to nothing, waiting for readers up to the busy timeout.
    func checkpointAndTruncate() throws(StoreError) {
        try check(sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil), "checkpoint")
    }

    /// Starts copying this database into `destination`.
    func startBackup(into destination: SQLiteConnection) throws(StoreError) -> OpaquePointer {
        guard let backup = sqlite3_backup_init(destination.handle, "main", handle, "main") else {
            throw SQLiteFailure(
                code: sqlite3_extended_errcode(destination.handle), file: destination.path, action: "backup"
            ).error
        }
        return backup
    }

    /// Ends any open transaction; false when SQLite could not.
    func rollBack() -> Bool {
        if isIdle { return true }
        _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
        return isIdle
    }

    func check(_ code: Int32, _ action: String) throws(StoreError) {
        guard code != SQLITE_OK else { return }
        let detail = code & 0xff == SQLITE_ERROR ? String(cString: sqlite3_errmsg(handle)) : nil
        throw SQLiteFailure(code: code, file: path, action: action, detail: detail).error
    }

    /// Finalises every statement and closes the file; harmless when repeated.
    func close() {
        guard isOpen else { return }
        isOpen = false
        for statement in statements { statement.finalize() }
        statements = []
        _ = rollBack()
        sqlite3_close_v2(handle)
        logPagesCell.deinitialize(count: 1)
        logPagesCell.deallocate()
        paced.deinitialize(count: 2)
        paced.deallocate()
        pending?.deallocate()
    }
}
