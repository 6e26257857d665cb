/// The connection that writes `audit.db`. Used by one thread at a time.
final class AuditWriter {
    private let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let insert: SQLiteStatement
    private let setHead: SQLiteStatement
    private let countBriefing: SQLiteStatement
    private var schedule: CheckpointSchedule
    private(set) var head: AuditHead
    /// Whose texts the statement holds: neighbouring rows are mostly one caller's, and binding a text copies it.
    private var bound: AuditEvent?

    /// Opens or creates the file of the ledger with this identity.
    ///
    /// - Throws: `.incompatible` for another ledger's audit or another format; `.corrupt` when rows stand behind the head.
    init(path: String, identity: UInt64, configuration: SQLiteStoreConfiguration) throws(StoreError) {
        let connection = try SQLiteConnection(path: path, role: .writer, vfs: configuration.vfs)
        self.connection = connection
        let verdict = try SQLiteFormat.audit.verdict(on: connection)
        try connection.useWriteAheadLog(synchronous: configuration.ledgerDurability)
        transaction = try SQLiteTransaction(connection)
        if verdict == .create {
            try transaction.write { () throws(StoreError) in
                try AuditSchema.create(on: connection, identity: identity)
            }
        }
        try transaction.write { () throws(StoreError) in try AuditSchema.createBriefings(on: connection) }
        countBriefing = try connection.prepare(
            """
            INSERT INTO briefing (day, branch, subject, opened) VALUES (?, ?, ?, 1)
            ON CONFLICT DO UPDATE SET opened = opened + 1
            """)
        insert = try connection.prepare(
            """
            INSERT INTO audit (seq, at, role, principal, actor, branch, purpose, method, subject, subjects, status, unmasked, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        setHead = try connection.prepare("UPDATE head SET seq = ?, at = ?, hash = ?")
        schedule = CheckpointSchedule(interval: configuration.checkpointInterval)
        head = try AuditSchema.head(on: connection)
        try check(identity)
        try connection.gatherLog()
    }

    private func check(_ identity: UInt64) throws(StoreError) {
        let path = connection.path
        guard try connection.integer("SELECT identity FROM head") == Int64(bitPattern: identity) else {
            throw .incompatible("\(path) is the audit of another ledger. Nothing was changed; move it away.")
        }
        // Rows that are missing at the end stay visible as a gap; rows too many would be taken for our own.
        let last = try connection.integer("SELECT max(seq) FROM audit") ?? 0
        guard last <= Int64(head.seq) else {
            throw .corrupt("\(path) has row \(last) behind its head \(head.seq). Put back a copy of the file.")
        }
    }

    /// Whether the newest rows are gone that the head speaks of.
    func lacksRows() throws(StoreError) -> Bool {
        try (connection.integer("SELECT max(seq) FROM audit") ?? 0) < Int64(head.seq)
    }

    /// One synced transaction for all; `pause` is called after every few rows.
    func append(_ rows: [AuditRow], pause: @Sendable () -> Void) throws(StoreError) {
        try AuditRules.check(rows, follow: head)
        guard let last = rows.last else { return }
        let end = AuditHead(seq: last.seq, at: last.event.at, hash: last.hash)
        try transaction.write { () throws(StoreError) in
            for (index, row) in rows.enumerated() {
                try write(row)
                if index % Self.rowsInARow == Self.rowsInARow - 1 { pause() }
            }
            try setHead.bind(Int64(end.seq), at: 1)
            try setHead.bind(end.at, at: 2)
            try setHead.bind(end.hash, at: 3)
            try setHead.run()
        }
        head = end
        guard schedule.isDue(logPages: connection.logPages) else { return }
        _ = try connection.checkpoint()
    }

    /// Rows between two pauses: a tenth of a millisecond.
    private static let rowsInARow = 8

    private func write(_ row: AuditRow) throws(StoreError) {
        let event = row.event
        try insert.bind(Int64(row.seq), at: 1)
        try insert.bind(event.at, at: 2)
        try insert.bind(Int64(event.purpose), at: 7)
        try bindTexts(of: event)
        try insert.bind(Int64(bitPattern: event.subject), at: 9)
        try insert.bind(Int64(event.subjects), at: 10)
        try insert.bind(Int64(event.status), at: 11)
        try insert.bind(event.isUnmasked ? 1 : 0, at: 12)
        try insert.bind(row.hash, at: 13)
        try insert.run()
        guard event.opensBriefing else { return }
        try countBriefing.bind(event.day, at: 1)
        try countBriefing.bind(event.branch, at: 2)
        try countBriefing.bind(Int64(bitPattern: event.subject), at: 3)
        try countBriefing.run()
    }

    private func bindTexts(of event: AuditEvent) throws(StoreError) {
        let last = bound
        // Until all of them are bound the statement holds nobody's.
        bound = nil
        func bind(_ text: KeyPath<AuditEvent, String>, at index: Int32) throws(StoreError) {
            guard last?[keyPath: text] != event[keyPath: text] else { return }
            try insert.bind(event[keyPath: text], at: index)
        }
        try bind(\.role, at: 3)
        try bind(\.principal, at: 4)
        try bind(\.actor, at: 5)
        try bind(\.branch, at: 6)
        try bind(\.method, at: 8)
        bound = event
    }

    /// What the disk holds is unknown: closing must not move anything from the log.
    func abandon() { connection.keepLogOnClose() }

    func close() { connection.close() }
}
