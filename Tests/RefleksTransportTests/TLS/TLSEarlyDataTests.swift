import COpenSSL
import Foundation
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Testing

@testable import RefleksTransport

/// Early data (0-RTT), which an attacker could replay.
///
/// The server's tickets allow none, and a stock client keeps to that. So these tests forge: they change the ticket's
/// session, as the client has saved it, to say that early data is welcome. The client then sends a ClientHello with the
/// early_data extension and, right behind it, records under the ticket's early traffic key.
@Suite(.timeLimit(.minutes(2))) struct TLSEarlyDataTests {
    /// Rewrites the session that `openssl s_client` has saved in `file` so that it allows early data.
    private func forge(_ file: String) throws {
        let input = try #require(BIO_new_file(file, "r"))
        defer { BIO_free(input) }
        let session = try #require(PEM_read_bio_SSL_SESSION(input, nil, nil, nil))
        defer { SSL_SESSION_free(session) }
        #expect(SSL_SESSION_get_max_early_data(session) == 0, "the server's ticket allows early data")
        #expect(SSL_SESSION_set_max_early_data(session, 16_384) == 1)
        let output = try #require(BIO_new_file(file, "w"))
        defer { BIO_free(output) }
        #expect(PEM_write_bio_SSL_SESSION(output, session) == 1)
    }

    /// A session that allows early data, of a ticket for `identity`.
    private func forgedSession(_ scenario: TLSScenario, _ identity: TestCA.Identity) async throws -> String {
        let file = scenario.ca.directory.file("session.pem")
        _ = try await scenario.stockClient(identity, ["-sess_out", file, "-ign_eof"], input: "bye")
        #expect(await scenario.server.handshake() != nil)
        try forge(file)
        return file
    }

    @Test func `a stock client learns from its ticket that early data is not accepted`() async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.client()
        let file = scenario.ca.directory.file("session.pem")
        _ = try await scenario.stockClient(identity, ["-sess_out", file, "-ign_eof"], input: "bye")
        let result = try await scenario.stockClient(
            identity, ["-sess_in", file, "-early_data", scenario.ca.authorityFile])
        #expect(result.output.contains("Early data was not sent"), "\(result.output)")
    }

    @Test(arguments: [false, true])
    func `forged early data ends the connection before its handshake`(_ isTicketOutdated: Bool) async throws {
        let scenario = try await TLSScenario()
        let identity = try scenario.ca.client()
        let session = try await forgedSession(scenario, identity)
        // With other ticket keys the server cannot even read the ticket.
        if isTicketOutdated { scenario.source.reload() }
        let early = scenario.ca.directory.file("early")
        try "early bird".write(toFile: early, atomically: false, encoding: .utf8)
        let result = try await scenario.stockClient(identity, ["-sess_in", session, "-early_data", early])
        #expect(!result.output.contains("Early data was not sent"), "\(result.output)")
        #expect(!result.output.contains("Early data was accepted"), "\(result.output)")
        #expect(!result.output.contains("early bird"), "the echo has seen it")
        guard case .protocolError? = await scenario.server.failure() else {
            Issue.record("early data was no protocol error: \(result.output)")
            return
        }
    }

    @Test func `a call in forged early data reaches no decoder and is counted as a failed handshake`() async throws {
        let executed = Event()
        let method = TestMethods.descriptor("Transfer", retry: .unsafe)
        let transfer = RegisteredMethod(
            method,
            .unary { message, _ in
                executed.happen()
                return EncodedReply(message: message)
            })
        let counters = CounterProbe()
        try await ServerHarness.with([transfer], metrics: counters) { harness in
            let identity = try harness.authority.client()
            let session = harness.authority.directory.file("session.pem")
            // Text is a stray client, whom the server closes: by then the ticket is here.
            _ = try await s_client(harness, identity, ["-sess_out", session, "-ign_eof"], "text")
            await counters.reach(1, "refleks_connections_closed_total", "PROTOCOL_ERROR")
            try forge(session)
            let early = harness.authority.directory.file("early")
            try Data(RawFrames.hello + RawFrames.call(method, stream: 1, "0-RTT")).write(
                to: URL(fileURLWithPath: early))
            let result = try await s_client(harness, identity, ["-sess_in", session, "-early_data", early], "")
            #expect(!result.output.contains("Early data was accepted"), "\(result.output)")
            await counters.reach(1, "refleks_tls_handshake_failures_total", "protocol_error")
            #expect(counters.count("refleks_tls_handshakes_total", "true") == 0)
            #expect(counters.count("refleks_tls_handshakes_total", "false") == 1)
            #expect(!executed.hasHappened)
            // The same bytes after a handshake are a call: the proof that the test would have seen it.
            let client = try await RawClient.connect(
                harness, sending: RawFrames.hello + RawFrames.call(method, stream: 1, "1-RTT"))
            #expect(await client.frame(of: .status) != nil)
            #expect(executed.hasHappened)
            try await client.close()
        }
    }

    private func s_client(
        _ harness: ServerHarness, _ identity: TestCA.Identity, _ arguments: [String], _ input: String
    ) async throws -> ProgramResult {
        try await run(
            "openssl",
            [
                "s_client", "-connect", "127.0.0.1:\(harness.server.port)", "-servername", "localhost", "-CAfile",
                harness.authority.authorityFile, "-alpn", "refleks/1", "-cert", identity.certificateFile, "-key",
                identity.keyFile,
            ] + arguments, input: input)
    }
}
