import RefleksCrypto

/// The tables of `ledger.db`.
enum LedgerSchema {
    /// Creates them in an open transaction, with a new epoch and identity.
    static func create(on connection: SQLiteConnection, random: any RandomSource) throws(StoreError) {
        try connection.execute(
            """
            CREATE TABLE entry (
                seq INTEGER PRIMARY KEY,
                recorded_at INTEGER NOT NULL,
                kind INTEGER NOT NULL,
                body BLOB NOT NULL,
                hash BLOB NOT NULL
            ) STRICT;
            CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
            INSERT INTO meta VALUES
                ('epoch', \(number(from: random))), ('identity', \(number(from: random))), ('writer', 0);
            """)
        try SQLiteFormat.ledger.stamp(connection)
    }

    /// A value of the meta table.
    static func value(_ name: String, on connection: SQLiteConnection) throws(StoreError) -> Int64 {
        guard let value = try connection.integer("SELECT value FROM meta WHERE name = '\(name)'") else {
            throw .corrupt("\(connection.path): its meta table has no \(name)")
        }
        return value
    }

    /// A random number from 1 to `Int64.max`.
    static func number(from random: any RandomSource) -> Int64 {
        max(1, Int64(bitPattern: random.next() >> 1))
    }
}
