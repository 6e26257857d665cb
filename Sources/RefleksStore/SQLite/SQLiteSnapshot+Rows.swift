/// Canonical rows, for comparing projections; the statements are prepared for each page.
extension SQLiteSnapshot {
    func rows(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow] {
        var rows: [ProjectionRow] = []
        for table in ProjectionRow.Table.folded {
            if let position, table.rawValue < position.table.rawValue { continue }
            guard rows.count < limit else { break }
            let start = position?.table == table ? position : nil
            rows += try page(of: table, after: start, limit: limit - rows.count)
        }
        return rows
    }

    private func page(
        of table: ProjectionRow.Table, after position: ProjectionRow.Position?, limit: Int
    ) throws(StoreError) -> [ProjectionRow] {
        switch table {
        case .customer: try numberedPage("customer", ProjectionRow.customer, after: position, limit: limit)
        case .identifier: try entityPage(table, "identifier", after: position, limit: limit)
        case .event: try entityPage(table, "every_event", after: position, limit: limit)
        case .idempotency: try entityPage(table, "idempotency", after: position, limit: limit)
        case .timeline: try timelinePage(after: position, limit: limit)
        case .block: try entityPage(table, "block", after: position, limit: limit)
        case .match: try matchPage(after: position, limit: limit)
        case .nameToken: try nameTokenPage(after: position, limit: limit)
        case .nameForm: try nameFormPage(after: position, limit: limit)
        case .permission: try entityPage(table, "permission", after: position, limit: limit)
        case .outbox: try outboxPage(after: position, limit: limit)
        case .knowledge: try numberedPage("knowledge", ProjectionRow.knowledge, after: position, limit: limit)
        case .reference: try entityPage(table, "reference", after: position, limit: limit)
        case .openCase: try casePage(after: position, limit: limit)
        case .rank, .opening: []
        }
    }

    func matches(of customer: UInt64) throws(StoreError) -> [CustomerPair] {
        guard let customer = Int64(exactly: customer) else { return [] }
        return try reader.connection.rows(
            """
            SELECT first, second FROM match_pair WHERE first = ? UNION
            SELECT first, second FROM match_pair WHERE second = ? ORDER BY first, second
            """, [customer, customer]
        ) { row in
            CustomerPair(UInt64(bitPattern: row.integer(0)), UInt64(bitPattern: row.integer(1)))
        }
    }

    func events(after: BlindIndex?, limit: Int) throws(StoreError) -> [BlindIndex] {
        let start = after.map { [ProjectionSchema.column($0.high), ProjectionSchema.column($0.low)] }
        let condition = start == nil ? "" : "WHERE (high, low) > (?, ?)"
        return try reader.connection.rows(
            "SELECT high, low FROM every_event \(condition) ORDER BY high, low LIMIT ?",
            (start ?? []) + [Int64(max(limit, 0))]
        ) { row in
            BlindIndex(high: ProjectionSchema.number(row.integer(0)), low: ProjectionSchema.number(row.integer(1)))
        }
    }

    func references() throws(StoreError) -> [EntityRecord] {
        try reader.connection.rows("SELECT record, seq FROM reference ORDER BY high, low", []) { row in
            EntityRecord(bytes: row.bytes(0), seq: UInt64(bitPattern: row.integer(1)))
        }
    }

    /// Two ranges of two indexes.
    func matches(
        of customer: UInt64, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] {
        guard let number = Int64(exactly: customer), limit > 0 else { return [] }
        let columns = "SELECT first, second, record, seq, rank FROM match_pair WHERE rank IS NOT NULL AND"
        return try reader.connection.rows(
            "\(columns) first = ? UNION ALL \(columns) second = ? AND first <> second LIMIT ?",
            [number, number, Int64(limit)]
        ) { row in
            let pair = CustomerPair(UInt64(bitPattern: row.integer(0)), UInt64(bitPattern: row.integer(1)))
            return (pair: pair, record: Self.match(row, at: 2))
        }
    }

    private func matchPage(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow] {
        let start = position.map { [Int64(clamping: $0.number(0)), Int64(clamping: $0.number(1))] }
        let condition = start == nil ? "" : "WHERE (first, second) > (?, ?)"
        return try reader.connection.rows(
            "SELECT first, second, record, seq, rank FROM match_pair \(condition) ORDER BY first, second LIMIT ?",
            (start ?? []) + [Int64(limit)]
        ) { row in
            .match(
                CustomerPair(UInt64(bitPattern: row.integer(0)), UInt64(bitPattern: row.integer(1))),
                Self.match(row, at: 2))
        }
    }

    private func numberedPage(
        _ table: String, _ make: (UInt64, EntityRecord) -> ProjectionRow, after position: ProjectionRow.Position?,
        limit: Int
    ) throws(StoreError) -> [ProjectionRow] {
        let start = position.map { Int64(clamping: $0.number(0)) } ?? -1
        return try reader.connection.rows(
            "SELECT number, record, seq FROM \(table) WHERE number > ? ORDER BY number LIMIT ?", [start, Int64(limit)]
        ) { row in
            make(
                UInt64(bitPattern: row.integer(0)),
                EntityRecord(bytes: row.bytes(1), seq: UInt64(bitPattern: row.integer(2))))
        }
    }

    private func entityPage(
        _ table: ProjectionRow.Table, _ name: String, after position: ProjectionRow.Position?, limit: Int
    ) throws(StoreError) -> [ProjectionRow] {
        let start = position.map { [ProjectionSchema.column($0.number(0)), ProjectionSchema.column($0.number(1))] }
        let condition = start == nil ? "" : "WHERE (high, low) > (?, ?)"
        return try reader.connection.rows(
            "SELECT high, low, record, seq FROM \(name) \(condition) ORDER BY high, low LIMIT ?",
            (start ?? []) + [Int64(limit)]
        ) { row in
            .entity(
                table,
                BlindIndex(
                    high: ProjectionSchema.number(row.integer(0)), low: ProjectionSchema.number(row.integer(1))),
                EntityRecord(bytes: row.bytes(2), seq: UInt64(bitPattern: row.integer(3))))
        }
    }

    private func timelinePage(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow]
    {
        let start = position.map { [Int64(clamping: $0.number(0)), $0.time(1), Int64(clamping: $0.number(2))] }
        let condition = start == nil ? "" : "WHERE (customer, occurred_at, id) > (?, ?, ?)"
        return try reader.connection.rows(
            """
            SELECT customer, occurred_at, id, seq, recorded_at, kind, public, sealed FROM timeline \(condition)
            ORDER BY customer, occurred_at, id LIMIT ?
            """, (start ?? []) + [Int64(limit)]
        ) { .timeline(Self.timelineRow($0)) }
    }

    private func outboxPage(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow] {
        let start = position.map {
            [
                Int64(clamping: $0.number(0)), ProjectionSchema.column($0.number(1)),
                ProjectionSchema.column($0.number(2)),
            ]
        }
        let condition = start == nil ? "" : "WHERE (id, high, low) > (?, ?, ?)"
        return try reader.connection.rows(
            "SELECT id, high, low FROM outbox \(condition) ORDER BY id, high, low LIMIT ?",
            (start ?? []) + [Int64(limit)]
        ) { .outbox(Self.outboxRow($0)) }
    }

    private func nameFormPage(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow]
    {
        let start = position.map { [ProjectionSchema.column($0.number(0)), ProjectionSchema.column($0.number(1))] }
        let condition = start == nil ? "" : "WHERE (form, word) > (?, ?)"
        return try reader.connection.rows(
            "SELECT form, word FROM name_form \(condition) ORDER BY form, word LIMIT ?",
            (start ?? []) + [Int64(limit)]
        ) { row in
            .nameForm(ProjectionSchema.number(row.integer(0)), word: ProjectionSchema.number(row.integer(1)))
        }
    }

    private func nameTokenPage(after position: ProjectionRow.Position?, limit: Int) throws(StoreError)
        -> [ProjectionRow]
    {
        let start = position.map { [ProjectionSchema.column($0.number(0)), Int64(clamping: $0.number(1))] }
        let condition = start == nil ? "" : "WHERE (token, customer) > (?, ?)"
        return try reader.connection.rows(
            "SELECT token, customer FROM name_token \(condition) ORDER BY token, customer LIMIT ?",
            (start ?? []) + [Int64(limit)]
        ) { row in
            .nameToken(
                NameToken(
                    token: ProjectionSchema.number(row.integer(0)), customer: UInt64(bitPattern: row.integer(1))))
        }
    }
}

extension SQLiteSnapshot {
    func timelinePlaces(customer: UInt64, upTo last: Int64, limit: Int) throws(StoreError) -> [TimelinePlace] {
        guard let customer = Int64(exactly: customer), limit > 0 else { return [] }
        let rows = reader.timelinePlaces
        try rows.bind([customer, last, Int64(limit)])
        defer { rows.reset() }
        var places: [TimelinePlace] = []
        while try rows.step() {
            places.append(
                TimelinePlace(
                    occurredAt: rows.integer(0), id: UInt64(bitPattern: rows.integer(1)),
                    seq: UInt64(bitPattern: rows.integer(2)), recordedAt: rows.integer(3),
                    kind: UInt16(truncatingIfNeeded: rows.integer(4))))
        }
        return places
    }
}
