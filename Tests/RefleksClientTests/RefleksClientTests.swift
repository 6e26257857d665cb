import NIOCore
import NIOPosix
import RefleksClient
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksTestSupport
import RefleksTransport
import RefleksWire
import Synchronization
import Testing

/// The client against a server over TLS.
@Suite struct RefleksClientTests {
    private func item(_ number: Int) -> RecordInteractionRequest {
        var request = RecordInteractionRequest()
        request.interaction.sourceSystem = "test"
        request.interaction.sourceEventID = "event-\(number)"
        return request
    }

    @Test func `health is one call`() async throws {
        try await TestServer.with { server in
            let client = try await RefleksClient.connect(server.clientConfiguration())
            #expect(try await client.system.checkHealth(CheckHealthRequest()).message.status == .serving)
            await client.close()
        }
    }

    @Test func `all violations of a request come back at once, with their paths`() async throws {
        try await TestServer.with { server in
            let client = try await RefleksClient.connect(server.clientConfiguration())
            do {
                _ = try await client.interactions.recordInteraction(RecordInteractionRequest())
                Issue.record("an empty request was recorded")
            } catch let error as RPCError {
                #expect(error.code == .invalidArgument)
                #expect(!error.violations.isEmpty)
                #expect(error.violations.allSatisfy { $0.path.hasPrefix("interaction") })
            }
            await client.close()
        }
    }

    @Test func `a server that takes the connection and says nothing is told as that, within the time that there is`()
        async throws
    {
        let authority = try TestCA()
        let silent = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0).get()
        let client = try authority.client()
        var configuration = ClientConfiguration(
            host: "127.0.0.1", port: silent.localAddress?.port ?? 0, tls: authority.configuration(of: client))
        configuration.connection.connectTimeoutMilliseconds = 50
        let error = await #expect(throws: RPCError.self) { _ = try await RefleksClient.connect(configuration) }
        #expect(error?.code == .unavailable && error?.reason == "HANDSHAKE_TIMEOUT" && error?.outcome == .notStarted)
        for language in Language.allCases {
            let text = error?.template.text(language, error?.arguments ?? [])
            #expect(text?.contains("127.0.0.1:") == true && text?.contains("handshake_timeout") == false)
        }
        // All of connecting has one bound, below that of its steps.
        configuration.connection.connectTimeoutMilliseconds = 60_000
        let bounded = await #expect(throws: RPCError.self) {
            _ = try await RefleksClient.connect(configuration, within: 50)
        }
        #expect(bounded?.code == .unavailable && bounded?.reason == "CONNECT_TIMEOUT")
        #expect(bounded?.arguments.last == "50")
        try await silent.close()
    }

    @Test func `a client finds a server that was restarted on the same port`() async throws {
        let authority = try TestCA()
        let first = try await TestServer.start(authority: authority)
        let client = try await RefleksClient.connect(first.clientConfiguration())
        #expect(try await client.system.checkHealth(CheckHealthRequest()).message.status == .serving)
        await first.stop()
        let second = try await TestServer.start(authority: authority, ledger: first.ledger, port: first.port)
        // Other tests keep the machine busy: how long it takes is not the question.
        var patient = CallOptions()
        patient.deadlineMilliseconds = 10_000
        #expect(try await client.system.checkHealth(CheckHealthRequest(), patient).message.status == .serving)
        await client.close()
        await second.stop()
    }

    @Test func `a push goes on over restarts of the server, losing and repeating nothing`() async throws {
        let authority = try TestCA()
        var server = try await TestServer.start(authority: authority)
        let (ledger, port) = (server.ledger, server.port)
        let client = try RefleksClient(server.clientConfiguration())
        let outcomes = Mutex<[UInt64]>([])
        let pusher = try client.pusher(
            PushConfiguration(capacity: 50, backoff: Backoff(initialMilliseconds: 1, maximumMilliseconds: 20))
        ) { outcome in outcomes.withLock { $0.append(outcome.sequence) } }
        for number in 1...600 {
            try await pusher.push(item(number))
            guard number % 200 == 100 else { continue }
            await server.stop()
            server = try await TestServer.start(authority: authority, ledger: ledger, port: port)
        }
        try await pusher.flush()
        #expect(ledger.events == (1...600).map { "event-\($0)" })
        #expect(outcomes.withLock { $0 } == Array(1...600))
        await pusher.close()
        await client.close()
        await server.stop()
    }

    @Test func `certificate files that cannot be read are named`() throws {
        let tls = TLSConfiguration(
            certificateFile: "/nonexistent/client.pem", keyFile: "/nonexistent/client.key",
            authorityFile: "/nonexistent/ca.pem")
        let error = #expect(throws: RPCError.self) {
            try RefleksClient(ClientConfiguration(host: "localhost", tls: tls))
        }
        #expect(error?.reason == "CERTIFICATE_FILE_UNUSABLE")
        #expect(error?.template.text(.english, error?.arguments ?? []).contains("/nonexistent/") == true)
    }

    @Test func `connecting with another authority's certificate fails at once and says why`() async throws {
        try await TestServer.with { server in
            let stranger = try TestCA(name: "Another authority")
            var tls = server.authority.configuration(of: try stranger.client())
            tls.revocationListFile = nil
            let configuration = ClientConfiguration(host: "127.0.0.1", port: server.port, tls: tls)
            let error = await #expect(throws: RPCError.self) { try await RefleksClient.connect(configuration) }
            #expect(error?.code == .unauthenticated)
            #expect(error?.reason == "CLIENT_CERTIFICATE_REFUSED")
        }
    }
}
