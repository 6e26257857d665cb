import RefleksCrypto

/// The connection to `keys.db`. Used by one thread at a time.
final class KeyTable {
    private let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let insert: SQLiteStatement
    private let select: SQLiteStatement
    private let overwrite: SQLiteStatement
    private let readLast: SQLiteStatement
    private let remember: SQLiteStatement
    private var wrap: KeyWrap
    private let random: any RandomSource
    private var schedule = CheckpointSchedule(interval: 1_000)

    let indexSecret: SecretBytes

    init(
        path: String, identity: UInt64, master: MasterKey, random: any RandomSource, vfs: String?
    ) throws(StoreError) {
        let connection = try SQLiteConnection(path: path, role: .writer, vfs: vfs)
        let wrap = try KeyWrap(master, random: random)
        let verdict = try SQLiteFormat.keys.verdict(on: connection)
        try connection.useWriteAheadLog(synchronous: .full)
        try connection.execute("PRAGMA secure_delete = ON")
        let transaction = try SQLiteTransaction(connection)
        if verdict == .create {
            try transaction.write { () throws(StoreError) in
                try Self.create(on: connection, identity: identity, wrap: wrap, random: random)
            }
        }
        // Additions to the first format; an older build ignores them.
        try connection.execute(
            """
            CREATE TABLE IF NOT EXISTS erasure (
                key_id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, erased_at INTEGER NOT NULL
            ) STRICT
            """)
        guard try LedgerSchema.value("identity", on: connection) == Int64(bitPattern: identity) else {
            throw .incompatible("\(path) holds the keys of another ledger: put back the one that belongs to it")
        }
        self.connection = connection
        self.transaction = transaction
        self.wrap = wrap
        self.random = random
        indexSecret = try Self.indexSecret(on: connection, wrap: wrap)
        insert = try connection.prepare("INSERT INTO data_key (id, wrapped) VALUES (?, ?)")
        select = try connection.prepare("SELECT wrapped FROM data_key WHERE id = ?")
        overwrite = try connection.prepare("UPDATE data_key SET wrapped = x'' WHERE id = ?")
        remember = try connection.prepare(
            "INSERT OR IGNORE INTO erasure (key_id, customer, erased_at) VALUES (?, ?, ?)")
        readLast = try connection.prepare("SELECT coalesce(max(id), 0) FROM data_key")
    }

    private static func create(
        on connection: SQLiteConnection, identity: UInt64, wrap: KeyWrap, random: any RandomSource
    ) throws(StoreError) {
        try connection.execute(
            """
            CREATE TABLE data_key (id INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
            CREATE TABLE secret (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID, STRICT;
            CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
            INSERT INTO meta VALUES ('identity', \(Int64(bitPattern: identity)));
            """)
        let insert = try connection.prepare("INSERT INTO secret (name, wrapped) VALUES ('index', ?)")
        try insert.bind(wrap.wrap(SecretBytes(count: 32, from: random), purpose: indexPurpose), at: 1)
        try insert.run()
        try SQLiteFormat.keys.stamp(connection)
    }

    private static let indexPurpose = "refleks index secret"

    /// Opening this secret is also the proof that the master key is the right one.
    private static func indexSecret(on connection: SQLiteConnection, wrap: KeyWrap) throws(StoreError) -> SecretBytes {
        let wrapped = try connection.rows("SELECT wrapped FROM secret WHERE name = 'index'", []) { $0.bytes(0) }
        guard let wrapped = wrapped.first else { throw .corrupt("\(connection.path) has no index secret") }
        guard let secret = wrap.unwrap(wrapped, purpose: indexPurpose) else {
            throw .incompatible(
                "The master key is not the one that \(connection.path) was made with. Nothing was changed; give the "
                    + "right key.")
        }
        return secret
    }

    func make(_ count: Int) throws(StoreError) -> [DataKey] {
        let keys = try transaction.write { () throws(StoreError) in
            let last = try lastID()
            var keys: [DataKey] = []
            for number in 1...UInt64(count) {
                let key = DataKey(id: last + number, secret: SecretBytes(count: AESGCM.keySize, from: random))
                try insert.bind(Int64(key.id), at: 1)
                try insert.bind(wrap.wrap(key.secret, purpose: Self.purpose(key.id)), at: 2)
                try insert.run()
                keys.append(key)
            }
            return keys
        }
        if schedule.isDue(logPages: connection.logPages) { _ = try connection.checkpoint() }
        return keys
    }

    func key(_ id: UInt64) throws(StoreError) -> DataKey? {
        guard let column = Int64(exactly: id) else { return nil }
        try select.bind(column, at: 1)
        defer { select.reset() }
        guard try select.step() else { return nil }
        let wrapped = select.bytes(0)
        guard !wrapped.isEmpty else { return nil }
        guard let secret = wrap.unwrap(wrapped, purpose: Self.purpose(id)) else {
            throw .corrupt("\(connection.path): key \(id) does not open under the master key")
        }
        return DataKey(id: id, secret: secret)
    }

    func erase(_ erasures: [ErasureRecord], upTo seq: UInt64, epoch: UInt64) throws(StoreError) {
        try transaction.write { () throws(StoreError) in
            for erasure in erasures {
                guard let id = Int64(exactly: erasure.keyID), let customer = Int64(exactly: erasure.customer) else {
                    continue
                }
                try overwrite.bind(id, at: 1)
                try overwrite.run()
                try remember.bind([id, customer, erasure.erasedAt])
                try remember.run()
            }
            try connection.execute(
                """
                INSERT OR REPLACE INTO meta VALUES
                    ('erasure_epoch', \(Int64(bitPattern: epoch))), ('erasure_seq', \(Int64(bitPattern: seq)))
                """)
        }
        try connection.checkpointAndTruncate()
    }

    func erasedSeq(epoch: UInt64) throws(StoreError) -> UInt64? {
        guard try connection.integer("SELECT value FROM meta WHERE name = 'erasure_epoch'") == Int64(bitPattern: epoch),
            let seq = try connection.integer("SELECT value FROM meta WHERE name = 'erasure_seq'")
        else { return nil }
        return UInt64(bitPattern: seq)
    }

    func erasures(after: UInt64, limit: Int) throws(StoreError) -> [ErasureRecord] {
        guard let after = Int64(exactly: after), limit > 0 else { return [] }
        return try connection.rows(
            "SELECT key_id, customer, erased_at FROM erasure WHERE key_id > ? ORDER BY key_id LIMIT ?",
            [after, Int64(limit)]
        ) { row in
            ErasureRecord(
                keyID: UInt64(bitPattern: row.integer(0)), customer: UInt64(bitPattern: row.integer(1)),
                erasedAt: row.integer(2))
        }
    }

    func rewrap(under master: MasterKey) throws(StoreError) -> Int {
        let next = try KeyWrap(master, random: random)
        let count = try transaction.write { () throws(StoreError) in
            let secret = try next.wrap(indexSecret, purpose: Self.indexPurpose)
            let update = try connection.prepare("UPDATE secret SET wrapped = ? WHERE name = 'index'")
            try update.bind(secret, at: 1)
            try update.run()
            return try rewrapKeys(next)
        }
        wrap = next
        try connection.checkpointAndTruncate()
        return count
    }

    /// A page of ids at a time, so that memory does not grow with the table.
    private func rewrapKeys(_ next: KeyWrap) throws(StoreError) -> Int {
        let update = try connection.prepare("UPDATE data_key SET wrapped = ? WHERE id = ?")
        var (after, count): (Int64, Int) = (0, 0)
        while true {
            let ids = try connection.rows(
                "SELECT id FROM data_key WHERE id > ? AND length(wrapped) > 0 ORDER BY id LIMIT 4096", [after]
            ) { $0.integer(0) }
            guard let last = ids.last else { return count }
            for id in ids {
                guard let key = try key(UInt64(bitPattern: id)) else { continue }
                try update.bind(next.wrap(key.secret, purpose: Self.purpose(key.id)), at: 1)
                try update.bind(id, at: 2)
                try update.run()
            }
            count += ids.count
            after = last
        }
    }

    /// Whether `master` is the key of the table at `path`.
    static func opens(_ path: String, under master: MasterKey) throws(StoreError) -> Bool {
        let connection = try SQLiteConnection(path: path, role: .reader, vfs: nil)
        defer { connection.close() }
        let wrapped = try connection.rows("SELECT wrapped FROM secret WHERE name = 'index'", []) { $0.bytes(0) }
        guard let wrapped = wrapped.first else { throw .corrupt("\(path) has no index secret") }
        return try KeyWrap(master, random: SystemRandom()).unwrap(wrapped, purpose: indexPurpose) != nil
    }

    func close() { connection.close() }

    private func lastID() throws(StoreError) -> UInt64 {
        defer { readLast.reset() }
        guard try readLast.step(), readLast.integer(0) < Int64.max - Int64(SQLiteKeyStore.maximumKeys) else {
            throw .corrupt("\(connection.path): its key ids are used up")
        }
        return UInt64(readLast.integer(0))
    }

    private static func purpose(_ id: UInt64) -> String { "refleks data key \(id)" }
}
