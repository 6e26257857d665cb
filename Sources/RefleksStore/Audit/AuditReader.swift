import RefleksDomain

/// A connection that reads `audit.db`, lent to one thread at a time.
final class AuditReader: @unchecked Sendable {
    // Sendable: the pool lends it to one thread at a time.
    private let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let ascending: SQLiteStatement
    private let chosen: SQLiteStatement
    private let time: SQLiteStatement

    init(path: String, vfs: String?) throws(StoreError) {
        connection = try SQLiteConnection(path: path, role: .reader, vfs: vfs)
        transaction = try SQLiteTransaction(connection)
        let columns =
            "seq, at, role, principal, actor, branch, purpose, method, subject, subjects, status, unmasked, hash"
        ascending = try connection.prepare("SELECT \(columns) FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?")
        chosen = try connection.prepare(
            """
            SELECT \(columns) FROM audit
            WHERE seq >= ?1 AND seq < ?2 AND (?3 = 0 OR subject = ?4) AND (?5 = '' OR actor = ?5)
                AND (?6 = '' OR role = ?6) AND (?7 = '' OR principal = ?7)
            ORDER BY seq DESC LIMIT ?8
            """)
        time = try connection.prepare("SELECT at FROM audit WHERE seq >= ? ORDER BY seq LIMIT 1")
    }

    func head() throws(StoreError) -> AuditHead { try AuditSchema.head(on: connection) }

    func rows(from seq: UInt64, limit: Int) throws(StoreError) -> [AuditRow] {
        guard let seq = Int64(exactly: seq) else { return [] }
        try ascending.bind([seq, Int64(limit)])
        defer { ascending.reset() }
        var rows: [AuditRow] = []
        while try ascending.step() { rows.append(Self.row(ascending)) }
        return rows
    }

    func page(_ query: AuditQuery) throws(StoreError) -> AuditPage {
        try transaction.read { () throws(StoreError) in
            let range = try AuditRange(query, head: AuditSchema.head(on: connection).seq) {
                place throws(StoreError) in try at(place)
            }
            try chosen.bind([Int64(clamping: range.start), Int64(clamping: range.end), query.subject == nil ? 0 : 1])
            try chosen.bind(Int64(bitPattern: query.subject ?? 0), at: 4)
            try chosen.bind(query.actor, at: 5)
            try chosen.bind(query.role, at: 6)
            try chosen.bind(query.principal, at: 7)
            try chosen.bind(Int64(query.limit), at: 8)
            defer { chosen.reset() }
            var rows: [AuditRow] = []
            while try chosen.step() { rows.append(Self.row(chosen)) }
            return range.page(rows, limit: query.limit)
        }
    }

    /// Prepared when asked: a copy of an older file has no counts, and can be read all the same.
    func briefings(from first: CalendarDate, through last: CalendarDate) throws(StoreError) -> [BriefingCount] {
        try connection.rows(
            """
            SELECT branch, count(*), sum(opened) FROM briefing WHERE day BETWEEN ? AND ?
            GROUP BY branch ORDER BY branch
            """, [Int64(first.daysSinceEpoch), Int64(last.daysSinceEpoch)]
        ) { row in
            BriefingCount(
                branch: row.text(0), customers: UInt64(clamping: row.integer(1)),
                opened: UInt64(clamping: row.integer(2)))
        }
    }

    private func at(_ place: UInt64) throws(StoreError) -> Int64? {
        try time.bind(Int64(clamping: place), at: 1)
        defer { time.reset() }
        return try time.step() ? time.integer(0) : nil
    }

    /// Numbers out of their range are a tampered row: whatever they become, the hash does not fit.
    private static func row(_ statement: SQLiteStatement) -> AuditRow {
        AuditRow(
            seq: UInt64(bitPattern: statement.integer(0)),
            event: AuditEvent(
                at: statement.integer(1), role: statement.text(2), principal: statement.text(3),
                actor: statement.text(4), branch: statement.text(5), purpose: UInt32(clamping: statement.integer(6)),
                method: statement.text(7), subject: UInt64(bitPattern: statement.integer(8)),
                subjects: UInt32(clamping: statement.integer(9)), status: UInt8(clamping: statement.integer(10)),
                isUnmasked: statement.integer(11) != 0),
            hash: statement.bytes(12))
    }
}
