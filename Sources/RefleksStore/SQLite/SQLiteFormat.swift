/// Whose a database file is and which format it has, as SQLite's header tells (`application_id`, `user_version`).
struct SQLiteFormat: Sendable, Hashable {
    let name: String
    /// Four ASCII letters in the header.
    let applicationID: Int64
    /// The format that this build reads and writes.
    let version: Int64

    static let ledger = SQLiteFormat(name: "ledger", applicationID: 0x5246_4C4C, version: 1)
    static let projection = SQLiteFormat(name: "projection", applicationID: 0x5246_4C50, version: 11)
    static let keys = SQLiteFormat(name: "key table", applicationID: 0x5246_4C4B, version: 1)

    static let audit = SQLiteFormat(name: "audit", applicationID: 0x5246_4C41, version: 1)
    static let pulse = SQLiteFormat(name: "employee pulse", applicationID: 0x5246_4C55, version: 1)

    /// What to do with a file.
    enum Verdict: Sendable, Hashable {
        /// Nothing is in it yet.
        case create
        /// It is ours and current.
        case open
    }

    /// Decides on the header of `file`.
    ///
    /// - Throws: `.incompatible` for a foreign file and for another format; nothing is touched.
    func verdict(applicationID: Int64, version: Int64, tables: Int64, file: String) throws(StoreError) -> Verdict {
        if applicationID == 0, version == 0, tables == 0 { return .create }
        guard applicationID == self.applicationID else {
            throw .incompatible(
                "\(file) is not a Refleks \(name): its application id is \(applicationID), not \(self.applicationID). "
                    + "Nothing was changed; point --data elsewhere or move the file away.")
        }
        guard version == self.version else {
            let age = version > self.version ? "a newer" : "an older"
            throw .incompatible(
                "\(file) has format \(version), \(age) one than the format \(self.version) of this build. Nothing was "
                    + "changed. Serve it with the build that wrote it, export with `refleks tail -o ndjson` and import "
                    + "into a new directory of this build with `refleks import --format ndjson`.")
        }
        return .open
    }

    /// Whether an open file is one of this kind, of whatever version.
    func marks(_ connection: SQLiteConnection) throws(StoreError) -> Bool {
        try connection.integer("PRAGMA application_id") == applicationID
    }

    /// Reads the header of an open file and decides; errors name it `file`, or by its path.
    func verdict(on connection: SQLiteConnection, naming file: String? = nil) throws(StoreError) -> Verdict {
        try verdict(
            applicationID: connection.integer("PRAGMA application_id") ?? 0,
            version: connection.integer("PRAGMA user_version") ?? 0,
            tables: connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0,
            file: file ?? connection.path)
    }

    /// Marks a file as ours, inside the transaction that creates its tables.
    func stamp(_ connection: SQLiteConnection) throws(StoreError) {
        try connection.execute("PRAGMA application_id = \(applicationID)")
        try connection.execute("PRAGMA user_version = \(version)")
    }
}
