import NIOCore
import NIOPosix
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Testing

@testable import RefleksTransport

@Suite struct ConnectionTests {
    @Test func `the server lists its connections with caller, address and certificate`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect(.branch, "34-001")
            let settings = try await client.serverSettings()
            _ = try await client.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions())
            let connections = await harness.server.connections()
            let connection = try #require(connections.first)
            #expect(connections.count == 1)
            #expect(connection.id == "\(settings.connectionID)/client-1")
            #expect(connection.principal.uri == "refleks://branch/34-001")
            #expect(connection.peerAddress.contains("127.0.0.1"))
            #expect(connection.state == .open)
            #expect(connection.security.tlsVersion == "TLSv1.3")
            #expect(connection.traffic.callsStarted == 1)
            #expect(connection.traffic.bytesReceived > 0)
            await client.close()
        }
    }

    @Test func `one principal gets no more connections than its share, and its calls say so`() async throws {
        try await ServerHarness.with(TestMethods.all, .init { $0.connections.perPrincipal = 2 }) { harness in
            let first = try await harness.connect()
            let second = try await harness.connect()
            _ = try await first.serverSettings()
            _ = try await second.serverSettings()
            let third = try await harness.connect()
            // The first call may be on its way when the server says GOAWAY; the second comes after the end.
            for _ in 0..<2 {
                let error = await failure {
                    _ = try await third.unary(TestMethods.echo, ByteBuffer(), CallOptions())
                }
                #expect(error?.code == .resourceExhausted && error?.reason == "WIRE_OVERLOADED")
                #expect(error?.outcome == .notStarted && error?.details[RPCError.connectionTrailer] != nil)
                await third.closed()
            }
            let other = try await harness.connect(.system, "erp")
            _ = try await other.unary(TestMethods.echo, ByteBuffer(), CallOptions())
            for client in [first, second, other] { await client.close() }
        }
    }

    @Test func `one address gets no more connections than its share and gets them back`() async throws {
        try await ServerHarness.with(TestMethods.all, .init { $0.connections.perAddress = 1 }) { harness in
            let first = try await harness.connect()
            _ = try await first.serverSettings()
            let error = await failure { _ = try await harness.connect() }
            #expect(error?.code == .unavailable)
            await first.close()
            while harness.server.connectionCount > 0 { await Task.yield() }
            let second = try await harness.connect()
            _ = try await second.serverSettings()
            await second.close()
        }
    }

    @Test func `a revoked peer's connection is closed when the list is read`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let authority = harness.authority
            let identity = try authority.client(.branch, "06-002")
            let revoked = try await harness.connect(authority.configuration(of: identity))
            let other = try await harness.connect()
            _ = try await revoked.serverSettings()
            _ = try await other.serverSettings()
            try authority.revoke(identity)
            let context = try TLSContext(
                .server, authority.configuration(of: authority.server()), clock: { authority.now })
            #expect(harness.server.closeConnections(refusedBy: context) == 1)
            await revoked.closed()
            #expect(!revoked.isUsable)
            _ = try await other.unary(TestMethods.echo, ByteBuffer(), CallOptions())
            await other.close()
        }
    }

    @Test func `a port where nothing listens is named with what to check`() async throws {
        try await ServerHarness.with([]) { harness in
            let endpoint = try await unusedEndpoint()
            let error = await failure {
                let identity = try harness.authority.client()
                _ = try await harness.connect(harness.authority.configuration(of: identity), to: endpoint)
            }
            #expect(error?.code == .unavailable)
            #expect(error?.reason == "CONNECTION_REFUSED")
            #expect(error?.arguments.first == endpoint.description)
            #expect(error?.outcome == .notStarted)
        }
    }

    @Test func `a server of another authority is named as such`() async throws {
        try await ServerHarness.with([]) { harness in
            let stranger = try TestCA(name: "Another authority")
            let identity = try stranger.client()
            let error = await failure { _ = try await harness.connect(stranger.configuration(of: identity)) }
            #expect(error?.code == .unauthenticated)
            #expect(error?.reason == "SERVER_AUTHORITY_UNKNOWN")
        }
    }

    @Test func `a client whose certificate is of another authority learns that it was refused`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let stranger = try TestCA(name: "Another authority")
            let identity = try stranger.client()
            let error = await failure {
                let client = try await harness.connect(harness.authority.configuration(of: identity))
                _ = try await client.serverSettings()
            }
            #expect(error?.code == .unauthenticated)
            #expect(error?.reason == "CLIENT_CERTIFICATE_REFUSED")
        }
    }

    @Test(arguments: [
        (TLSFailure.protocolError(reason: 1), StatusCode.unavailable), (.refusedByPeer(.other(80)), .unavailable),
        (.truncated, .unavailable), (.certificateMissing, .unauthenticated), (.identityInvalid, .unauthenticated),
        (.refusedByPeer(.certificateExpired), .unauthenticated),
    ])
    func `a handshake that went wrong is a judgement only where somebody judged`(
        _ failure: TLSFailure, _ code: StatusCode
    ) {
        #expect(RPCError(failure, at: ServerEndpoint(host: "refleks.example", port: 7360)).code == code)
    }

    @Test func `a peer that speaks plain text is named as not being Refleks`() async throws {
        try await ServerHarness.with([]) { harness in
            let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .childChannelInitializer { channel in channel.pipeline.addHandler(MailGreeting()) }
                .bind(host: "127.0.0.1", port: 0).get()
            let error = await failure {
                let identity = try harness.authority.client()
                _ = try await harness.connect(
                    harness.authority.configuration(of: identity),
                    to: ServerEndpoint(host: "127.0.0.1", port: listener.localAddress?.port ?? 0))
            }
            #expect(error?.reason == "NOT_REFLEKS")
            try await listener.close()
        }
    }

    /// A port that was free a moment ago.
    private func unusedEndpoint() async throws -> ServerEndpoint {
        let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = listener.localAddress?.port ?? 0
        try await listener.close()
        return ServerEndpoint(host: "127.0.0.1", port: port)
    }
}

/// Greets as a mail server does, in plain text.
private final class MailGreeting: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "220 mail ready\r\n")), promise: nil)
    }
}
