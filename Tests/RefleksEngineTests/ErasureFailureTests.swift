import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Synchronization
import Testing

@testable import RefleksEngine

/// The disk of the keys fails between the entry and the key's destruction.
@Suite struct ErasureFailureTests {
    @Test func `the entry stands, the caller is told, and a repeated call destroys the key`() async throws {
        let bench = TestBench()
        let keys = FailingKeys(bench.keys)
        let engine = try await Engine.open(
            store: MemoryStore(disk: bench.disk), keys: keys, configuration: bench.configuration,
            environment: bench.environment())
        let code = try await MergeTests.customer(engine, Make.create("Gülizar", "Aksoy", [try Make.phone(1)]))
        let keyID = try #require(
            engine.core.state.withLock { $0.customers.slot(code.number)?.durable?.identity.keyID })
        keys.isFailing.store(true, ordering: .releasing)
        let error = await failure { _ = try await engine.eraseSubject(ErasureTests.request(code, key: "k")) }
        guard case .erasureIncomplete? = error as? EngineRefusal else {
            Issue.record("a failed disk went unnoticed: \(String(describing: error))")
            await engine.shutDown()
            return
        }
        #expect(try bench.keys.key(keyID) != nil)
        let gone = await failure { _ = try await engine.customer(.code(code)) }
        guard case .customerErased? = gone as? EngineRefusal else {
            Issue.record("the entry did not count")
            await engine.shutDown()
            return
        }
        keys.isFailing.store(false, ordering: .releasing)
        let again = try await engine.eraseSubject(ErasureTests.request(code, key: "k"))
        #expect(again.isReplayed && again.lines.contains { $0.subject == .dataKey })
        #expect(try bench.keys.key(keyID) == nil)
        await engine.shutDown()
    }

    @Test func `an engine whose keys cannot be destroyed at its opening does not open`() async throws {
        let bench = TestBench()
        let keys = FailingKeys(bench.keys)
        try await bench.run { engine in
            let code = try await MergeTests.customer(engine, Make.create("Gülizar", "Aksoy", [try Make.phone(1)]))
            let survey = try CustomerReader(core: engine.core).survey(code)
            let today = CalendarDate(istanbul: bench.clock.now())
            let prepared = survey.prepared([], reason: "", today: today)
            _ = try await engine.submit(Command(.eraseSubject(prepared), principal: "admin/privacy"))
        }
        keys.isFailing.store(true, ordering: .releasing)
        let error = await failure {
            _ = try await Engine.open(
                store: MemoryStore(disk: bench.disk), keys: keys, configuration: bench.configuration,
                environment: bench.environment())
        }
        guard case .ioFailure? = error as? StoreError else {
            Issue.record("a key that should be destroyed serves on: \(String(describing: error))")
            return
        }
        try await bench.run { _ in }
        #expect(try bench.keys.key(1) == nil)
    }
}

/// A key table that can be told not to destroy anything.
private final class FailingKeys: KeyStore {
    private let kept: any KeyStore
    let isFailing = Atomic(false)

    init(_ keys: any KeyStore) { kept = keys }

    var indexSecret: SecretBytes { kept.indexSecret }
    func makeKeys(_ count: Int) throws(StoreError) -> [DataKey] { try kept.makeKeys(count) }
    func key(_ id: UInt64) throws(StoreError) -> DataKey? { try kept.key(id) }
    func erase(_ erasures: [ErasureRecord], upTo seq: UInt64, epoch: UInt64) throws(StoreError) {
        guard !isFailing.load(ordering: .acquiring) else { throw .ioFailure("injected") }
        try kept.erase(erasures, upTo: seq, epoch: epoch)
    }
    func erasedSeq(epoch: UInt64) throws(StoreError) -> UInt64? { try kept.erasedSeq(epoch: epoch) }
    func erasures(after: UInt64, limit: Int) throws(StoreError) -> [ErasureRecord] {
        try kept.erasures(after: after, limit: limit)
    }
    func backup(to path: String) throws(StoreError) { try kept.backup(to: path) }
    func size() throws(StoreError) -> UInt64 { try kept.size() }
    func close() {}
}
