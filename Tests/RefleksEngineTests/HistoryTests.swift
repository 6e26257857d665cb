import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// Random histories against the model; a failure prints the seed that repeats it.
@Suite struct HistoryTests {
    static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]

    @Test(arguments: seeds)
    func `what was acknowledged is shown at every position of the projector`(seed: UInt64) async throws {
        var bench = TestBench(seed: seed)
        // The projector moves only when the test says so.
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        bench.configuration.maximumResidentEntities = 16
        try await bench.run { engine in
            var history = ShopHistory(seed: seed, clock: bench.clock)
            for step in 0..<150 {
                try await history.step(engine)
                if history.random.below(7) == 0 { try await engine.waitForProjection(of: engine.durableSeq) }
                if step % 10 == 0 { try await history.model.check(engine, "seed \(seed), step \(step)") }
            }
            try await history.model.check(engine, "seed \(seed), at the end")
        }
    }

    @Test(arguments: seeds)
    func `a restart shows what was acknowledged, whatever was projected`(seed: UInt64) async throws {
        var bench = TestBench(seed: seed)
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        var history = ShopHistory(seed: seed, clock: bench.clock)
        for round in 0..<4 {
            // A crash: the engine before is left as it is, and the next one fences it.
            let engine = try await bench.open()
            try await history.model.check(engine, "seed \(seed), round \(round), after the restart")
            for _ in 0..<60 { try await history.step(engine) }
            if history.random.below(2) == 0 { try await engine.waitForProjection(of: engine.durableSeq) }
            if round == 2 { bench.disk.losePower(losingProjection: true) }
        }
        try await bench.run { engine in
            try await history.model.check(engine, "seed \(seed), at the end")
        }
    }

    @Test(arguments: seeds)
    func `the fold of the ledger equals the projected rows`(seed: UInt64) async throws {
        let bench = TestBench(seed: seed)
        var history = ShopHistory(seed: seed, clock: bench.clock)
        try await bench.run { engine in
            for _ in 0..<200 { try await history.step(engine) }
            try await engine.waitForProjection(of: engine.durableSeq)
            let report = try await engine.verifyRebuild()
            #expect(report.differences == [], "seed \(seed)")
            #expect(report.seq == engine.durableSeq)
            #expect(report.rows > 0)
        }
        let live = try bench.rows()
        bench.disk.losePower(losingProjection: true)
        var small = bench
        // Far behind: the next engine rebuilds in steps and says so until it serves.
        small.configuration.maximumOverlayEntries = 8
        try await small.run { engine in
            if engine.status().state == .rebuilding { _ = try await engine.statusChanged(from: .rebuilding) }
            #expect(engine.status().state == .serving)
            try await history.model.check(engine, "seed \(seed), rebuilt")
        }
        #expect(try bench.rows() == live, "seed \(seed)")
    }

    @Test func `a verified rebuild finds rows that the ledger does not explain`() async throws {
        let bench = TestBench()
        var history = ShopHistory(seed: 9, clock: bench.clock)
        let held = MemoryFaults(apply: { _ in .full("held by the test") })
        try await bench.run { engine in
            for _ in 0..<50 { try await history.step(engine) }
        }
        try await bench.run(held) { engine in _ = try await engine.submit(Make.create("Ali", "Kaya")) }
        // The last entry is projected as something else.
        let store = MemoryStore(disk: bench.disk)
        var batch = ProjectionBatch(appliedSeq: try store.tail().seq)
        batch.entities.updateValue(EntityRecord(bytes: [1, 2, 3], seq: 1), forKey: .event(BlindIndex(high: 1, low: 1)))
        try store.apply(batch)
        try await bench.run { engine in
            let report = try await engine.verifyRebuild()
            #expect(!report.isEqual)
        }
    }

    @Test func `two engines with one seed write the same ledger`() async throws {
        var ledgers: [[LedgerEntry]] = []
        for _ in 0..<2 {
            let bench = TestBench(seed: 11)
            var history = ShopHistory(seed: 11, clock: bench.clock)
            try await bench.run { engine in
                for _ in 0..<100 { try await history.step(engine) }
            }
            ledgers.append(try bench.entries())
        }
        #expect(ledgers[0] == ledgers[1])
    }
}
