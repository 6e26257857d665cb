import NIOCore
import NIOPosix
import RefleksTestSupport
import RefleksTransport

/// A TCP server of one test with `TLSHandler` and, above it, an echo that knows a few commands. What happens on its
/// connections can be awaited in order.
final class TLSTestServer: Sendable {
    enum Event: Sendable {
        case handshake(TLSHandshakeCompleted)
        case failure(TLSFailure)
        case inputClosed
        case inactive
    }

    let port: Int
    private let channel: any Channel
    private let stream: AsyncStream<Event>

    /// `allowsHalfClosure` sets the channels' option of that name.
    static func start(
        _ source: TLSContextSource, allowsHalfClosure: Bool = false
    ) async throws -> TLSTestServer {
        let (stream, events) = AsyncStream.makeStream(of: Event.self)
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelOption(.allowRemoteHalfClosure, value: allowsHalfClosure)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = try TLSHandler(accepting: source.current)
                    try channel.pipeline.syncOperations.addHandlers([handler, EchoHandler(events)])
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        guard let port = channel.localAddress?.port else { throw ChannelError.unknownLocalAddress }
        return TLSTestServer(channel, port, stream)
    }

    private init(_ channel: any Channel, _ port: Int, _ stream: AsyncStream<Event>) {
        self.channel = channel
        self.port = port
        self.stream = stream
    }

    func stop() async throws {
        try await channel.close()
    }

    /// The next handshake or failure.
    func outcome() async -> Event? {
        for await event in stream {
            switch event {
            case .handshake, .failure: return event
            case .inputClosed, .inactive: continue
            }
        }
        return nil
    }

    /// The next failure, whatever comes before it.
    func failure() async -> TLSFailure? {
        for await event in stream {
            if case .failure(let failure) = event { return failure }
        }
        return nil
    }

    /// The next completed handshake, whatever comes before it.
    func handshake() async -> TLSHandshakeCompleted? {
        for await event in stream {
            if case .handshake(let completed) = event { return completed }
        }
        return nil
    }
}

/// Sends back what it receives; `bye` makes it close instead, and the end of input is answered with `after`.
final class EchoHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let events: AsyncStream<TLSTestServer.Event>.Continuation

    init(_ events: AsyncStream<TLSTestServer.Event>.Continuation) {
        self.events = events
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        if bytes == ByteBuffer(string: "bye") { return context.close(promise: nil) }
        context.write(wrapOutboundOut(bytes), promise: nil)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let completed = event as? TLSHandshakeCompleted { events.yield(.handshake(completed)) }
        if let channelEvent = event as? ChannelEvent, channelEvent == .inputClosed {
            events.yield(.inputClosed)
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "after")), promise: nil)
            context.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let failure = error as? TLSFailure { events.yield(.failure(failure)) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        events.yield(.inactive)
    }
}
