import CSQLite
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// Every write, sync and truncation of a workload fails once: nothing acknowledged is lost, nothing refused appears,
/// nothing appears by half.
@Suite struct FaultTests {
    private static let groups = 14

    struct Failure: Sendable, CustomTestStringConvertible {
        let name: String
        let operations: FaultDisk.Operations
        let code: Int32
        var forGood = false
        var testDescription: String { name }
    }

    // SQLITE_IOERR_WRITE, _FSYNC and _TRUNCATE are macros that Swift does not import.
    private static let failures = [
        Failure(name: "a write fails", operations: .write, code: SQLITE_IOERR | 3 << 8),
        Failure(name: "the disk is full once", operations: .write, code: SQLITE_FULL),
        Failure(name: "the disk is full from then on", operations: .write, code: SQLITE_FULL, forGood: true),
        Failure(name: "a sync fails", operations: .sync, code: SQLITE_IOERR | 4 << 8),
        Failure(name: "a truncation fails", operations: .truncate, code: SQLITE_IOERR | 6 << 8),
        Failure(name: "everything fails from then on", operations: .change, code: SQLITE_IOERR, forGood: true),
    ]

    /// How many of the operations a run without failures makes.
    private static func count(_ operations: FaultDisk.Operations) throws -> UInt64 {
        let workload = try FaultWorkload()
        workload.disk.startCounting(operations)
        #expect(workload.run(groups: groups) == nil)
        return workload.disk.count
    }

    @Test(arguments: failures) func `nothing acknowledged is lost whichever operation fails`(_ failure: Failure) throws
    {
        let count = try Self.count(failure.operations)
        // Truncations are rare: a log that starts over is overwritten.
        #expect(count > 10 || failure.operations == .truncate)
        var reported = 0
        for nth in 1...max(count, 1) {
            let workload = try FaultWorkload()
            workload.disk.fail(failure.operations, nth: nth, code: failure.code, forGood: failure.forGood)
            if workload.run(groups: Self.groups) != nil { reported += 1 }
            workload.close()
            workload.disk.noMoreFailures()
            #expect(workload.fault() == nil, "operation \(nth) of \(count)")
        }
        #expect(reported > 0 || failure.operations == .truncate)
    }

    @Test func `a batch without hurry leaves the disk no long queue, an urgent one syncs only when it must`() throws {
        func syncs(isUrgent: Bool) throws -> UInt64 {
            let workload = try FaultWorkload()
            let store = try workload.open()
            try store.append(Samples.entries(1...8_000), expectedTail: 0)
            var batch = Samples.batch(1...8_000)
            batch.isUrgent = isUrgent
            workload.disk.startCounting(.sync)
            try store.apply(batch)
            return workload.disk.count
        }
        let urgent = try syncs(isUrgent: true)
        let paced = try syncs(isUrgent: false)
        // The checkpoint after it: the log, and then the file.
        #expect(urgent <= 3)
        #expect(paced > urgent + 2)
    }

    @Test func `the first I/O error on the ledger is the last call that reaches the disk`() throws {
        let workload = try FaultWorkload()
        let store = try workload.open()
        try store.append(Samples.entries(1...3), expectedTail: 0)
        workload.disk.fail(.sync, file: "ledger.db-wal", nth: 1, code: SQLITE_IOERR | 4 << 8)
        #expect(try failure { try store.append(Samples.entries(4...6), expectedTail: 3) } == .ioFailure)
        workload.disk.startCounting(.change, file: "ledger.db-wal")
        #expect(try failure { try store.append(Samples.entries(4...6), expectedTail: 3) } == .stopped)
        #expect(try failure { try store.checkpoint() } == .stopped)
        #expect(try failure { try store.tail() } == .stopped)
        #expect(try failure { try store.everyEntry() } == .stopped)
        workload.close()
        #expect(workload.disk.count == 0)
        let found = try workload.open().tail().seq
        #expect(found == 3 || found == 6)
    }

    @Test func `a full disk refuses appends until there is room, and reads go on`() throws {
        let workload = try FaultWorkload()
        let store = try workload.open()
        try store.grow(to: 5)
        workload.disk.fail(.write, file: "ledger.db-wal", nth: 1, code: SQLITE_FULL, forGood: true)
        for _ in 0..<3 {
            #expect(try failure { try store.append(Samples.entries(6...9), expectedTail: 5) } == .full)
            #expect(try store.everyEntry().count == 5)
            #expect(try store.appliedSeq() == 5)
        }
        workload.disk.noMoreFailures()
        try store.append(Samples.entries(6...9), expectedTail: 5)
        #expect(try store.everyEntry() == Samples.entries(1...9))
    }

    @Test func `a full disk delays the projection and breaks nothing`() throws {
        let workload = try FaultWorkload()
        let store = try workload.open()
        try store.append(Samples.entries(1...5), expectedTail: 0)
        workload.disk.fail(.write, file: "projection.db-wal", nth: 1, code: SQLITE_FULL)
        #expect(try failure { try store.apply(Samples.batch(1...5)) } == .full)
        #expect(try store.appliedSeq() == 0)
        try store.apply(Samples.batch(1...5))
        #expect(try store.appliedSeq() == 5)
    }

    @Test func `a failed checkpoint is reported and stops the ledger; the log keeps every entry`() throws {
        let workload = try FaultWorkload()
        let store = try workload.open()
        workload.disk.fail(.write, file: "ledger.db", nth: 1, code: SQLITE_IOERR | 3 << 8)
        var failed: StoreErrorKind?
        var last: UInt64 = 0
        while failed == nil, last < 2_000 {
            try store.append(Samples.entries(last + 1...last + 9), expectedTail: last)
            last += 9
            failed = try failure { try store.checkpoint() }
        }
        #expect(failed == .ioFailure)
        workload.close()
        workload.disk.noMoreFailures()
        #expect(try workload.open().everyEntry() == Samples.entries(1...last))
    }
}
