public import Logging
public import NIOCore
import NIOPosix
import RefleksCrypto
import RefleksMessages
public import RefleksRPC
public import RefleksWire
import Synchronization

/// One TLS connection to a server; calls share it.
///
/// It does not reconnect: when the server says GOAWAY or the connection is lost, `isUsable` turns false, calls that are
/// open end, and a new connection is to be made. `RefleksClient` does that.
public final class ClientConnection: CallInvoker {
    public let endpoint: ServerEndpoint
    private let channel: any Channel
    private let handler: NIOLoopBound<ClientConnectionHandler>
    private let configuration: ClientConnectionConfiguration
    private let hello: EventLoopFuture<PeerSettings>
    private let departed: Departed

    private final class Departed: Sendable {
        let isSet = Atomic<Bool>(false)
    }

    private init(_ handler: ClientConnectionHandler, channel: any Channel, departed: Departed) {
        endpoint = handler.endpoint
        configuration = handler.configuration
        hello = handler.ready.futureResult
        self.channel = channel
        self.departed = departed
        self.handler = NIOLoopBound(handler, eventLoop: channel.eventLoop)
    }

    /// Connects and completes the TLS handshake; the server's HELLO may still be on its way.
    ///
    /// - Parameters:
    ///   - tls: The client's TLS settings.
    ///   - group: The connection lives on one of its event loops.
    ///   - id: This end's name for the connection: at most 64 bytes of printable ASCII.
    /// - Throws: UNAVAILABLE or UNAUTHENTICATED with the cause and what mends it.
    public static func connect(
        to endpoint: ServerEndpoint, tls: TLSContext, configuration: ClientConnectionConfiguration,
        group: any EventLoopGroup, id: String, logger: Logger
    ) async throws -> ClientConnection {
        guard let name = ServerName(endpoint.serverName ?? endpoint.host) else {
            throw RPCError(.invalidArgument, Catalogue.Client.hostUnknown, [endpoint.host], outcome: .notStarted)
        }
        let timeout = TimeAmount.milliseconds(configuration.connectTimeoutMilliseconds)
        let eventLoop = group.next()
        let established = eventLoop.makePromise(of: ClientConnection.self)
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(timeout)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.writeBufferWaterMark, value: .init(low: 128 << 10, high: 512 << 10))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handshake = ClientHandshakeHandler(established) { channel in
                        let departed = Departed()
                        let handler = ClientConnectionHandler(
                            channel, endpoint: endpoint, configuration: configuration, id: id, logger: logger,
                            hasGoneAway: { departed.isSet.store(true, ordering: .releasing) })
                        return (handler, ClientConnection(handler, channel: channel, departed: departed))
                    }
                    let tls = try TLSHandler(
                        connecting: tls, to: name, timeouts: TLSHandler.Timeouts(handshake: timeout))
                    try channel.pipeline.syncOperations.addHandlers([tls, handshake])
                }
            }
        bootstrap.connect(host: endpoint.host, port: endpoint.port).whenFailure { established.fail($0) }
        do {
            return try await established.futureResult.get()
        } catch {
            throw ConnectFailure.error(error, endpoint, configuration)
        }
    }

    /// What the server's HELLO said; waits for it.
    ///
    /// - Throws: what ended the connection before it came.
    public func serverSettings() async throws -> PeerSettings { try await hello.get() }

    /// Whether new calls can be made here: false after GOAWAY and after the end.
    public var isUsable: Bool { !departed.isSet.load(ordering: .acquiring) && channel.isActive }

    /// Returns when the connection has ended.
    public func closed() async {
        do {
            try await channel.closeFuture.get()
        } catch {
            // How it ended does not matter here.
        }
    }

    /// Ends the connection with a GOAWAY; open calls fail. Returns when it is closed.
    public func close() async {
        channel.eventLoop.execute { self.handler.value.close() }
        await closed()
    }

    /// Calls a unary method. Cancelling the task sends CANCEL.
    public func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> EncodedReply {
        let call = try outgoing(method, request, options)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                open(call, .unary(continuation))
            }
        } onCancel: {
            cancel(call)
        }
    }

    /// Opens a streaming call; returns when its CALL is on its way. End it, or cancel it.
    public func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        let call = try outgoing(method, nil, options)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                open(call, .stream(continuation))
            }
        } onCancel: {
            cancel(call)
        }
    }

    private func outgoing(
        _ method: MethodDescriptor, _ request: ByteBuffer?, _ options: CallOptions
    ) throws(RPCError) -> OutgoingCall {
        try OutgoingCall(
            method, request: request, options, language: configuration.language,
            at: channel.eventLoop.now.uptimeNanoseconds)
    }

    private func open(_ call: OutgoingCall, _ completion: sending OutgoingCall.Completion) {
        call.completion = completion
        if channel.eventLoop.inEventLoop {
            handler.value.open(call)
        } else {
            channel.eventLoop.execute { self.handler.value.open(call) }
        }
    }

    private func cancel(_ call: OutgoingCall) {
        channel.eventLoop.execute { self.handler.value.cancel(call) }
    }
}
