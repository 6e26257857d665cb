import CoreMetrics
import Foundation
import Logging
import NIOCore
import NIOEmbedded
import RefleksCrypto
import RefleksMessages
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import SwiftProtobuf
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

        init(
            _ methods: [RegisteredMethod], memoryBudget: Int = 1 << 20, observer: any CallObserver = SilentObserver(),
            clock: TestClock? = nil, metrics: any MetricsFactory = NOOPMetricsHandler.instance,
            limits: WireLimits = WireLimits()
        ) throws {
            let authority = try TestCA()
            let clock = clock ?? TestClock(authority.now)
            let certificate = try authority.client().certificate
            let loop = channel.embeddedEventLoop
            let bound = NIOLoopBound(loop, eventLoop: loop)
            let router = try Router(
                methods, observer: observer, clock: { bound.value.now.uptimeNanoseconds }, report: { _ in })
            var configuration = ServerConfiguration(port: 0)
            configuration.wire = limits
            let environment = ServerEnvironment(
                configuration: configuration, router: router,
                registry: ConnectionRegistry(limits: ConnectionLimits()), budget: MemoryBudget(limit: memoryBudget),
                metrics: ServerMetrics(factory: metrics),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, executors: [:],
                random: SeededRandom(seed: 1), wallClock: clock.now)
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

    // MARK: Calls that end before their handler begins

    private func frame(_ method: MethodDescriptor, _ stream: UInt32, _ flags: FrameFlags, bytes: Int = 4) -> Frame {
        var frame = call(method, stream: stream, deadline: 100, String(repeating: "x", count: bytes))
        frame.header.flags = flags
        return frame
    }

    @Test func `a call that ends before its handler begins is observed with its code`() throws {
        let observer = RecordingObserver()
        var limits = WireLimits()
        limits.messageBytes = 100
        let fixture = try Fixture(TestMethods.all, observer: observer, limits: limits)
        let echo = TestMethods.echo
        // Cancelled while the message arrives; a second message; none; too large; the deadline; the connection's end.
        try fixture.receive([
            Frame(.hello), frame(echo, 1, .more), Frame(.cancel, stream: 1, payload: ByteBuffer(integer: UInt16(1))),
            frame(echo, 3, []), Frame(.data, flags: .end, stream: 3, payload: ByteBuffer(string: "more")),
            frame(echo, 5, [.end, .none], bytes: 0),
            frame(echo, 7, .more), Frame(.data, flags: .end, stream: 7, payload: ByteBuffer(repeating: 1, count: 200)),
            frame(echo, 9, .more),
        ])
        fixture.channel.embeddedEventLoop.advanceTime(by: .milliseconds(100))
        fixture.channel.embeddedEventLoop.run()
        try fixture.receive([frame(echo, 11, .more)])
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
        #expect(
            observer.lines.sorted() == [
                "refused Echo CANCELLED", "refused Echo CANCELLED", "refused Echo DEADLINE_EXCEEDED",
                "refused Echo INVALID_ARGUMENT", "refused Echo INVALID_ARGUMENT", "refused Echo RESOURCE_EXHAUSTED",
            ])
    }

    @Test func `a call refused for its metadata or for want of memory is observed too`() throws {
        let observer = RecordingObserver()
        let fixture = try Fixture(TestMethods.all, memoryBudget: 0, observer: observer)
        var payload = ByteBuffer()
        payload.writeMultipleIntegers(TestMethods.echo.id, UInt32(0), UInt16(1), UInt16(0))
        payload.writeInteger(UInt8(0xFF))
        fixture.handler.environment.budget.adjust(by: 1)
        try fixture.receive([
            Frame(.hello), Frame(.call, flags: .end, stream: 1, payload: payload), frame(TestMethods.echo, 3, .end),
        ])
        fixture.handler.environment.budget.adjust(by: -1)
        #expect(observer.lines == ["refused Echo INVALID_ARGUMENT", "refused Echo RESOURCE_EXHAUSTED"])
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `messages that wait for the end of their calls are bounded and counted`() throws {
        var limits = WireLimits()
        limits.assemblyBytes = 100_000
        let fixture = try Fixture(TestMethods.all, limits: limits)
        let streams = Array(stride(from: UInt32(1), through: 15, by: 2))
        let calls = streams.map { frame(TestMethods.echo, $0, [], bytes: 16_000) }
        try fixture.receive([Frame(.hello)] + calls)
        #expect(fixture.handler.environment.budget.heldBytes == 96_000)
        let refused = try fixture.frames().filter { $0.header.type == .status }
        #expect(refused.map(\.header.stream) == [13, 15])
        #expect(try refused.map { try status($0).code } == [.resourceExhausted, .resourceExhausted])
        // One is finished, one cancelled, the others meet their deadlines.
        try fixture.receive([
            Frame(.data, flags: [.end, .none], stream: 1),
            Frame(.cancel, stream: 3, payload: ByteBuffer(integer: UInt16(1))),
        ])
        #expect(fixture.handler.environment.budget.heldBytes == 64_000)
        fixture.channel.embeddedEventLoop.advanceTime(by: .milliseconds(100))
        fixture.channel.embeddedEventLoop.run()
        #expect(fixture.handler.environment.budget.heldBytes == 0)
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `requests that handlers work on count against the memory budget`() throws {
        let (begun, cancelled) = (Event(), Event())
        let method = TestMethods.descriptor("Wait")
        let fixture = try Fixture([TestMethods.waiting(method, begun: begun, cancelled: cancelled)])
        try fixture.receive([Frame(.hello), call(method, stream: 1, String(repeating: "x", count: 16_000))])
        #expect(begun.hasHappened)
        #expect(fixture.handler.environment.budget.heldBytes == 16_000)
        try fixture.receive([Frame(.cancel, stream: 1, payload: ByteBuffer(integer: UInt16(1)))])
        #expect(fixture.handler.environment.budget.heldBytes == 0)
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    // MARK: Ends

    @Test(arguments: [false, true])
    func `nothing is left of a connection that ended in the middle of everything`(_ isViolated: Bool) throws {
        let (begun, cancelled) = (Event(), Event())
        let wait = TestMethods.descriptor("Wait")
        weak var handler: ServerConnectionHandler?
        weak var budget: MemoryBudget?
        do {
            let fixture = try Fixture([TestMethods.waiting(wait, begun: begun, cancelled: cancelled)] + TestMethods.all)
            (handler, budget) = (fixture.handler, fixture.handler.environment.budget)
            var count = call(TestMethods.count, stream: 9, "")
            count.payload.writeMultipleIntegers(UInt32(100), UInt32(10_000))
            // A message that arrives, one that waits for its end, a handler that waits, one that reads, one without credit.
            try fixture.receive([
                Frame(.hello), frame(TestMethods.echo, 1, .more, bytes: 1_000), frame(TestMethods.echo, 3, []),
                call(wait, stream: 5, "x"), frame(TestMethods.chat, 7, []), count,
            ])
            #expect(begun.hasHappened)
            #expect(fixture.handler.calls.count == 5)
            #expect(fixture.handler.environment.budget.heldBytes > 1_000)
            if isViolated { try fixture.receive([Frame(.hello)]) }
            _ = try fixture.channel.finish(acceptAlreadyClosed: true)
            fixture.channel.embeddedEventLoop.run()
            #expect(cancelled.hasHappened)
            #expect(fixture.handler.calls.isEmpty)
            #expect(fixture.handler.environment.budget.heldBytes == 0)
        }
        #expect(handler == nil)
        #expect(budget == nil)
    }

    // MARK: Idle streams

    @Test func `an idle stream ends with UNAVAILABLE, whether it reads or only writes`() throws {
        let watch = TestMethods.descriptor("Watch", .serverStreaming)
        let waits = RegisteredMethod(
            watch,
            .streaming { requests, responses, _ in
                _ = try await requests.next()
                try await responses.write(ByteBuffer(string: "first"))
                let never = Event()
                await withTaskCancellationHandler {
                    await never.wait()
                } onCancel: {
                    never.happen()
                }
                throw CancellationError()
            })
        var limits = WireLimits()
        limits.streamIdleTimeout = 60 * WireLimits.second
        let fixture = try Fixture([waits] + TestMethods.all, limits: limits)
        var chat = frame(TestMethods.chat, 3, [])
        chat.payload.setInteger(UInt32(0), at: chat.payload.readerIndex + 4)
        try fixture.receive([Frame(.hello), call(watch, stream: 1, ""), chat])
        #expect(try fixture.frames().filter { $0.header.type == .data }.map(\.header.stream) == [1, 3])
        for _ in 0..<3 {
            fixture.channel.embeddedEventLoop.advanceTime(by: .seconds(19))
            try fixture.receive([Frame(.ping, payload: ByteBuffer(integer: UInt64(1)))])
        }
        try fixture.discardOutput()
        fixture.channel.embeddedEventLoop.advanceTime(by: .seconds(3))
        fixture.channel.embeddedEventLoop.run()
        let ended = try fixture.frames().filter { $0.header.type == .status }
        #expect(Set(ended.map(\.header.stream)) == [1, 3])
        for frame in ended {
            var (payload, detail) = (frame.payload, ByteBuffer())
            #expect(try StatusHead(readingFrom: &payload, detail: &detail).code == .unavailable)
            let said = try WireStatusDetail(serializedBytes: Array(detail.readableBytesView))
            #expect(said.reason == "STREAM_IDLE")
        }
        _ = try fixture.channel.finish(acceptAlreadyClosed: true)
    }

    // MARK: Certificates

    @Test func `the end of the peer's certificate ends its connection, by the wall clock`() throws {
        let counters = CounterProbe()
        let clock = TestClock(Int64(Date().timeIntervalSince1970))
        // The client's certificate lasts for seven days; ten minutes before its end it connects.
        clock.advance(by: 7 * ValidityPeriod.day - 600)
        var limits = WireLimits()
        limits.idleTimeout = 100_000 * WireLimits.second
        limits.maximumAge = 100_000 * WireLimits.second
        limits.keepaliveInterval = 100_000 * WireLimits.second
        let fixture = try Fixture(TestMethods.all, clock: clock, metrics: counters, limits: limits)
        try fixture.receive([Frame(.hello)])
        // The monotonic clock is there, the wall clock was put back meanwhile.
        clock.advance(by: 300)
        fixture.channel.embeddedEventLoop.advanceTime(by: .seconds(620))
        fixture.channel.embeddedEventLoop.run()
        #expect(fixture.channel.isActive)
        try fixture.discardOutput()
        clock.advance(by: 320)
        fixture.channel.embeddedEventLoop.advanceTime(by: .seconds(320))
        fixture.channel.embeddedEventLoop.run()
        let frames = try fixture.frames()
        #expect(frames.map(\.header.type) == [.goAway])
        let goAway = try WireGoAway(
            serializedBytes: Array(frames.last?.payload.readableBytesView ?? ByteBuffer().readableBytesView))
        #expect(goAway.code == .unauthenticated)
        #expect(!fixture.channel.isActive)
        #expect(counters.count("refleks_connections_closed_total", "UNAUTHENTICATED") == 1)
    }
}
