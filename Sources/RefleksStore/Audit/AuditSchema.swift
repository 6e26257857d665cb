/// The tables of `audit.db`.
enum AuditSchema {
    /// Creates them in an open transaction.
    ///
    /// No index beside the rows' order: a row would then dirty a random page, and reads would pay for it. A look for one
    /// customer goes through the rows instead, so many at a time.
    static func create(on connection: SQLiteConnection, identity: UInt64) throws(StoreError) {
        try connection.execute(
            """
            CREATE TABLE audit (
                seq INTEGER PRIMARY KEY,
                at INTEGER NOT NULL,
                role TEXT NOT NULL,
                principal TEXT NOT NULL,
                actor TEXT NOT NULL,
                branch TEXT NOT NULL,
                purpose INTEGER NOT NULL,
                method TEXT NOT NULL,
                subject INTEGER NOT NULL,
                subjects INTEGER NOT NULL,
                status INTEGER NOT NULL,
                unmasked INTEGER NOT NULL CHECK (unmasked IN (0, 1)),
                hash BLOB NOT NULL
            ) STRICT;
            CREATE TABLE head (
                identity INTEGER PRIMARY KEY, seq INTEGER NOT NULL, at INTEGER NOT NULL, hash BLOB NOT NULL
            ) STRICT;
            INSERT INTO head VALUES (\(Int64(bitPattern: identity)), 0, \(AuditHead.empty.at), zeroblob(32));
            """)
        try SQLiteFormat.audit.stamp(connection)
    }

    /// Creates the counts of opened briefings, unless they are there; in an open transaction.
    ///
    /// They are counted in the transaction that makes an opening's row durable: a sync of their own, or a commit of the
    /// ledger, would cost every briefing a disk's time. Days come first, so that all of a day's counts share pages.
    static func createBriefings(on connection: SQLiteConnection) throws(StoreError) {
        try connection.execute(
            """
            CREATE TABLE IF NOT EXISTS briefing (
                day INTEGER NOT NULL,
                branch TEXT NOT NULL,
                subject INTEGER NOT NULL,
                opened INTEGER NOT NULL,
                PRIMARY KEY (day, branch, subject)
            ) WITHOUT ROWID, STRICT;
            """)
    }

    /// The newest row as the file says.
    static func head(on connection: SQLiteConnection) throws(StoreError) -> AuditHead {
        let heads = try connection.rows("SELECT seq, at, hash FROM head", []) { row in
            AuditHead(seq: UInt64(bitPattern: row.integer(0)), at: row.integer(1), hash: row.bytes(2))
        }
        guard heads.count == 1, heads[0].hash.count == AuditChain.origin.count, heads[0].seq <= UInt64(Int64.max) else {
            throw .corrupt("\(connection.path): its head cannot be read")
        }
        return heads[0]
    }
}
