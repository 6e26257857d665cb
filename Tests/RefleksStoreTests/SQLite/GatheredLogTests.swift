import RefleksTestSupport
import Testing

@testable import RefleksStore

/// What SQLite appends to a log is held back and written in large pieces, and nothing that reads it sees a difference.
@Suite struct GatheredLogTests {
    @Test func `a batch of thousands of pages is a few writes to the log`() throws {
        let disk = try FaultDisk()
        let directory = try TemporaryDirectory()
        let store = try Self.open(directory, on: disk)
        defer { store.close() }
        try store.append(Samples.entries(1...8_000), expectedTail: 0)
        var batch = Samples.batch(1...8_000)
        batch.isUrgent = true
        disk.startCounting(.write, file: "projection.db-wal")
        try store.apply(batch)
        let pieces = disk.count
        // Some 400 pages, each in two writes otherwise.
        #expect(pieces > 0 && pieces < 80)
    }

    @Test func `a group is one write to the ledger's log`() throws {
        let disk = try FaultDisk()
        let directory = try TemporaryDirectory()
        let store = try Self.open(directory, on: disk)
        defer { store.close() }
        try store.append(Samples.entries(1...9), expectedTail: 0)
        disk.startCounting(.write, file: "ledger.db-wal")
        try store.append(Samples.entries(10...40), expectedTail: 9)
        #expect(disk.count == 1)
    }

    @Test func `a transaction that outgrows its cache finds again what it wrote before`() throws {
        let disk = try FaultDisk()
        let directory = try TemporaryDirectory()
        let store = try Self.open(directory, on: disk, cacheKibibytes: 40)
        defer { store.close() }
        let expected = MemoryStore()
        // The same customers in each batch, so that pages that were spilled are changed again.
        for last: UInt64 in [2_000, 4_000, 6_000] {
            let first = last - 1_999
            let batch = Samples.batch(first...last)
            for store in [store as any Store, expected] {
                try store.append(Samples.entries(first...last), expectedTail: first - 1)
                try store.apply(batch)
            }
        }
        #expect(try store.everyRow(pageSize: 500) == expected.everyRow(pageSize: 5_000))
    }

    private static func open(
        _ directory: TemporaryDirectory, on disk: FaultDisk, cacheKibibytes: Int = 8_192
    ) throws -> SQLiteStore {
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.vfs = disk.name
        configuration.projectionCacheKibibytes = cacheKibibytes
        return try SQLiteStore(configuration)
    }
}
