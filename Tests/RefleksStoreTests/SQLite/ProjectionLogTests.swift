import RefleksTestSupport
import Testing

@testable import RefleksStore

/// When what is in the projection's log is moved into its file.
@Suite struct ProjectionLogTests {
    private let disk: FaultDisk
    private let directory: TemporaryDirectory
    private let store: SQLiteStore

    init() throws {
        disk = try FaultDisk()
        directory = try TemporaryDirectory()
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.vfs = disk.name
        configuration.checkpointInterval = 20
        configuration.projectionLogPages = 120
        store = try SQLiteStore(configuration)
    }

    /// Stores a batch of some 30 pages, and returns how often the projection's file was written meanwhile.
    private func apply(isUrgent: Bool, isFollowedBySettling: Bool = false) throws -> UInt64 {
        let seq = try store.tail().seq + 1
        try store.append(Samples.entries(seq...seq), expectedTail: seq - 1)
        var batch = ProjectionBatch(appliedSeq: seq)
        batch.isUrgent = isUrgent
        batch.isFollowedBySettling = isFollowedBySettling
        batch.timeline = (1...28).map { place in
            Samples.row(customer: 1, at: Int64(place), id: place, note: String(repeating: "n", count: 3_500))
        }
        return try writes { () throws(StoreError) in try store.apply(batch) }
    }

    private func writes(_ body: () throws(StoreError) -> Void) throws -> UInt64 {
        disk.startCounting(.write, file: "projection.db")
        try body()
        return disk.count
    }

    @Test func `what large batches change gathers in the log, and the pages of all of them are written once`() throws {
        defer { store.close() }
        var writes: [UInt64] = []
        for _ in 1...12 { writes.append(try apply(isUrgent: true)) }
        let moves = writes.filter { $0 > 0 }
        #expect(moves.count >= 2 && moves.count <= 4)
        // The same 30 pages again and again.
        #expect(moves.dropFirst().allSatisfy { $0 < 60 })
    }

    @Test func `what a quiet moment leaves is moved soon`() throws {
        defer { store.close() }
        for _ in 1...3 { #expect(try apply(isUrgent: false) > 0) }
    }

    @Test func `the log is moved when somebody asks, once, and every row is where it was`() throws {
        defer { store.close() }
        #expect(try apply(isUrgent: true) == 0)
        let rows = try store.everyRow()
        #expect(try writes { () throws(StoreError) in try store.settle(isQuiet: true) } > 0)
        #expect(try writes { () throws(StoreError) in try store.settle(isQuiet: true) } == 0)
        #expect(try store.everyRow() == rows)
        #expect(try apply(isUrgent: true) == 0)
        #expect(try writes { () throws(StoreError) in try store.settle(isQuiet: true) } > 0)
    }

    @Test func `a batch that is followed by settling leaves the log to that, which moves it when it is due`() throws {
        defer { store.close() }
        let settle: () throws(StoreError) -> Void = { () throws(StoreError) in try store.settle(isQuiet: false) }
        #expect(try apply(isUrgent: false, isFollowedBySettling: true) == 0)
        #expect(try writes(settle) > 0)
        #expect(try apply(isUrgent: true, isFollowedBySettling: true) == 0)
        #expect(try writes(settle) == 0)
        for _ in 1...4 { #expect(try apply(isUrgent: true, isFollowedBySettling: true) == 0) }
        #expect(try writes(settle) > 0)
    }

    @Test func `a closed store has nothing to move`() throws {
        store.close()
        #expect(try failure { try store.settle(isQuiet: true) } == .stopped)
    }
}
