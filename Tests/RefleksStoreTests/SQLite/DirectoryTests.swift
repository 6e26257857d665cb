import Glibc
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// Opening a directory in every state that it can be found in.
@Suite struct DirectoryTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func open() throws -> SQLiteStore {
        try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path))
    }

    /// Makes a store with entries and a projection, and closes it.
    private func fill(to last: UInt64 = 30) throws {
        let store = try open()
        try store.grow(to: last)
        store.close()
    }

    private func sql(_ file: String, _ text: String) throws {
        let connection = try SQLiteConnection(path: directory.file(file), role: .writer, vfs: nil)
        try connection.execute(text)
        connection.close()
    }

    /// The words of the error that opening throws.
    private func refusal() throws -> (kind: StoreErrorKind, text: String)? {
        do throws(StoreError) {
            try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path)).close()
            return nil
        } catch {
            return (StoreErrorKind(error), "\(error)")
        }
    }

    @Test func `the directory holds the files that the documents name`() throws {
        let store = try open()
        try store.grow(to: 3)
        #expect(Set(directory.names).isSuperset(of: ["ledger.db", "projection.db", "lock"]))
        store.close()
        #expect(directory.names == ["ledger.db", "lock", "projection.db"])
    }

    @Test func `the ledger's log has its room from the beginning, and an unused one is no damage`() throws {
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.checkpointInterval = 80
        let log = directory.file("ledger.db-wal")
        let store = try SQLiteStore(configuration)
        let room = DataDirectory.size(of: log)
        #expect(room >= 90 * 4_096)
        try store.grow(to: 20)
        #expect(DataDirectory.size(of: log) == room)
        // What a crash leaves behind: frames, and then the zeros of the rest.
        let copy = try TemporaryDirectory()
        for name in directory.names where name != "lock" {
            try copy.write(try directory.contents(of: name), to: name)
        }
        store.close()
        let recovered = try SQLiteStore(SQLiteStoreConfiguration(directory: copy.path))
        #expect(try recovered.tail().seq == 20)
        recovered.close()
    }

    @Test func `a released directory is free although a starting process still holds a copy of the lock`() throws {
        let parent = try TemporaryDirectory()
        let first = try DataDirectory(path: parent.file("data"))
        // What a fork in another thread would hold until its exec.
        let copies = (3..<1_024 as Range<Int32>).filter { Self.file(of: $0) == parent.file("data/lock") }.map {
            dup($0)
        }
        try #require(copies.count == 1)
        first.release()
        try DataDirectory(path: parent.file("data")).release()
        for copy in copies { close(copy) }
    }

    /// What the descriptor is open on; nil when it is not open.
    private static func file(of descriptor: Int32) -> String? {
        var name = [CChar](repeating: 0, count: 1_024)
        let count = readlink("/proc/self/fd/\(descriptor)", &name, name.count)
        return count < 0 ? nil : String(decoding: name.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @Test func `a second opening of the directory is a conflict that names the holder`() throws {
        let store = try open()
        let refusal = try #require(try refusal())
        #expect(refusal.kind == .conflict)
        #expect(refusal.text.contains("pid \(getpid())"))
        try store.grow(to: 1)
        store.close()
    }

    @Test func `another writer on the ledger fences the first`() throws {
        let store = try open()
        try store.grow(to: 5)
        let usurper = try LedgerWriter(
            path: directory.file("ledger.db"), configuration: SQLiteStoreConfiguration(directory: directory.path))
        try usurper.append(Samples.entries(6...6), expectedTail: 5)
        #expect(try failure { try store.append(Samples.entries(7...7), expectedTail: 6) } == .conflict)
        #expect(try usurper.tail().seq == 6)
        usurper.close()
        store.close()
    }

    @Test func `another epoch under an open ledger fences its writer`() throws {
        let store = try open()
        try store.grow(to: 5)
        try sql("ledger.db", "UPDATE meta SET value = value + 1 WHERE name = 'epoch'")
        #expect(try failure { try store.append(Samples.entries(6...6), expectedTail: 5) } == .conflict)
        store.close()
    }

    @Test func `a newer ledger is refused with both formats and the way out, and stays as it is`() throws {
        try fill()
        try sql("ledger.db", "PRAGMA user_version = 9")
        let before = try directory.contents(of: "ledger.db")
        let refusal = try #require(try refusal())
        #expect(refusal.kind == .incompatible)
        for words in ["format 9", "format 1", "refleks tail", "refleks import"] {
            #expect(refusal.text.contains(words))
        }
        #expect(try directory.contents(of: "ledger.db") == before)
    }

    @Test func `an older ledger is refused with words`() throws {
        try fill()
        try sql("ledger.db", "PRAGMA user_version = 0")
        let refusal = try #require(try refusal())
        #expect(refusal.kind == .incompatible)
        #expect(refusal.text.contains("an older one"))
    }

    @Test func `a database of another program is refused and stays as it is`() throws {
        try sql("ledger.db", "PRAGMA application_id = 77; CREATE TABLE t (x)")
        let before = try directory.contents(of: "ledger.db")
        #expect(try refusal()?.kind == .incompatible)
        #expect(try directory.contents(of: "ledger.db") == before)
    }

    @Test func `a database without an application id but with tables is foreign`() throws {
        try sql("ledger.db", "CREATE TABLE t (x)")
        #expect(try refusal()?.kind == .incompatible)
    }

    @Test func `a ledger that is no database is refused and stays as it is`() throws {
        let text = Array(String(repeating: "not a database ", count: 1_000).utf8)
        try directory.write(text, to: "ledger.db")
        let refusal = try #require(try refusal())
        #expect(refusal.kind == .corrupt)
        #expect(refusal.text.contains("refleksd restore"))
        #expect(try directory.contents(of: "ledger.db") == text)
    }

    @Test func `a ledger with a damaged page is corrupt when the page is read`() throws {
        try fill(to: 400)
        let size = try directory.contents(of: "ledger.db").count
        // Every page after the first three: schema, meta and root stay readable.
        let garbage = [UInt8](repeating: 0xA5, count: size - 4 * 4_096)
        try directory.overwrite("ledger.db", at: 4 * 4_096, with: garbage)
        let kind = try failure { try open().everyEntry() }
        #expect(kind == .corrupt)
    }

    @Test func `a page that is damaged in the middle is told with its place and what mends it`() throws {
        try fill(to: 2_000)
        // The first half of the entries; the end, which opening looks at, stays.
        let pages = try directory.contents(of: "ledger.db").count / 4_096
        let garbage = [UInt8](repeating: 0xA5, count: (pages / 2 - 4) * 4_096)
        try directory.overwrite("ledger.db", at: 4 * 4_096, with: garbage)
        let store = try open()
        let error = #expect(throws: StoreError.self) { try store.everyEntry() }
        store.close()
        guard case .corrupt(let text) = error else {
            Issue.record("damage was told as \(String(describing: error))")
            return
        }
        #expect(text.contains("ledger.db") && text.contains("The ledger is damaged behind entry "), "\(text)")
        #expect(text.contains("refleksd restore"))
    }

    @Test func `an entry that is missing from the middle is found`() throws {
        try fill()
        try sql("ledger.db", "DELETE FROM entry WHERE seq = 12")
        let store = try open()
        #expect(try failure { try store.everyEntry() } == .corrupt)
        #expect(try failure { try store.entries(after: 11, limit: 1, maximumBytes: 1) } == .corrupt)
        store.close()
    }

    @Test func `a missing ledger beside a projection is not replaced by an empty one`() throws {
        try fill()
        try directory.remove("ledger.db")
        let refusal = try #require(try refusal())
        #expect(refusal.kind == .corrupt)
        #expect(refusal.text.contains("projection.db is there"))
        #expect(!directory.names.contains("ledger.db"))
    }

    @Test func `an interrupted creation is completed`() throws {
        try directory.write([], to: "ledger.db")
        let store = try open()
        try store.grow(to: 2)
        store.close()
        #expect(try refusal() == nil)
    }

    @Test func `a file system that allows no writing is refused as read-only`() throws {
        try fill()
        let disk = try FaultDisk()
        disk.isReadOnly = true
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.vfs = disk.name
        #expect(try failure { try SQLiteStore(configuration) } == .readOnly)
    }
}
