import Glibc
import Logging
import NIOCore
import RefleksContract
import RefleksCrypto
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksOps
import RefleksRPC
import RefleksServices
import RefleksStore
import RefleksTransport
import RefleksWire

/// A running server, wired from the data directory to the listeners.
///
/// Start and stop go in opposite orders: ops listener, store, engine, RPC listener; then drain, engine, store, ops listener.
/// So `/livez` and `/readyz` answer before the first call is taken and until the last one has ended.
final class RunningServer: Sendable {
    /// What the process gives to a server.
    struct Surroundings: Sendable {
        /// The text of `REFLEKS_MASTER_KEY`.
        var masterKey: String?
        var clock: any WallClock = SystemWallClock()
        var random: any RandomSource = SystemRandom()
        var logger: Logger
        var logs: LogWriter
    }

    /// Where calls arrive: `127.0.0.1:7360`.
    let address: String
    /// Where health and metrics are.
    let opsAddress: String
    private let parts: Parts
    private let server: Server
    private let engine: Engine
    private let audit: AuditLog
    private let pulse: PulseBook
    private let certificates: CertificateWatch

    private init(
        _ parts: Parts, _ server: Server, _ engine: Engine, _ audit: AuditLog, _ pulse: PulseBook,
        _ certificates: CertificateWatch
    ) {
        self.parts = parts
        self.server = server
        self.engine = engine
        self.audit = audit
        self.pulse = pulse
        self.certificates = certificates
        address = server.address
        opsAddress = parts.ops.address.map { "\($0.ipAddress ?? ""):\($0.port ?? 0)" } ?? ""
    }

    /// What stands before the engine is open.
    fileprivate struct Parts {
        let configuration: ServeConfiguration
        let surroundings: Surroundings
        let registry: PrometheusRegistry
        let condition: ServerCondition
        let tls: TLSContextSource
        let ops: OpsServer
        let data: DataStore
        /// Only in development mode.
        let development: DevelopmentCredentials?
    }

    /// Opens everything and begins to serve.
    static func start(
        _ configuration: ServeConfiguration, _ surroundings: Surroundings
    ) async throws(StartFailure) -> RunningServer {
        let clock = surroundings.clock
        var configuration = configuration
        let data = try openStore(configuration, surroundings)
        let development = try openDevelopment(&configuration, surroundings)
        let condition = ServerCondition(clock: clock)
        let registry = PrometheusRegistry()
        let tls = try openCertificates(configuration, clock)
        let gauges = ServerGauges(
            condition: condition, store: data.store, keys: data.keys, audit: data.audit, tls: tls,
            logs: surroundings.logs)
        registry.onScrape { gauges.collect(into: &$0) }
        let ops = try await openOps(configuration.ops, condition, registry)
        let parts = Parts(
            configuration: configuration, surroundings: surroundings, registry: registry, condition: condition,
            tls: tls, ops: ops, data: data, development: development)
        do throws(StartFailure) {
            return try await parts.serve()
        } catch {
            await closeQuietly(ops, surroundings.logger)
            data.audit.close()
            data.pulse.close()
            data.store.close()
            throw error
        }
    }

    /// Reads certificate, CA and revocation list again; blocks for the reading.
    func reloadCertificates() {
        parts.tls.reload()
    }

    /// Drains and closes; returns when everything durable is in its files.
    func stop() async {
        let logger = parts.surroundings.logger
        parts.condition.drains()
        logger.notice("draining", metadata: ["seconds": "\(parts.configuration.drainSeconds)"])
        certificates.stop()
        await server.drain()
        await audit.shutDown()
        pulse.shutDown()
        await engine.shutDown()
        parts.data.keys.close()
        await Self.closeQuietly(parts.ops, logger)
        logger.notice("stopped")
    }

    private static func openCertificates(
        _ configuration: ServeConfiguration, _ clock: any WallClock
    ) throws(StartFailure) -> TLSContextSource {
        try certificatesFailed { () throws(CertificateError) in
            try TLSContextSource(
                .server, configuration.tls, clock: { clock.now().microseconds / Timestamp.microsecondsPerSecond })
        }
    }

    /// The credentials of development mode, put into the configuration; nil outside of it.
    private static func openDevelopment(
        _ configuration: inout ServeConfiguration, _ surroundings: Surroundings
    ) throws(StartFailure) -> DevelopmentCredentials? {
        guard configuration.isDevelopment else { return nil }
        let directory = configuration.data + "/dev"
        let credentials = try certificatesFailed { () throws(CertificateError) in
            try DevelopmentCredentials(path: directory, clock: surroundings.clock, random: surroundings.random)
        }
        configuration.certificate = credentials.serverCertificate
        configuration.key = credentials.serverKey
        configuration.ca = credentials.authority
        configuration.crl = credentials.revocationList
        return credentials
    }

    private static func certificatesFailed<Result>(
        _ body: () throws(CertificateError) -> Result
    ) throws(StartFailure) -> Result {
        do throws(CertificateError) {
            return try body()
        } catch {
            throw StartFailure(error)
        }
    }

    private static func openStore(
        _ configuration: ServeConfiguration, _ surroundings: Surroundings
    ) throws(StartFailure) -> DataStore {
        do throws(StoreError) {
            return try DataStore.open(
                directory: configuration.data, masterKey: surroundings.masterKey, random: surroundings.random)
        } catch {
            throw StartFailure(error)
        }
    }

    private static func openOps(
        _ address: ListenAddress, _ condition: ServerCondition, _ registry: PrometheusRegistry
    ) async throws(StartFailure) -> OpsServer {
        let routes = OpsRoutes(
            isAlive: { condition.isAlive }, health: { condition.report }, metrics: { registry.exposition() })
        do {
            return try await OpsServer.start(.init(host: address.host, port: address.port), routes: routes)
        } catch {
            throw listenFailure(address, error)
        }
    }

    private static func listenFailure(_ address: ListenAddress, _ error: any Error) -> StartFailure {
        let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
        return StartFailure(.unavailable, Catalogue.Server.listenFailed, [address.description, reason])
    }

    private static func closeQuietly(_ ops: OpsServer, _ logger: Logger) async {
        do {
            try await ops.close()
        } catch {
            logger.warning("the ops listener did not close", error: error)
        }
    }
}

fileprivate extension RunningServer.Parts {
    /// Opens the engine and the audit, then the RPC port.
    func serve() async throws(StartFailure) -> RunningServer {
        let audit = try openAudit()
        do throws(StartFailure) {
            let pulse = try openPulse()
            do throws(StartFailure) {
                return try await serve(openEngine(), audit, pulse)
            } catch {
                pulse.shutDown()
                throw error
            }
        } catch {
            await audit.shutDown()
            throw error
        }
    }

    private func serve(
        _ engine: Engine, _ audit: AuditLog, _ pulse: PulseBook
    ) async throws(StartFailure) -> RunningServer {
        do throws(StartFailure) {
            let server = try await listen(
                ServiceEnvironment(
                    engine: engine, audit: audit, clock: surroundings.clock, sources: configuration.sources.registry),
                pulse)
            try RunningServer.certificatesFailed { () throws(CertificateError) in
                try development?.writeConfigurations(address: server.address)
            }
            condition.serves(engine, audit, on: server)
            let certificates = CertificateWatch(tls, server, registry, surroundings.logger)
            return RunningServer(self, server, engine, audit, pulse, certificates)
        } catch {
            // While its file's directory is still ours.
            await audit.shutDown()
            pulse.shutDown()
            await engine.shutDown()
            throw error
        }
    }

    private func openEngine() async throws(StartFailure) -> Engine {
        var bounds = EngineConfiguration()
        bounds.readerThreads = configuration.readerThreads
        bounds.baskets = BasketReader.products
        bounds.firesTimers = true
        do throws(StoreError) {
            return try await Engine.open(
                store: data.store, keys: data.keys, configuration: bounds, environment: engineEnvironment)
        } catch {
            throw StartFailure(error)
        }
    }

    private var engineEnvironment: EngineEnvironment {
        EngineEnvironment(
            clock: surroundings.clock, random: surroundings.random, metrics: registry, logger: surroundings.logger)
    }

    private func openAudit() throws(StartFailure) -> AuditLog {
        if data.audit.lacksRows { surroundings.logger.error("rows are missing at the end of the audit") }
        do throws(StoreError) {
            return try AuditLog(store: data.audit, environment: engineEnvironment)
        } catch {
            throw StartFailure(error)
        }
    }

    private func openPulse() throws(StartFailure) -> PulseBook {
        do throws(StoreError) {
            return try PulseBook(store: data.pulse, environment: engineEnvironment)
        } catch {
            throw StartFailure(error)
        }
    }

    private func listen(
        _ environment: ServiceEnvironment, _ pulse: PulseBook
    ) async throws(StartFailure) -> Server {
        var settings = ServerConfiguration(host: configuration.listen.host, port: configuration.listen.port)
        settings.eventLoops = configuration.eventLoops
        settings.connections = configuration.connections
        settings.memoryBudgetBytes = configuration.memoryBudgetMiB << 20
        settings.drainSeconds = Int64(configuration.drainSeconds)
        settings.implementation = "refleksd/\(Version.text)"
        settings.contractDigest = Hex.decode(Contract.digest) ?? []
        let (tls, logger) = (tls, surroundings.logger)
        do {
            return try await Server.start(
                settings, tls: { tls.current }, router: try router(environment, pulse, settings.wire), logger: logger,
                metrics: registry)
        } catch {
            throw RunningServer.listenFailure(configuration.listen, error)
        }
    }

    private func router(
        _ environment: ServiceEnvironment, _ pulse: PulseBook, _ limits: WireLimits
    ) throws(RPCError) -> Router {
        let logger = surroundings.logger
        return try Router(
            services(environment, pulse, limits), observer: CallMetrics(registry),
            clock: { NIODeadline.now().uptimeNanoseconds },
            report: { failure in
                logger.error(
                    "a call failed unexpectedly", error: failure.cause,
                    metadata: ["method": "\(failure.method.fullName)", "connection": "\(failure.connection)"])
            })
    }

    private func services(
        _ environment: ServiceEnvironment, _ pulse: PulseBook, _ limits: WireLimits
    ) -> [RegisteredMethod] {
        let system = SystemService(
            environment, description: description(limits), health: health(environment),
            connections: condition)
        return CustomerService(environment).methods + InteractionService(environment).methods
            + ScoringService(environment).methods + FeedbackService(environment, pulse: pulse).methods
            + GovernanceService(environment).methods + system.methods
    }

    private func health(_ environment: ServiceEnvironment) -> ServerHealth {
        let health = ServerHealth(engine: environment.engine, audit: environment.audit, clock: surroundings.clock)
        condition.tells(health)
        return health
    }

    private func description(_ limits: WireLimits) -> ServerDescription {
        let tls = tls
        return ServerDescription(
            version: Version.text, serverID: Hex.encode(surroundings.random.bytes(8)),
            startedAt: surroundings.clock.now(),
            limits: [
                "maximum_message_bytes": UInt64(limits.messageBytes),
                "maximum_connections": UInt64(configuration.connections.total),
                "maximum_connections_per_address": UInt64(configuration.connections.perAddress),
                "maximum_connections_per_caller": UInt64(configuration.connections.perPrincipal),
                "stream_credits": UInt64(limits.streamCredits),
                "maximum_batch_items": 500,
                "maximum_facts": UInt64(CustomerKnowledge.maximumFacts),
                "maximum_merged_customers": UInt64(CustomerMerge.maximumCustomers),
                "maximum_permissions": UInt64(KnownPermission.maximumOfAddress),
            ],
            certificateExpiry: {
                Timestamp(microseconds: tls.current.certificateExpiry &* Timestamp.microsecondsPerSecond)
            })
    }
}
