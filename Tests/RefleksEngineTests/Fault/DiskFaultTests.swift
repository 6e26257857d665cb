import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// The whole engine on files, on a disk that fails or loses power: a restart finds what was acknowledged, nothing that was
/// refused, and a retry of everything counts every event once.
@Suite struct DiskFaultTests {
    private static let events = 60

    struct Failure: Sendable {
        let name: String
        let operations: FaultDisk.Operations
        let code: Int32
        var forGood = false
    }

    // SQLite's extended codes for a failed write, sync and truncation, and the code of a full disk.
    private static let failures = [
        Failure(name: "a write fails", operations: .write, code: 778),
        Failure(name: "a sync fails", operations: .sync, code: 1_034),
        Failure(name: "a truncation fails", operations: .truncate, code: 1_546),
        Failure(name: "the disk is full once", operations: .write, code: 13),
        Failure(name: "everything fails from then on", operations: .change, code: 10, forGood: true),
    ]

    /// How many of the operations a run without failures makes, roughly: threads interleave differently every time.
    private static func count(_ operations: FaultDisk.Operations) async throws -> UInt64 {
        let bench = try FaultBench()
        bench.disk.startCounting(operations)
        try await bench.run(events: events)
        #expect(bench.outcomes.count == events)
        return bench.disk.count
    }

    /// About thirty positions over a whole run.
    private static func positions(_ count: UInt64) -> [UInt64] {
        Array(stride(from: 1, through: max(count, 1), by: Int(max(count / 30, 1))))
    }

    @Test(arguments: failures) func `nothing acknowledged is lost whichever operation fails`(_ failure: Failure)
        async throws
    {
        var faults: [String] = []
        var failed = 0
        for nth in Self.positions(try await Self.count(failure.operations)) {
            let bench = try FaultBench()
            bench.disk.fail(failure.operations, nth: nth, code: failure.code, forGood: failure.forGood)
            try await bench.run(events: Self.events)
            if bench.disk.hasFailed { failed += 1 }
            bench.disk.noMoreFailures()
            faults += try await bench.faults(events: Self.events).map { "\(failure.name), \(nth): \($0)" }
        }
        #expect(faults.prefix(5) == [])
        #expect(failed > 0 || failure.operations == .truncate)
    }

    @Test(arguments: [FaultDisk.Operations.sync, .write])
    func `nothing acknowledged is lost when the power goes`(_ operations: FaultDisk.Operations) async throws {
        var faults: [String] = []
        for nth in Self.positions(try await Self.count(operations)) {
            for kept in [FaultDisk.Kept.nothing, .some(seed: nth)] {
                let bench = try FaultBench()
                bench.disk.cutPower(at: operations, nth: nth)
                try await bench.run(events: Self.events)
                bench.disk.cutPower()
                try bench.disk.restorePower(keeping: kept)
                faults += try await bench.faults(events: Self.events).map { "\(nth), keeping \(kept): \($0)" }
            }
        }
        #expect(faults.prefix(5) == [])
    }

    /// A directory that lost its ledger altogether cannot even be opened: that is a loss too.
    private static func losses(_ bench: FaultBench) async throws -> Int {
        do {
            return try await bench.faults(events: events).count { $0.hasSuffix("lost") }
        } catch is StoreError {
            return 1
        }
    }

    @Test func `without syncs the same test sees acknowledged events lost`() async throws {
        var losses = 0
        for nth in Self.positions(try await Self.count(.write)) where losses == 0 {
            let bench = try FaultBench(durability: .off)
            bench.disk.cutPower(at: .write, nth: nth)
            try await bench.run(events: Self.events)
            bench.disk.cutPower()
            try bench.disk.restorePower(keeping: .nothing)
            losses += try await Self.losses(bench)
        }
        #expect(losses > 0, "the fault tests cannot see a loss")
    }
}
