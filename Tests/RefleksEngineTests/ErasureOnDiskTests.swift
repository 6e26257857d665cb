import CoreMetrics
import Foundation
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Synchronization
import Testing

@testable import RefleksEngine

/// After an erasure no plain value of the person and no byte of his key lies in any file.
@Suite struct ErasureOnDiskTests {
    private let directory: TemporaryDirectory
    private let clock = ManualClock()
    private static let master = String(repeating: "5a", count: 32)

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func open(_ name: String) async throws -> (engine: Engine, keys: SQLiteKeyStore) {
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file(name)))
        let keys = try SQLiteKeyStore(
            directory: directory.file(name), identity: store.identity,
            master: try MasterKey(hexadecimal: Self.master, source: "the test"), random: SystemRandom())
        let environment = EngineEnvironment(
            clock: clock, random: SystemRandom(), metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return (try await Engine.open(store: store, keys: keys, environment: environment), keys)
    }

    /// Every byte of every file below the test's directory.
    private func everyFile() throws -> [(name: String, bytes: Data)] {
        let root = URL(filePath: directory.file(""))
        let names = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
        return names.compactMap { name in
            FileManager.default.contents(atPath: root.appending(path: name).path).map { (name, $0) }
        }
    }

    private func files(holding secret: Data) throws -> [String] {
        try everyFile().filter { $0.bytes.range(of: secret) != nil }.map(\.name)
    }

    @Test func `names, phones, notes and the key are gone from databases, logs and the ledger's backup`() async throws {
        let (engine, keys) = try await open("data")
        let phone = try Make.claim(.phone, "+905321112233")
        let mail = try Make.claim(.email, "gulizar.aksoy@example.com")
        let created = try await engine.submit(Make.create("Gülizar", "Aksoyoğlu", [phone, mail]))
        let code = try Make.code(created.effects.customerNumber)
        let note = "fıstık alerjisi var"
        _ = try await engine.submit(Make.record(Make.interaction("e1", .code(code), at: clock.now(), note: note)))
        _ = try await engine.submit(try KnowledgeTests.put(code, "drink", "şalgam-suyu"))
        try await engine.waitForProjection(of: engine.durableSeq)
        let keyID = try #require(
            engine.core.state.withLock { $0.customers.slot(code.number)?.durable?.identity.keyID })
        let secret = try #require(try keys.key(keyID)).secret.withUnsafeBytes { Data($0) }
        _ = try engine.core.store.backup(to: directory.file("ledger.backup"))

        _ = try await engine.eraseSubject(ErasureTests.request(code))
        let values = ["Gülizar", "Aksoyoğlu", "5321112233", "gulizar.aksoy", note, "şalgam-suyu"].map { Data($0.utf8) }
        for value in values + [secret] { #expect(try files(holding: value) == []) }
        #expect(try everyFile().count > 5)
        await engine.shutDown()
        for value in values + [secret] { #expect(try files(holding: value) == []) }

        // The older backup, put into a new directory with the keys: he stays erased.
        _ = try DirectoryBackup.restore(from: directory.file("ledger.backup"), into: directory.file("restored"))
        try FileManager.default.copyItem(
            atPath: directory.file("data/keys.db"), toPath: directory.file("restored/keys.db"))
        let (restored, _) = try await open("restored")
        let error = await failure { _ = try await restored.customer(.code(code)) }
        guard case .customerErased? = error as? EngineRefusal else {
            Issue.record("a backup brought an erased customer back: \(String(describing: error))")
            await restored.shutDown()
            return
        }
        #expect(try await restored.verifyRebuild().differences == [])
        await restored.shutDown()
    }

    @Test func `an older copy of the key table loses the key again`() async throws {
        let (engine, keys) = try await open("data")
        let created = try await engine.submit(Make.create("Gülizar", "Ak", [try Make.phone(1)]))
        let code = try Make.code(created.effects.customerNumber)
        try keys.backup(to: directory.file("keys.backup"))
        _ = try await engine.eraseSubject(ErasureTests.request(code))
        await engine.shutDown()
        for suffix in ["", "-wal", "-shm"] {
            let path = directory.file("data/keys.db" + suffix)
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
        }
        try FileManager.default.copyItem(
            atPath: directory.file("keys.backup"), toPath: directory.file("data/keys.db"))
        let (again, restored) = try await open("data")
        #expect(try restored.key(1) == nil, "the ledger says that it is destroyed")
        await again.shutDown()
    }
}
