import CoreMetrics
import Logging
import NIOCore
import RefleksDomain
import RefleksEngine
import RefleksRPC
import RefleksServices
import RefleksStore
import RefleksTestSupport
import Synchronization

/// A wall clock that the simulation sets.
final class SimulatedClock: WallClock {
    /// 2026-03-02 09:00 in Istanbul, at the simulation's beginning.
    static let beginning: Int64 = 1_772_431_200_000_000
    private let nanoseconds = Mutex<UInt64>(0)

    func now() -> Timestamp {
        Timestamp(microseconds: Self.beginning + Int64(clamping: nanoseconds.withLock { $0 } / 1_000))
    }

    func set(_ now: UInt64) { nanoseconds.withLock { $0 = now } }
    var monotonic: UInt64 { nanoseconds.withLock { $0 } }
}

/// The disk's failures, as the simulation orders them.
final class FaultPlan: Sendable {
    private struct State {
        var next: MemoryFaults.Append?
        var isDead = false
    }

    private let state = Mutex(State())

    /// The next append ends so, if there is one before `clear`.
    func order(_ fault: MemoryFaults.Append) { state.withLock { $0.next = fault } }

    func clear() { state.withLock { $0.next = nil } }

    /// The process is gone: nothing of it reaches the disk any more.
    func kill() { state.withLock { $0.isDead = true } }

    var faults: MemoryFaults {
        MemoryFaults(
            append: { _ in
                self.state.withLock { state in
                    defer { state.next = nil }
                    return state.isDead ? .ioFailure(stored: false) : state.next
                }
            },
            apply: { _ in self.state.withLock { $0.isDead } ? .ioFailure("killed") : nil })
    }
}

/// The server's process: a real engine on a memory disk, behind the real services and router. It can be killed and
/// started again on the same disk.
final class SimulatedServer {
    private struct Running {
        let engine: Engine
        let audit: AuditLog
        let router: Router
        let faults: FaultPlan
    }

    private let seed: UInt64
    private let disk = MemoryDisk()
    private let keys: MemoryKeyStore
    private let clock: SimulatedClock
    private let sources: SourceRegistry
    private var running: Running?
    private var starts: UInt64 = 0

    init(seed: UInt64, clock: SimulatedClock) {
        self.seed = seed
        self.clock = clock
        keys = MemoryKeyStore(random: SeededRandom(seed: seed &+ 1))
        sources = SourceRegistry()
    }

    var isUp: Bool { running != nil }
    var router: Router? { running?.router }
    var faults: FaultPlan? { running?.faults }
    var engine: Engine? { running?.engine }

    /// Whether the disk has failed under it: only a restart helps.
    var hasFailed: Bool { running?.engine.status().state == .failed }

    func start() async throws {
        starts += 1
        var configuration = EngineConfiguration()
        configuration.maximumOverlayEntries = 24
        configuration.maximumResidentEntities = 16
        configuration.keyBlock = 8
        configuration.projectionDelayMilliseconds = 3_600_000
        let faults = FaultPlan()
        let surroundings = EngineEnvironment(
            clock: clock, random: SeededRandom(seed: seed &+ starts &* 1_000), metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() })
        let engine = try await Engine.open(
            store: MemoryStore(disk: disk, faults: faults.faults), keys: KeptKeys(keys), configuration: configuration,
            environment: surroundings)
        if engine.status().state == .rebuilding { _ = try await engine.statusChanged(from: .rebuilding) }
        let audit = try AuditLog(store: MemoryAuditStore(), environment: surroundings)
        let environment = ServiceEnvironment(
            engine: engine, audit: audit, clock: clock, sources: sources)
        let services: [any RegisteredService] = [CustomerService(environment), InteractionService(environment)]
        let clock = clock
        let router = try Router(
            services.flatMap(\.methods), clock: { clock.monotonic }, report: { _ in })
        running = Running(engine: engine, audit: audit, router: router, faults: faults)
    }

    /// The process is gone from one moment to the next. What was durable stays; the projection may be lost.
    func kill(losingProjection: Bool) async {
        running?.faults.kill()
        await running?.audit.shutDown()
        await running?.engine.shutDown()
        running = nil
        disk.losePower(losingProjection: losingProjection)
    }

    /// Ends it in order.
    func stop() async {
        await running?.audit.shutDown()
        await running?.engine.shutDown()
        running = nil
    }

    /// The ledger's last hash, which stands for all of it.
    func ledgerHash() throws -> [UInt8] { try Array(MemoryStore(disk: disk).tail().hash) }
}
