import RefleksMessages
import RefleksTestSupport
import RefleksTransport
import Testing

/// What happens to peers that do not speak TLS at all.
@Suite(.timeLimit(.minutes(1))) struct TLSStrayPeerTests {
    private func send(_ bytes: String, to scenario: TLSScenario) async throws -> ProgramResult {
        let script = """
            import socket
            raw = socket.create_connection(('127.0.0.1', \(scenario.server.port)), timeout=30)
            raw.sendall(\(bytes))
            got = b''
            while True:
                piece = raw.recv(4096)
                if not piece: break
                got += piece
            print(got.decode('latin-1'))
            """
        return try await run("python3", ["-"], input: script)
    }

    @Test func `HTTP gets a readable refusal and the end`() async throws {
        let scenario = try await TLSScenario()
        let result = try await send("b'GET / HTTP/1.1\\r\\nHost: refleks\\r\\n\\r\\n'", to: scenario)
        #expect(result.output.hasPrefix("HTTP/1.1 400 Bad Request\r\n"), "\(result.output)")
        #expect(result.output.contains("This port speaks refleks/1 over TLS"))
        #expect(await scenario.server.failure() == .httpPeer)
    }

    @Test func `a long HTTP request loses nothing of the refusal`() async throws {
        let scenario = try await TLSScenario()
        let result = try await send("b'POST / HTTP/1.1\\r\\n\\r\\n' + b'x' * 200000", to: scenario)
        #expect(result.output.contains("This port speaks refleks/1 over TLS"), "\(result.output)")
    }

    @Test(arguments: [
        ("b'\\x00\\x00\\x00\\x10hello'", "refleks/1 without TLS"), ("b'\\x80\\x2e\\x01\\x00\\x02'", "binary data"),
        ("b'hello\\n'", "text"), ("b'\\xff'", "binary data"), ("b'SSH-2.0-OpenSSH_9.2p1\\r\\n'", "text"),
        ("b'\\x00\\x00\\x00\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00'", "refleks/1 without TLS"),
    ])
    func `anything else gets one line that can be read, and the end`(_ bytes: String, _ kind: String) async throws {
        let scenario = try await TLSScenario()
        let result = try await send(bytes, to: scenario)
        let line = "Refleks: " + Catalogue.Wire.strayClient.text(.english, [kind])
        // Python's text mode makes one line end of both, and print adds another.
        #expect(result.output.split(whereSeparator: \.isNewline) == [Substring(line)], "\(result.output)")
        #expect(await scenario.server.failure() == .plaintextPeer)
    }

    @Test func `a record that claims more than TLS allows is refused`() async throws {
        let scenario = try await TLSScenario()
        _ = try await send("b'\\x16\\x03\\x01\\xff\\xff' + b'a' * 100", to: scenario)
        guard case .protocolError = try #require(await scenario.server.failure()) else {
            Issue.record("an oversized record was not a protocol error")
            return
        }
    }

    @Test func `a connection closed before it speaks counts as truncated`() async throws {
        let scenario = try await TLSScenario()
        _ = try await run(
            "python3", ["-"],
            input: "import socket\nsocket.create_connection(('127.0.0.1', \(scenario.server.port)), timeout=30).close()"
        )
        #expect(await scenario.server.failure() == .truncated)
    }
}
