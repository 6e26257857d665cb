/// A reading connection to a projection file, with every named query prepared.
///
/// `@unchecked Sendable`: a pool lends it to one thread at a time.
final class ProjectionReader: @unchecked Sendable {
    let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let position: SQLiteStatement
    /// Set for a reader that does not wait.
    private var cachedReads: CachedReads?
    /// The open view of a reader that does not wait.
    private var kept: KeptView?
    let customer: SQLiteStatement
    let headedCustomer: SQLiteStatement
    let knowledge: SQLiteStatement
    let identifier: SQLiteStatement
    let events: EventQueries
    let idempotency: SQLiteStatement
    let permission: SQLiteStatement
    let block: SQLiteStatement
    let match: SQLiteStatement
    /// Of matches: those that rank equal with a position, and those behind them, as `RankStatements` has it.
    let equalMatches: SQLiteStatement
    let matches: SQLiteStatement
    let reference: SQLiteStatement
    let newest: SQLiteStatement
    let older: SQLiteStatement
    let timelineRow: SQLiteStatement
    let timelinePlaces: SQLiteStatement
    let timelineCounts: SQLiteStatement
    let withToken: SQLiteStatement
    let withForm: SQLiteStatement
    let customers: SQLiteStatement
    let oldestIdempotencies: SQLiteStatement
    let outbox: SQLiteStatement
    let ranks: RankQueries
    let openings: OpeningQueries

    init(path: String, vfs: String?) throws(StoreError) {
        let connection = try SQLiteConnection(path: path, role: .reader, vfs: vfs)
        self.connection = connection
        transaction = try SQLiteTransaction(connection)
        position = try connection.prepare("SELECT value FROM meta WHERE name = 'applied_seq'")
        customer = try connection.prepare("SELECT record, seq FROM customer WHERE number = ?")
        headedCustomer = try connection.prepare("SELECT record, seq, head FROM customer WHERE number = ?")
        knowledge = try connection.prepare("SELECT record, seq FROM knowledge WHERE number = ?")
        func blind(_ table: String) throws(StoreError) -> SQLiteStatement {
            try connection.prepare("SELECT record, seq FROM \(table) WHERE high = ? AND low = ?")
        }
        identifier = try blind("identifier")
        events = try EventQueries(connection)
        idempotency = try blind("idempotency")
        permission = try blind("permission")
        block = try blind("block")
        match = try connection.prepare("SELECT record, seq, rank FROM match_pair WHERE first = ? AND second = ?")
        let matchColumns = "SELECT first, second, record, seq, rank FROM match_pair WHERE rank IS NOT NULL"
        equalMatches = try connection.prepare(
            "\(matchColumns) AND rank = ? AND (first, second) > (?, ?) ORDER BY first, second LIMIT ?")
        matches = try connection.prepare(
            "\(matchColumns) AND rank < ? ORDER BY rank DESC, first, second LIMIT ?")
        reference = try blind("reference")
        let columns = "customer, occurred_at, id, seq, recorded_at, kind, public, sealed"
        newest = try connection.prepare(
            """
            SELECT \(columns) FROM timeline WHERE customer = ? AND occurred_at > \(TimelineRow.historyTime)
            ORDER BY occurred_at DESC, id DESC LIMIT ?
            """)
        older = try connection.prepare(
            """
            SELECT \(columns) FROM timeline
            WHERE customer = ? AND (occurred_at, id) < (?, ?) AND occurred_at > \(TimelineRow.historyTime)
            ORDER BY occurred_at DESC, id DESC LIMIT ?
            """)
        timelineRow = try connection.prepare(
            "SELECT \(columns) FROM timeline WHERE customer = ? AND occurred_at = ? AND id = ?")
        timelinePlaces = try connection.prepare(
            """
            SELECT occurred_at, id, seq, recorded_at, kind FROM timeline WHERE customer = ? AND occurred_at <= ?
            ORDER BY occurred_at, id LIMIT ?
            """)
        timelineCounts = try connection.prepare(
            "SELECT count(*), coalesce(sum(length(sealed) > 0), 0) FROM timeline WHERE customer = ? AND occurred_at > ?"
        )
        withToken = try connection.prepare(
            "SELECT customer FROM name_token WHERE token = ? AND customer >= ? ORDER BY customer LIMIT ?")
        withForm = try connection.prepare("SELECT word FROM name_form WHERE form = ? ORDER BY word LIMIT ?")
        oldestIdempotencies = try connection.prepare(
            "SELECT high, low, record, seq FROM idempotency ORDER BY seq LIMIT ?")
        outbox = try connection.prepare("SELECT id, high, low FROM outbox WHERE id > ? ORDER BY id, high, low LIMIT ?")
        ranks = try RankQueries(connection)
        openings = try OpeningQueries(connection)
        customers = try connection.prepare("SELECT number FROM customer WHERE number > ? ORDER BY number LIMIT ?")
    }

    /// A reader for `viewWithoutWaiting`.
    convenience init(path: String, cachedFiles: CachedFiles) throws(StoreError) {
        try self.init(path: path, vfs: nil)
        // The first transaction opens the log, and brings the heads of the tables into memory.
        try view { _ throws(StoreError) in }
        connection.failWhenBusy()
        cachedReads = try CachedReads(of: connection, from: cachedFiles)
    }

    /// The connection uses what `cachedReads` owns until it is closed.
    deinit { connection.close() }

    /// A view that stays open for the next read, until the projection changes.
    private struct KeptView {
        let moment: ProjectionMoments.Moment
        let appliedSeq: UInt64
    }

    /// As `view`; nil when something that `body` reads is not in the system's page cache, when it reads more than a thread
    /// that must not wait should, or when a lock is held.
    ///
    /// The view is the one of the read before, as long as it is of the present `moment`: beginning and ending one costs as
    /// much as a customer's row. It stays open afterwards; `settle` ends it when the time has come.
    func viewWithoutWaiting<Result>(
        at moment: ProjectionMoments.Moment, _ body: (any StoreSnapshot) throws(StoreError) -> Result
    ) throws(StoreError) -> Result? {
        guard let cachedReads, cachedReads.begin() else { return nil }
        do throws(StoreError) {
            let view = try keptView(at: moment)
            return try body(SQLiteSnapshot(appliedSeq: view.appliedSeq, reader: self))
        } catch {
            try endKeptView()
            switch error {
            case .wouldWait, .conflict: return nil
            default: if cachedReads.hasMissed { return nil } else { throw error }
            }
        }
    }

    private func keptView(at moment: ProjectionMoments.Moment) throws(StoreError) -> KeptView {
        if let kept, kept.moment == moment { return kept }
        try endKeptView()
        try transaction.beginView()
        let begun = KeptView(moment: moment, appliedSeq: try appliedSeq())
        kept = begun
        return begun
    }

    /// Ends the open view unless it is of the present `moment`. Returns whether the reader is of further use.
    func settle(at moment: ProjectionMoments.Moment) -> Bool {
        guard let kept, kept.moment != moment || moment.isChange else { return true }
        self.kept = nil
        return transaction.endView()
    }

    private func endKeptView() throws(StoreError) {
        kept = nil
        guard transaction.endView() else {
            throw .ioFailure("\(connection.path): a view could not be ended")
        }
    }

    /// Runs `body` in one read transaction, whose first read fixes the view.
    func view<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result {
        try transaction.read { () throws(StoreError) in
            try body(SQLiteSnapshot(appliedSeq: appliedSeq(), reader: self))
        }
    }

    private func appliedSeq() throws(StoreError) -> UInt64 {
        defer { position.reset() }
        guard try position.step() else { throw .corrupt("\(connection.path): its meta table has no applied_seq") }
        return UInt64(bitPattern: position.integer(0))
    }
}
