import CoreMetrics
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// The same histories on the store that serves in production.
@Suite struct SQLiteHistoryTests {
    private let directory: TemporaryDirectory
    private let clock = ManualClock()

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func open(_ seed: UInt64, delay: UInt64) async throws -> Engine {
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file("data")))
        let master = try MasterKey(hexadecimal: String(repeating: "5a", count: 32), source: "the test")
        let keys = try SQLiteKeyStore(
            directory: directory.file("data"), identity: store.identity, master: master, random: SystemRandom())
        var configuration = EngineConfiguration()
        configuration.projectionDelayMilliseconds = delay
        let environment = EngineEnvironment(
            clock: clock, random: SystemRandom(), metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return try await Engine.open(
            store: store, keys: keys, configuration: configuration, environment: environment)
    }

    @Test(arguments: [21, 22] as [UInt64])
    func `restarts on SQLite show what was acknowledged and the ledger folds to the projected rows`(
        seed: UInt64
    ) async throws {
        var history = ShopHistory(seed: seed, clock: clock)
        for round in 0..<3 {
            let engine = try await open(seed, delay: round == 1 ? 3_600_000 : 0)
            try await history.model.check(engine, "seed \(seed), round \(round), after the restart")
            for _ in 0..<60 { try await history.step(engine) }
            try await history.model.check(engine, "seed \(seed), round \(round)")
            await engine.shutDown()
        }
        let engine = try await open(seed, delay: 0)
        #expect(engine.status().appliedSeq == engine.durableSeq)
        let report = try await engine.verifyRebuild()
        #expect(report.differences == [], "seed \(seed)")
        #expect(report.rows > 0)
        await engine.shutDown()
    }

    @Test func `many callers at once on SQLite share commits and lose nothing`() async throws {
        let engine = try await open(31, delay: 10)
        let code = try Make.code(try await engine.submit(Make.create("Ali", "Kaya")).effects.customerNumber)
        let now = clock.now()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<16 {
                group.addTask {
                    for item in 0..<25 {
                        let new = Make.interaction("e\(caller)-\(item)", .code(code), at: now, note: "not")
                        let answer = try await engine.submit(Make.record(new))
                        let view = try await engine.view(.code(code), interactions: 200, atLeast: answer.commitSeq)
                        #expect(view.interactions.contains { $0.id == answer.effects.interactionID })
                    }
                }
            }
            try await group.waitForAll()
        }
        let read = try await engine.customer(.code(code))
        #expect(read.customer.totals.interactionCount == 400)
        #expect(engine.durableSeq == 401)
        await engine.shutDown()
    }
}
