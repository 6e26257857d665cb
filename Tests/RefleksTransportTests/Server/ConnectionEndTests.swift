import NIOCore
import NIOPosix
import RefleksRPC
import RefleksWire
import Testing

@testable import RefleksTransport

/// What is left of a connection that has ended: nothing, however it ended.
@Suite(.timeLimit(.minutes(2))) struct ConnectionEndTests {
    private static var oneOfEach: ServerHarness.Settings {
        .init { $0.connections = .init(total: 1, perPrincipal: 1) }
    }

    /// Returns when `server` counts `count` open connections.
    private func reach(_ count: Int, in server: Server) async throws {
        while server.connectionCount != count {
            try Task.checkCancellation()
            await Task.yield()
        }
    }

    /// Returns when `gauge` has heard `count` reports.
    private func reach(_ count: Int, reportsOf gauge: GaugeProbe) async throws {
        while gauge.reports < count {
            try Task.checkCancellation()
            await Task.yield()
        }
    }

    @Test func `a client that closes gives its slots back`() async throws {
        try await ServerHarness.with(TestMethods.all, Self.oneOfEach) { harness in
            for _ in 0..<3 {
                let client = try await harness.connect()
                _ = try await client.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions())
                #expect(await harness.server.connections().count == 1)
                await client.close()
                try await reach(0, in: harness.server)
                #expect(await harness.server.connections().isEmpty)
            }
        }
    }

    @Test func `a client that is killed while it watches gives its slots back and its handler is cancelled`()
        async throws
    {
        let cancelled = Event()
        let method = TestMethods.descriptor("Watch", .serverStreaming)
        let watch = RegisteredMethod(
            method,
            .streaming { requests, responses, _ in
                _ = try await requests.next()
                try await responses.write(ByteBuffer(string: "first"))
                await withTaskCancellationHandler {
                    await cancelled.wait()
                } onCancel: {
                    cancelled.happen()
                }
                throw CancellationError()
            })
        try await ServerHarness.with([watch] + TestMethods.all, Self.oneOfEach) { harness in
            let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            let client = try await harness.connect(group: group)
            let stream = try await client.stream(method, CallOptions())
            try await stream.write(ByteBuffer())
            try await stream.finish()
            #expect(try await stream.next() == ByteBuffer(string: "first"))
            #expect(await harness.server.connections().count == 1)
            // As a killed process does it: the socket closes, without GOAWAY and without close_notify.
            try await group.shutdownGracefully()
            await cancelled.wait()
            try await reach(0, in: harness.server)
            #expect(await harness.server.connections().isEmpty)
            let next = try await harness.connect()
            _ = try await next.unary(TestMethods.echo, ByteBuffer(), CallOptions())
            await next.close()
        }
    }

    @Test func `the gauge of open connections is right in whatever order event loops report`() async throws {
        let gauge = GaugeProbe("refleks_connections")
        try await ServerHarness.with([], .init { $0.eventLoops = 2 }, metrics: gauge) { harness in
            var sockets: [any Channel] = []
            for _ in 0..<4 {
                sockets.append(
                    try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                        .connect(host: "127.0.0.1", port: harness.server.port).get())
            }
            // Each comes and goes, at the latest when its handshake takes too long: eight reports.
            try await reach(4, reportsOf: gauge)
            for socket in sockets { socket.close(promise: nil) }
            try await reach(8, reportsOf: gauge)
            #expect(gauge.value == 0)
            #expect(harness.server.connectionCount == 0)
        }
    }
}
