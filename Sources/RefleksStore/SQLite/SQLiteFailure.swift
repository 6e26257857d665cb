import CSQLite

/// A result code of SQLite, extended, on its way to a `StoreError`.
struct SQLiteFailure {
    let code: Int32
    let file: String
    /// What was being done: an SQL text of ours, which holds no values.
    let action: String
    var detail: String?

    var error: StoreError {
        switch code {
        // The file was unlinked or replaced under an open connection: nothing written now would be found again.
        case Self.databaseMoved: return .ioFailure(text)
        default: break
        }
        switch code & 0xff {
        case SQLITE_FULL: return .full(text)
        case SQLITE_IOERR, SQLITE_CANTOPEN: return .ioFailure(text)
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(text)
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: return .readOnly(text)
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: return .conflict(text)
        default: return .unexpected(text)
        }
    }

    /// SQLITE_READONLY_DBMOVED, a macro that Swift does not import.
    private static let databaseMoved: Int32 = SQLITE_READONLY | 4 << 8

    private var text: String {
        let reason = detail ?? String(cString: sqlite3_errstr(code))
        return "\(file): SQLite \(code) (\(reason)) at: \(action)"
    }
}
