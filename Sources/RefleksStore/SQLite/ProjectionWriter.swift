/// The one connection that writes a projection file. Used by one thread at a time.
final class ProjectionWriter {
    private let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let statements: ProjectionStatements
    private var schedule: CheckpointSchedule
    private(set) var appliedSeq: UInt64

    /// Opens or creates the projection of the ledger with `epoch`.
    ///
    /// - Throws: `.incompatible` or `.corrupt` when the file is of no use and should be discarded.
    init(path: String, epoch: UInt64, configuration: SQLiteStoreConfiguration) throws(StoreError) {
        let connection = try SQLiteConnection(path: path, role: .writer, vfs: configuration.vfs)
        self.connection = connection
        let verdict = try SQLiteFormat.projection.verdict(on: connection)
        try connection.useWriteAheadLog(synchronous: .normal)
        try connection.execute("PRAGMA cache_size = -\(configuration.projectionCacheKibibytes)")
        connection.giveWay()
        transaction = try SQLiteTransaction(connection)
        if verdict == .create {
            try transaction.write { () throws(StoreError) in
                try ProjectionSchema.create(on: connection, epoch: epoch)
            }
        }
        guard try LedgerSchema.value("epoch", on: connection) == Int64(bitPattern: epoch) else {
            throw .incompatible("\(path) follows a ledger of another epoch")
        }
        statements = try ProjectionStatements(connection)
        schedule = CheckpointSchedule(interval: configuration.checkpointInterval)
        appliedSeq = UInt64(bitPattern: try LedgerSchema.value("applied_seq", on: connection))
    }

    /// Stores a batch and its position, and moves the log into the file when it has grown enough.
    func apply(_ batch: ProjectionBatch) throws(StoreError) {
        guard batch.appliedSeq > appliedSeq else {
            throw .unexpected("a batch up to \(batch.appliedSeq) is not ahead of the projection at \(appliedSeq)")
        }
        try connection.pace(
            bytes: batch.isUrgent ? 0 : Self.pace * Int64(1 + batch.timeline.count / Self.usualRows))
        try transaction.write { () throws(StoreError) in try statements.write(batch) }
        appliedSeq = batch.appliedSeq
        try moveLog()
    }

    /// Keeps the heads, and moves the log likewise.
    func keep(_ heads: [CustomerHead]) throws(StoreError) {
        try connection.pace(bytes: Self.pace * Int64(1 + heads.count / Self.usualHeads))
        try transaction.write { () throws(StoreError) in try statements.write(heads) }
        try moveLog()
    }

    /// Puts what customers are ordered by, and moves the log likewise.
    func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        try connection.pace(bytes: Self.pace)
        try transaction.write { () throws(StoreError) in try statements.write(ranks, mark: mark) }
        try moveLog()
    }

    /// Puts rows of the beginning of a month, and moves the log likewise.
    func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError) {
        try connection.pace(bytes: Self.pace)
        try transaction.write { () throws(StoreError) in try statements.write(openings, of: mark) }
        try moveLog()
    }

    private func moveLog() throws(StoreError) {
        guard schedule.isDue(logPages: connection.logPages) else { return }
        if connection.logPages < Self.largestLog {
            _ = try connection.checkpoint()
        } else {
            try connection.checkpointAndRestart()
        }
    }

    /// What a batch without hurry writes at a time, 256 KiB: the disk takes about as long for them as for a commit's sync,
    /// which may have to wait for them. The more rows it has, the more have gathered behind it, and the more it writes.
    private static let pace: Int64 = 262_144
    private static let usualRows = 8_192
    private static let usualHeads = 256

    /// Pages, 256 MiB: readers that follow each other without a gap would keep the log from ever starting over, so from
    /// here on they are waited for, which takes as long as the longest of their views.
    private static let largestLog = 65_536

    func close() { connection.close() }
}
