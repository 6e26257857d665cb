/// Transactions of one connection, their three statements prepared once. But for `beginView`, no BEGIN is ever left without
/// its COMMIT or ROLLBACK.
struct SQLiteTransaction {
    private let connection: SQLiteConnection
    private let beginReading: SQLiteStatement
    private let beginWriting: SQLiteStatement
    private let commit: SQLiteStatement

    init(_ connection: SQLiteConnection) throws(StoreError) {
        self.connection = connection
        self.beginReading = try connection.prepare("BEGIN DEFERRED")
        self.beginWriting = try connection.prepare("BEGIN IMMEDIATE")
        self.commit = try connection.prepare("COMMIT")
    }

    /// Begins a consistent view, which starts with the first read and lasts until `endView`.
    func beginView() throws(StoreError) { try beginReading.run() }

    /// Ends what `beginView` began, if it did; false when SQLite could not.
    func endView() -> Bool {
        guard !connection.isIdle else { return true }
        do throws(StoreError) {
            try commit.run()
            return connection.isIdle
        } catch {
            return connection.rollBack()
        }
    }

    /// One consistent view, which starts with the first read in `body`.
    func read<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        try run(beginReading, body)
    }

    /// One atomic change. After a throw it is certainly undone, unless the error is `.ioFailure`.
    func write<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        try run(beginWriting, body)
    }

    private func run<Result>(
        _ begin: SQLiteStatement, _ body: () throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        try begin.run()
        do throws(StoreError) {
            let result = try body()
            try commit.run()
            return result
        } catch {
            guard connection.rollBack() else {
                throw .ioFailure("\(connection.path): a transaction could not be rolled back after: \(error)")
            }
            throw error
        }
    }
}
