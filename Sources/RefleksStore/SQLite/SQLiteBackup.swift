import CSQLite
import Glibc

/// Copies a database into a new file in one read transaction, while its writer goes on; also from another process.
struct SQLiteBackup {
    let source: String
    let vfs: String?
    /// Pages of 4 KiB copied at a time.
    private let step: Int32 = 4_096

    /// Copies and returns what `inspect` reads from the copy before it gets its name.
    ///
    /// - Throws: `.conflict` when `destination` exists; a failed copy leaves nothing behind.
    func copy<Result>(
        to destination: String, inspect: (SQLiteConnection) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        guard DataDirectory.exists(source) else { throw .ioFailure("\(source) does not exist") }
        guard !DataDirectory.exists(destination) else { throw .conflict("\(destination) exists") }
        let partial = destination + ".partial"
        try remove(partial)
        try create(partial)
        do throws(StoreError) {
            let result = try copy(into: partial, inspect: inspect)
            guard rename(partial, destination) == 0 else { throw DataDirectory.failure("rename", partial) }
            try DataDirectory.sync(directory: DataDirectory.parent(of: destination))
            return result
        } catch {
            // The first error is the one to report; a partial file is removed by the next attempt.
            try? remove(partial)
            throw error
        }
    }

    private func copy<Result>(
        into partial: String, inspect: (SQLiteConnection) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        let reader = try SQLiteConnection(path: source, role: .reader, vfs: vfs)
        defer { reader.close() }
        let writer = try SQLiteConnection(path: partial, role: .writer, vfs: vfs)
        defer { writer.close() }
        try SQLiteTransaction(reader).read { () throws(StoreError) in
            // The first read fixes the view; the backup's steps stay inside it.
            _ = try reader.integer("SELECT count(*) FROM sqlite_schema")
            try copyPages(from: reader, to: writer)
        }
        let result = try inspect(writer)
        // A backup is one file, readable from a medium that may not be written.
        try writer.execute("PRAGMA journal_mode = DELETE")
        return result
    }

    private func copyPages(from reader: SQLiteConnection, to writer: SQLiteConnection) throws(StoreError) {
        let backup = try reader.startBackup(into: writer)
        var code = SQLITE_OK
        while code == SQLITE_OK { code = sqlite3_backup_step(backup, step) }
        let finished = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE else { throw SQLiteFailure(code: code, file: source, action: "backup").error }
        try writer.check(finished, "backup")
    }

    /// An empty file that only its owner may read, whatever the process's mask: SQLite keeps a file's mode, and gives it to its log.
    private func create(_ partial: String) throws(StoreError) {
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DataDirectory.failure("create", partial) }
        Glibc.close(descriptor)
    }

    private func remove(_ partial: String) throws(StoreError) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let code = refleks_sqlite_delete_file(vfs, partial + suffix)
            guard code == SQLITE_OK else {
                throw SQLiteFailure(code: code, file: partial + suffix, action: "delete").error
            }
        }
    }

    /// Copies a ledger and returns the copy's tail.
    func copyLedger(to destination: String) throws(StoreError) -> LedgerTail {
        try copy(to: destination) { copy throws(StoreError) in
            guard try SQLiteFormat.ledger.verdict(on: copy, naming: source) == .open else {
                throw .incompatible("\(source) holds no ledger")
            }
            return try Self.tail(of: copy)
        }
    }

    /// The last entry of a ledger.
    static func tail(of ledger: SQLiteConnection) throws(StoreError) -> LedgerTail {
        let tails = try ledger.rows("SELECT seq, hash, recorded_at FROM entry ORDER BY seq DESC LIMIT 1", []) { row in
            LedgerTail(seq: UInt64(bitPattern: row.integer(0)), hash: row.bytes(1), recordedAt: row.integer(2))
        }
        return tails.first ?? .empty
    }
}
