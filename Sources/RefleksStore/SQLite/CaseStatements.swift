/// Puts the cases of customers into the queue and takes them out: all of a customer's at once.
final class CaseStatements {
    private let remove: SQLiteStatement
    private let put: SQLiteStatement

    /// Each filter that is likely to be asked for has an index that yields the queue's order; states and severities are
    /// looked at in passing, without touching the rows.
    static let schema = """
        CREATE TABLE open_case (
            id INTEGER PRIMARY KEY,
            due INTEGER NOT NULL,
            customer INTEGER NOT NULL,
            branch INTEGER NOT NULL,
            owner INTEGER NOT NULL,
            state INTEGER NOT NULL,
            severity INTEGER NOT NULL,
            record BLOB NOT NULL
        ) STRICT;
        CREATE INDEX open_case_customer ON open_case (customer);
        CREATE INDEX open_case_due ON open_case (due, id, branch, owner, state, severity);
        CREATE INDEX open_case_branch ON open_case (branch, due, id, owner, state, severity);
        CREATE INDEX open_case_owner ON open_case (owner, due, id, branch, state, severity);
        """

    init(_ connection: SQLiteConnection) throws(StoreError) {
        remove = try connection.prepare("DELETE FROM open_case WHERE customer = ?")
        put = try connection.prepare(
            """
            INSERT OR REPLACE INTO open_case (id, due, customer, branch, owner, state, severity, record)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    /// Writes them by ascending customer.
    func write(_ cases: [UInt64: [CaseRow]]) throws(StoreError) {
        for (customer, rows) in cases.sorted(by: { $0.key < $1.key }) {
            try remove.bind([ProjectionSchema.small(customer)])
            try remove.run()
            for row in rows {
                try put.bind([
                    ProjectionSchema.small(row.id), row.due, ProjectionSchema.small(row.customer), Int64(row.branch),
                    Int64(row.owner), Int64(row.state), Int64(row.severity),
                ])
                try put.bind(row.record, at: 8)
                try put.run()
            }
        }
    }
}

extension SQLiteSnapshot {
    func cases(_ filter: CaseFilter, after position: CasePosition?, scan: Int) throws(StoreError) -> FoundCases {
        guard scan > 0 else { return FoundCases(rows: [], next: position) }
        let (index, key): (String, Int64?) =
            filter.owner != 0
            ? ("open_case_owner", Int64(filter.owner))
            : filter.branch != 0 ? ("open_case_branch", Int64(filter.branch)) : ("open_case_due", nil)
        let column = index == "open_case_owner" ? "owner = ? AND" : key == nil ? "" : "branch = ? AND"
        func range(_ condition: String, _ parameters: [Int64], limit: Int) throws(StoreError) -> [CaseRow] {
            guard limit > 0 else { return [] }
            return try reader.connection.rows(
                """
                SELECT due, id, branch, owner, state, severity FROM open_case INDEXED BY \(index)
                WHERE \(column) \(condition) ORDER BY due, id LIMIT ?
                """, (key.map { [$0] } ?? []) + parameters + [Int64(limit)]
            ) { row in
                CaseRow(
                    id: UInt64(bitPattern: row.integer(1)), due: row.integer(0), customer: 0,
                    branch: UInt32(clamping: row.integer(2)), owner: UInt32(clamping: row.integer(3)),
                    state: UInt8(clamping: row.integer(4)), severity: UInt8(clamping: row.integer(5)), record: [])
            }
        }
        // Those due at the same time, then those behind them: of a comparison of both columns at once SQLite would look for the
        // time alone, and step over whatever came in at night and is due with the first hour of the morning.
        var places: [CaseRow] = []
        if let position {
            places = try range("due = ? AND id > ?", [position.due, Int64(clamping: position.id)], limit: scan)
        }
        places += try range("due > ?", [position?.due ?? .min], limit: scan - places.count)
        let wanted = places.filter(filter.includes).map { Int64(clamping: $0.id) }
        let marks = Array(repeating: "?", count: wanted.count).joined(separator: ", ")
        let rows = try Self.caseRows(reader.connection, where: "id IN (\(marks))", wanted, limit: wanted.count)
            .sorted { $0.position < $1.position }
        return FoundCases(rows: rows, next: places.count == scan ? places.last?.position : nil)
    }

    func casePage(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow] {
        let start = position.map { Int64(clamping: $0.number(0)) } ?? -1
        return try Self.caseRows(reader.connection, where: "id > ?", [start], limit: limit)
            .map(ProjectionRow.openCase)
    }

    private static func caseRows(
        _ connection: SQLiteConnection, where condition: String, _ parameters: [Int64], limit: Int
    ) throws(StoreError) -> [CaseRow] {
        try connection.rows(
            """
            SELECT id, due, customer, branch, owner, state, severity, record FROM open_case WHERE \(condition)
            ORDER BY id LIMIT ?
            """, parameters + [Int64(limit)]
        ) { row in
            CaseRow(
                id: UInt64(bitPattern: row.integer(0)), due: row.integer(1),
                customer: UInt64(bitPattern: row.integer(2)), branch: UInt32(clamping: row.integer(3)),
                owner: UInt32(clamping: row.integer(4)), state: UInt8(clamping: row.integer(5)),
                severity: UInt8(clamping: row.integer(6)), record: row.bytes(7))
        }
    }
}
