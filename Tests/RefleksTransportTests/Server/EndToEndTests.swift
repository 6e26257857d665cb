import Foundation
import Logging
import NIOCore
import NIOPosix
import RefleksCrypto
import RefleksRPC
import RefleksTestSupport
import SwiftProtobuf
import Synchronization
import Testing

@testable import RefleksTransport
@testable import RefleksWire

/// Promises of WIRE.md that need both ends and TLS between them.
@Suite(.timeLimit(.minutes(2))) struct EndToEndTests {
    @Test func `eight calls that arrive before the server has said HELLO are all answered`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let streams = Array(stride(from: UInt32(1), through: 15, by: 2))
            let calls = streams.flatMap { RawFrames.call(TestMethods.echo, stream: $0, "call \($0)") }
            let client = try await RawClient.connect(harness, sending: RawFrames.hello + calls)
            #expect(await client.frame()?.header.type == .hello)
            var answered: [UInt32] = []
            for _ in streams {
                let status = try #require(try await client.status())
                #expect(status.head.code == .ok)
                answered.append(status.stream)
            }
            #expect(answered == streams)
            try await client.close()
        }
    }

    @Test func `a client sends eight calls before the server's HELLO and keeps the ninth`() async throws {
        let authority = try TestCA()
        let now = authority.now
        let tls = try TLSContext(.server, authority.configuration(of: authority.server()), clock: { now })
        let early = Mutex<[FrameType?]>([])
        let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = LateServer(calls: 8) { types in early.withLock { $0 = types } }
                    try channel.pipeline.syncOperations.addHandlers([TLSHandler(accepting: tls), handler])
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let context = try TLSContext(.client, authority.configuration(of: authority.client()), clock: { now })
        var patient = ClientConnectionConfiguration()
        patient.wire.helloTimeout = 60 * WireLimits.second
        var options = CallOptions()
        options.deadlineMilliseconds = 60_000
        let client = try await ClientConnection.connect(
            to: ServerEndpoint(host: "127.0.0.1", port: listener.localAddress?.port ?? 0), tls: context,
            configuration: patient, group: .singletonMultiThreadedEventLoopGroup, id: "c",
            logger: .init(label: "test"))
        let replies = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 1...9 {
                group.addTask { [options] in
                    let reply = try await client.unary(
                        TestMethods.echo, ByteBuffer(string: "call \(number)"), options)
                    return reply.message.map { String(buffer: $0) } ?? ""
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(replies == Set((1...9).map { "call \($0)" }))
        // On a machine that is slow enough the client asks meanwhile whether the server lives.
        let sent = early.withLock { $0.filter { $0 != .ping } }
        #expect(sent == [.hello] + Array(repeating: .call, count: 8))
        await client.close()
        try await listener.close()
    }

    @Test func `a reader that stops is closed and counted as stalled, and its handler is cancelled`() async throws {
        let counters = CounterProbe()
        let cancelled = Event()
        let method = TestMethods.descriptor("Flood", .serverStreaming)
        let flood = RegisteredMethod(
            method,
            .streaming { _, responses, _ in
                do {
                    while true { try await responses.write(ByteBuffer(repeating: 7, count: 16_000)) }
                } catch {
                    cancelled.happen()
                    throw error
                }
            })
        let impatient = ServerHarness.Settings { $0.wire.stallTimeout = 100 * WireLimits.millisecond }
        try await ServerHarness.with([flood] + TestMethods.all, impatient, metrics: counters) { harness in
            let hello = try RawFrames.hello(window: 1 << 30)
            let stalled = try await RawClient.connect(
                harness, sending: hello + RawFrames.call(method, stream: 1, ""), reads: false)
            let other = try await harness.connect()
            await counters.reach(1, "refleks_connections_closed_total", "STALLED")
            await cancelled.wait()
            _ = try await other.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions())
            try await stalled.close()
            while harness.server.connectionCount > 1 { await Task.yield() }
            #expect(harness.server.messageMemoryBytes == 0)
            await other.close()
        }
    }

    @Test func `a unary call that is cancelled while its message arrives is answered and observed`() async throws {
        let observer = RecordingObserver()
        try await ServerHarness.with(TestMethods.all, observer: observer) { harness in
            let begun = RawFrames.call(TestMethods.echo, stream: 1, "the first half", flags: .more)
            let client = try await RawClient.connect(
                harness, sending: RawFrames.hello + begun + RawFrames.cancel(stream: 1))
            let status = try #require(try await client.status())
            #expect(status.head.code == .cancelled)
            #expect(status.head.outcome == .notStarted)
            #expect(observer.lines == ["refused Echo CANCELLED"])
            try await client.close()
        }
    }

    @Test func `a caller who is revoked during its handshake does not stay`() async throws {
        let authority = try TestCA()
        let (identity, now) = (try authority.client(), authority.now)
        let files = try authority.configuration(of: authority.server())
        let before = try TLSContext(.server, files, clock: { now })
        try authority.revoke(identity)
        let after = try TLSContext(.server, files, clock: { now })
        // Asked at the server's start, at the connection's beginning, and then again: a reload came between.
        let asked = Mutex(0)
        let counters = CounterProbe()
        let server = try await Server.start(
            ServerConfiguration(port: 0),
            tls: {
                asked.withLock { asked in
                    asked += 1
                    return asked <= 2 ? before : after
                }
            },
            router: Router([], clock: { NIODeadline.now().uptimeNanoseconds }, report: { _ in }),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, metrics: counters)
        let client = try await RawClient.connect(authority, server.port, sending: RawFrames.hello, as: identity)
        let goAway = try #require(await client.frame(of: .goAway))
        #expect(try WireGoAway(serializedBytes: Array(goAway.payload.readableBytesView)).code == .unauthenticated)
        await counters.reach(1, "refleks_connections_closed_total", "UNAUTHENTICATED")
        try await client.close()
        await server.drain()
    }

    @Test func `a caller whose certificate ends while it is connected is sent away at that moment`() async throws {
        let clock = TestClock(Int64(Date().timeIntervalSince1970) + 60)
        let counters = CounterProbe()
        try await ServerHarness.with(TestMethods.all, metrics: counters, clock: clock) { harness in
            let end = clock.now() + 600
            let identity = try harness.authority.mint(
                .client(uri: "refleks://branch/short"),
                validity: ValidityPeriod(start: end - 1_200, end: end))
            // One second is left when it connects; the wall clock decides whether it is over.
            clock.advance(by: 599)
            let client = try await RawClient.connect(harness, sending: RawFrames.hello, as: identity)
            let other = try await harness.connect()
            #expect(await client.frame(of: .hello) != nil)
            clock.advance(by: 1)
            let goAway = try #require(await client.frame(of: .goAway))
            let message = try WireGoAway(serializedBytes: Array(goAway.payload.readableBytesView))
            #expect(message.code == .unauthenticated)
            #expect(message.drainMs == 0)
            #expect(await client.frame() == nil)
            #expect(counters.count("refleks_connections_closed_total", "UNAUTHENTICATED") == 1)
            _ = try await other.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions())
            try await client.close()
            await other.close()
        }
    }
}

/// A server that says HELLO only after a number of CALLs, and answers each call with its own message.
private final class LateServer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let calls: Int
    private let report: ([FrameType?]) -> Void
    private var decoder = FrameDecoder()
    private var early: [FrameType?] = []
    private var held: [Frame] = []
    private var hasSaidHello = false

    init(calls: Int, report: @escaping ([FrameType?]) -> Void) {
        self.calls = calls
        self.report = report
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.append(unwrapInboundIn(data))
        do throws(WireError) {
            while let frame = try decoder.next() { receive(frame, context) }
        } catch {
            context.close(promise: nil)
        }
    }

    /// The report is made when the whole burst is read, so that a ninth call in it would be seen.
    func channelReadComplete(context: ChannelHandlerContext) {
        guard !hasSaidHello, held.count >= calls else { return }
        hasSaidHello = true
        report(early)
        send(Frame(.hello), context)
        for frame in held { answer(frame, context) }
        context.flush()
    }

    private func receive(_ frame: Frame, _ context: ChannelHandlerContext) {
        guard !hasSaidHello else {
            if frame.header.type == .call { answer(frame, context) }
            return context.flush()
        }
        early.append(frame.header.type)
        if frame.header.type == .call { held.append(frame) }
    }

    private func answer(_ call: Frame, _ context: ChannelHandlerContext) {
        var request = call.payload
        request.moveReaderIndex(forwardBy: CallHead.encodedSize)
        var payload = ByteBuffer()
        StatusHead(.ok, outcome: .noEffect).encode(detailLength: 0, into: &payload)
        payload.writeImmutableBuffer(request)
        send(Frame(.status, flags: .end, stream: call.header.stream, payload: payload), context)
    }

    private func send(_ frame: Frame, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(ByteBuffer(bytes: RawFrames.bytes(frame))), promise: nil)
    }
}

/// Keeps what it hears of calls, as lines.
final class RecordingObserver: CallObserver {
    private let heard = Mutex<[String]>([])
    var lines: [String] { heard.withLock { $0 } }

    private func note(_ word: String, _ method: MethodDescriptor?, _ code: StatusCode? = nil) {
        let name = method?.fullName.split(separator: "/").last.map(String.init) ?? "-"
        heard.withLock { $0.append([word, name, code?.name].compactMap(\.self).joined(separator: " ")) }
    }

    func started(_ method: MethodDescriptor) { note("started", method) }
    func finished(_ method: MethodDescriptor, _ code: StatusCode, nanoseconds: UInt64) {
        note("finished", method, code)
    }
    func refused(_ method: MethodDescriptor?, _ code: StatusCode) { note("refused", method, code) }
}
