import Foundation
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// Copying a ledger and putting the copy back.
@Suite struct BackupTests {
    private let directory: TemporaryDirectory
    private let target: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        target = try TemporaryDirectory()
    }

    private func open(_ place: TemporaryDirectory) throws -> SQLiteStore {
        try SQLiteStore(SQLiteStoreConfiguration(directory: place.path))
    }

    @Test func `another process can copy a ledger that is being served`() throws {
        let store = try open(directory)
        try store.grow(to: 12)
        let tail = try DirectoryBackup.backUp(directory: directory.path, to: target.file("copy.db"))
        #expect(tail.seq == 12)
        try store.grow(to: 14)
        #expect(try store.everyEntry().count == 14)
        store.close()
        #expect(target.names == ["copy.db"])
    }

    @Test func `a copy made between two commits holds the first only`() throws {
        let store = try open(directory)
        try store.append(Samples.entries(1...2_000), expectedTail: 0)
        let source = SQLiteBackup(source: directory.file("ledger.db"), vfs: nil)
        let seen = try source.copy(to: target.file("copy.db")) { copy throws(StoreError) in
            try store.append(Samples.entries(2_001...2_002), expectedTail: 2_000)
            return try SQLiteBackup.tail(of: copy).seq
        }
        #expect(seen == 2_000)
        store.close()
    }

    @Test func `a restored directory keeps its identity and changes its epoch`() throws {
        let store = try open(directory)
        try store.grow(to: 12)
        _ = try store.backup(to: target.file("copy.db"))
        let tail = try DirectoryBackup.restore(from: target.file("copy.db"), into: target.path)
        #expect(tail.seq == 12)
        let restored = try open(target)
        #expect(restored.identity == store.identity)
        #expect(restored.epoch != store.epoch)
        #expect(try restored.everyEntry() == store.everyEntry())
        restored.close()
        store.close()
    }

    @Test func `a restore never replaces a ledger`() throws {
        let store = try open(directory)
        try store.grow(to: 2)
        _ = try store.backup(to: target.file("copy.db"))
        store.close()
        let other = try open(target)
        other.close()
        let kind = try failure { try DirectoryBackup.restore(from: target.file("copy.db"), into: target.path) }
        #expect(kind == .conflict)
    }

    @Test func `a damaged or foreign backup is refused and leaves nothing behind`() throws {
        let store = try open(directory)
        try store.grow(to: 400)
        _ = try store.backup(to: target.file("copy.db"))
        store.close()
        try target.overwrite("copy.db", at: 6 * 4_096, with: [UInt8](repeating: 0xA5, count: 3 * 4_096))
        #expect(
            try failure { try DirectoryBackup.restore(from: target.file("copy.db"), into: target.path) } == .corrupt)
        try target.write(Array("text".utf8), to: "text.db")
        #expect(try failure { try DirectoryBackup.restore(from: target.file("text.db"), into: target.path) } != nil)
        let missing = target.file("none.db")
        #expect(try failure { try DirectoryBackup.restore(from: missing, into: target.path) } == .ioFailure)
        #expect(!target.names.contains { $0.hasPrefix("ledger.db") })
    }

    @Test func `a copy that is not whole says so, and no directory is made for it`() throws {
        let store = try open(directory)
        try store.grow(to: 400)
        _ = try store.backup(to: target.file("copy.db"))
        store.close()
        let whole = try #require(FileManager.default.contents(atPath: target.file("copy.db")))
        for size in [5_000, whole.count / 2, whole.count - 4_096] {
            try target.write(Array(whole.prefix(size)), to: "cut.db")
            let made = target.file("made")
            let error = #expect(throws: StoreError.self) {
                try DirectoryBackup.restore(from: target.file("cut.db"), into: made)
            }
            let sentence = target.file("cut.db") + " is damaged or not whole, take another copy: "
            #expect(error?.text.hasPrefix(sentence) == true, "\(error?.text ?? "")")
            #expect(!FileManager.default.fileExists(atPath: made), "\(size) bytes")
        }
        #expect(try DirectoryBackup.restore(from: target.file("copy.db"), into: target.file("made")).seq > 0)
    }
}
