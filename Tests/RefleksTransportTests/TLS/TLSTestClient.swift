import NIOCore
import NIOPosix
import RefleksCrypto
import RefleksTestSupport
import RefleksTransport
import Testing

/// A client with this project's own handler, which keeps its tickets between exchanges.
struct TLSTestClient {
    let context: TLSContext
    let port: Int

    init(_ scenario: TLSScenario, _ identity: TestCA.Identity, trusting ca: TestCA? = nil) throws {
        var configuration = scenario.ca.configuration(of: identity)
        configuration.revocationListFile = nil
        if let ca { configuration.authorityFile = ca.authorityFile }
        let now = scenario.ca.now
        context = try TLSContext(.client, configuration, clock: { now })
        port = scenario.server.port
    }

    /// Connects, sends `text`, waits for its echo and closes; throws the connection's failure.
    func exchange(_ text: String, serverName: String = "localhost") async throws -> TLSHandshakeCompleted {
        let name = try #require(ServerName(serverName))
        let group = MultiThreadedEventLoopGroup.singleton
        let promise = group.any().makePromise(of: TLSHandshakeCompleted.self)
        let channel = try await ClientBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = try TLSHandler(connecting: context, to: name)
                    try channel.pipeline.syncOperations.addHandlers([handler, ExchangeHandler(text, promise)])
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        do {
            let completed = try await promise.futureResult.get()
            try await channel.close()
            return completed
        } catch {
            try await channel.closeFuture.get()
            throw error
        }
    }
}

/// Writes a text at once, and fulfils its promise when the text has come back.
private final class ExchangeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let text: String
    private let promise: EventLoopPromise<TLSHandshakeCompleted>
    private var received = ByteBuffer()
    private var completed: TLSHandshakeCompleted?

    init(_ text: String, _ promise: EventLoopPromise<TLSHandshakeCompleted>) {
        self.text = text
        self.promise = promise
    }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.writeImmutableBuffer(unwrapInboundIn(data))
        if let completed, String(buffer: received) == text { promise.succeed(completed) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? TLSHandshakeCompleted { completed = event }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        promise.fail(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise.fail(ChannelError.eof)
    }
}
