public import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// The ops listener: plain HTTP/1.1 on its own port and its own thread, apart from the RPC port, so that monitoring
/// answers while the RPC loops are busy. It has no authentication: bind it to loopback or to a monitoring network.
public final class OpsServer: Sendable {
    /// Address and limits; the defaults suit any monitoring system.
    public struct Configuration: Sendable {
        public var host: String
        /// 0 = any free port.
        public var port: Int
        /// Open connections; further ones are closed at once.
        public var maximumConnections = 64
        /// From a connection's start to its first request head.
        public var requestTimeout: TimeAmount = .seconds(10)
        /// From an answer to the next request head.
        public var idleTimeout: TimeAmount = .seconds(75)
        /// Bytes of all header fields of a request.
        public var maximumHeaderBytes = 8_192

        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }
    }

    private let channel: any Channel
    private let group: MultiThreadedEventLoopGroup

    private init(channel: any Channel, group: MultiThreadedEventLoopGroup) {
        self.channel = channel
        self.group = group
    }

    /// Listens. Throws `IOError` when the address cannot be bound.
    public static func start(_ configuration: Configuration, routes: OpsRoutes) async throws -> OpsServer {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let connections = OpenConnections(limit: configuration.maximumConnections)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 64)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    guard connections.open(child) else { return }
                    try configure(child.pipeline.syncOperations, configuration, routes)
                }
            }
        do {
            let channel = try await bootstrap.bind(host: configuration.host, port: configuration.port).get()
            return OpsServer(channel: channel, group: group)
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
    }

    /// Where it listens; the port is the real one.
    public var address: SocketAddress? { channel.localAddress }

    /// Closes the listener and every connection.
    public func close() async throws {
        try await channel.close()
        try await group.shutdownGracefully()
    }

    private static func configure(
        _ pipeline: ChannelPipeline.SynchronousOperations, _ configuration: Configuration, _ routes: OpsRoutes
    ) throws {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = configuration.maximumHeaderBytes
        limits.maxHeaderListSize = configuration.maximumHeaderBytes
        limits.maxHeaderFieldCount = 64
        try pipeline.configureHTTPServerPipeline(
            withPipeliningAssistance: true, withErrorHandling: true, withEncoderConfiguration: .init(),
            withDecoderLimitConfiguration: limits)
        try pipeline.addHandler(OpsConnectionHandler(routes: routes, configuration: configuration))
    }
}

/// Counts open connections against a limit.
private final class OpenConnections: Sendable {
    private let count = Atomic<Int>(0)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Counts `child` until it closes; false, and closes it, when there are too many.
    func open(_ child: any Channel) -> Bool {
        let isWithin = count.wrappingAdd(1, ordering: .relaxed).newValue <= limit
        child.closeFuture.whenComplete { [self] _ in count.wrappingSubtract(1, ordering: .relaxed) }
        if !isWithin { child.close(promise: nil) }
        return isWithin
    }
}
