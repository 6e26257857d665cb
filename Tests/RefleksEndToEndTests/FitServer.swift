import CoreMetrics
import Logging
import NIOCore
import RefleksClient
import RefleksContract
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksServices
import RefleksStore
import RefleksTestSupport
import RefleksTransport

/// A server over TLS in this process, on an engine in memory whose fits can be held.
struct FitServer {
    let clock = HeldClock()
    let engine: Engine
    private let authority: TestCA
    private let audit: AuditLog
    private let server: Server
    /// How the server's handlers of FitModel ended.
    private let ends: AsyncStream<(any Error)?>

    /// Runs `body` with a server and stops it afterwards.
    static func with(_ body: (FitServer) async throws -> Void) async throws {
        let server = try await FitServer()
        do {
            try await body(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    private init() async throws {
        let (ends, end) = AsyncStream.makeStream(of: (any Error)?.self)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let surroundings = EngineEnvironment(
            clock: clock, random: SeededRandom(seed: 1), metrics: NOOPMetricsHandler.instance, logger: logger)
        let engine = try await Engine.open(
            store: MemoryStore(disk: MemoryDisk()), keys: MemoryKeyStore(random: SeededRandom(seed: 2)),
            environment: surroundings)
        let audit = try AuditLog(store: MemoryAuditStore(), environment: surroundings)
        let environment = ServiceEnvironment(engine: engine, audit: audit, clock: clock)
        let services: [any RegisteredService] = [InteractionService(environment), ScoringService(environment)]
        let router = try Router(
            services.flatMap(\.methods).map { Self.telling(end, $0) },
            clock: { NIODeadline.now().uptimeNanoseconds }, report: { _ in })
        let authority = try TestCA()
        let tls = try TLSContext(.server, authority.configuration(of: authority.server()), clock: { authority.now })
        var configuration = ServerConfiguration(port: 0)
        (configuration.eventLoops, configuration.drainSeconds) = (1, 0)
        server = try await Server.start(
            configuration, tls: { tls }, router: router, logger: logger, metrics: NOOPMetricsHandler.instance)
        (self.engine, self.audit, self.authority, self.ends) = (engine, audit, authority, ends)
    }

    /// The method; one that fits models tells how it ended.
    private static func telling(
        _ end: AsyncStream<(any Error)?>.Continuation, _ method: RegisteredMethod
    ) -> RegisteredMethod {
        guard method.descriptor == ScoringServiceMethods.fitModel, case .streaming(let handler) = method.handler else {
            return method
        }
        return RegisteredMethod(
            method.descriptor,
            .streaming { requests, responses, context in
                do {
                    let reply = try await handler(requests, responses, context)
                    end.yield(nil)
                    return reply
                } catch {
                    end.yield(error)
                    throw error
                }
            })
    }

    /// How the next handler of FitModel ends; nil: well.
    func end() async -> (any Error)? {
        for await end in ends { return end }
        return nil
    }

    /// A client with a certificate of that role.
    func client(_ role: Role, _ id: String) throws -> RefleksClient {
        try RefleksClient(
            ClientConfiguration(
                host: "127.0.0.1", port: server.port, tls: authority.configuration(of: authority.client(role, id)),
                reconnect: Backoff(initialMilliseconds: 1, maximumMilliseconds: 20)))
    }

    private func stop() async {
        clock.letGo()
        await server.drain()
        await audit.shutDown()
        await engine.shutDown()
    }
}
