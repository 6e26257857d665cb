import CSQLite
import RefleksCrypto
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// Keys of source events in two tables are one table to whoever reads them.
@Suite struct RecentEventTests {
    private let directory: TemporaryDirectory
    private let seed = UInt64.random(in: 0 ... .max)

    init() throws { directory = try TemporaryDirectory() }

    private func open(stride: Int, vfs: String? = nil) throws -> SQLiteStore {
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.eventStride = stride
        configuration.vfs = vfs
        return try SQLiteStore(configuration)
    }

    private func count(_ table: String) throws -> Int64 {
        let connection = try SQLiteConnection(path: directory.file("projection.db"), role: .reader, vfs: nil)
        defer { connection.close() }
        return try connection.integer("SELECT count(*) FROM \(table)") ?? -1
    }

    private func put(_ numbers: ClosedRange<UInt64>, into store: SQLiteStore, byte: UInt8 = 1) throws {
        let seq = try store.tail().seq + 1
        try store.append(Samples.entries(seq...seq), expectedTail: seq - 1)
        var batch = ProjectionBatch(appliedSeq: seq)
        for number in numbers {
            batch.entities[.event(Samples.index(number))] = EntityRecord(bytes: [byte], seq: seq)
        }
        try store.apply(batch)
    }

    @Test func `keys are recent at first, and one of sixteen ranges moves on with every stride of them`() throws {
        let store = try open(stride: 100)
        defer { store.close() }
        try put(1...99, into: store)
        #expect(try count("event_recent") == 99 && count("event") == 0)
        try put(100...160, into: store)
        let moved = try count("event")
        #expect(moved > 0 && moved < 30)
        #expect(try count("event_recent") + moved == 160)
        // All sixteen ranges, the last batch's rows with them.
        try put(161...1_700, into: store)
        #expect(try count("event") == 1_700 && count("event_recent") == 0)
    }

    @Test func `an opened file goes on where it was`() throws {
        var store = try open(stride: 100)
        try put(1...160, into: store)
        let moved = try count("event")
        store.close()
        store = try open(stride: 100)
        defer { store.close() }
        try put(161...199, into: store)
        #expect(try count("event") == moved)
        try put(200...200, into: store)
        #expect(try count("event") > moved)
    }

    @Test func `a batch that the disk had no space for has moved nothing on`() throws {
        let disk = try FaultDisk()
        let store = try open(stride: 100, vfs: disk.name)
        defer { store.close() }
        try put(1...99, into: store)
        let before = try store.everyRow(pageSize: 50)
        disk.fail(.write, file: "projection.db-wal", nth: 1, code: SQLITE_FULL)
        #expect(try failure { try put(100...100, into: store) } == .full)
        #expect(try store.everyRow(pageSize: 50) == before)
        disk.noMoreFailures()
        try put(101...101, into: store)
        #expect(try store.everyRow(pageSize: 50).count == before.count + 1)
    }

    @Test func `after any batches, rows, pages and records are those of a store with one table`() throws {
        var random = SeededRandom(seed: seed)
        let store = try open(stride: 40)
        defer { store.close() }
        let expected = MemoryStore()
        var wereInBoth = 0
        for seq in UInt64(1)...60 {
            var batch = ProjectionBatch(appliedSeq: seq)
            for _ in 0..<random.below(30) {
                // Few enough that keys come again, wherever they stand by then.
                let key = EntityKey.event(Samples.index(random.below(500)))
                let isRemoved = random.below(4) == 0
                let record = isRemoved ? nil : EntityRecord(bytes: [UInt8(seq)], seq: seq)
                batch.entities.updateValue(record, forKey: key)
            }
            for store in [store as any Store, expected] {
                try store.append(Samples.entries(seq...seq), expectedTail: seq - 1)
                try store.apply(batch)
            }
            if try count("event") + count("event_recent") > count("every_event") { wereInBoth += 1 }
            #expect(try store.everyRow() == expected.everyRow(), "seed \(seed)")
        }
        #expect(wereInBoth > 0, "seed \(seed)")
        #expect(try count("event") > 0 && count("event_recent") > 0, "seed \(seed)")
        for number in 0..<UInt64(500) {
            let key = EntityKey.event(Samples.index(number))
            #expect(
                try store.read { view throws(StoreError) in try view.record(key) }
                    == expected.read { view throws(StoreError) in try view.record(key) }, "seed \(seed)")
        }
        #expect(try keys(of: store) == keys(of: expected), "seed \(seed)")
    }

    private func keys(of store: any Store) throws -> [BlindIndex] {
        try store.read { view throws(StoreError) in
            var keys: [BlindIndex] = []
            while true {
                let page = try view.events(after: keys.last, limit: 9)
                keys += page
                if page.count < 9 { return keys }
            }
        }
    }

    @Test func `both tables are read in the order of the keys, and neither is sorted`() throws {
        let store = try open(stride: 40)
        defer { store.close() }
        let connection = try SQLiteConnection(path: directory.file("projection.db"), role: .reader, vfs: nil)
        defer { connection.close() }
        let plan = try connection.rows(
            "EXPLAIN QUERY PLAN SELECT high, low FROM every_event WHERE (high, low) > (?, ?) ORDER BY high, low LIMIT ?",
            [1, 2, 3]
        ) { $0.text(3) }
        #expect(plan.contains { $0.contains("MERGE") })
        #expect(plan.filter { $0.contains("SEARCH event") && $0.contains("PRIMARY KEY") }.count == 2)
        #expect(!plan.contains { $0.contains("TEMP B-TREE") })
    }
}
