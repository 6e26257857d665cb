/// A view inside one read transaction.
struct SQLiteSnapshot: StoreSnapshot {
    let appliedSeq: UInt64
    let reader: ProjectionReader

    func record(_ key: EntityKey) throws(StoreError) -> EntityRecord? {
        switch key {
        case .customer(let number):
            guard let number = Int64(exactly: number) else { return nil }
            return try record(reader.customer, [number])
        case .identifier(let index): return try record(reader.identifier, index)
        case .event(let index): return try record(reader.event, index)
        case .idempotency(let index): return try record(reader.idempotency, index)
        }
    }

    private func record(_ statement: SQLiteStatement, _ index: BlindIndex) throws(StoreError) -> EntityRecord? {
        try record(statement, [ProjectionSchema.column(index.high), ProjectionSchema.column(index.low)])
    }

    private func record(_ statement: SQLiteStatement, _ key: [Int64]) throws(StoreError) -> EntityRecord? {
        try statement.bind(key)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        return EntityRecord(bytes: statement.bytes(0), seq: UInt64(bitPattern: statement.integer(1)))
    }

    func timeline(
        customer: UInt64, before: TimelinePosition?, limit: Int, maximumBytes: Int
    ) throws(StoreError) -> [TimelineRow] {
        guard let customer = Int64(exactly: customer), limit > 0 else { return [] }
        guard let before else { return try timeline(reader.newest, [customer, Int64(limit)], maximumBytes) }
        // No id is beyond Int64.max, so a position with one is just after every id of its time.
        let parameters = [customer, before.occurredAt, Int64(clamping: before.id), Int64(limit)]
        return try timeline(reader.older, parameters, maximumBytes)
    }

    func timelineRow(customer: UInt64, occurredAt: Int64, id: UInt64) throws(StoreError) -> TimelineRow? {
        guard let customer = Int64(exactly: customer), let id = Int64(exactly: id) else { return nil }
        return try timeline(reader.timelineRow, [customer, occurredAt, id], .max).first
    }

    private func timeline(
        _ statement: SQLiteStatement, _ parameters: [Int64], _ maximumBytes: Int
    ) throws(StoreError) -> [TimelineRow] {
        try statement.bind(parameters)
        defer { statement.reset() }
        var rows: [TimelineRow] = []
        var bytes = 0
        while bytes < maximumBytes, try statement.step() {
            let row = Self.timelineRow(statement)
            rows.append(row)
            bytes += row.byteCount
        }
        return rows
    }

    static func timelineRow(_ statement: SQLiteStatement) -> TimelineRow {
        TimelineRow(
            customer: UInt64(bitPattern: statement.integer(0)), occurredAt: statement.integer(1),
            id: UInt64(bitPattern: statement.integer(2)), seq: UInt64(bitPattern: statement.integer(3)),
            recordedAt: statement.integer(4), kind: UInt16(truncatingIfNeeded: statement.integer(5)),
            publicBytes: statement.bytes(6), sealedBytes: statement.bytes(7))
    }

    func customers(havingTokens tokens: [UInt64], after: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        let statement = reader.nextWithToken
        return try TokenIntersection(tokens: tokens, after: after, limit: limit).customers {
            (token, atLeast) throws(StoreError) in
            guard let atLeast = Int64(exactly: atLeast) else { return nil }
            try statement.bind([ProjectionSchema.column(token), atLeast])
            defer { statement.reset() }
            return try statement.step() ? UInt64(bitPattern: statement.integer(0)) : nil
        }
    }

    func oldestIdempotencies(limit: Int) throws(StoreError) -> [(index: BlindIndex, record: EntityRecord)] {
        let statement = reader.oldestIdempotencies
        try statement.bind([Int64(max(limit, 0))])
        defer { statement.reset() }
        var rows: [(index: BlindIndex, record: EntityRecord)] = []
        while try statement.step() {
            let index = BlindIndex(
                high: ProjectionSchema.number(statement.integer(0)), low: ProjectionSchema.number(statement.integer(1)))
            rows.append((index, EntityRecord(bytes: statement.bytes(2), seq: UInt64(bitPattern: statement.integer(3)))))
        }
        return rows
    }

    func customers(after: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        guard let after = Int64(exactly: after), limit > 0 else { return [] }
        try reader.customers.bind([after, Int64(limit)])
        defer { reader.customers.reset() }
        var numbers: [UInt64] = []
        while try reader.customers.step() { numbers.append(UInt64(bitPattern: reader.customers.integer(0))) }
        return numbers
    }
}
