/// The one connection that writes a projection file. Used by one thread at a time.
final class ProjectionWriter {
    private let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let statements: ProjectionStatements
    private let checkpointInterval: Int
    private var schedule: CheckpointSchedule
    /// Whether something was stored since the log was moved completely.
    private var isLogInUse = true
    /// New pages after which the log is moved next time.
    private var pagesToGather: Int
    private var lastPace = ProjectionWriter.pace
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
        statements = try ProjectionStatements(
            connection, eventWindow: EventWindow(stride: configuration.eventStride))
        checkpointInterval = configuration.checkpointInterval
        schedule = CheckpointSchedule(interval: configuration.projectionLogPages)
        pagesToGather = schedule.interval
        appliedSeq = UInt64(bitPattern: try LedgerSchema.value("applied_seq", on: connection))
    }

    /// Stores a batch and its position, and moves the log into the file when it has grown enough.
    func apply(_ batch: ProjectionBatch) throws(StoreError) {
        guard batch.appliedSeq > appliedSeq else {
            throw .unexpected("a batch up to \(batch.appliedSeq) is not ahead of the projection at \(appliedSeq)")
        }
        try connection.pace(
            bytes: batch.isUrgent ? 0 : Self.pace * Int64(1 + batch.timeline.count / Self.usualRows))
        connection.take(batch.leisure)
        defer { connection.take(nil) }
        try transaction.write { () throws(StoreError) in try statements.write(batch) }
        appliedSeq = batch.appliedSeq
        let isLarge = batch.isUrgent || batch.timeline.count >= Self.usualRows
        pagesToGather = isLarge ? schedule.interval : min(checkpointInterval, schedule.interval)
        lastPace = Self.pace * Int64(batch.isUrgent ? Self.urgency : 1 + batch.timeline.count / Self.usualRows)
        isLogInUse = true
        if !batch.isFollowedBySettling, hasToMoveLog(isQuiet: false) { try moveLog(bytesInARow: nil) }
    }

    /// Keeps the heads, and moves the log likewise.
    func keep(_ heads: [CustomerHead]) throws(StoreError) {
        try connection.pace(bytes: Self.pace * Int64(1 + heads.count / Self.usualHeads))
        try transaction.write { () throws(StoreError) in try statements.write(heads) }
        try moveLogIfDue()
    }

    /// Puts what customers are ordered by, and moves the log likewise.
    func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        try connection.pace(bytes: Self.pace)
        try transaction.write { () throws(StoreError) in try statements.write(ranks, mark: mark) }
        try moveLogIfDue()
    }

    /// Puts rows of the beginning of a month, and moves the log likewise.
    func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError) {
        try connection.pace(bytes: Self.pace)
        try transaction.write { () throws(StoreError) in try statements.write(openings, of: mark) }
        try moveLogIfDue()
    }

    /// Whether the log is due to be moved, by what it holds and by what the last batch was: what quiet moments leave is moved
    /// soon, while what large batches leave gathers, since they change the same pages again and again. In a quiet moment it
    /// is due unless all of it was moved.
    func hasToMoveLog(isQuiet: Bool) -> Bool {
        isLogInUse && (isQuiet || schedule.isDue(logPages: connection.logPages, every: pagesToGather))
    }

    /// Moves the log into the file, making way for others' commits.
    func moveLog() throws(StoreError) { try moveLog(bytesInARow: lastPace) }

    private func moveLog(bytesInARow bytes: Int64?) throws(StoreError) {
        if let bytes { try connection.pace(bytes: bytes) }
        schedule.note(logPages: connection.logPages)
        if connection.logPages < 2 * schedule.interval {
            isLogInUse = try !connection.checkpoint()
            // The next commit begins it anew, and may be larger than it was.
            if !isLogInUse { schedule.note(logPages: 0) }
        } else {
            // Readers that follow each other without a gap would keep the log from ever starting over, so from here on they
            // are waited for, which takes as long as the longest of their views.
            try connection.checkpointAndRestart()
        }
    }

    /// After something small, at the pace of that.
    private func moveLogIfDue() throws(StoreError) {
        isLogInUse = true
        if hasToMoveLog(isQuiet: false) { try moveLog(bytesInARow: nil) }
    }

    /// What a batch without hurry writes at a time, 256 KiB: the disk takes about as long for them as for a commit's sync,
    /// which may have to wait for them. The more rows it has, the more have gathered behind it, and the more it writes.
    private static let pace: Int64 = 262_144
    private static let usualRows = 8_192
    private static let usualHeads = 256
    /// After an urgent batch the log is moved in pieces of 4 MiB: soon there is the next one.
    private static let urgency = 16

    func close() { connection.close() }
}
