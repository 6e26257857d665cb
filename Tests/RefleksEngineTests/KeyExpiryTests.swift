import CoreMetrics
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Synchronization
import Testing

@testable import RefleksEngine

/// Idempotency keys are forgotten after seven days, by entries of the ledger.
@Suite struct KeyExpiryTests {
    enum Kind: CaseIterable, Sendable { case memory, sqlite }

    private static let day: Int64 = 86_400
    private let directory: TemporaryDirectory
    private let clock = ManualClock()
    private let disk = MemoryDisk()
    private let keys = MemoryKeyStore(random: SeededRandom(seed: 71))

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func open(_ kind: Kind, projectionDelay: UInt64 = 0) async throws -> Engine {
        var configuration = EngineConfiguration()
        configuration.projectionDelayMilliseconds = projectionDelay
        let store: any Store =
            switch kind {
            case .memory: MemoryStore(disk: disk)
            case .sqlite: try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file("data")))
            }
        return try await Engine.open(
            store: store, keys: KeptKeys(keys), configuration: configuration,
            environment: EngineEnvironment(
                clock: clock, random: SeededRandom(seed: 72), metrics: NOOPMetricsHandler.instance,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    }

    private func projectedKeys(_ engine: Engine) throws -> Int {
        try engine.core.store.read { view throws(StoreError) in try view.oldestIdempotencies(limit: .max >> 1).count }
    }

    /// Creates customers with the keys `k0` … and returns the last commit.
    private func create(_ count: Int, from first: Int = 0, _ engine: Engine) async throws -> UInt64 {
        try await withThrowingTaskGroup(of: UInt64.self) { group in
            for index in first..<first + count {
                group.addTask { try await engine.submit(Make.create("Ali", "Kaya", key: "k\(index)")).commitSeq }
            }
            return try await group.reduce(0) { max($0, $1) }
        }
    }

    @Test(arguments: Kind.allCases) func `expired keys go in steps, and a rebuild agrees`(_ kind: Kind) async throws {
        let engine = try await open(kind)
        #expect(try await create(600, engine) == 600)
        clock.advance(seconds: 3 * Self.day)
        _ = try await create(10, from: 1_000, engine)
        try await engine.waitForProjection(of: 610)
        #expect(try projectedKeys(engine) == 610)

        clock.advance(seconds: 5 * Self.day)
        // Any commit makes the projector look; the 600 go in three entries.
        _ = try await engine.submit(Make.create("Veli"))
        try await engine.waitForProjection(of: 614)
        #expect(try projectedKeys(engine) == 10)
        let sizes = try engine.core.store.entries(after: 611, limit: 10, maximumBytes: .max).map {
            try Entry($0).changes.compactMap { ($0 as? KeysExpired)?.keys.count }
        }
        #expect(sizes == [[256], [256], [88]])
        #expect(try await engine.verifyRebuild().differences == [])

        let replayed = try await engine.submit(Make.create("Ali", "Kaya", key: "k1003"))
        #expect(replayed.isReplayed, "a key of three days ago is remembered")
        let again = try await engine.submit(Make.create("Ali", "Kaya", key: "k0"))
        #expect(!again.isReplayed && again.effects.isNewCustomer, "a key of eight days ago is a new one")
        await engine.shutDown()
    }

    @Test(arguments: Kind.allCases) func `what expired while the engine was down is forgotten when it starts`(
        _ kind: Kind
    ) async throws {
        let first = try await open(kind)
        #expect(try await create(5, first) == 5)
        await first.shutDown()
        clock.advance(seconds: 8 * Self.day)
        let second = try await open(kind)
        try await second.waitForProjection(of: 6)
        #expect(try projectedKeys(second) == 0)
        #expect(try await second.verifyRebuild().differences == [])
        await second.shutDown()
        let third = try await open(kind)
        #expect(third.durableSeq == 6)
        #expect(try await third.verifyRebuild().differences == [])
        await third.shutDown()
    }

    @Test func `a key that is used again, or not expired, stays`() async throws {
        // The projector rests for an hour: nobody else looks.
        let engine = try await open(.memory, projectionDelay: 3_600_000)
        #expect(try await create(2, engine) == 2)
        clock.advance(seconds: 8 * Self.day)
        let index = engine.core.sealing.indexer
        let scope = Make.branch + " CreateCustomer"
        let keys = ["k0", "k1", "unused"].map { index.index(of: IdempotencyKey(scope: scope, key: $0, payload: [])) }
        // The key is used again before the command is decided that was to forget it.
        _ = try await engine.submit(Make.create("Veli", key: "k0"))
        let forgotten = try await forget(keys, engine)
        #expect(forgotten == ["k1": true, "k0": false])
        #expect(try await engine.submit(Make.create("Veli", key: "k0")).isReplayed)
        let before = engine.durableSeq
        #expect(try await forget(keys, engine) == ["k1": true, "k0": false])
        #expect(engine.durableSeq == before, "there was nothing to forget")
        await engine.shutDown()
    }

    /// Sends the command and tells which keys are gone.
    private func forget(_ keys: [BlindIndex], _ engine: Engine) async throws -> [String: Bool] {
        let result: Result<Committed, EngineRefusal> = await withUnsafeContinuation { continuation in
            engine.core.submit(.expireKeys(keys)) { continuation.resume(returning: $0) }
        }
        _ = try result.get()
        return try engine.core.state.withLock { state in
            ["k0": try state.idempotency(keys[0]) == nil, "k1": try state.idempotency(keys[1]) == nil]
        }
    }
}
