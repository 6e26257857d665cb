import RefleksCrypto
import RefleksTestSupport
import RefleksTransport
import Testing

/// Resumed sessions, which OpenSSL lets in without verifying anything.
@Suite(.timeLimit(.minutes(1))) struct TLSResumptionTests {
    /// Two connections, the second with the first one's ticket.
    static let twice = """
        tls.sendall(b'hello')
        print(receive(tls, 5))
        saved = tls.session
        tls.close()
        print('ready', flush=True)
        sys.stdout.flush()
        second = connect(saved)
        second.sendall(b'again')
        print(receive(second, 5), second.session_reused)
        """

    @Test func `a ticket resumes with the same identity`() async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.client()
        let result = try await scenario.python(identity, TLSResumptionTests.twice)
        #expect(result.output.contains("b'again' True"), "\(result.output)")
        let first = try #require(await scenario.server.handshake())
        let second = try #require(await scenario.server.handshake())
        #expect(!first.isResumed)
        #expect(second.isResumed)
        #expect(second.peer.principal == first.peer.principal)
        #expect(second.peer.fingerprint == identity.certificate.fingerprint)
    }

    @Test func `an expired certificate does not resume`() async throws {
        let scenario = try await TLSScenario()
        let client = try TLSTestClient(scenario, scenario.ca.client(days: 1))
        _ = try await client.exchange("one")
        scenario.clock.advance(by: 2 * ValidityPeriod.day)
        await #expect(throws: (any Error).self) { try await client.exchange("two") }
        #expect(await scenario.server.failure() == .certificateExpired)
    }

    @Test func `a revoked certificate does not resume and the ticket keys have changed`() async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.client()
        let client = try TLSTestClient(scenario, identity)
        _ = try await client.exchange("one")
        #expect(try await client.exchange("two").isResumed)
        try scenario.ca.revoke(identity)
        scenario.source.reloadIfNeeded()
        await #expect(throws: (any Error).self) { try await client.exchange("three") }
        #expect(await scenario.server.failure() == .certificateRevoked)
    }

    @Test func `a reload ends resumption but not connections`() async throws {
        let scenario = try await TLSScenario()
        let client = try TLSTestClient(scenario, scenario.ca.client())
        _ = try await client.exchange("one")
        scenario.source.reload()
        #expect(try await !client.exchange("two").isResumed)
        #expect(try await client.exchange("three").isResumed)
    }
}
