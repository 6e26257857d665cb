import Foundation
import RefleksClient
import RefleksTestSupport
import Testing

/// A caller who has all the connections that he may have, from the command line over TLS.
struct ConnectionCapTests: CommandLineSuite {
    @Test(arguments: [
        ("en", "Too many connections", "one caller: close some"), ("tr", "Çok fazla bağlantı", "birkaçını kapatın"),
    ])
    func `one connection too many is told as what it is, with its mend, and others are served`(
        language: String, cause: String, mend: String
    ) async throws {
        let server = try await ServerProcess.start(environment: ["REFLEKS_MAX_CONNECTIONS_PER_CALLER": "1"])
        let held = try await RefleksClient.connect(server.client())
        let refused = try await refleks(server, language: language, "info")
        #expect(refused.status == 75, "\(refused.output)")
        for text in [cause, "RESOURCE_EXHAUSTED · WIRE_OVERLOADED", mend, "--max-connections-per-caller"] {
            #expect(refused.output.contains(text), "\(refused.output)")
        }
        #expect(try await refleks(server, as: "admin", "info").status == 0)
        await held.close()
        let served = try await refleks(server, "info")
        #expect(served.status == 0, "\(served.output)")
        #expect(await server.end(SIGTERM) == 0)
    }
}
