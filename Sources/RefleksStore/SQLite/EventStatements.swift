import RefleksCrypto

/// Puts and removes the keys of source events, in the two tables that `EventWindow` tells about.
///
/// What is in `event_recent` hides the same key in `event`, so that a new key costs no look at the large table: nobody has to
/// know whether it was there before. Whatever moves replaces what it hid.
final class EventStatements {
    private let window: EventWindow
    private let put: SQLiteStatement
    private let removeRecent: SQLiteStatement
    private let remove: SQLiteStatement
    private let move: SQLiteStatement
    private let forget: SQLiteStatement
    private let added: SQLiteStatement
    private let count: SQLiteStatement

    /// Both tables, as one reads them: in the order of the keys, each once. SQLite merges them as they are read.
    static let schema = """
        CREATE VIEW every_event AS
            SELECT high, low, record, seq FROM event_recent UNION ALL
            SELECT high, low, record, seq FROM event WHERE NOT EXISTS
                (SELECT 1 FROM event_recent AS newer WHERE newer.high = event.high AND newer.low = event.low);
        INSERT INTO meta VALUES ('events_added', 0);
        """

    init(_ connection: SQLiteConnection, window: EventWindow) throws(StoreError) {
        self.window = window
        put = try connection.prepare(
            "INSERT OR REPLACE INTO event_recent (high, low, record, seq) VALUES (?, ?, ?, ?)")
        removeRecent = try connection.prepare("DELETE FROM event_recent WHERE high = ? AND low = ?")
        remove = try connection.prepare("DELETE FROM event WHERE high = ? AND low = ?")
        move = try connection.prepare(
            """
            INSERT OR REPLACE INTO event (high, low, record, seq)
            SELECT high, low, record, seq FROM event_recent WHERE high BETWEEN ? AND ? ORDER BY high, low
            """)
        forget = try connection.prepare("DELETE FROM event_recent WHERE high BETWEEN ? AND ?")
        added = try connection.prepare("SELECT value FROM meta WHERE name = 'events_added'")
        count = try connection.prepare("UPDATE meta SET value = ? WHERE name = 'events_added'")
    }

    /// Writes a batch's, nil removing a key, and moves what is due; inside a transaction.
    func write(_ rows: [(key: BlindIndex, record: EntityRecord?)]) throws(StoreError) {
        guard !rows.isEmpty else { return }
        var puts: UInt64 = 0
        for (index, record) in rows.sorted(by: { $0.key < $1.key }) {
            let key = [ProjectionSchema.column(index.high), ProjectionSchema.column(index.low)]
            if let record {
                try put.bind(key)
                try put.bind(record.bytes, at: 3)
                try put.bind(ProjectionSchema.small(record.seq), at: 4)
                try put.run()
                puts += 1
            } else {
                for statement in [removeRecent, remove] {
                    try statement.bind(key)
                    try statement.run()
                }
            }
        }
        try moveOn(puts)
    }

    /// The count is in the file, so that a batch that is taken back has moved nothing on.
    private func moveOn(_ puts: UInt64) throws(StoreError) {
        let before = try keysAdded()
        let after = before &+ puts
        for range in window.due(before: before, after: after) {
            let bounds = [ProjectionSchema.column(range.lowerBound), ProjectionSchema.column(range.upperBound)]
            try move.bind(bounds)
            try move.run()
            try forget.bind(bounds)
            try forget.run()
        }
        try count.bind([ProjectionSchema.small(after)])
        try count.run()
    }

    private func keysAdded() throws(StoreError) -> UInt64 {
        defer { added.reset() }
        guard try added.step() else { throw .corrupt("the meta table of a projection has no events_added") }
        return UInt64(bitPattern: added.integer(0))
    }
}

/// The queries for the key of a source event, prepared for a reader.
final class EventQueries {
    /// Asked first.
    let recent: SQLiteStatement
    let older: SQLiteStatement

    init(_ connection: SQLiteConnection) throws(StoreError) {
        recent = try connection.prepare("SELECT record, seq FROM event_recent WHERE high = ? AND low = ?")
        older = try connection.prepare("SELECT record, seq FROM event WHERE high = ? AND low = ?")
    }
}
