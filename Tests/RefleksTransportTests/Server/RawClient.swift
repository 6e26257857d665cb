import NIOCore
import NIOPosix
import RefleksCrypto
import RefleksRPC
import RefleksTestSupport
import SwiftProtobuf
import Testing

@testable import RefleksTransport
@testable import RefleksWire

/// Frames as bytes, made without the client's state machine.
enum RawFrames {
    /// HELLO with nothing to say.
    static var hello: [UInt8] { bytes(Frame(.hello)) }

    /// HELLO of a client that takes `window` bytes on every stream and in all.
    static func hello(window: UInt32) throws -> [UInt8] {
        var hello = WireHello()
        hello.streamWindowBytes = window
        hello.connectionWindowBytes = window
        return try bytes(Frame(.hello, payload: ByteBuffer(bytes: hello.serializedBytes() as [UInt8])))
    }

    /// CALL with its first message.
    static func call(
        _ method: MethodDescriptor, stream: UInt32, _ message: String, flags: FrameFlags = .end
    ) -> [UInt8] {
        var payload = ByteBuffer()
        CallHead(methodID: method.id).encode(into: &payload)
        payload.writeString(message)
        return bytes(Frame(.call, flags: flags, stream: stream, payload: payload))
    }

    static func cancel(stream: UInt32) -> [UInt8] {
        bytes(Frame(.cancel, stream: stream, payload: ByteBuffer(integer: UInt16(1))))
    }

    static func bytes(_ frame: Frame) -> [UInt8] {
        var buffer = ByteBuffer()
        FrameCodec.encode(frame, into: &buffer)
        return Array(buffer.readableBytesView)
    }
}

/// A TLS client without a state machine: it sends the bytes that a test gives it and keeps the frames that come.
final class RawClient: Sendable {
    private let channel: any Channel
    private let frames: AsyncStream<Frame>

    /// Connects and queues `bytes` before the handshake, so that they leave before anything of the server has come.
    /// `reads`: whether it takes what the server sends.
    static func connect(
        _ harness: ServerHarness, sending bytes: [UInt8], reads: Bool = true, as identity: TestCA.Identity? = nil
    ) async throws -> RawClient {
        try await connect(
            harness.authority, harness.server.port, sending: bytes, reads: reads,
            as: identity ?? harness.authority.client())
    }

    /// The same for any server of `authority` on `port`.
    static func connect(
        _ authority: TestCA, _ port: Int, sending bytes: [UInt8], reads: Bool = true, as identity: TestCA.Identity
    ) async throws -> RawClient {
        let now = authority.now
        // Its own revocation list may have been published since; here it is only a client.
        var files = authority.configuration(of: identity)
        files.revocationListFile = nil
        let context = try TLSContext(.client, files, clock: { now })
        let name = try #require(ServerName("localhost"))
        let (stream, frames) = AsyncStream.makeStream(of: Frame.self)
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.autoRead, value: reads)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let tls = try TLSHandler(connecting: context, to: name)
                    let collector = Collector(bytes, frames)
                    try channel.pipeline.syncOperations.addHandlers([tls, collector])
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        return RawClient(channel, stream)
    }

    private init(_ channel: any Channel, _ frames: AsyncStream<Frame>) {
        self.channel = channel
        self.frames = frames
    }

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    }

    /// The next frame; nil at the end of the connection.
    func frame() async -> Frame? {
        for await frame in frames { return frame }
        return nil
    }

    /// The next frame of that type, whatever comes before it; nil at the end of the connection.
    func frame(of type: FrameType) async -> Frame? {
        for await frame in frames where frame.header.type == type { return frame }
        return nil
    }

    /// The next STATUS with its stream.
    func status() async throws -> (stream: UInt32, head: StatusHead)? {
        guard let frame = await frame(of: .status) else { return nil }
        var (payload, detail) = (frame.payload, ByteBuffer())
        return (frame.header.stream, try StatusHead(readingFrom: &payload, detail: &detail))
    }

    /// Closes the socket, unless the server already has.
    func close() async throws {
        channel.close(promise: nil)
        try await channel.closeFuture.get()
    }

    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let first: [UInt8]
        private let frames: AsyncStream<Frame>.Continuation
        private var decoder = FrameDecoder()

        init(_ first: [UInt8], _ frames: AsyncStream<Frame>.Continuation) {
            self.first = first
            self.frames = frames
        }

        func channelActive(context: ChannelHandlerContext) {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: first)), promise: nil)
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            decoder.append(unwrapInboundIn(data))
            do throws(WireError) {
                while let frame = try decoder.next() { frames.yield(frame) }
            } catch {
                frames.finish()
            }
        }

        func channelInactive(context: ChannelHandlerContext) {
            frames.finish()
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }
}
