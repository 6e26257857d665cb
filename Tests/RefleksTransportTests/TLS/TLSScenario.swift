import Foundation
import RefleksCrypto
import RefleksTestSupport
import RefleksTransport
import Synchronization

/// A clock that tests set: Unix seconds.
final class TestClock: Sendable {
    private let seconds: Mutex<Int64>

    init(_ seconds: Int64) {
        self.seconds = Mutex(seconds)
    }

    func advance(by amount: Int64) {
        seconds.withLock { $0 += amount }
    }

    var now: @Sendable () -> Int64 {
        { self.seconds.withLock { $0 } }
    }
}

/// An authority, a server of it and its clock: what nearly every TLS test starts from.
struct TLSScenario {
    let ca: TestCA
    let clock: TestClock
    let source: TLSContextSource
    let server: TLSTestServer

    init(
        minimumVersion: TLSConfiguration.MinimumVersion = .tls13, allowsHalfClosure: Bool = false
    ) async throws {
        ca = try TestCA()
        clock = TestClock(ca.now)
        let configuration = try ca.configuration(of: ca.server(), minimumVersion: minimumVersion)
        source = try TLSContextSource(.server, configuration, clock: clock.now)
        server = try await TLSTestServer.start(source, allowsHalfClosure: allowsHalfClosure)
    }

    /// Runs `body` in Python with a connected and handshaken `tls` socket, its context `ctx` and a function `connect()`
    /// that makes another. Prints what the body prints.
    func python(
        _ identity: TestCA.Identity?, alpn: [String] = ["refleks/1"], setUp: String = "", _ body: String
    ) async throws -> ProgramResult {
        let certificate = identity.map { "ctx.load_cert_chain('\($0.certificateFile)', '\($0.keyFile)')" } ?? ""
        let names = alpn.map { "'\($0)'" }.joined(separator: ", ")
        let protocols = alpn.isEmpty ? "" : "ctx.set_alpn_protocols([\(names)])"
        let script = """
            import socket, ssl, sys
            ctx = ssl.create_default_context(cafile='\(ca.authorityFile)')
            \(certificate)
            \(protocols)
            \(setUp)
            def connect(session=None):
                raw = socket.create_connection(('127.0.0.1', \(server.port)), timeout=30)
                raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return ctx.wrap_socket(raw, server_hostname='localhost', suppress_ragged_eofs=False, session=session)
            def receive(tls, count):
                got = b''
                while len(got) < count:
                    piece = tls.recv(count - len(got))
                    if not piece: break
                    got += piece
                return got
            try:
                tls = connect()
            \(body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
            except (ssl.SSLError, OSError) as error:
                print('refused', str(error).upper().replace(' ', '_'))
            """
        return try await run("python3", ["-"], input: script)
    }

    /// Runs the stock `openssl s_client` against the server.
    func stockClient(
        _ identity: TestCA.Identity?, _ arguments: [String] = [], alpn: String? = "refleks/1", input: String = ""
    ) async throws -> ProgramResult {
        let certificate = identity.map { ["-cert", $0.certificateFile, "-key", $0.keyFile] } ?? []
        let protocols = alpn.map { ["-alpn", $0] } ?? []
        return try await run(
            "openssl",
            [
                "s_client", "-connect", "127.0.0.1:\(server.port)", "-servername", "localhost", "-CAfile",
                ca.authorityFile,
            ] + certificate + protocols + arguments, input: input)
    }
}
