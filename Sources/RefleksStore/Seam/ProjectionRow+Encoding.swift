/// The one encoding of projected rows that all engines share: equal rows give equal bytes.
extension ProjectionRow {
    static func customer(_ number: UInt64, _ record: EntityRecord) -> ProjectionRow {
        ProjectionRow(position: Position(.customer, number), value: encode(record))
    }

    static func knowledge(_ number: UInt64, _ record: EntityRecord) -> ProjectionRow {
        ProjectionRow(position: Position(.knowledge, number), value: encode(record))
    }

    static func match(_ pair: CustomerPair, _ record: EntityRecord) -> ProjectionRow {
        var value = encode(record)
        append(record.rank.map { UInt64(bitPattern: $0) } ?? 0, to: &value)
        value.append(record.rank == nil ? 0 : 1)
        return ProjectionRow(position: Position(.match, pair.first, pair.second), value: value)
    }

    static func entity(_ table: Table, _ index: BlindIndex, _ record: EntityRecord) -> ProjectionRow {
        ProjectionRow(position: Position(table, index.high, index.low), value: encode(record))
    }

    static func timeline(_ row: TimelineRow) -> ProjectionRow {
        var value: [UInt8] = []
        append(row.seq, to: &value)
        append(UInt64(bitPattern: row.recordedAt), to: &value)
        append(UInt64(row.kind), to: &value)
        append(UInt64(row.publicBytes.count), to: &value)
        value += row.publicBytes
        value += row.sealedBytes
        return ProjectionRow(position: Position(row), value: value)
    }

    static func nameToken(_ token: NameToken) -> ProjectionRow {
        ProjectionRow(position: Position(.nameToken, token.token, token.customer), value: [])
    }

    static func nameForm(_ form: UInt64, word: UInt64) -> ProjectionRow {
        ProjectionRow(position: Position(.nameForm, form, word), value: [])
    }

    static func outbox(_ row: OutboxRow) -> ProjectionRow {
        ProjectionRow(position: Position(.outbox, row.id, row.address.high, row.address.low), value: [])
    }

    static func openCase(_ row: CaseRow) -> ProjectionRow {
        var value: [UInt8] = []
        append(UInt64(bitPattern: row.due), to: &value)
        append(row.customer, to: &value)
        append(UInt64(row.branch) << 32 | UInt64(row.owner), to: &value)
        append(UInt64(row.state) << 8 | UInt64(row.severity), to: &value)
        return ProjectionRow(position: Position(.openCase, row.id), value: value + row.record)
    }

    /// The place of what a customer is ordered by.
    public static func rank(of customer: UInt64) -> Position { Position(.rank, customer) }

    /// The place of how a customer stood when `month` began; that of the month itself for customer 0.
    public static func opening(of month: Int32, _ customer: UInt64) -> Position {
        Position(.opening, UInt64(clamping: month), customer)
    }

    private static func encode(_ record: EntityRecord) -> [UInt8] {
        var value: [UInt8] = []
        append(record.seq, to: &value)
        return value + record.bytes
    }

    fileprivate static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}

extension ProjectionRow.Position {
    private static let signBit: UInt64 = 1 << 63

    /// A key of unsigned numbers.
    init(_ table: ProjectionRow.Table, _ numbers: UInt64...) {
        var key: [UInt8] = []
        for number in numbers { ProjectionRow.append(number, to: &key) }
        self.init(table: table, key: key)
    }

    /// A timeline row's key: the signed time with its sign bit turned.
    init(_ row: TimelineRow) {
        self.init(.timeline, row.customer, UInt64(bitPattern: row.occurredAt) ^ Self.signBit, row.id)
    }

    /// The key's `index`th number; 0 where the key is shorter.
    public func number(_ index: Int) -> UInt64 {
        let start = index * 8
        guard index >= 0, key.count >= start + 8 else { return 0 }
        return key[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The key's `index`th number as a signed time.
    func time(_ index: Int) -> Int64 {
        Int64(bitPattern: number(index) ^ Self.signBit)
    }
}
