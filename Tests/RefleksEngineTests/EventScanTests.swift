import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// New events are told from known ones in memory, and a known one is never taken for new.
@Suite struct EventScanTests {
    /// Room for a few events at a time, so that nearly every known one has been dropped from memory.
    private static func bench(seed: UInt64, bytes: Int = 4 << 20) -> TestBench {
        var bench = TestBench(seed: seed)
        bench.configuration.maximumResidentEntities = 16
        bench.configuration.maximumKnownEventBytes = bytes
        return bench
    }

    private static func record(_ event: Int, _ code: CustomerCode, _ bench: TestBench) -> Command {
        Make.record(Make.interaction("e\(event)", .code(code), at: bench.clock.now(), revenue: Int64(event)))
    }

    @Test func `a new event is not looked for, a known one is`() async throws {
        let bench = Self.bench(seed: 1)
        let store = CountingStore(disk: bench.disk)
        let engine = try await Engine.open(
            store: store, keys: KeptKeys(bench.keys), configuration: bench.configuration,
            environment: bench.environment())
        let code = try Make.code(try await engine.submit(Make.create("Ali")).effects.customerNumber)
        _ = store.takeAsked()
        func asked() -> Int { store.takeAsked().count { if case .event = $0 { true } else { false } } }
        for event in 0..<100 { _ = try await engine.submit(Self.record(event, code, bench)) }
        #expect(asked() == 0)
        try await engine.waitForProjection(of: engine.durableSeq)
        _ = store.takeAsked()
        #expect(try await engine.submit(Self.record(3, code, bench)).isReplayed)
        #expect(asked() > 0)
        await engine.shutDown()
    }

    @Test func `until the scan has ended every event is looked for`() async throws {
        var bench = Self.bench(seed: 2)
        bench.configuration.maximumKnownEventBytes = 0
        let store = CountingStore(disk: bench.disk)
        let engine = try await Engine.open(
            store: store, keys: KeptKeys(bench.keys), configuration: bench.configuration,
            environment: bench.environment())
        let code = try Make.code(try await engine.submit(Make.create("Ali")).effects.customerNumber)
        for event in 0..<10 { _ = try await engine.submit(Self.record(event, code, bench)) }
        let events = Set(store.takeAsked().filter { if case .event = $0 { true } else { false } })
        #expect(events.count == 10)
        #expect(try await engine.submit(Self.record(3, code, bench)).isReplayed)
        await engine.shutDown()
    }

    /// What became of every event, told without the engine.
    private struct Model {
        let random: SeededRandom
        var recorded: [Int: UInt64] = [:]

        mutating func step(_ engine: Engine, _ code: CustomerCode, _ bench: TestBench) async throws {
            let isKnown = !recorded.isEmpty && random.below(2) == 0
            let event = isKnown ? random.pick(recorded.keys.sorted()) : recorded.count
            let answer = try await engine.submit(EventScanTests.record(event, code, bench))
            #expect(answer.isReplayed == isKnown, "event \(event)")
            #expect(isKnown == false || answer.effects.interactionID == recorded[event])
            recorded[event] = answer.effects.interactionID
        }

        /// Every event once more; the customer has each of them once.
        func check(_ engine: Engine, _ code: CustomerCode, _ bench: TestBench) async throws {
            for (event, id) in recorded {
                let answer = try await engine.submit(EventScanTests.record(event, code, bench))
                #expect(answer.isReplayed && answer.effects.interactionID == id, "event \(event)")
            }
            let counted = try await engine.customer(.code(code)).customer.totals.interactionCount
            #expect(counted == UInt64(recorded.count))
        }
    }

    /// Ends a round in one of four ways. Returns whether the ledger is that of the last backup.
    private static func end(
        _ engine: Engine, _ bench: TestBench, _ round: Int, _ random: SeededRandom
    ) async throws -> Bool {
        let way = random.below(4)
        if way < 2 {
            await engine.shutDown()
            if way == 1 { try bench.disk.restore(from: "backup \(round - 1)", epoch: UInt64(10 + round)) }
            return way == 1
        }
        // A crash: the engine is left as it is, resting, and the next one fences it.
        if bench.configuration.projectionDelayMilliseconds == 0 {
            try await engine.waitForProjection(of: engine.durableSeq)
        }
        if way == 2 { bench.disk.losePower(losingProjection: true) }
        return false
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `no event is recorded twice, whatever restarts, crashes and restores come between`(_ seed: UInt64) async throws
    {
        var bench = Self.bench(seed: seed)
        // In half of the runs a crash leaves everything to be folded again.
        if seed.isMultiple(of: 2) { bench.configuration.projectionDelayMilliseconds = 3_600_000 }
        var model = Model(random: SeededRandom(seed: seed &+ 50))
        var restored = model
        var engine = try await bench.open()
        let code = try Make.code(try await engine.submit(Make.create("Ali")).effects.customerNumber)
        for round in 0..<6 {
            if round > 0 {
                let isRestored = try await Self.end(engine, bench, round, model.random)
                if isRestored { model = restored }
                engine = try await bench.open()
            }
            // Some begin while what was recorded before is still being taken in.
            if model.random.below(2) == 0 { engine.waitForKnownEvents() }
            for _ in 0..<30 { try await model.step(engine, code, bench) }
            _ = try engine.core.store.backup(to: "backup \(round)")
            restored = model
            for _ in 0..<10 { try await model.step(engine, code, bench) }
            if model.random.below(2) == 0 { try await engine.waitForProjection(of: engine.durableSeq) }
        }
        engine.waitForKnownEvents()
        try await model.check(engine, code, bench)
        #expect(try await engine.verifyRebuild().differences == [])
        await engine.shutDown()
    }

    @Test func `events in files are taken in page by page, and a full page may be the last`() async throws {
        let directory = try TemporaryDirectory()
        let bench = Self.bench(seed: 9)
        func open() async throws -> Engine {
            try await Engine.open(
                store: try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file("data"))),
                keys: KeptKeys(bench.keys), configuration: bench.configuration, environment: bench.environment())
        }
        let first = try await open()
        let code = try Make.code(try await first.submit(Make.create("Ali")).effects.customerNumber)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for event in 0..<EventScan.page {
                group.addTask { _ = try await first.submit(Self.record(event, code, bench)) }
            }
            try await group.waitForAll()
        }
        await first.shutDown()
        let second = try await open()
        second.waitForKnownEvents()
        for event in stride(from: 0, to: EventScan.page, by: 97) {
            #expect(try await second.submit(Self.record(event, code, bench)).isReplayed)
        }
        #expect(try await second.submit(Self.record(EventScan.page, code, bench)).isReplayed == false)
        let counted = try await second.customer(.code(code)).customer.totals.interactionCount
        #expect(counted == UInt64(EventScan.page) + 1)
        await second.shutDown()
    }
}

extension Engine {
    /// Returns when new events are told from known ones without the store.
    func waitForKnownEvents() {
        let scan = EventScan(core: core)
        WorkerThread.start("test-events") { scan.run() }?.join()
    }
}
