/// A view inside one read transaction.
struct SQLiteSnapshot: StoreSnapshot {
    let appliedSeq: UInt64
    let reader: ProjectionReader

    func record(_ key: EntityKey) throws(StoreError) -> EntityRecord? {
        switch key {
        case .customer(let number):
            return try record(reader.customer, number)
        case .identifier(let index): return try record(reader.identifier, index)
        case .event(let index):
            if let recent = try record(reader.events.recent, index) { return recent }
            return try record(reader.events.older, index)
        case .idempotency(let index): return try record(reader.idempotency, index)
        case .knowledge(let number): return try record(reader.knowledge, number)
        case .permission(let index): return try record(reader.permission, index)
        case .block(let index): return try record(reader.block, index)
        case .match(let pair): return try match(pair)
        case .reference(let index): return try record(reader.reference, index)
        }
    }

    func customer(_ number: UInt64) throws(StoreError) -> CustomerRow? {
        guard let number = Int64(exactly: number) else { return nil }
        let statement = reader.headedCustomer
        try statement.bind(number, at: 1)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        return CustomerRow(
            record: EntityRecord(bytes: statement.bytes(0), seq: UInt64(bitPattern: statement.integer(1))),
            head: statement.bytes(2))
    }

    private func record(_ statement: SQLiteStatement, _ number: UInt64) throws(StoreError) -> EntityRecord? {
        guard let number = Int64(exactly: number) else { return nil }
        return try record(statement, [number])
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

    func visitTimeline(
        customer: UInt64, before: TimelinePosition?, limit: Int,
        _ visit: (LentTimelineRow) throws(StoreError) -> Bool
    ) throws(StoreError) {
        guard let customer = Int64(exactly: customer), limit > 0 else { return }
        guard let before else { return try visitTimeline(reader.newest, [customer, Int64(limit)], visit) }
        // No id is beyond Int64.max, so a position with one is just after every id of its time.
        try visitTimeline(
            reader.older, [customer, before.occurredAt, Int64(clamping: before.id), Int64(limit)], visit)
    }

    func timelineCounts(customer: UInt64) throws(StoreError) -> TimelineCounts {
        var counts = TimelineCounts()
        guard let customer = Int64(exactly: customer) else { return counts }
        try reader.timelineCounts.bind([customer, TimelineRow.historyTime])
        defer { reader.timelineCounts.reset() }
        guard try reader.timelineCounts.step() else { return counts }
        counts.rows = UInt64(bitPattern: reader.timelineCounts.integer(0))
        counts.sealed = UInt64(bitPattern: reader.timelineCounts.integer(1))
        return counts
    }

    func timelineRow(customer: UInt64, occurredAt: Int64, id: UInt64) throws(StoreError) -> TimelineRow? {
        guard let customer = Int64(exactly: customer), let id = Int64(exactly: id) else { return nil }
        var found: TimelineRow?
        try visitTimeline(reader.timelineRow, [customer, occurredAt, id]) { row throws(StoreError) in
            found = row.copy()
            return false
        }
        return found
    }

    private func visitTimeline(
        _ statement: SQLiteStatement, _ parameters: [Int64], _ visit: (LentTimelineRow) throws(StoreError) -> Bool
    ) throws(StoreError) {
        try statement.bind(parameters)
        defer { statement.reset() }
        while try statement.step(), try visit(Self.lentRow(statement)) {}
    }

    private static func lentRow(_ statement: SQLiteStatement) -> LentTimelineRow {
        LentTimelineRow(
            customer: UInt64(bitPattern: statement.integer(0)), occurredAt: statement.integer(1),
            id: UInt64(bitPattern: statement.integer(2)), seq: UInt64(bitPattern: statement.integer(3)),
            recordedAt: statement.integer(4), kind: UInt16(truncatingIfNeeded: statement.integer(5)),
            publicBytes: statement.lentBytes(6), sealedBytes: statement.lentBytes(7))
    }

    static func timelineRow(_ statement: SQLiteStatement) -> TimelineRow { lentRow(statement).copy() }

    func customers(
        havingOneOfEach groups: [[UInt64]], after: UInt64, limit: Int, effort: inout Int
    ) throws(StoreError) -> FoundCustomers {
        let statement = reader.withToken
        var intersection = TokenIntersection(groups: groups, after: after, limit: limit)
        return try intersection.customers(effort: &effort) { (token, atLeast, count) throws(StoreError) in
            guard let atLeast = Int64(exactly: atLeast) else { return [] }
            try statement.bind([ProjectionSchema.column(token), atLeast, Int64(count)])
            defer { statement.reset() }
            var customers: [UInt64] = []
            while try statement.step() { customers.append(UInt64(bitPattern: statement.integer(0))) }
            return customers
        }
    }

    func words(havingForm form: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        try reader.withForm.bind([ProjectionSchema.column(form), Int64(max(limit, 0))])
        defer { reader.withForm.reset() }
        var words: [UInt64] = []
        while try reader.withForm.step() { words.append(ProjectionSchema.number(reader.withForm.integer(0))) }
        return words
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

    func outbox(after: UInt64, limit: Int) throws(StoreError) -> [OutboxRow] {
        guard let after = Int64(exactly: after), limit > 0 else { return [] }
        try reader.outbox.bind([after, Int64(limit)])
        defer { reader.outbox.reset() }
        var rows: [OutboxRow] = []
        while try reader.outbox.step() { rows.append(Self.outboxRow(reader.outbox)) }
        return rows
    }

    static func outboxRow(_ row: SQLiteStatement) -> OutboxRow {
        OutboxRow(
            id: UInt64(bitPattern: row.integer(0)),
            address: BlindIndex(
                high: ProjectionSchema.number(row.integer(1)), low: ProjectionSchema.number(row.integer(2))))
    }

    private func match(_ pair: CustomerPair) throws(StoreError) -> EntityRecord? {
        guard let first = Int64(exactly: pair.first), let second = Int64(exactly: pair.second) else { return nil }
        try reader.match.bind([first, second])
        defer { reader.match.reset() }
        guard try reader.match.step() else { return nil }
        return Self.match(reader.match, at: 0)
    }

    /// A match whose record, seq and rank stand in the columns from `column` on.
    static func match(_ row: SQLiteStatement, at column: Int32) -> EntityRecord {
        EntityRecord(
            bytes: row.bytes(column), seq: UInt64(bitPattern: row.integer(column + 1)),
            rank: row.isNull(column + 2) ? nil : row.integer(column + 2))
    }

    func matches(
        after position: MatchPosition?, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] {
        let limit = Int64(max(limit, 0))
        // Before the first place nobody ranks equal but with the greatest rank there is.
        let start = position ?? MatchPosition(rank: .max, pair: CustomerPair(0, 0))
        var rows: [(pair: CustomerPair, record: EntityRecord)] = []
        try read(
            reader.equalMatches,
            [start.rank, Int64(clamping: start.pair.first), Int64(clamping: start.pair.second), limit], into: &rows)
        let rest = limit - Int64(rows.count)
        if rest > 0 { try read(reader.matches, [start.rank, rest], into: &rows) }
        return rows
    }

    private func read(
        _ statement: SQLiteStatement, _ parameters: [Int64],
        into rows: inout [(pair: CustomerPair, record: EntityRecord)]
    ) throws(StoreError) {
        try statement.bind(parameters)
        defer { statement.reset() }
        while try statement.step() {
            let pair = CustomerPair(
                UInt64(bitPattern: statement.integer(0)), UInt64(bitPattern: statement.integer(1)))
            rows.append((pair, Self.match(statement, at: 2)))
        }
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
