import CoreMetrics
import Foundation
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// A backup that is put into a new directory: cases, their promises and what time has passed go on where they stood.
@Suite struct CareRestoreTests {
    private let directory: TemporaryDirectory
    private let clock = ManualClock()
    private static let master = String(repeating: "5b", count: 32)

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func open(_ name: String) async throws -> Engine {
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file(name)))
        let keys = try SQLiteKeyStore(
            directory: directory.file(name), identity: store.identity,
            master: try MasterKey(hexadecimal: Self.master, source: "the test"), random: SystemRandom())
        var configuration = EngineConfiguration()
        configuration.firesTimers = true
        return try await Engine.open(
            store: store, keys: keys, configuration: configuration,
            environment: EngineEnvironment(
                clock: clock, random: SystemRandom(), metrics: NOOPMetricsHandler.instance,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    }

    private func fired(_ engine: Engine) throws -> [TimerFired.Moment] {
        try engine.core.history.entries(after: 0, limit: 10_000).flatMap { stored in
            try Entry(stored).changes.compactMap { ($0 as? TimerFired)?.moment }
        }
    }

    private func queue(_ engine: Engine) async throws -> [CareCase] {
        try await engine.scanQueue(into: [CareCase]()) { $0.append($1) }
    }

    @Test func `a restored ledger tells no deadline twice and forgets none`() async throws {
        let engine = try await open("data")
        let code = try await MergeTests.customer(engine, Make.create("Ali"))
        let late = try await engine.submit(ReflexShop.record("late", .deliveryLate, code, at: clock.now()))
        #expect(ReflexShop.rules(late) == [.lateDelivery])
        let told = try await engine.submit(try CaseTests.feedback(code, at: clock.now()))
        let care = try #require(told.items.compactMap(\.cases.first).first)
        let response = try #require(care.firstResponseDue)
        clock.advance(seconds: response.microseconds(since: clock.now()) / 1_000_000 + 1)
        try await engine.settleTimers()
        let before = try fired(engine)
        #expect(before == [.firstResponse, .firstResponse])
        let (queued, cases) = (try await queue(engine), try await engine.customer(.code(code)).customer.cases)
        #expect(queued.count == 2)
        _ = try engine.core.store.backup(to: directory.file("ledger.backup"))
        // What comes after the backup is lost with the directory.
        _ = try await engine.submit(CaseTests.move(code, care.id, .closedUnresolved, .customerGone))
        let epoch = engine.epoch
        await engine.shutDown()

        _ = try DirectoryBackup.restore(from: directory.file("ledger.backup"), into: directory.file("restored"))
        try FileManager.default.copyItem(
            atPath: directory.file("data/keys.db"), toPath: directory.file("restored/keys.db"))
        let restored = try await open("restored")
        #expect(restored.epoch != epoch)
        try await restored.settleTimers()
        #expect(try fired(restored) == before, "told before the backup")
        #expect(try await restored.customer(.code(code)).customer.cases == cases)
        #expect(try await Set(queue(restored)) == Set(queued))
        // Its rule does not warn again while its case is open.
        let again = try await restored.submit(ReflexShop.record("later", .deliveryLate, code, at: clock.now()))
        #expect(ReflexShop.rules(again) == [])
        clock.advance(seconds: 30 * 86_400)
        try await restored.settleTimers()
        try await restored.settleTimers()
        #expect(try fired(restored) == before + [.resolution, .resolution])
        try await restored.waitForProjection(of: restored.durableSeq)
        #expect(try await restored.verifyRebuild().differences == [])
        await restored.shutDown()
    }
}
