/// Transactions of one connection, their three statements prepared once. No BEGIN is ever left without its COMMIT or
/// ROLLBACK.
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
