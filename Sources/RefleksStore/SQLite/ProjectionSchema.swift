/// The tables of `projection.db`.
///
/// Numbers that are compared keep their order: customers, ids and seqs are at most `Int64.max`; blind indexes and
/// tokens use all 64 bits and are stored with the top bit turned. A customer's head is a cache: writing his record removes it.
enum ProjectionSchema {
    /// The tables of entities that are found by a blind index.
    static let blindTables = [
        "identifier", "event", "event_recent", "idempotency", "permission", "block", "reference",
    ]

    /// Creates them in an open transaction.
    static func create(on connection: SQLiteConnection, epoch: UInt64) throws(StoreError) {
        try connection.execute(
            """
            CREATE TABLE customer (
                number INTEGER PRIMARY KEY,
                record BLOB NOT NULL,
                seq INTEGER NOT NULL,
                head BLOB
            ) STRICT;
            CREATE TABLE knowledge (
                number INTEGER PRIMARY KEY,
                record BLOB NOT NULL,
                seq INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE match_pair (
                first INTEGER NOT NULL,
                second INTEGER NOT NULL,
                record BLOB NOT NULL,
                seq INTEGER NOT NULL,
                rank INTEGER,
                PRIMARY KEY (first, second)
            ) WITHOUT ROWID, STRICT;
            CREATE INDEX match_rank ON match_pair (rank DESC, first, second) WHERE rank IS NOT NULL;
            CREATE INDEX match_second ON match_pair (second);
            CREATE TABLE timeline (
                customer INTEGER NOT NULL,
                occurred_at INTEGER NOT NULL,
                id INTEGER NOT NULL,
                seq INTEGER NOT NULL,
                recorded_at INTEGER NOT NULL,
                kind INTEGER NOT NULL,
                public BLOB NOT NULL,
                sealed BLOB NOT NULL,
                PRIMARY KEY (customer, occurred_at, id)
            ) WITHOUT ROWID, STRICT;
            CREATE TABLE name_token (
                token INTEGER NOT NULL,
                customer INTEGER NOT NULL,
                PRIMARY KEY (token, customer)
            ) WITHOUT ROWID, STRICT;
            CREATE TABLE name_form (
                form INTEGER NOT NULL,
                word INTEGER NOT NULL,
                PRIMARY KEY (form, word)
            ) WITHOUT ROWID, STRICT;
            CREATE INDEX name_form_word ON name_form (word);
            CREATE TABLE outbox (
                id INTEGER NOT NULL,
                high INTEGER NOT NULL,
                low INTEGER NOT NULL,
                PRIMARY KEY (id, high, low)
            ) WITHOUT ROWID, STRICT;
            CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
            INSERT INTO meta VALUES ('epoch', \(Int64(bitPattern: epoch))), ('applied_seq', 0);
            """)
        try createBlindTables(on: connection)
        try connection.execute(EventStatements.schema)
        try connection.execute(ranks)
        try connection.execute(openings)
        try connection.execute(CaseStatements.schema)
        try SQLiteFormat.projection.stamp(connection)
    }

    private static func createBlindTables(on connection: SQLiteConnection) throws(StoreError) {
        for table in blindTables {
            try connection.execute(
                """
                CREATE TABLE \(table) (
                    high INTEGER NOT NULL,
                    low INTEGER NOT NULL,
                    record BLOB NOT NULL,
                    seq INTEGER NOT NULL,
                    PRIMARY KEY (high, low)
                ) WITHOUT ROWID, STRICT;
                """)
        }
        // Who looks for expired keys asks for the oldest.
        try connection.execute("CREATE INDEX idempotency_age ON idempotency (seq)")
    }

    /// Keys are stored negated, so that a page is one range of an index, which covers what lists are narrowed by. While no model
    /// is active nobody is in the last one, which then costs nothing.
    private static let ranks = """
        CREATE TABLE customer_rank (
            customer INTEGER PRIMARY KEY,
            score INTEGER NOT NULL,
            value INTEGER NOT NULL,
            list INTEGER NOT NULL,
            tier INTEGER NOT NULL,
            branch INTEGER NOT NULL,
            lifetime INTEGER
        ) STRICT;
        CREATE INDEX rank_score ON customer_rank (score, customer, tier, branch);
        CREATE INDEX rank_value ON customer_rank (value, customer, tier, branch);
        CREATE INDEX rank_list ON customer_rank (list, value, customer, tier, branch) WHERE list > 0;
        CREATE INDEX rank_lifetime ON customer_rank (lifetime, customer, tier, branch) WHERE lifetime IS NOT NULL;
        """

    /// A month's rows are one range; they are written once.
    private static let openings = """
        CREATE TABLE period (
            month INTEGER PRIMARY KEY,
            cut INTEGER NOT NULL,
            currency INTEGER NOT NULL,
            earlier_currency INTEGER NOT NULL,
            model INTEGER NOT NULL,
            earlier_model INTEGER NOT NULL,
            through INTEGER NOT NULL,
            complete INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE opening (
            month INTEGER NOT NULL,
            customer INTEGER NOT NULL,
            survivor INTEGER NOT NULL,
            value INTEGER NOT NULL,
            by_earlier_model INTEGER NOT NULL,
            standing INTEGER NOT NULL,
            PRIMARY KEY (month, customer)
        ) WITHOUT ROWID, STRICT;
        """

    /// A number of all 64 bits as a column whose signed order is the unsigned order.
    static func column(_ number: UInt64) -> Int64 { Int64(bitPattern: number ^ 1 << 63) }

    /// The number that `column(_:)` stored.
    static func number(_ column: Int64) -> UInt64 { UInt64(bitPattern: column) ^ 1 << 63 }

    /// A number that the seam limits to `Int64.max`.
    static func small(_ number: UInt64) throws(StoreError) -> Int64 {
        guard let column = Int64(exactly: number) else { throw .unexpected("\(number) is beyond Int64.max") }
        return column
    }
}
