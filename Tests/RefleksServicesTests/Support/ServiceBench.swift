import CoreMetrics
import Logging
import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC
import RefleksServices
import RefleksStore
import RefleksTestSupport
import SwiftProtobuf

/// All services on an engine in memory, with a clock that stands still.
struct ServiceBench {
    let clock: ManualClock
    let engine: Engine
    let audit: AuditLog
    let pulse: PulseBook
    let health: ServerHealth
    let disk = MemoryDisk()
    private let services: [any RegisteredService]

    /// Runs `body` on fresh services and shuts them down.
    static func run(
        configuration: EngineConfiguration = EngineConfiguration(), faults: MemoryFaults = MemoryFaults(),
        auditing: MemoryAuditStore = MemoryAuditStore(), bounds: AuditConfiguration = AuditConfiguration(),
        _ body: (ServiceBench) async throws -> Void
    ) async throws {
        let bench = try await ServiceBench(configuration, faults, auditing, bounds)
        do {
            try await body(bench)
        } catch {
            await bench.stop()
            throw error
        }
        await bench.stop()
    }

    private init(
        _ configuration: EngineConfiguration, _ faults: MemoryFaults, _ auditing: MemoryAuditStore,
        _ bounds: AuditConfiguration
    ) async throws {
        let clock = ManualClock()
        var configuration = configuration
        configuration.baskets = BasketReader.products
        let surroundings = EngineEnvironment(
            clock: clock, random: SeededRandom(seed: 2), metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        engine = try await Engine.open(
            store: MemoryStore(disk: disk, faults: faults), keys: MemoryKeyStore(random: SeededRandom(seed: 1)),
            configuration: configuration, environment: surroundings)
        audit = try AuditLog(store: auditing, configuration: bounds, environment: surroundings)
        pulse = try PulseBook(store: MemoryPulseStore(), environment: surroundings)
        let environment = ServiceEnvironment(
            engine: engine, audit: audit, clock: clock, sources: SourceRegistry(["system/erp": ["pos"]]))
        health = ServerHealth(engine: engine, audit: audit, clock: clock)
        let description = ServerDescription(
            version: "1.2.3", serverID: "server-1", startedAt: clock.now(),
            limits: ["maximum_message_bytes": 4_194_304], certificateExpiry: { Timestamp(microseconds: 7) })
        services = [
            CustomerService(environment), InteractionService(environment), ScoringService(environment),
            GovernanceService(environment),
            FeedbackService(environment, pulse: pulse),
            SystemService(environment, description: description, health: health, connections: FixedConnections()),
        ]
        self.clock = clock
    }

    /// The clock's time, UTC microseconds.
    var now: Int64 { clock.now().microseconds }
    var epoch: UInt64 { engine.epoch }
    var durableSeq: UInt64 { engine.durableSeq }

    /// Returns when everything that is durable is projected.
    func waitForProjection() async throws {
        var options = CallOptions()
        options.minimumCommitSeq = durableSeq
        let request = ListCustomersRequest.with { $0.access = Make.access }
        _ = try await customers(.system, "erp").listCustomers(request, options)
    }

    func stop() async {
        await audit.shutDown()
        pulse.shutDown()
        await engine.shutDown()
    }

    /// What the stubs call through.
    func caller(_ role: Role = .branch, _ id: String = "34-001") -> Loopback {
        Loopback(Principal(role: role, id: id), services)
    }

    func customers(_ role: Role = .branch, _ id: String = "34-001") -> CustomerServiceClient {
        CustomerServiceClient(invoker: Loopback(Principal(role: role, id: id), services))
    }

    func interactions(_ role: Role = .branch, _ id: String = "34-001") -> InteractionServiceClient {
        InteractionServiceClient(invoker: Loopback(Principal(role: role, id: id), services))
    }

    func scoring(_ role: Role = .branch, _ id: String = "34-001") -> ScoringServiceClient {
        ScoringServiceClient(invoker: Loopback(Principal(role: role, id: id), services))
    }

    func governance(_ role: Role = .admin, _ id: String = "root") -> GovernanceServiceClient {
        GovernanceServiceClient(invoker: Loopback(Principal(role: role, id: id), services))
    }

    func feedback(_ role: Role = .branch, _ id: String = "34-001") -> FeedbackServiceClient {
        FeedbackServiceClient(invoker: Loopback(Principal(role: role, id: id), services))
    }

    func system(_ role: Role = .monitor, _ id: String = "prometheus") -> SystemServiceClient {
        SystemServiceClient(invoker: Loopback(Principal(role: role, id: id), services))
    }
}

/// Three open connections.
struct FixedConnections: ConnectionDirectory {
    func connections() async -> [ConnectionSummary] {
        [("b", UInt64(5)), ("c", 9), ("a", 5)].map { id, age in
            var traffic = ConnectionSummary.Traffic()
            traffic.callsStarted = 3
            traffic.idleMilliseconds = 1
            return ConnectionSummary(
                id: "\(id)/k", principal: Principal(role: .branch, id: "34-001"), peerAddress: "192.0.2.7:50123",
                ageMilliseconds: age, state: .draining,
                security: ConnectionSummary.Security(
                    tlsVersion: "TLSv1.3", isResumed: true, certificateSerial: "0A", certificateNotAfterMicroseconds: 9),
                traffic: traffic)
        }
    }
}
