import NIOCore
import RefleksClient
import RefleksContract
import RefleksRPC
import RefleksTestSupport
import RefleksTransport
import Testing

@Suite struct ExampleTests {
    /// The example of Clients/Swift/README.md.
    private func record(_ tls: TLSConfiguration, port: Int) async throws -> UInt64 {
        let client = try await RefleksClient.connect(ClientConfiguration(host: "localhost", port: port, tls: tls))
        var request = RecordInteractionRequest()
        request.interaction.sourceSystem = "till"
        request.interaction.sourceEventID = "2026-11-22/000123"
        request.interaction.type = .contact
        request.interaction.channel = .branch
        request.interaction.occurredAtUs = 1_763_841_600_000_000
        request.interaction.subjectCode = "1234567897"
        let reply = try await client.interactions.recordInteraction(request)
        await client.close()
        return reply.message.interactionID
    }

    @Test func `the example records an interaction over TLS`() async throws {
        try await TestServer.with { server in
            let tls = server.authority.configuration(of: try server.authority.client())
            #expect(try await record(tls, port: server.port) == 1)
            #expect(server.ledger.events == ["2026-11-22/000123"])
        }
    }
}
