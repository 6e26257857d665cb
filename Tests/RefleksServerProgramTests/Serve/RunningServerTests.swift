import ArgumentParser
import Foundation
import Logging
import RefleksCommandLine
import RefleksCrypto
import RefleksMessages
import RefleksOps
import RefleksRPC
import RefleksStore
import RefleksTestSupport
import RefleksTransport
import Testing

@testable import refleksd

struct RunningServerTests {
    private let directory: TemporaryDirectory
    private let logs = LogWriter(descriptor: -1)

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func configuration(_ flags: [String] = []) throws -> ServeConfiguration {
        let options = try ConfigurationOptions.parse(
            ["--dev", "--data", directory.file("data"), "--listen", "127.0.0.1:0", "--ops", "127.0.0.1:0"] + flags)
        let surroundings = ServeConfiguration.Surroundings(environment: [:], isReadable: { _ in true }, coreCount: 2)
        return try ServeConfiguration.resolve(options, surroundings)
    }

    private func start(_ configuration: ServeConfiguration) async throws(StartFailure) -> RunningServer {
        let logger = Logger(label: "test") { [logs] in JSONLogHandler(label: $0, level: .error, writer: logs) }
        return try await RunningServer.start(configuration, .init(logger: logger, logs: logs))
    }

    private func page(_ server: RunningServer, _ path: String) async throws -> ProgramResult {
        try await run("curl", ["--silent", "--show-error", "--max-time", "10", "http://\(server.opsAddress)\(path)"])
    }

    @Test func `a server opens a new directory, serves, and says so`() async throws {
        let server = try await start(configuration())
        #expect(try await page(server, "/livez").output == "ok\n")
        #expect(try await page(server, "/readyz").output == "ok\n")
        #expect(try await page(server, "/healthz").output.contains(#""status":"serving","reasons":[]"#))
        let metrics = try await page(server, "/metrics").output
        for name in [
            "refleks_serving 1", "refleks_commit_seq 0", "refleks_rpc_in_flight 0",
            "refleks_connections 0", "refleks_message_memory_bytes 0",
            #"refleks_store_bytes{file="ledger"} "#, #"refleks_store_bytes{file="keys"} "#,
            #"refleks_certificate_expiry_timestamp_seconds{file="server"} "#, "refleks_crl_expiry_timestamp_seconds ",
            "refleks_crl_in_use 1",
            #"refleks_build_info{version="0.1.0"} 1"#,
        ] {
            #expect(metrics.contains("\n" + name), "\(name)")
        }
        await server.stop()
        #expect(try await page(server, "/livez").status != 0)
    }

    @Test func `a server without a revocation list says so, and takes one that comes`() async throws {
        let ca = try TestCA()
        let (identity, tls) = (try ca.server(), directory.file("data") + "/tls")
        try FileManager.default.createDirectory(atPath: tls, withIntermediateDirectories: true)
        for (from, name) in [
            (identity.certificateFile, "server.pem"), (identity.keyFile, "server.key"), (ca.authorityFile, "ca.pem"),
        ] { try FileManager.default.copyItem(atPath: from, toPath: "\(tls)/\(name)") }
        let options = try ConfigurationOptions.parse([
            "--data", directory.file("data"), "--listen", "127.0.0.1:0", "--ops", "127.0.0.1:0",
        ])
        let surroundings = ServeConfiguration.Surroundings(
            environment: [:], isReadable: { FileManager.default.isReadableFile(atPath: $0) }, coreCount: 2)
        let server = try await start(try ServeConfiguration.resolve(options, surroundings))
        #expect(try await page(server, "/metrics").output.contains("\nrefleks_crl_in_use 0\n"))
        try ca.revoke(ca.client())
        try FileManager.default.copyItem(atPath: ca.revocationListFile, toPath: tls + "/crl.pem")
        server.reloadCertificates()
        let metrics = try await page(server, "/metrics").output
        #expect(metrics.contains("\nrefleks_crl_in_use 1\n"))
        #expect(metrics.contains("\nrefleks_crl_expiry_timestamp_seconds "))
        await server.stop()
    }

    @Test func `a restart keeps the development credentials and the data`() async throws {
        let first = try await start(configuration())
        await first.stop()
        let certificate = directory.file("data/dev/branch.pem")
        let before = try CredentialFile.read(certificate)
        let second = try await start(configuration())
        await second.stop()
        #expect(try CredentialFile.read(certificate) == before)
    }

    @Test func `every role has a configuration that names its certificate and the real port`() async throws {
        let server = try await start(configuration())
        for caller in DevelopmentCredentials.callers {
            let role = caller.role.rawValue
            let text = String(
                decoding: try CredentialFile.read(directory.file("data/dev/\(role).json")), as: UTF8.self)
            #expect(text.contains("\"address\": \"\(server.address)\""))
            let certificate = try #require(Certificate.read(directory.file("data/dev/\(role).pem")).first)
            #expect(certificate.uris == ["refleks://\(role)/\(caller.id)"])
        }
        await server.stop()
    }

    @Test(arguments: Language.allCases)
    func `a negative number behind an option is told as a value that does not fit`(_ language: Language) throws {
        let arguments = NegativeValues.joined(["serve", "--data", "x", "--drain-seconds", "-1"])
        guard let command = try ServerProgram.parseAsRoot(arguments) as? ServeCommand else {
            Issue.record("serve is not parsed")
            return
        }
        let error = #expect(throws: ConfigurationError.self) {
            try ServeConfiguration.resolve(
                command.options, .init(environment: [:], isReadable: { _ in true }, requiresFiles: false, coreCount: 2))
        }
        let text = error?.text(language) ?? ""
        #expect(text.contains("drain-seconds") && text.contains("600"), "\(text)")
    }

    @Test func `a second server on the directory is refused`() async throws {
        let first = try await start(configuration())
        let failure = await #expect(throws: StartFailure.self) { try await start(configuration()) }
        #expect(failure?.status == .dataDirectory)
        #expect(failure?.template.code == "STORE_FAILED")
        #expect(try await page(first, "/readyz").output == "ok\n")
        await first.stop()
    }

    @Test func `a full disk at the start is told with its mend, and starting again may help`() {
        let failure = StartFailure(StoreError.full("projection.db: no room"))
        #expect(failure.status == .noRoom && failure.status.rawValue == 75)
        #expect(
            failure.text(.english)
                == "There is no room for the data directory. Make room on its file system and start again: projection.db: no room"
        )
        #expect(failure.text(.turkish).contains("yer açıp yeniden başlatın: projection.db: no room"))
        for error in [StoreError.readOnly("x"), .corrupt("x"), .ioFailure("x"), .conflict("x")] {
            #expect(StartFailure(error).status == .dataDirectory)
        }
    }

    @Test(arguments: [("keys.db", "refleksd backup --keys"), ("audit.db", "Put a copy of it back as audit.db")])
    func `a damaged file of the data directory is told with its mend`(name: String, mend: String) async throws {
        let first = try await start(configuration())
        await first.stop()
        let junk = Data(String(repeating: "no database ", count: 1_000).utf8)
        let path = try configuration().data + "/" + name
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        try junk.write(to: URL(fileURLWithPath: path))
        let failure = await #expect(throws: StartFailure.self) { try await start(configuration()) }
        #expect(failure?.status == .dataDirectory)
        for language in Language.allCases {
            let text = failure?.text(language) ?? ""
            #expect(text.contains(name) && text.contains(mend), "\(text)")
        }
        #expect(FileManager.default.contents(atPath: path) == junk, "nothing was changed")
    }

    @Test func `an address that is taken is named`() async throws {
        let first = try await start(configuration())
        var taken = try configuration()
        taken.data = directory.file("other")
        taken.listen = try #require(ListenAddress(first.address))
        let failure = await #expect(throws: StartFailure.self) { try await start(taken) }
        #expect(failure?.status == .unavailable)
        #expect(failure?.text(.english).contains(first.address) == true)
        // What was opened before is closed again.
        taken.listen = ListenAddress(host: "127.0.0.1", port: 0)
        let second = try await start(taken)
        await second.stop()
        await first.stop()
    }

    @Test func `certificates that cannot be used are refused`() async throws {
        let first = try await start(configuration())
        await first.stop()
        var broken = try configuration()
        broken.isDevelopment = false
        broken.certificate = directory.file("data/dev/server.pem")
        broken.key = directory.file("data/dev/branch.key")
        broken.ca = directory.file("data/dev/ca.pem")
        broken.crl = nil
        let failure = await #expect(throws: StartFailure.self) { try await start(broken) }
        #expect(failure?.status == .certificates)
        let error = CertificateError(.keyMismatch(keyFile: broken.key), file: broken.certificate)
        for language in [Language.english, .turkish] {
            let text = Catalogue.Server.certificatesFailed.text(language, [error.text(language)])
            #expect(failure?.text(language) == text)
        }
        #expect(error.text(.turkish) != error.text(.english))
        let again = try await start(configuration())
        await again.stop()
    }
}
