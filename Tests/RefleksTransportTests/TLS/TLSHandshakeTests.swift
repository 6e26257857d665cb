import RefleksCrypto
import RefleksRPC
import RefleksTestSupport
import RefleksTransport
import Testing

/// Handshakes with stock clients: who is let in, and what everybody else is told.
@Suite(.timeLimit(.minutes(1))) struct TLSHandshakeTests {
    /// Sending makes the client read the server's verdict, which TLS 1.3 delivers after the client's own handshake.
    static let ask = "tls.sendall(b'hello')\nprint('echo', receive(tls, 5))"

    @Test func `openssl s_client handshakes with TLS 1_3 and refleks_1`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.stockClient(scenario.ca.client(.agent, "7"))
        let completed = try #require(await scenario.server.handshake())
        #expect(completed.peer.principal == Principal(role: .agent, id: "7"))
        #expect(completed.version == "TLSv1.3")
        #expect(!completed.isResumed)
        #expect(result.output.contains("ALPN protocol: refleks/1"))
        #expect(result.output.contains("Verify return code: 0 (ok)"))
        #expect(result.output.contains("Cipher is TLS_AES_128_GCM_SHA256"))
    }

    @Test func `python's ssl exchanges bytes`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(scenario.ca.client(), TLSHandshakeTests.ask)
        #expect(result.output == "echo b'hello'\n")
    }

    @Test func `a client without certificate is refused by alert`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(nil, TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .certificateMissing)
        #expect(result.output.contains("CERTIFICATE_REQUIRED"), "\(result.output)")
    }

    @Test func `a certificate of another authority is refused by alert`() async throws {
        let scenario = try await TLSScenario()
        let stranger = try TestCA(name: "Somebody else")
        let result = try await scenario.python(stranger.client(), TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .unknownAuthority)
        #expect(result.output.contains("UNKNOWN_CA"), "\(result.output)")
    }

    @Test func `another authority of the same name is refused too`() async throws {
        let scenario = try await TLSScenario()
        let stranger = try TestCA()
        _ = try await scenario.python(stranger.client(), TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .unknownAuthority)
    }

    @Test func `an expired certificate is refused by alert`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(scenario.ca.expiredClient(), TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .certificateExpired)
        #expect(result.output.contains("CERTIFICATE_EXPIRED"), "\(result.output)")
    }

    @Test func `a revoked certificate is refused by alert`() async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.client()
        try scenario.ca.revoke(identity)
        guard case .replaced(_, isTrustChanged: true) = scenario.source.reloadIfNeeded() else {
            Issue.record("the new revocation list was not noticed")
            return
        }
        let result = try await scenario.python(identity, TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .certificateRevoked)
        #expect(result.output.contains("CERTIFICATE_REVOKED"), "\(result.output)")
    }

    @Test func `an expired revocation list lets nobody in`() async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.client(days: 20)
        scenario.clock.advance(by: 8 * ValidityPeriod.day)
        _ = try await scenario.python(identity, TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .revocationListUnusable)
    }

    @Test func `a server's certificate is no client's`() async throws {
        let scenario = try await TLSScenario()
        _ = try await scenario.python(scenario.ca.server(), TLSHandshakeTests.ask)
        guard case .certificateInvalid = try #require(await scenario.server.failure()) else {
            Issue.record("a server certificate was taken for a client's")
            return
        }
    }

    @Test(arguments: ["refleks://king/1", "https://branch/1", "refleks://branch/", "refleks://branch/a/b"])
    func `a certificate without a known role is refused`(_ uri: String) async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.mint(.client(uri: uri), validity: .days(1, from: scenario.ca.now))
        let result = try await scenario.python(identity, TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .identityInvalid)
        #expect(result.output.contains("refused"), "\(result.output)")
    }

    @Test func `another application protocol is refused by alert`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(scenario.ca.client(), alpn: ["h2", "refleks/2"], TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .noApplicationProtocol)
        #expect(result.output.contains("NO_APPLICATION_PROTOCOL"), "\(result.output)")
    }

    @Test func `no application protocol at all is refused by alert`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(scenario.ca.client(), alpn: [], TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .noApplicationProtocol)
        #expect(result.output.contains("NO_APPLICATION_PROTOCOL"), "\(result.output)")
    }

    @Test func `refleks_1 is chosen among others`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(
            scenario.ca.client(), alpn: ["h2", "refleks/1", "http/1.1"], "print(tls.selected_alpn_protocol())")
        #expect(result.output == "refleks/1\n")
    }

    @Test func `TLS 1_2 is refused by default`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.stockClient(scenario.ca.client(), ["-tls1_2"])
        #expect(await scenario.server.failure() == .protocolVersion)
        #expect(result.output.contains("alert protocol version"), "\(result.output)")
    }

    @Test func `TLS 1_2 is spoken where it is allowed`() async throws {
        let scenario = try await TLSScenario(minimumVersion: .tls12)
        let result = try await scenario.stockClient(scenario.ca.client(), ["-tls1_2"])
        #expect(await scenario.server.handshake()?.version == "TLSv1.2")
        #expect(result.output.contains("Extended master secret: yes"))
        #expect(result.output.contains("Cipher is ECDHE-ECDSA-AES"), "\(result.output)")
    }

    @Test func `TLS 1_2 without extended master secret is refused`() async throws {
        let scenario = try await TLSScenario(minimumVersion: .tls12)
        // SSL_OP_NO_EXTENDED_MASTER_SECRET, which Python has no name for.
        let setUp = "ctx.maximum_version = ssl.TLSVersion.TLSv1_2; ctx.options |= 1"
        _ = try await scenario.python(scenario.ca.client(), setUp: setUp, TLSHandshakeTests.ask)
        #expect(await scenario.server.failure() == .protocolVersion)
    }

    @Test(arguments: ["AES128-SHA256", "ECDHE-ECDSA-AES128-SHA", "AES128-GCM-SHA256"])
    func `TLS 1_2 without ECDHE and AEAD is refused`(_ cipher: String) async throws {
        let scenario = try await TLSScenario(minimumVersion: .tls12)
        _ = try await scenario.stockClient(scenario.ca.client(), ["-tls1_2", "-cipher", "\(cipher):@SECLEVEL=0"])
        #expect(await scenario.server.failure() == .noSharedParameters)
    }

    @Test func `renegotiation is refused where TLS 1_2 is allowed`() async throws {
        let scenario = try await TLSScenario(minimumVersion: .tls12)
        let result = try await scenario.stockClient(scenario.ca.client(), ["-tls1_2"], input: "R\n")
        #expect(result.output.contains("RENEGOTIATING"))
        #expect(result.output.contains("no renegotiation"), "\(result.output)")
    }
}
