import CSQLite
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// `audit.db` in every state that it can be found in.
@Suite struct AuditFileTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func open(_ disk: FaultDisk? = nil) throws -> (store: SQLiteStore, audit: SQLiteAuditStore) {
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.vfs = disk?.name
        let store = try SQLiteStore(configuration)
        do {
            return (store, try store.openAudit())
        } catch {
            store.close()
            throw error
        }
    }

    private func rows(_ numbers: ClosedRange<UInt64>, after head: AuditHead = .empty) -> [AuditRow] {
        var chain = AuditChain(after: head)
        return numbers.map { chain.append(AuditBench.event($0)) }
    }

    private func sql(_ text: String) throws {
        let connection = try SQLiteConnection(path: directory.file(FileName.audit), role: .writer, vfs: nil)
        defer { connection.close() }
        try connection.execute(text)
    }

    private func fill() throws -> [AuditRow] {
        let (store, audit) = try open()
        let rows = rows(1...10)
        try audit.append(rows)
        audit.close()
        store.close()
        return rows
    }

    @Test func `rows survive a closing, and the chain goes on`() throws {
        let before = try fill()
        let (store, audit) = try open()
        #expect(!audit.lacksRows)
        #expect(try audit.rows(from: 1, limit: 99) == before)
        try audit.append(rows(11...12, after: audit.head()))
        #expect(try AuditVerifier(audit).verify().rowsChecked == 12)
        #expect(try AuditVerifier(audit).verify().broken == nil)
        audit.close()
        store.close()
        #expect(try failure { try audit.append(rows(1...1)) } == .stopped)
        #expect(try failure { try audit.head() } == .stopped)
    }

    @Test func `an audit that was lost is not silently begun anew`() throws {
        _ = try fill()
        for name in directory.names where name.hasPrefix(FileName.audit) { try directory.remove(name) }
        #expect(try failure { try open() } == .corrupt)
    }

    @Test func `a directory of a build without an audit gets one`() throws {
        try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path)).close()
        #expect(!directory.names.contains(FileName.audit))
        let (store, audit) = try open()
        #expect(directory.names.contains(FileName.audit))
        audit.close()
        store.close()
    }

    @Test func `a lost ledger is not begun anew beside an audit`() throws {
        _ = try fill()
        for name in directory.names where !name.hasPrefix(FileName.audit) { try directory.remove(name) }
        #expect(try failure { try open() } == .corrupt)
    }

    @Test func `another ledger's audit, another format and rows behind the head are refused`() throws {
        _ = try fill()
        try sql("UPDATE head SET identity = identity + 1")
        #expect(try failure { try open() } == .incompatible)
        try sql("UPDATE head SET identity = identity - 1; PRAGMA user_version = 2")
        #expect(try failure { try open() } == .incompatible)
        try sql("PRAGMA user_version = 1; UPDATE head SET seq = 9")
        #expect(try failure { try open() } == .corrupt)
        try sql("UPDATE head SET seq = 10")
        let (store, audit) = try open()
        #expect(try AuditVerifier(audit).verify().broken == nil)
        audit.close()
        store.close()
    }

    @Test func `an end that was cut is told, and stays a gap`() throws {
        _ = try fill()
        try sql("DELETE FROM audit WHERE seq > 8")
        let (store, audit) = try open()
        #expect(audit.lacksRows)
        try audit.append(rows(11...12, after: audit.head()))
        #expect(try AuditVerifier(audit).verify().broken == .init(seq: 9, kind: .missing))
        audit.close()
        store.close()
    }

    @Test func `a copy is verified apart, and a restored ledger begins another audit`() throws {
        let rows = try fill()
        let copied = try DirectoryBackup.backUpAudit(directory: directory.path, to: directory.file("audit.copy"))
        #expect(copied == AuditHead(seq: 10, at: rows[9].event.at, hash: rows[9].hash))
        let copy = try SQLiteAuditStore(reading: directory.file("audit.copy"))
        #expect(try AuditVerifier(copy).verify().rowsChecked == 10)
        #expect(try failure { try copy.append(rows) } == .stopped)
        copy.close()
        _ = try DirectoryBackup.backUp(directory: directory.path, to: directory.file("ledger.copy"))
        let elsewhere = try TemporaryDirectory()
        _ = try DirectoryBackup.restore(from: directory.file("ledger.copy"), into: elsewhere.path)
        let restored = try SQLiteStore(SQLiteStoreConfiguration(directory: elsewhere.path))
        let audit = try restored.openAudit()
        #expect(try audit.head() == .empty)
        audit.close()
        restored.close()
    }

    @Test func `a group that found no space is not there, and the next one is taken`() throws {
        let disk = try FaultDisk()
        let (store, audit) = try open(disk)
        try audit.append(rows(1...3))
        disk.fail(.write, file: "audit.db-wal", nth: 1, code: SQLITE_FULL)
        let next = rows(4...6, after: try audit.head())
        #expect(try failure { try audit.append(next) } == .full)
        #expect(try audit.head().seq == 3)
        disk.noMoreFailures()
        try audit.append(next)
        #expect(try AuditVerifier(audit).verify().rowsChecked == 6)
        audit.close()
        store.close()
    }

    @Test func `after a failed sync nothing is written any more, and what was acknowledged is there again`() throws {
        let disk = try FaultDisk()
        let (store, audit) = try open(disk)
        try audit.append(rows(1...3))
        disk.fail(.sync, file: "audit.db-wal", nth: 1, code: SQLITE_IOERR | 4 << 8)
        let next = rows(4...6, after: try audit.head())
        #expect(try failure { try audit.append(next) } == .ioFailure)
        #expect(try failure { try audit.append(next) } == .stopped)
        audit.close()
        store.close()
        disk.noMoreFailures()
        let (again, reopened) = try open(disk)
        #expect(try [3, 6].contains(reopened.head().seq))
        #expect(try AuditVerifier(reopened).verify().broken == nil)
        reopened.close()
        again.close()
    }

    @Test(arguments: UInt64(1)...12) func `a power cut loses no acknowledged group and leaves no half`(
        _ nth: UInt64
    ) throws {
        let disk = try FaultDisk()
        let (store, audit) = try open(disk)
        disk.cutPower(at: .change, file: "audit.db-wal", nth: nth)
        var acknowledged: UInt64 = 0
        var head = AuditHead.empty
        for group in UInt64(0)..<6 {
            let rows = rows(group * 5 + 1...group * 5 + 5, after: head)
            guard try failure({ try audit.append(rows) }) == nil, let last = rows.last else { break }
            acknowledged = last.seq
            head = AuditHead(seq: last.seq, at: last.event.at, hash: last.hash)
        }
        #expect(disk.hasFailed)
        audit.close()
        store.close()
        try disk.restorePower(keeping: .some(seed: nth))
        let (again, reopened) = try open(disk)
        let found = try AuditVerifier(reopened).verify()
        #expect(found.broken == nil && !reopened.lacksRows)
        #expect(found.head.seq >= acknowledged && found.head.seq % 5 == 0)
        reopened.close()
        again.close()
    }
}
