/// The one connection that writes `ledger.db`. Used by one thread at a time.
final class LedgerWriter {
    private let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let insert: SQLiteStatement
    private let readMeta: SQLiteStatement
    private let readTail: SQLiteStatement
    private var schedule: CheckpointSchedule

    /// The ledger's epoch, fixed while it is open.
    let epoch: UInt64
    /// Ties `keys.db` to this ledger; survives restores.
    let identity: UInt64
    /// This connection's turn as the writer: a later one fences it.
    private let turn: Int64

    /// Opens or creates the ledger at `path` and takes over as its writer.
    init(path: String, configuration: SQLiteStoreConfiguration) throws(StoreError) {
        let connection = try SQLiteConnection(path: path, role: .writer, vfs: configuration.vfs)
        self.connection = connection
        let verdict = try SQLiteFormat.ledger.verdict(on: connection)
        try connection.useWriteAheadLog(synchronous: configuration.ledgerDurability)
        transaction = try SQLiteTransaction(connection)
        if verdict == .create {
            try transaction.write { () throws(StoreError) in
                try LedgerSchema.create(on: connection, random: configuration.random)
            }
        }
        // An addition to the first format: nearly empty, and no other entry pays for it.
        try connection.execute(
            "CREATE INDEX IF NOT EXISTS entry_erasure ON entry (seq) WHERE kind = \(LedgerEntry.erasureKind)")
        insert = try connection.prepare("INSERT INTO entry (seq, recorded_at, kind, body, hash) VALUES (?, ?, ?, ?, ?)")
        readMeta = try connection.prepare(
            "SELECT value FROM meta WHERE name = 'writer' AND ? = (SELECT value FROM meta WHERE name = 'epoch')")
        readTail = try connection.prepare("SELECT seq, hash, recorded_at FROM entry ORDER BY seq DESC LIMIT 1")
        schedule = CheckpointSchedule(interval: configuration.checkpointInterval)
        epoch = UInt64(bitPattern: try LedgerSchema.value("epoch", on: connection))
        identity = UInt64(bitPattern: try LedgerSchema.value("identity", on: connection))
        let turn = try LedgerSchema.value("writer", on: connection) + 1
        self.turn = turn
        try transaction.write { () throws(StoreError) in
            try connection.execute("UPDATE meta SET value = \(turn) WHERE name = 'writer'")
        }
        // It is moved into the file after `checkpointInterval` pages, which the last group may pass.
        try connection.reserveLog(pages: configuration.checkpointInterval + configuration.checkpointInterval / 8)
        try connection.gatherLog()
    }

    /// The last entry on disk.
    func tail() throws(StoreError) -> LedgerTail {
        defer { readTail.reset() }
        guard try readTail.step() else { return .empty }
        return LedgerTail(
            seq: UInt64(bitPattern: readTail.integer(0)), hash: readTail.bytes(1), recordedAt: readTail.integer(2))
    }

    /// Appends a checked group in one synced transaction.
    func append(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError) {
        try transaction.write { () throws(StoreError) in
            try checkFence()
            try AppendRules(tail: tail()).check(group, expectedTail: expectedTail)
            for entry in group { try write(entry) }
        }
    }

    /// Whether `audit.db` has been made beside this ledger; a restored copy does not remember.
    func hasAudit() throws(StoreError) -> Bool {
        try connection.integer("SELECT value FROM meta WHERE name = 'audit'") == 1
    }

    /// Remembers that there is an `audit.db`.
    func markAudit() throws(StoreError) {
        try transaction.write { () throws(StoreError) in
            try connection.execute("INSERT OR REPLACE INTO meta VALUES ('audit', 1)")
        }
    }

    private func write(_ entry: LedgerEntry) throws(StoreError) {
        try insert.bind(Int64(entry.seq), at: 1)
        try insert.bind(entry.recordedAt, at: 2)
        try insert.bind(Int64(entry.kind), at: 3)
        try insert.run(lending: entry.body, at: 4, entry.hash, at: 5)
    }

    private func checkFence() throws(StoreError) {
        try readMeta.bind(Int64(bitPattern: epoch), at: 1)
        defer { readMeta.reset() }
        guard try readMeta.step(), readMeta.integer(0) == turn else {
            throw .conflict("another writer has taken over \(connection.path)")
        }
    }

    /// Moves the log into the file when it has grown enough.
    func checkpoint() throws(StoreError) {
        guard schedule.isDue(logPages: connection.logPages) else { return }
        _ = try connection.checkpoint()
    }

    /// What the disk holds is unknown: closing must not move anything from the log.
    func abandon() { connection.keepLogOnClose() }

    /// Closes the file; the last connection moves the log into it.
    func close() { connection.close() }
}
