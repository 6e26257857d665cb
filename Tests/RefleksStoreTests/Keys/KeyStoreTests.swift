import RefleksCrypto
import RefleksTestSupport
import Testing

@testable import RefleksStore

@Suite struct KeyStoreTests {
    private let directory: TemporaryDirectory
    private let master = MasterKey(from: SystemRandom())

    init() throws { directory = try TemporaryDirectory() }

    private func open(master other: MasterKey? = nil, identity: UInt64 = 5) throws -> SQLiteKeyStore {
        try SQLiteKeyStore(
            directory: directory.path, identity: identity, master: other ?? master, random: SystemRandom())
    }

    /// Everything that the directory's key files hold.
    private func everyByte() throws -> [UInt8] {
        try directory.names.filter { $0.hasPrefix("keys.db") }.flatMap { try directory.contents(of: $0) }
    }

    private func plain(_ secret: SecretBytes) -> [UInt8] { secret.withUnsafeBytes { [UInt8]($0) } }

    @Test func `keys are made in blocks with ascending ids and survive a reopening`() throws {
        var keys = try open()
        let first = try keys.makeKeys(3)
        let second = try keys.makeKeys(2)
        #expect((first + second).map(\.id) == [1, 2, 3, 4, 5])
        #expect(Set((first + second).map { plain($0.secret) }).count == 5)
        let index = keys.indexSecret
        keys.close()
        keys = try open()
        #expect(keys.indexSecret.isEqual(to: index))
        for key in first + second {
            #expect(try keys.key(key.id)?.secret.isEqual(to: key.secret) == true)
        }
        #expect(try keys.key(6) == nil)
        #expect(try keys.key(.max) == nil)
        #expect(try keys.makeKeys(1).map(\.id) == [6])
        keys.close()
    }

    @Test func `a destroyed key is gone from every file and its id is not used again`() throws {
        let keys = try open()
        let made = try keys.makeKeys(4)
        let connection = try SQLiteConnection(path: directory.file("keys.db"), role: .reader, vfs: nil)
        let wrapped = try connection.rows("SELECT wrapped FROM data_key WHERE id = 4", []) { $0.bytes(0) }[0]
        connection.close()
        #expect(try everyByte().contains(subsequence: wrapped))
        let erasures = [4, 99].map { ErasureRecord(keyID: $0, customer: $0 + 100, erasedAt: 7) }
        try keys.erase(erasures, upTo: 12, epoch: 3)
        try keys.erase(erasures, upTo: 12, epoch: 3)
        #expect(try !everyByte().contains(subsequence: wrapped))
        #expect(try keys.key(4) == nil)
        #expect(try keys.key(3)?.secret.isEqual(to: made[2].secret) == true)
        #expect(try keys.makeKeys(1).map(\.id) == [5])
        keys.close()
    }

    @Test func `what was destroyed is remembered, and up to which entry of which ledger`() throws {
        let stores: [any KeyStore] = [try open(), MemoryKeyStore(random: SystemRandom())]
        for keys in stores {
            #expect(try keys.erasedSeq(epoch: 3) == nil)
            _ = try keys.makeKeys(4)
            let first = ErasureRecord(keyID: 2, customer: 102, erasedAt: 7)
            try keys.erase([first, ErasureRecord(keyID: 4, customer: 104, erasedAt: 8)], upTo: 12, epoch: 3)
            // Once more, by a restored ledger: the first time stays.
            try keys.erase([ErasureRecord(keyID: 2, customer: 102, erasedAt: 99)], upTo: 5, epoch: 4)
            #expect(try keys.erasures(after: 0, limit: 1) == [first])
            #expect(try keys.erasures(after: 2, limit: 9).map(\.customer) == [104])
            #expect(try keys.erasedSeq(epoch: 4) == 5)
            #expect(try keys.erasedSeq(epoch: 3) == nil)
            keys.close()
        }
    }

    @Test func `rewrapped keys are the same under the new master key, and the old one opens nothing`() throws {
        let keys = try open()
        let made = try keys.makeKeys(3)
        try keys.erase([ErasureRecord(keyID: 2, customer: 1, erasedAt: 1)], upTo: 1, epoch: 1)
        let index = keys.indexSecret
        let connection = try SQLiteConnection(path: directory.file("keys.db"), role: .reader, vfs: nil)
        let wrapped = try connection.rows("SELECT wrapped FROM data_key WHERE id = 3", []) { $0.bytes(0) }[0]
        connection.close()
        #expect(try everyByte().contains(subsequence: wrapped))
        let next = MasterKey(from: SystemRandom())
        #expect(try keys.rewrap(under: next) == 2)
        #expect(try !everyByte().contains(subsequence: wrapped))
        #expect(try keys.key(1)?.secret.isEqual(to: made[0].secret) == true, "also without opening it again")
        #expect(try keys.makeKeys(1).map(\.id) == [4])
        keys.close()
        #expect(try failure { try open() } == .incompatible)
        let opened = try open(master: next)
        #expect(opened.indexSecret.isEqual(to: index))
        #expect(try opened.key(3)?.secret.isEqual(to: made[2].secret) == true)
        #expect(try opened.key(2) == nil)
        #expect(try opened.key(4) != nil)
        opened.close()
    }

    @Test func `a table of many keys is rewrapped page by page`() throws {
        let keys = try open()
        var last: DataKey?
        for _ in 0..<5 { last = try keys.makeKeys(1_000).last }
        let next = MasterKey(from: SystemRandom())
        #expect(try keys.rewrap(under: next) == 5_000)
        keys.close()
        let opened = try open(master: next)
        #expect(try opened.key(5_000)?.secret.isEqual(to: #require(last).secret) == true)
        opened.close()
    }

    @Test func `a rotation that was interrupted is settled by whichever key opens the table`() throws {
        func load() throws -> MasterKey {
            try MasterKey.load(directory: directory.path, environmentValue: nil, random: SystemRandom())
        }
        let old = try load()
        let next = MasterKey(from: SystemRandom())
        var keys = try open(master: old)
        try next.write(directory.file("master.key.next"), directory: directory.path)
        keys.close()
        #expect(try load().secret.isEqual(to: old.secret), "before the table changed")
        #expect(!directory.names.contains("master.key.next"))
        keys = try open(master: old)
        try next.write(directory.file("master.key.next"), directory: directory.path)
        _ = try keys.rewrap(under: next)
        keys.close()
        #expect(try load().secret.isEqual(to: next.secret), "after the table changed")
        #expect(try load().secret.isEqual(to: next.secret))
        #expect(!directory.names.contains("master.key.next"))
        keys = try open(master: next)
        let count = try MasterKeyRotation.rotate(directory: directory.path, store: keys, random: SystemRandom())
        #expect(count == 0)
        keys.close()
        #expect(try !load().secret.isEqual(to: next.secret))
        try open(master: load()).close()
    }

    @Test func `no key lies in the file as it is`() throws {
        let keys = try open()
        let made = try keys.makeKeys(1)
        let bytes = try everyByte()
        #expect(!bytes.contains(subsequence: plain(made[0].secret)))
        #expect(!bytes.contains(subsequence: plain(keys.indexSecret)))
        keys.close()
    }

    @Test func `another master key is refused with words and changes nothing`() throws {
        try open().close()
        let before = try directory.contents(of: "keys.db")
        #expect(try failure { try open(master: MasterKey(from: SystemRandom())) } == .incompatible)
        #expect(try directory.contents(of: "keys.db") == before)
        try open().close()
    }

    @Test func `the keys of another ledger are refused`() throws {
        try open().close()
        #expect(try failure { try open(identity: 6) } == .incompatible)
    }

    @Test func `a wrapped key does not open in another key's place`() throws {
        var keys = try open()
        _ = try keys.makeKeys(2)
        keys.close()
        let connection = try SQLiteConnection(path: directory.file("keys.db"), role: .writer, vfs: nil)
        try connection.execute("UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE id = 1) WHERE id = 2")
        connection.close()
        keys = try open()
        #expect(try failure { try keys.key(2) } == .corrupt)
        keys.close()
    }

    @Test func `a copy opens under the same master key`() throws {
        let keys = try open()
        let made = try keys.makeKeys(2)
        let other = try TemporaryDirectory()
        try keys.backup(to: other.file("keys.db"))
        #expect(try failure { try keys.backup(to: other.file("keys.db")) } == .conflict)
        keys.close()
        let copy = try SQLiteKeyStore(directory: other.path, identity: 5, master: master, random: SystemRandom())
        #expect(try copy.key(2)?.secret.isEqual(to: made[1].secret) == true)
        copy.close()
    }

    @Test func `a count outside of the limit and a closed store are refused`() throws {
        let keys = try open()
        #expect(try failure { try keys.makeKeys(0) } == .unexpected)
        #expect(try failure { try keys.makeKeys(SQLiteKeyStore.maximumKeys + 1) } == .unexpected)
        keys.close()
        #expect(try failure { try keys.makeKeys(1) } == .stopped)
        #expect(try failure { try keys.key(1) } == .stopped)
    }

    @Test func `keys in memory behave alike`() throws {
        let keys = MemoryKeyStore(random: SystemRandom())
        #expect(try keys.makeKeys(3).map(\.id) == [1, 2, 3])
        let second = try #require(try keys.key(2))
        #expect(try keys.key(2)?.secret.isEqual(to: second.secret) == true)
        try keys.erase([ErasureRecord(keyID: 2, customer: 1, erasedAt: 1)], upTo: 1, epoch: 1)
        #expect(try keys.key(2) == nil)
        #expect(try keys.makeKeys(1).map(\.id) == [4])
        keys.close()
        #expect(try failure { try keys.key(1) } == .stopped)
    }
}

extension Array where Element: Equatable {
    func contains(subsequence wanted: [Element]) -> Bool {
        guard !wanted.isEmpty, count >= wanted.count else { return wanted.isEmpty }
        return (0...count - wanted.count).contains { start in
            self[start] == wanted[0] && self[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
