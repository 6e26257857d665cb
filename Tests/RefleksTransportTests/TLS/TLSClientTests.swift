import RefleksCrypto
import RefleksTestSupport
import RefleksTransport
import Testing

/// What this project's own client says about servers it cannot use.
@Suite(.timeLimit(.minutes(1))) struct TLSClientTests {
    @Test(arguments: ["localhost", "127.0.0.1"]) func `the server's name and address are accepted`(_ name: String)
        async throws
    {
        let scenario = try await TLSScenario()
        let completed = try await TLSTestClient(scenario, scenario.ca.client()).exchange("hello", serverName: name)
        #expect(completed.peer.principal == nil)
        #expect(completed.version == "TLSv1.3")
    }

    @Test(arguments: ["refleks.example", "127.0.0.2"]) func `another name is refused`(_ name: String) async throws {
        let scenario = try await TLSScenario()
        let client = try TLSTestClient(scenario, scenario.ca.client())
        await #expect(throws: TLSFailure.wrongServerName) { try await client.exchange("hello", serverName: name) }
    }

    @Test func `a server of another authority is refused`() async throws {
        let scenario = try await TLSScenario()
        let client = try TLSTestClient(scenario, scenario.ca.client(), trusting: TestCA(name: "Somebody else"))
        await #expect(throws: TLSFailure.unknownAuthority) { try await client.exchange("hello") }
        #expect(await scenario.server.failure() == .refusedByPeer(.unknownAuthority))
    }

    @Test func `a refused client learns the server's reason`() async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.client()
        try scenario.ca.revoke(identity)
        scenario.source.reload()
        let client = try TLSTestClient(scenario, identity)
        await #expect(throws: TLSFailure.refusedByPeer(.certificateRevoked)) { try await client.exchange("hello") }
    }
}
