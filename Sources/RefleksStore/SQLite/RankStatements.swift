/// Puts what customers are ordered by. A row that stays as it is dirties no page, and a new score or lifetime value no more than
/// its index.
final class RankStatements {
    private let find: SQLiteStatement
    private let put: SQLiteStatement
    private let putScore: SQLiteStatement
    private let putLifetime: SQLiteStatement
    private let remove: SQLiteStatement
    private let putMark: SQLiteStatement

    init(_ connection: SQLiteConnection) throws(StoreError) {
        find = try connection.prepare(RankQueries.find)
        put = try connection.prepare(
            """
            INSERT INTO customer_rank (customer, score, value, list, tier, branch) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (customer) DO UPDATE SET score = ?2, value = ?3, list = ?4, tier = ?5, branch = ?6
            """)
        putScore = try connection.prepare("UPDATE customer_rank SET score = ?2 WHERE customer = ?1")
        putLifetime = try connection.prepare("UPDATE customer_rank SET lifetime = ?2 WHERE customer = ?1")
        remove = try connection.prepare("DELETE FROM customer_rank WHERE customer = ?")
        putMark = try connection.prepare(
            "INSERT INTO meta VALUES ('\(RankQueries.mark)', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1")
    }

    /// Writes them by ascending customer.
    func write(_ ranks: [UInt64: RankRow?]) throws(StoreError) {
        for (customer, row) in ranks.sorted(by: { $0.key < $1.key }) {
            let number = try ProjectionSchema.small(customer)
            let stored = try RankQueries.row(of: number, find)
            guard row != stored else { continue }
            guard let row else {
                try remove.bind([number])
                try remove.run()
                continue
            }
            let columns = [
                number, -Int64(row.score), -Int64(row.value), Int64(row.list), Int64(row.tier), Int64(row.branch),
            ]
            if let stored, Self.differByTime(stored, row) {
                if stored.score != row.score {
                    try putScore.bind(Array(columns.prefix(2)))
                    try putScore.run()
                }
            } else {
                try put.bind(columns)
                try put.run()
            }
            // By itself: a statement that names the column looks at its index also where nobody is in it.
            guard stored?.lifetime != row.lifetime else { continue }
            try putLifetime.bind(number, at: 1)
            try putLifetime.bind(row.lifetime.map { -Int64($0) }, at: 2)
            try putLifetime.run()
        }
    }

    func write(_ mark: RankMark) throws(StoreError) {
        try putMark.bind(mark.column, at: 1)
        try putMark.run()
    }

    /// By nothing but what time alone moves.
    private static func differByTime(_ one: RankRow, _ other: RankRow) -> Bool {
        one.value == other.value && one.list == other.list && one.tier == other.tier && one.branch == other.branch
    }
}

/// The queries of what customers are ordered by, prepared for a reader.
final class RankQueries {
    let row: SQLiteStatement
    private let first: [SQLiteStatement]
    /// Those who stand equal with a position, and those behind them: of a comparison of both columns at once SQLite would look
    /// for the key alone, and step over everybody who shares it.
    private let equal: [SQLiteStatement]
    private let after: [SQLiteStatement]
    private let stored: SQLiteStatement

    static let mark = "rank_mark"
    static let find = "SELECT \(columns) FROM customer_rank WHERE customer = ?"
    static let columns = "score, value, list, tier, branch, lifetime"

    init(_ connection: SQLiteConnection) throws(StoreError) {
        row = try connection.prepare(Self.find)
        stored = try connection.prepare("SELECT value FROM meta WHERE name = '\(Self.mark)'")
        var (first, equal, after): ([SQLiteStatement], [SQLiteStatement], [SQLiteStatement]) = ([], [], [])
        let orders = [
            ("score", ""), ("value", ""), ("value", "list = ? AND list > 0"), ("lifetime", "lifetime IS NOT NULL"),
        ]
        for (key, part) in orders {
            let columns = "SELECT \(key), customer, tier, branch FROM customer_rank"
            let narrowed = part.isEmpty ? "" : "\(part) AND"
            let end = "ORDER BY \(key), customer LIMIT ?"
            first.append(try connection.prepare("\(columns) \(part.isEmpty ? "" : "WHERE \(part)") \(end)"))
            equal.append(
                try connection.prepare("\(columns) WHERE \(narrowed) \(key) = ? AND customer > ? \(end)"))
            after.append(try connection.prepare("\(columns) WHERE \(narrowed) \(key) > ? \(end)"))
        }
        (self.first, self.equal, self.after) = (first, equal, after)
    }

    /// At most `limit` places of an order behind `position`.
    func places(_ order: RankOrder, after position: RankPosition?, limit: Int) throws(StoreError) -> [RankPlace] {
        let (index, list): (Int, [Int64]) =
            switch order {
            case .score: (0, [])
            case .value: (1, [])
            case .list(let list): (2, [Int64(list)])
            case .lifetime: (3, [])
            }
        var places: [RankPlace] = []
        places.reserveCapacity(min(limit, Self.usualLimit))
        guard let position else {
            try read(first[index], list, limit: limit, into: &places)
            return places
        }
        let key = -Int64(position.key)
        try read(equal[index], list + [key, Int64(clamping: position.customer)], limit: limit, into: &places)
        try read(after[index], list + [key], limit: limit - places.count, into: &places)
        return places
    }

    private static let usualLimit = 256

    private func read(
        _ statement: SQLiteStatement, _ parameters: [Int64], limit: Int, into places: inout [RankPlace]
    ) throws(StoreError) {
        guard limit > 0 else { return }
        try statement.bind(parameters + [Int64(limit)])
        defer { statement.reset() }
        while try statement.step() {
            places.append(
                RankPlace(
                    position: RankPosition(
                        key: Int32(clamping: -statement.integer(0)), customer: UInt64(bitPattern: statement.integer(1))),
                    tier: UInt8(clamping: statement.integer(2)), branch: UInt32(clamping: statement.integer(3))))
        }
    }

    func storedMark() throws(StoreError) -> RankMark? {
        defer { stored.reset() }
        return try stored.step() ? RankMark(column: stored.integer(0)) : nil
    }

    static func row(of number: Int64, _ find: SQLiteStatement) throws(StoreError) -> RankRow? {
        try find.bind(number, at: 1)
        defer { find.reset() }
        guard try find.step() else { return nil }
        return row(of: number, find, at: 0)
    }

    /// The row of a customer whose columns begin at `column`.
    static func row(of number: Int64, _ statement: SQLiteStatement, at column: Int32) -> RankRow {
        RankRow(
            customer: UInt64(bitPattern: number), score: Int32(clamping: -statement.integer(column)),
            value: Int32(clamping: -statement.integer(column + 1)),
            lifetime: statement.isNull(column + 5) ? nil : Int32(clamping: -statement.integer(column + 5)),
            list: UInt8(clamping: statement.integer(column + 2)),
            tier: UInt8(clamping: statement.integer(column + 3)),
            branch: UInt32(clamping: statement.integer(column + 4)))
    }
}

extension SQLiteSnapshot {
    func rank(of customer: UInt64) throws(StoreError) -> RankRow? {
        guard let number = Int64(exactly: customer) else { return nil }
        return try RankQueries.row(of: number, reader.ranks.row)
    }

    func ranks(_ order: RankOrder, after position: RankPosition?, limit: Int) throws(StoreError) -> [RankPlace] {
        try reader.ranks.places(order, after: position, limit: limit)
    }

    func ranks(after customer: UInt64, limit: Int) throws(StoreError) -> [RankRow] {
        guard let after = Int64(exactly: customer), limit > 0 else { return [] }
        return try reader.connection.rows(
            """
            SELECT customer, \(RankQueries.columns) FROM customer_rank WHERE customer > ? ORDER BY customer LIMIT ?
            """, [after, Int64(limit)]
        ) { RankQueries.row(of: $0.integer(0), $0, at: 1) }
    }

    func rankMark() throws(StoreError) -> RankMark? { try reader.ranks.storedMark() }
}
