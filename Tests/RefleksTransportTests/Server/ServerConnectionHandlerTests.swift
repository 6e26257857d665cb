import CoreMetrics
import Logging
import NIOCore
import NIOEmbedded
import RefleksMessages
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Testing

@testable import RefleksTransport

/// The handler alone, on an embedded channel whose time the test moves.
@Suite struct ServerConnectionHandlerTests {
    /// Counts the flushes that reach the channel.
    private final class FlushCounter: ChannelOutboundHandler {
        typealias OutboundIn = ByteBuffer
        var count = 0

        func flush(context: ChannelHandlerContext) {
            count += 1
            context.flush()
        }
    }

    private final class Fixture {
        let channel = EmbeddedChannel()
        let flushes = FlushCounter()
        let handler: ServerConnectionHandler

        init(_ methods: [RegisteredMethod], memoryBudget: Int = 1 << 20) throws {
            let authority = try TestCA()
            let certificate = try authority.client().certificate
            let loop = channel.embeddedEventLoop
            let bound = NIOLoopBound(loop, eventLoop: loop)
            let router = try Router(
                methods, clock: { bound.value.now.uptimeNanoseconds }, report: { _ in })
            let environment = ServerEnvironment(
                configuration: ServerConfiguration(port: 0), router: router,
                registry: ConnectionRegistry(limits: ConnectionLimits()), budget: MemoryBudget(limit: memoryBudget),
                metrics: ServerMetrics(factory: NOOPMetricsHandler.instance),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, executors: [:],
                random: SeededRandom(seed: 1))
            let handshake = TLSHandshakeCompleted(
                peer: PeerIdentity(certificate: certificate, intermediates: []), isResumed: false, version: "TLSv1.3")
            handler = ServerConnectionHandler(
                environment, principal: Principal(role: .branch, id: "34-001"), handshake: handshake, channel: channel)
            try channel.pipeline.syncOperations.addHandlers([flushes, handler])
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
            channel.embeddedEventLoop.run()
            flushes.count = 0
            try discardOutput()
        }

        func receive(_ frames: [Frame]) throws {
            var bytes = ByteBuffer()
            for frame in frames { FrameCodec.encode(frame, into: &bytes) }
            try channel.writeInbound(bytes)
            channel.embeddedEventLoop.run()
        }

        func discardOutput() throws {
            while try channel.readOutbound(as: ByteBuffer.self) != nil {}
        }

        /// The frames written since the last look.
        func frames() throws -> [Frame] {
            var frames: [Frame] = []
            while var bytes = try channel.readOutbound(as: ByteBuffer.self) {
                while let frame = try FrameCodec.decode(from: &bytes) { frames.append(frame) }
            }
            return frames
        }
    }

    private func call(_ method: MethodDescriptor, stream: UInt32, deadline: UInt32 = 0, _ text: String) -> Frame {
        var payload = ByteBuffer()
        payload.writeMultipleIntegers(method.id, deadline, UInt16(0), UInt16(0))
        payload.writeString(text)
        return Frame(.call, flags: .end, stream: stream, payload: payload)
    }

    private func status(_ frame: Frame) throws -> StatusHead {
        var (payload, detail) = (frame.payload, ByteBuffer())
        return try StatusHead(readingFrom: &payload, detail: &detail)
    }

    @Test func `the replies of one burst of calls leave with one flush`() throws {
        let fixture = try Fixture(TestMethods.all)
        let streams = Array(stride(from: UInt32(1), to: 80, by: 2))
        let calls = streams.map { call(TestMethods.echo, stream: $0, "call \($0)") }
        try fixture.receive([Frame(.hello)] + calls)
        let statuses = try fixture.frames().filter { $0.header.type == .status }
        #expect(statuses.map(\.header.stream) == streams)
        #expect(fixture.flushes.count == 1)
        #expect(try statuses.allSatisfy { try status($0).code == .ok })
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `a deadline is reached on the connection's one timer`() throws {
        let (begun, cancelled) = (Event(), Event())
        let method = TestMethods.descriptor("Wait")
        let fixture = try Fixture([TestMethods.waiting(method, begun: begun, cancelled: cancelled)])
        try fixture.receive([Frame(.hello), call(method, stream: 1, deadline: 100, "x")])
        #expect(begun.hasHappened)
        fixture.channel.embeddedEventLoop.advanceTime(by: .milliseconds(99))
        #expect(!cancelled.hasHappened)
        #expect(try fixture.frames().isEmpty)
        fixture.channel.embeddedEventLoop.advanceTime(by: .milliseconds(1))
        fixture.channel.embeddedEventLoop.run()
        #expect(cancelled.hasHappened)
        let frames = try fixture.frames()
        #expect(try frames.map { try status($0).code } == [.deadlineExceeded])
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `CANCEL reaches the handler and is answered with STATUS`() throws {
        let (begun, cancelled) = (Event(), Event())
        let method = TestMethods.descriptor("Wait")
        let fixture = try Fixture([TestMethods.waiting(method, begun: begun, cancelled: cancelled)])
        try fixture.receive([Frame(.hello), call(method, stream: 1, "x")])
        try fixture.receive([Frame(.cancel, stream: 1, payload: ByteBuffer(integer: UInt16(1)))])
        #expect(cancelled.hasHappened)
        #expect(try fixture.frames().map { try status($0).code } == [.cancelled])
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `calls are refused while the process is over its memory budget`() throws {
        let fixture = try Fixture(TestMethods.all, memoryBudget: 0)
        fixture.handler.environment.budget.adjust(by: 1)
        try fixture.receive([Frame(.hello), call(TestMethods.echo, stream: 1, "x")])
        let refused = try fixture.frames().filter { $0.header.type == .status }.map(status)
        #expect(refused.map(\.code) == [.resourceExhausted])
        #expect(refused.map(\.outcome) == [.notStarted])
        #expect(refused.allSatisfy { $0.retryAfterMilliseconds > 0 })
        fixture.handler.environment.budget.adjust(by: -1)
        try fixture.receive([call(TestMethods.echo, stream: 3, "x")])
        #expect(try fixture.frames().filter { $0.header.type == .status }.map { try status($0).code } == [.ok])
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `a second message of a unary call is refused, a missing one too`() throws {
        let fixture = try Fixture(TestMethods.all)
        var open = call(TestMethods.echo, stream: 1, "first")
        open.header.flags = []
        var empty = call(TestMethods.echo, stream: 3, "")
        empty.header.flags = [.end, .none]
        try fixture.receive([
            Frame(.hello), open, Frame(.data, flags: .end, stream: 1, payload: ByteBuffer(string: "second")), empty,
        ])
        let statuses = try fixture.frames().filter { $0.header.type == .status }
        #expect(Set(statuses.map(\.header.stream)) == [1, 3])
        #expect(try statuses.map { try status($0).code } == [.invalidArgument, .invalidArgument])
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `a unary call whose end comes later runs when it comes`() throws {
        let fixture = try Fixture(TestMethods.all)
        var open = call(TestMethods.echo, stream: 1, "only")
        open.header.flags = []
        try fixture.receive([Frame(.hello), open])
        #expect(try fixture.frames().allSatisfy { $0.header.type != .status })
        try fixture.receive([Frame(.data, flags: [.end, .none], stream: 1)])
        let statuses = try fixture.frames().filter { $0.header.type == .status }
        #expect(try statuses.map { try status($0).code } == [.ok])
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `a frame cut at every byte gives the same reply as a whole one`() throws {
        var bytes = ByteBuffer()
        FrameCodec.encode(Frame(.hello), into: &bytes)
        FrameCodec.encode(call(TestMethods.echo, stream: 1, "fragmented"), into: &bytes)
        for cut in 1..<bytes.readableBytes {
            let fixture = try Fixture(TestMethods.all)
            var rest = bytes
            let head = rest.readSlice(length: cut) ?? ByteBuffer()
            try fixture.channel.writeInbound(head)
            try fixture.channel.writeInbound(rest)
            fixture.channel.embeddedEventLoop.run()
            let statuses = try fixture.frames().filter { $0.header.type == .status }
            #expect(try statuses.map { try status($0).code } == [.ok])
            _ = try fixture.channel.finish(acceptAlreadyClosed: true)
        }
    }

    @Test func `a protocol violation is answered with GOAWAY and the channel closes`() throws {
        let fixture = try Fixture(TestMethods.all)
        try fixture.receive([Frame(.hello), Frame(.hello)])
        let last = try #require(try fixture.frames().last)
        #expect(last.header.type == .goAway)
        #expect(!fixture.channel.isActive)
    }

    @Test func `a silent connection is closed when it does not say HELLO in time`() throws {
        let fixture = try Fixture(TestMethods.all)
        fixture.channel.embeddedEventLoop.advanceTime(by: .seconds(2))
        fixture.channel.embeddedEventLoop.run()
        #expect(try fixture.frames().map(\.header.type) == [.goAway])
        #expect(!fixture.channel.isActive)
    }

    @Test func `a silent open connection is pinged and closed without an answer`() throws {
        let fixture = try Fixture(TestMethods.all)
        try fixture.receive([Frame(.hello)])
        try fixture.discardOutput()
        fixture.channel.embeddedEventLoop.advanceTime(by: .seconds(20))
        fixture.channel.embeddedEventLoop.run()
        #expect(try fixture.frames().map(\.header.type) == [.ping])
        fixture.channel.embeddedEventLoop.advanceTime(by: .seconds(10))
        fixture.channel.embeddedEventLoop.run()
        #expect(try fixture.frames().map(\.header.type) == [.goAway])
        #expect(!fixture.channel.isActive)
    }
}
