import CSQLite

/// A prepared statement: bind, step, read columns, reset. Owned by its connection and used by its thread.
final class SQLiteStatement {
    private var handle: OpaquePointer?
    private let sql: String
    private let file: String

    init(_ handle: OpaquePointer, sql: String, file: String) {
        self.handle = handle
        self.sql = sql
        self.file = file
    }

    func bind(_ value: Int64, at index: Int32) throws(StoreError) {
        try check(sqlite3_bind_int64(handle, index, value))
    }

    /// Binds NULL for nil.
    func bind(_ value: Int64?, at index: Int32) throws(StoreError) {
        try check(value.map { sqlite3_bind_int64(handle, index, $0) } ?? sqlite3_bind_null(handle, index))
    }

    /// Binds integers from parameter 1 on.
    func bind(_ values: [Int64]) throws(StoreError) {
        for (offset, value) in values.enumerated() { try bind(value, at: Int32(offset) + 1) }
    }

    /// Copies `bytes` into the parameter; an empty array is an empty blob.
    func bind(_ bytes: [UInt8], at index: Int32) throws(StoreError) {
        guard bytes.count <= Int32.max else { throw .unexpected("a value of \(bytes.count) bytes for \(file)") }
        let code = bytes.withUnsafeBytes { buffer in
            refleks_sqlite_bind_copy(handle, index, buffer.baseAddress, Int32(buffer.count))
        }
        try check(code)
    }

    /// Copies `text` into the parameter.
    func bind(_ text: String, at index: Int32) throws(StoreError) {
        var text = text
        guard text.utf8.count <= Int32.max else { throw .unexpected("a text of \(text.utf8.count) bytes for \(file)") }
        let code = text.withUTF8 { refleks_sqlite_bind_text(handle, index, $0.baseAddress, Int32($0.count)) }
        try check(code)
    }

    /// Whether there is a row to read.
    func step() throws(StoreError) -> Bool {
        let code = sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure(code)
        }
    }

    /// Runs a statement that returns no rows, ready for the next binding.
    func run() throws(StoreError) {
        let code = sqlite3_step(handle)
        sqlite3_reset(handle)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
    }

    /// As `run`, with two parameters, not empty, that are read where they lie instead of being copied before.
    func run(
        lending first: [UInt8], at firstIndex: Int32, _ second: [UInt8], at secondIndex: Int32
    ) throws(StoreError) {
        let outcome = first.withUnsafeBytes { first in
            second.withUnsafeBytes { second in
                Result { () throws(StoreError) in
                    // What was lent is taken back in any case: nothing reads it later.
                    defer { sqlite3_clear_bindings(handle) }
                    try lend(first, at: firstIndex)
                    try lend(second, at: secondIndex)
                    try run()
                }
            }
        }
        try outcome.get()
    }

    private func lend(_ bytes: UnsafeRawBufferPointer, at index: Int32) throws(StoreError) {
        guard let count = Int32(exactly: bytes.count) else {
            throw .unexpected("a value of \(bytes.count) bytes for \(file)")
        }
        // Without a destructor the bytes are SQLITE_STATIC.
        try check(sqlite3_bind_blob(handle, index, bytes.baseAddress, count, nil))
    }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    /// A copy of the column's bytes.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let pointer = sqlite3_column_blob(handle, column) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: pointer, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// The column's bytes, which the next `step` or `reset` takes away.
    func lentBytes(_ column: Int32) -> UnsafeRawBufferPointer {
        let pointer = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: pointer, count: Int(sqlite3_column_bytes(handle, column)))
    }

    func text(_ column: Int32) -> String {
        guard let pointer = sqlite3_column_text(handle, column) else { return "" }
        return String(cString: pointer)
    }

    /// Ends the current run, so that the transaction may end; bindings stay until they are replaced.
    func reset() { sqlite3_reset(handle) }

    func finalize() {
        sqlite3_finalize(handle)
        handle = nil
    }

    private func check(_ code: Int32) throws(StoreError) {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> StoreError {
        SQLiteFailure(code: code, file: file, action: sql).error
    }
}
