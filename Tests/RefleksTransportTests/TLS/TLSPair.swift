import NIOCore
import NIOEmbedded
import RefleksCrypto
import RefleksTestSupport

@testable import RefleksTransport

/// A client and a server handler on embedded channels, with the test as the network between them and their clock.
final class TLSPair {
    let client: EmbeddedChannel
    let server: EmbeddedChannel
    let clientEnd = EndRecorder()
    let serverEnd = EndRecorder()
    let clientEdge = NetworkEdge()
    let serverEdge = NetworkEdge()
    let clientHandler: TLSHandler

    init() throws {
        let ca = try TestCA()
        let now = ca.now
        let name = ServerName.dns("localhost")
        let serverContext = try TLSContext(.server, ca.configuration(of: ca.server()), clock: { now })
        let clientContext = try TLSContext(.client, ca.configuration(of: ca.client()), clock: { now })
        server = EmbeddedChannel(handlers: [serverEdge, try TLSHandler(accepting: serverContext), serverEnd])
        clientHandler = try TLSHandler(connecting: clientContext, to: name)
        client = EmbeddedChannel(handlers: [clientEdge, clientHandler, clientEnd])
    }

    /// Makes the channels active: the client sends its hello, the time-outs start.
    func connect() throws {
        let address = try SocketAddress(unixDomainSocketPath: "/pair")
        try server.connect(to: address).wait()
        try client.connect(to: address).wait()
    }

    /// Connects and carries bytes until the handshake is complete on both ends.
    func handshake() throws {
        try connect()
        try carry()
    }

    /// Carries bytes both ways until both are silent, in pieces of at most `limit`.
    func carry(limit: Int = .max) throws {
        while true {
            let isMoved = try carry(from: client, to: server, limit) || carry(from: server, to: client, limit)
            if !isMoved { return }
        }
    }

    /// Carries what `source` has sent; whether it was anything.
    @discardableResult
    func carry(from source: EmbeddedChannel, to target: EmbeddedChannel, _ limit: Int = .max) throws -> Bool {
        guard var bytes = try source.readOutbound(as: ByteBuffer.self) else { return false }
        while let piece = bytes.readSlice(length: min(limit, bytes.readableBytes)), piece.readableBytes > 0 {
            try target.writeInbound(piece)
            target.pipeline.syncOperations.fireChannelReadComplete()
        }
        return true
    }

    /// Everything `channel` has received since the last call, as text.
    func received(_ channel: EmbeddedChannel) throws -> String {
        var text = ""
        while let bytes = try channel.readInbound(as: ByteBuffer.self) { text += String(buffer: bytes) }
        return text
    }

    deinit {
        // A closing handler waits for the peer's close_notify, and nobody carries it any more: the clock ends the wait.
        // `finish()` would block the thread for ever.
        for channel in [client, server] {
            channel.close(promise: nil)
            channel.embeddedEventLoop.advanceTime(by: .minutes(1))
        }
    }
}

/// Records what reaches the end of a pipeline, and passes bytes on.
final class EndRecorder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private(set) var completed: TLSHandshakeCompleted?
    private(set) var failures: [TLSFailure] = []
    private(set) var isInputClosed = false

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? TLSHandshakeCompleted { completed = event }
        if let event = event as? ChannelEvent, event == .inputClosed { isInputClosed = true }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let failure = error as? TLSFailure { failures.append(failure) }
    }
}

/// Stands where the socket is: counts reads, and knows half a close, which embedded channels do not.
final class NetworkEdge: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    private(set) var reads = 0
    private(set) var isOutputClosed = false

    func read(context: ChannelHandlerContext) {
        reads += 1
        context.read()
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .output else { return context.close(mode: mode, promise: promise) }
        isOutputClosed = true
        promise?.succeed()
    }
}
