/// Puts the beginnings of periods.
final class OpeningStatements {
    private let put: SQLiteStatement
    private let putMark: SQLiteStatement

    init(_ connection: SQLiteConnection) throws(StoreError) {
        put = try connection.prepare(
            """
            INSERT OR REPLACE INTO opening (month, customer, survivor, value, by_earlier_model, standing)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        putMark = try connection.prepare(
            """
            INSERT OR REPLACE INTO period
            (month, cut, currency, earlier_currency, model, earlier_model, through, complete)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    /// Writes them and how far the period's rows are; inside a transaction.
    func write(_ rows: [OpeningRow], of mark: OpeningMark) throws(StoreError) {
        for row in rows {
            try put.bind([
                Int64(mark.month), try ProjectionSchema.small(row.customer), try ProjectionSchema.small(row.survivor),
                row.value, row.byEarlierModel, Int64(row.standing),
            ])
            try put.run()
        }
        try putMark.bind([
            Int64(mark.month), try ProjectionSchema.small(mark.cut), Int64(mark.currency),
            Int64(mark.earlierCurrency), Int64(mark.model), Int64(mark.earlierModel),
            try ProjectionSchema.small(mark.through), mark.isComplete ? 1 : 0,
        ])
        try putMark.run()
    }
}

/// The queries of the beginnings of periods, prepared for a reader.
final class OpeningQueries {
    let rows: SQLiteStatement
    let marks: SQLiteStatement

    init(_ connection: SQLiteConnection) throws(StoreError) {
        rows = try connection.prepare(
            """
            SELECT customer, survivor, value, by_earlier_model, standing FROM opening
            WHERE month = ? AND customer > ? ORDER BY customer LIMIT ?
            """)
        marks = try connection.prepare(
            """
            SELECT month, cut, currency, earlier_currency, model, earlier_model, through, complete FROM period
            ORDER BY month
            """)
    }
}

extension SQLiteSnapshot {
    func openings(of month: Int32, after customer: UInt64, limit: Int) throws(StoreError) -> [OpeningRow] {
        guard limit > 0, let after = Int64(exactly: customer) else { return [] }
        let statement = reader.openings.rows
        try statement.bind([Int64(month), after, Int64(limit)])
        defer { statement.reset() }
        var rows: [OpeningRow] = []
        while try statement.step() {
            rows.append(
                OpeningRow(
                    customer: UInt64(bitPattern: statement.integer(0)),
                    survivor: UInt64(bitPattern: statement.integer(1)), value: statement.integer(2),
                    byEarlierModel: statement.integer(3), standing: UInt8(clamping: statement.integer(4))))
        }
        return rows
    }

    func openingMarks() throws(StoreError) -> [OpeningMark] {
        let statement = reader.openings.marks
        defer { statement.reset() }
        var marks: [OpeningMark] = []
        while try statement.step() {
            marks.append(
                OpeningMark(
                    month: Int32(clamping: statement.integer(0)), cut: UInt64(bitPattern: statement.integer(1)),
                    currency: UInt16(clamping: statement.integer(2)),
                    earlierCurrency: UInt16(clamping: statement.integer(3)),
                    model: UInt32(clamping: statement.integer(4)), earlierModel: UInt32(clamping: statement.integer(5)),
                    through: UInt64(bitPattern: statement.integer(6)), isComplete: statement.integer(7) != 0))
        }
        return marks
    }
}
