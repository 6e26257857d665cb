public import CoreMetrics
public import Logging
public import NIOCore
import NIOPosix
public import RefleksCrypto
public import RefleksRPC
import RefleksWire
import Synchronization

/// A listening server: accepts TLS connections and routes their calls.
///
/// Each connection lives on one event loop, one per core. `drain` ends it; a server that was drained is done.
public final class Server: Sendable {
    /// The port that it listens on.
    public let port: Int
    /// `127.0.0.1:7360`.
    public let address: String
    private let environment: ServerEnvironment
    private let listener: any Channel
    private let group: MultiThreadedEventLoopGroup
    private let isDraining = Atomic<Bool>(false)
    /// What handlers get that were cancelled by the drain's end and do not return.
    private static let handlerGrace = TimeAmount.seconds(10)

    private init(_ environment: ServerEnvironment, listener: any Channel, group: MultiThreadedEventLoopGroup) {
        self.environment = environment
        self.listener = listener
        self.group = group
        port = listener.localAddress?.port ?? 0
        address = "\(listener.localAddress?.ipAddress ?? environment.configuration.host):\(port)"
    }

    /// Binds and begins to accept.
    ///
    /// - Parameters:
    ///   - tls: The present generation of TLS settings; asked for each connection.
    ///   - metrics: Where connections are counted.
    ///   - random: Names connections and spreads their greatest ages.
    /// - Throws: what the system says when the address cannot be bound.
    public static func start(
        _ configuration: ServerConfiguration, tls: @escaping @Sendable () -> TLSContext, router: Router,
        logger: Logger, metrics: any MetricsFactory, random: any RandomSource = SystemRandom()
    ) async throws -> Server {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, configuration.eventLoops))
        var executors: [ObjectIdentifier: EventLoopTaskExecutor] = [:]
        for loop in group.makeIterator() { executors[ObjectIdentifier(loop)] = EventLoopTaskExecutor(loop) }
        let environment = ServerEnvironment(
            configuration: configuration, router: router,
            registry: ConnectionRegistry(limits: configuration.connections),
            budget: MemoryBudget(limit: configuration.memoryBudgetBytes), metrics: ServerMetrics(factory: metrics),
            logger: logger, executors: executors, random: random, wallClock: tls().clock)
        do {
            let listener = try await bootstrap(environment, group, tls)
                .bind(host: configuration.host, port: configuration.port).get()
            return Server(environment, listener: listener, group: group)
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
    }

    /// Every open connection that has completed its handshake, oldest first.
    public func connections() async -> [ConnectionSummary] {
        var summaries: [ConnectionSummary] = []
        for connection in environment.registry.connections {
            if let summary = await connection.summary() { summaries.append(summary) }
        }
        return summaries.sorted { $0.ageMilliseconds > $1.ageMilliseconds }
    }

    /// Open connections, those in their handshake included.
    public var connectionCount: Int { environment.registry.count }

    /// The loops that serve connections, for those who watch whether they run.
    public var eventLoops: [any EventLoop] { Array(group.makeIterator()) }

    /// Bytes of messages in transit of all connections.
    public var messageMemoryBytes: Int { environment.budget.heldBytes }

    /// Ends the connections whose certificate no longer stands under `context`: after a reload of CA, CRL or certificates,
    /// and from time to time because revocation lists and authorities end. Returns how many.
    ///
    /// A connection whose own certificate ends does not wait for that: it ends itself.
    @discardableResult
    public func closeConnections(refusedBy context: TLSContext) -> Int {
        let refused = environment.registry.connections.filter { context.refusal(of: $0.peer) != nil }
        for connection in refused { connection.close(.unauthenticated) }
        return refused.count
    }

    /// Stops accepting, announces the end to every connection, gives open calls the configuration's drain time, then
    /// cuts off what is left. Returns when the last connection is closed and the last handler has returned; a second call
    /// returns at once.
    public func drain() async {
        guard isDraining.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged else { return }
        let nanoseconds = UInt64(max(0, environment.configuration.drainSeconds)) * 1_000_000_000
        do {
            try await listener.close()
        } catch {
            // Already closed: nothing more is accepted, which is all that was wanted.
        }
        let connections = environment.registry.beginDraining()
        for connection in connections { connection.drain(.shutdown, within: nanoseconds) }
        for connection in connections {
            do {
                try await connection.closed.get()
            } catch {
                environment.logger.debug("connection failed while draining", metadata: ["error": "\(type(of: error))"])
            }
        }
        do {
            try await environment.handlers.drained(within: Self.handlerGrace, on: group.next())
            try await group.shutdownGracefully()
        } catch {
            environment.logger.error("event loops did not stop", metadata: ["error": "\(error)"])
        }
    }

    private static func bootstrap(
        _ environment: ServerEnvironment, _ group: MultiThreadedEventLoopGroup,
        _ tls: @escaping @Sendable () -> TLSContext
    ) -> ServerBootstrap {
        let timeouts = TLSHandler.Timeouts(
            handshake: .seconds(environment.configuration.handshakeTimeoutSeconds))
        return ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: false)
            .childChannelOption(.writeBufferWaterMark, value: .init(low: 128 << 10, high: 512 << 10))
            .childChannelInitializer { channel in
                let address = channel.remoteAddress?.ipAddress ?? "local"
                if let refusal = environment.registry.arrive(from: address) {
                    environment.metrics.connectionRefused(refusal)
                    return channel.eventLoop.makeFailedFuture(RegistrationRefused(refusal))
                }
                environment.metrics.connectionAccepted()
                return channel.eventLoop.makeCompletedFuture {
                    let context = tls()
                    let handshake = ServerHandshakeHandler(environment, address: address, channel: channel) { peer in
                        // A reload during the handshake closed those who were registered then, and not this one.
                        let current = tls()
                        return current === context || current.refusal(of: peer) == nil
                    }
                    let handler = try TLSHandler(accepting: context, timeouts: timeouts)
                    try channel.pipeline.syncOperations.addHandlers([handler, handshake])
                }
            }
    }
}
