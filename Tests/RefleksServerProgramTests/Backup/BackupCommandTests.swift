import ArgumentParser
import Foundation
import RefleksCrypto
import RefleksStore
import RefleksTestSupport
import Testing

@testable import refleksd

@Suite struct BackupCommandTests {
    let temporary: TemporaryDirectory

    init() throws {
        temporary = try TemporaryDirectory()
    }

    private func run(_ arguments: String...) throws {
        var command = try ServerProgram.parseAsRoot(arguments)
        try command.run()
    }

    private func status(_ arguments: String...) -> Int32? {
        do {
            var command = try ServerProgram.parseAsRoot(arguments)
            try command.run()
            return nil
        } catch {
            return ServerProgram.exitCode(for: error).rawValue
        }
    }

    private func open(_ name: String) throws -> DataStore {
        try DataStore.open(directory: temporary.file(name), masterKey: nil, random: SystemRandom())
    }

    private func close(_ data: DataStore) {
        data.keys.close()
        data.audit.close()
        data.store.close()
    }

    private func contents(_ name: String) -> Data? { FileManager.default.contents(atPath: temporary.file(name)) }

    private static let entry = LedgerEntry(
        seq: 1, recordedAt: 5, kind: 1, body: [1, 2, 3], hash: [UInt8](repeating: 4, count: LedgerEntry.hashSize))

    @Test func `ledger and keys are copied beside an open server and restored elsewhere`() throws {
        let served = try open("served")
        try served.store.append([Self.entry], expectedTail: 0)
        let key = try served.keys.makeKeys(1)[0]
        try run("backup", "--data", temporary.file("served"), temporary.file("ledger.backup"))
        try run("backup", "--data", temporary.file("served"), "--keys", temporary.file("keys.backup"))
        try run("restore", "--data", temporary.file("restored"), temporary.file("ledger.backup"))
        let master = try MasterKey.load(
            directory: temporary.file("served"), environmentValue: nil, random: SystemRandom())
        let restored = try SQLiteStore(SQLiteStoreConfiguration(directory: temporary.file("restored")))
        #expect(try restored.entries(after: 0, limit: 9, maximumBytes: 99) == [Self.entry])
        #expect(restored.epoch != served.store.epoch)
        // The key table belongs to every restored copy of its ledger.
        close(served)
        let keys = try SQLiteKeyStore(
            directory: temporary.file("served"), identity: restored.identity, master: master, random: SystemRandom())
        #expect(try keys.key(1)?.secret.isEqual(to: key.secret) == true)
        keys.close()
        restored.close()
    }

    @Test func `nothing is overwritten`() throws {
        let served = try open("served")
        let copy = temporary.file("ledger.backup")
        try run("backup", "--data", temporary.file("served"), copy)
        #expect(status("backup", "--data", temporary.file("served"), copy) == 73)
        close(served)
        #expect(status("restore", "--data", temporary.file("served"), copy) == 73)
    }

    @Test func `a rotated master key opens the same keys, and the old one nothing`() throws {
        var data = try open("served")
        let key = try data.keys.makeKeys(1)[0]
        #expect(status("key", "rotate", "--data", temporary.file("served")) == 73, "the server runs")
        close(data)
        let old = try #require(contents("served/master.key"))
        try run("key", "rotate", "--data", temporary.file("served"))
        #expect(contents("served/master.key") != old)
        data = try open("served")
        #expect(try data.keys.key(1)?.secret.isEqual(to: key.secret) == true)
        close(data)
        let oldText = String(decoding: old, as: UTF8.self)
        #expect(throws: StoreError.self) {
            try DataStore.open(directory: temporary.file("served"), masterKey: oldText, random: SystemRandom())
        }
    }

    @Test func `an environment's master key is replaced by the environment's new one`() throws {
        let (old, new) = (String(repeating: "0a", count: 32), String(repeating: "b1", count: 32))
        func open(_ master: String) throws -> DataStore {
            try DataStore.open(directory: temporary.file("served"), masterKey: master, random: SystemRandom())
        }
        var data = try open(old)
        let key = try data.keys.makeKeys(1)[0]
        close(data)
        #expect(throws: StoreError.self) {
            try KeyCommand.Rotate.rotate(temporary.file("served"), old: old, new: "b1")
        }
        #expect(try KeyCommand.Rotate.rotate(temporary.file("served"), old: old, new: new) == 1)
        #expect(throws: StoreError.self) { try open(old) }
        data = try open(new)
        #expect(try data.keys.key(1)?.secret.isEqual(to: key.secret) == true)
        close(data)
        #expect(contents("served/master.key") == nil)
    }

    @Test func `a ledger with entries is not opened without its keys`() throws {
        let served = try open("served")
        try served.store.append([Self.entry], expectedTail: 0)
        close(served)
        try FileManager.default.removeItem(atPath: temporary.file("served/keys.db"))
        let error = #expect(throws: StoreError.self) { _ = try open("served") }
        #expect(error?.text.contains("keys.db is missing although the ledger has entries") == true)
        #expect(contents("served/keys.db") == nil)
    }

    @Test func `a rotation makes no directory`() throws {
        #expect(status("key", "rotate", "--data", temporary.file("none")) == 73)
        #expect(!FileManager.default.fileExists(atPath: temporary.file("none")))
    }

    @Test(arguments: [["rebuild"], ["rebuild", "--verify"]])
    func `a rebuild of a directory without a ledger is refused and makes nothing`(_ words: [String]) async throws {
        for name in ["none", "empty"] {
            if name == "empty" {
                try FileManager.default.createDirectory(
                    atPath: temporary.file(name), withIntermediateDirectories: false)
            }
            let command = try ServerProgram.parseAsRoot(words + ["--data", temporary.file(name)])
            guard var rebuild = command as? any AsyncParsableCommand else {
                Issue.record("\(words) is no command")
                return
            }
            let code = await #expect(throws: ExitCode.self) { try await rebuild.run() }
            #expect(code?.rawValue == 73)
        }
        #expect(!FileManager.default.fileExists(atPath: temporary.file("none")))
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.file("empty")).isEmpty)
    }

    @Test func `only the owner may read a copy`() throws {
        let served = try open("served")
        defer { close(served) }
        let copies: [(flags: [String], name: String)] = [
            ([], "ledger.copy"), (["--keys"], "keys.copy"), (["--audit"], "audit.copy"),
        ]
        for (flags, name) in copies {
            var command = try ServerProgram.parseAsRoot(
                ["backup", "--data", temporary.file("served"), temporary.file(name)] + flags)
            try command.run()
            let mode = try FileManager.default.attributesOfItem(atPath: temporary.file(name))[.posixPermissions]
            #expect((mode as? NSNumber)?.intValue == 0o600, "\(name)")
        }
    }

    @Test func `a backup that is none of a ledger is named, and so is what to give`() throws {
        let served = try open("served")
        try run("backup", "--data", temporary.file("served"), "--keys", temporary.file("keys.copy"))
        close(served)
        let error = #expect(throws: StoreError.self) {
            try DirectoryBackup.restore(from: temporary.file("keys.copy"), into: temporary.file("restored"))
        }
        #expect(error?.text.hasPrefix(temporary.file("keys.copy")) == true)
        #expect(error?.text.contains("made without --keys") == true && error?.text.contains(".partial") == false)
        #expect(status("restore", "--data", temporary.file("restored"), temporary.file("keys.copy")) == 73)
        #expect(contents("restored/ledger.db") == nil && contents("restored/ledger.db.partial") == nil)
    }

    @Test func `a directory without a ledger has nothing to copy`() throws {
        #expect(status("backup", "--data", temporary.file("none"), temporary.file("copy")) == 73)
        #expect(status("backup", "--data", temporary.file("none"), "--keys", temporary.file("copy")) == 73)
    }
}
