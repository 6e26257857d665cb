/// A reading connection to `ledger.db`.
///
/// `@unchecked Sendable`: a pool lends it to one thread at a time.
final class LedgerReader: @unchecked Sendable {
    private let connection: SQLiteConnection
    private let page: SQLiteStatement
    private let erasurePage: SQLiteStatement

    init(path: String, vfs: String?) throws(StoreError) {
        connection = try SQLiteConnection(path: path, role: .reader, vfs: vfs)
        page = try connection.prepare(
            "SELECT seq, recorded_at, kind, body, hash FROM entry WHERE seq > ? ORDER BY seq LIMIT ?")
        // The kind as a literal: only so does SQLite see that the partial index holds all of them.
        erasurePage = try connection.prepare(
            """
            SELECT seq, recorded_at, kind, body, hash FROM entry INDEXED BY entry_erasure
            WHERE kind = \(LedgerEntry.erasureKind) AND seq > ? ORDER BY seq LIMIT ?
            """)
    }

    /// Entries that erase somebody, after `seq`.
    func erasures(after seq: UInt64, limit: Int) throws(StoreError) -> [LedgerEntry] {
        guard seq < UInt64(Int64.max), limit > 0 else { return [] }
        try erasurePage.bind([Int64(seq), Int64(limit)])
        defer { erasurePage.reset() }
        var entries: [LedgerEntry] = []
        while try erasurePage.step() { entries.append(try Self.entry(erasurePage, connection.path)) }
        return entries
    }

    /// Entries after `seq`; their numbers must be consecutive, else the file has lost some.
    func entries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry] {
        guard seq < UInt64(Int64.max), limit > 0 else { return [] }
        try page.bind(Int64(seq), at: 1)
        try page.bind(Int64(limit), at: 2)
        defer { page.reset() }
        var entries: [LedgerEntry] = []
        var bytes = 0
        var last = seq
        while bytes < maximumBytes || entries.isEmpty, try page.step() {
            let entry = try Self.entry(page, connection.path)
            guard entry.seq == last + 1 else {
                throw .corrupt("\(connection.path) has no entry \(last + 1) but has entry \(entry.seq)")
            }
            if !entries.isEmpty, bytes + entry.body.count > maximumBytes { break }
            bytes += entry.body.count
            last = entry.seq
            entries.append(entry)
        }
        return entries
    }

    private static func entry(_ page: SQLiteStatement, _ path: String) throws(StoreError) -> LedgerEntry {
        guard let kind = UInt16(exactly: page.integer(2)) else {
            throw .corrupt("\(path): entry \(page.integer(0)) has the kind \(page.integer(2))")
        }
        return LedgerEntry(
            seq: UInt64(bitPattern: page.integer(0)), recordedAt: page.integer(1), kind: kind, body: page.bytes(3),
            hash: page.bytes(4))
    }
}
