import RefleksTestSupport
import Testing

@testable import RefleksStore

/// The power goes at every sync and at random writes, and the disk keeps any part of what was not synced.
@Suite struct PowerLossTests {
    private static let groups = 14

    private static func count(_ operations: FaultDisk.Operations, _ durability: SQLiteDurability) throws -> UInt64 {
        let workload = try FaultWorkload(durability: durability)
        workload.disk.startCounting(operations)
        #expect(workload.run(groups: groups) == nil)
        return workload.disk.count
    }

    /// What is wrong after the power went at the `nth` of `operations`.
    private static func fault(
        at operations: FaultDisk.Operations, nth: UInt64, keeping kept: FaultDisk.Kept,
        _ durability: SQLiteDurability = .full
    ) throws -> String? {
        let workload = try FaultWorkload(durability: durability)
        workload.disk.cutPower(at: operations, nth: nth)
        _ = workload.run(groups: groups)
        workload.close()
        try workload.disk.restorePower(keeping: kept)
        return workload.fault()
    }

    @Test func `power loss at every sync loses nothing acknowledged`() throws {
        let count = try Self.count(.sync, .full)
        #expect(count > 20)
        var faults: [String] = []
        for nth in 1...count {
            for kept in [FaultDisk.Kept.nothing, .some(seed: nth), .some(seed: nth &+ 7_919), .everything] {
                guard let fault = try Self.fault(at: .sync, nth: nth, keeping: kept) else { continue }
                faults.append("sync \(nth), keeping \(kept): \(fault)")
            }
        }
        #expect(faults.prefix(3) == [])
    }

    @Test func `power loss at every write, truncation and deletion loses nothing acknowledged`() throws {
        let operations: FaultDisk.Operations = [.write, .truncate, .delete]
        let count = try Self.count(operations, .full)
        #expect(count > 100)
        var faults: [String] = []
        for nth in 1...count {
            let kept = FaultDisk.Kept.some(seed: nth &* 104_729)
            guard let fault = try Self.fault(at: operations, nth: nth, keeping: kept) else { continue }
            faults.append("operation \(nth), keeping \(kept): \(fault)")
        }
        #expect(faults.prefix(3) == [])
    }

    @Test func `a killed process, whose writes the kernel keeps, loses nothing either`() throws {
        let count = try Self.count(.write, .full)
        for nth in stride(from: 1, through: count, by: 7) {
            #expect(try Self.fault(at: .write, nth: nth, keeping: .everything) == nil, "write \(nth)")
        }
    }

    @Test func `without syncs the same test sees acknowledged entries lost`() throws {
        let count = try Self.count(.write, .off)
        var losses = 0
        for nth in stride(from: 1, through: count, by: 5) {
            let fault = try Self.fault(at: .write, nth: nth, keeping: .nothing, .off)
            if fault?.contains("was acknowledged") == true { losses += 1 }
        }
        #expect(losses > 3, "the fault tests cannot see a loss")
    }

    @Test func `every group of appends is synced exactly once`() throws {
        let workload = try FaultWorkload()
        let store = try workload.open()
        try store.append(Samples.entries(1...1), expectedTail: 0)
        workload.disk.startCounting(.sync, file: "ledger.db-wal")
        for group in 0..<10 as Range<UInt64> {
            try store.append(Samples.entries(group * 3 + 2...group * 3 + 4), expectedTail: group * 3 + 1)
        }
        #expect(workload.disk.count == 10)
    }
}
