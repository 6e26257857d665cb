import RefleksTestSupport
import RefleksTransport
import Testing

/// The established connection with stock clients: records of every size, and how it ends.
@Suite(.timeLimit(.minutes(1))) struct TLSStreamTests {
    @Test func `the server answers close_notify with its own`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(
            scenario.ca.client(),
            """
            tls.sendall(b'hello')
            print(receive(tls, 5))
            raw = tls.unwrap()
            print('unwrapped', raw.recv(1))
            """)
        #expect(result.output == "b'hello'\nunwrapped b''\n")
    }

    @Test func `the server's close sends close_notify`() async throws {
        let scenario = try await TLSScenario()
        // Without close_notify recv would raise, since ragged ends are not suppressed.
        let result = try await scenario.python(scenario.ca.client(), "tls.sendall(b'bye')\nprint('end', tls.recv(1))")
        #expect(result.output == "end b''\n")
    }

    @Test func `a peer that vanishes without close_notify counts as truncated`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(
            scenario.ca.client(), "tls.sendall(b'hello')\nprint(receive(tls, 5))\nsocket.socket.close(tls)")
        #expect(result.status == 0)
        #expect(await scenario.server.failure() == .truncated)
    }

    @Test func `a half closed peer still gets its answer`() async throws {
        let scenario = try await TLSScenario(allowsHalfClosure: true)
        let result = try await scenario.python(
            scenario.ca.client(),
            """
            tls.sendall(b'hello')
            print(receive(tls, 5))
            tls.settimeout(None)
            session = tls._sslobj
            tls.setblocking(False)
            try:
                session.shutdown()
            except ssl.SSLWantReadError:
                print('sent close_notify')
            except ssl.SSLError as error:
                print('early', error)
            tls.setblocking(True)
            print(receive(tls, 5))
            try:
                tls.recv(1)
            except ssl.SSLZeroReturnError:
                print('end')
            """)
        #expect(result.output == "b'hello'\nsent close_notify\nb'after'\nend\n")
    }

    @Test func `records in pieces of one byte arrive whole`() async throws {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(
            scenario.ca.client(),
            """
            tls.close()
            raw = socket.create_connection(('127.0.0.1', \(scenario.server.port)), timeout=30)
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            session = ctx.wrap_bio(incoming, outgoing, server_hostname='localhost')
            def drip():
                for byte in outgoing.read():
                    raw.sendall(bytes([byte]))
            def until(step):
                while True:
                    try:
                        result = step()
                        drip()
                        return result
                    except ssl.SSLWantReadError:
                        drip()
                        incoming.write(raw.recv(1))
            until(session.do_handshake)
            until(lambda: session.write(b'drop by drop'))
            print(until(lambda: session.read(100)))
            """)
        #expect(result.output == "b'drop by drop'\n")
    }

    @Test(arguments: [16_383, 16_384, 16_385, 1_000_000]) func `large writes come back whole`(_ size: Int) async throws
    {
        let scenario = try await TLSScenario()
        let result = try await scenario.python(
            scenario.ca.client(),
            """
            import hashlib, threading
            data = bytes((i * 7 + i // 251) % 256 for i in range(\(size)))
            sender = threading.Thread(target=lambda: tls.sendall(data))
            sender.start()
            got = receive(tls, len(data))
            sender.join()
            print(got == data)
            """)
        #expect(result.output == "True\n")
    }

    @Test func `a reader that stops until it has sent everything loses nothing`() async throws {
        let scenario = try await TLSScenario()
        // The echo has no bound: the server takes 8 MiB while nobody reads, and holds what the channel does not take.
        let result = try await scenario.python(
            scenario.ca.client(),
            """
            data = bytes(range(256)) * 32768
            tls.sendall(data)
            print(receive(tls, len(data)) == data)
            """)
        #expect(result.output == "True\n")
    }
}
