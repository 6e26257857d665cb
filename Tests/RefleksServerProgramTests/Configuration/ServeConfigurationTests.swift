import ArgumentParser
import Foundation
import Logging
import RefleksMessages
import RefleksTransport
import Testing

@testable import refleksd

struct ServeConfigurationTests {
    /// Resolves as the program does, with every file readable but `missing`.
    private func resolve(
        _ flags: [String], environment: [String: String] = [:], missing: Set<String> = [], requiresFiles: Bool = true
    ) throws -> ServeConfiguration {
        let surroundings = ServeConfiguration.Surroundings(
            environment: environment, isReadable: { !missing.contains($0) }, requiresFiles: requiresFiles, coreCount: 4)
        return try ServeConfiguration.resolve(try ConfigurationOptions.parse(flags), surroundings)
    }

    /// The codes of everything that is wrong.
    private func violations(
        _ flags: [String], environment: [String: String] = [:], missing: Set<String> = []
    ) throws -> [String] {
        do {
            _ = try resolve(flags, environment: environment, missing: missing)
            return []
        } catch let error as ConfigurationError {
            return error.violations.map { "\($0.template.code) \($0.arguments[0])" }
        }
    }

    private func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
        let path = FileManager.default.temporaryDirectory.appending(path: "refleks-\(UUID().uuidString).json").path
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    @Test func `a data directory is enough`() throws {
        let configuration = try resolve(["--data", "/d"])
        #expect(configuration.listen == ListenAddress(host: "127.0.0.1", port: 7360))
        #expect(configuration.ops == ListenAddress(host: "127.0.0.1", port: 7361))
        #expect(configuration.certificate == "/d/tls/server.pem")
        #expect(configuration.key == "/d/tls/server.key")
        #expect(configuration.ca == "/d/tls/ca.pem")
        #expect(configuration.crl == "/d/tls/crl.pem")
        #expect(configuration.connections == ConnectionLimits(total: 10_000, perAddress: 1_000, perPrincipal: 64))
        #expect(configuration.minimumTLS == .tls13)
        #expect(configuration.eventLoops == 4)
    }

    @Test func `flags win over environment, environment over file, file over default`() throws {
        let file = #"{"data": "/file", "listen": "127.0.0.1:1", "drain_seconds": 5, "log_level": "debug"}"#
        try withFile(file) { path in
            let configuration = try resolve(
                ["--config", path, "--listen", "127.0.0.1:3"],
                environment: ["REFLEKS_LISTEN": "127.0.0.1:2", "REFLEKS_DATA": "/env", "REFLEKS_OPS": ""])
            #expect(configuration.listen.port == 3)
            #expect(configuration.data == "/env")
            #expect(configuration.drainSeconds == 5)
            #expect(configuration.logLevel == .debug)
            #expect(configuration.ops.port == 7361)
        }
    }

    @Test func `everything that is wrong is said at once`() throws {
        let file = #"{"nonsense": 1, "max_connections": [1], "key": "/k"}"#
        try withFile(file) { path in
            let codes = try violations(
                ["--config", path, "--listen", "nowhere", "--tls-min", "1.1", "--event-loops", "0"],
                environment: ["REFLEKS_DRAIN_SECONDS": "many"], missing: ["/k"])
            #expect(
                codes == [
                    "SETTING_NOT_PLAIN max_connections", "SETTING_UNKNOWN nonsense", "VALUE_MISSING data",
                    "ADDRESS_MALFORMED listen", "FILE_MISSING key", "WORD_UNKNOWN tls-min",
                    "NUMBER_OUT_OF_RANGE event-loops", "NUMBER_OUT_OF_RANGE drain-seconds",
                ])
        }
    }

    @Test func `without a data directory nothing is said of paths that nobody wrote`() throws {
        let missing: Set = ["/tls/server.pem", "/tls/server.key", "/tls/ca.pem", "/k"]
        #expect(try violations([], missing: missing) == ["VALUE_MISSING data"])
        #expect(try violations(["--key", "/k"], missing: missing) == ["VALUE_MISSING data", "FILE_MISSING key"])
    }

    @Test func `a configuration can be printed before its certificates are there`() throws {
        let tls: Set = ["/d/tls/server.pem", "/d/tls/server.key", "/d/tls/ca.pem", "/d/tls/crl.pem", "/x"]
        let printed = try resolve(["--data", "/d"], missing: tls, requiresFiles: false)
        #expect(printed.certificate == "/d/tls/server.pem" && printed.crl == nil)
        #expect(try resolve(["--data", "/d", "--crl", "/x"], missing: tls, requiresFiles: false).crl == "/x")
        // What is wrong otherwise is still said.
        #expect(throws: ConfigurationError.self) {
            try resolve(["--data", "/d", "--listen", "nowhere"], missing: tls, requiresFiles: false)
        }
        // And it is a configuration that works as soon as they are.
        try withFile(printed.json) { path in
            let read = try resolve(["--config", path])
            #expect(read.crl == "/d/tls/crl.pem" && read.key == printed.key)
        }
    }

    @Test func `connections are limited in all, of an address and of a caller`() throws {
        let configuration = try resolve(
            ["--data", "/d", "--max-connections", "9", "--max-connections-per-address", "8"],
            environment: ["REFLEKS_MAX_CONNECTIONS_PER_CALLER": "7"])
        #expect(configuration.connections == ConnectionLimits(total: 9, perAddress: 8, perPrincipal: 7))
        #expect(configuration.json.contains(#""max_connections_per_caller": "7""#))
        #expect(
            try violations(["--data", "/d", "--max-connections-per-address", "0", "--max-connections-per-caller", "x"])
                == [
                    "NUMBER_OUT_OF_RANGE max-connections-per-address", "NUMBER_OUT_OF_RANGE max-connections-per-caller",
                ])
    }

    @Test func `a configuration file that is no JSON object is refused`() throws {
        try withFile("[1]") { path in
            let codes = try violations(["--data", "/d", "--config", path])
            #expect(codes == ["FILE_MALFORMED \(path)"])
        }
        #expect(try violations(["--data", "/d", "--config", "/nowhere.json"]) == ["FILE_UNREADABLE /nowhere.json"])
    }

    @Test func `development needs no certificates and listens on loopback only`() throws {
        let tls: Set = ["/d/tls/server.pem", "/d/tls/server.key", "/d/tls/ca.pem"]
        #expect(try violations(["--data", "/d"], missing: tls).count == 3)
        #expect(try resolve(["--data", "/d", "--dev"], missing: tls).isDevelopment)
        #expect(
            try violations(["--data", "/d", "--dev", "--listen", "0.0.0.0:7360", "--ops", "[::]:7361"])
                == ["DEVELOPMENT_LOOPBACK_ONLY listen", "DEVELOPMENT_LOOPBACK_ONLY ops"])
    }

    @Test func `a missing revocation list is waited for unless one was named`() throws {
        let awaiting = try resolve(["--data", "/d"], missing: ["/d/tls/crl.pem"])
        #expect(awaiting.crl == nil && awaiting.awaitedCRL == "/d/tls/crl.pem")
        #expect(awaiting.tls.awaitsRevocationList && awaiting.tls.revocationListFile == "/d/tls/crl.pem")
        let given = try resolve(["--data", "/d", "--crl", "/x"])
        #expect(!given.tls.awaitsRevocationList && given.tls.revocationListFile == "/x" && given.awaitedCRL == nil)
        #expect(try violations(["--data", "/d", "--crl", "/x"], missing: ["/x"]) == ["FILE_MISSING crl"])
    }

    @Test func `the printed configuration reads back as the same one`() throws {
        let first = try resolve([
            "--data", "/d \"x\"\\", "--listen", "[::1]:1", "--tls-min", "1.2", "--sources",
            "system/erp = pos, web-shop;branch/34-001=k",
        ])
        try withFile(first.json) { path in
            let second = try resolve(["--config", path])
            #expect(second.json == first.json)
        }
    }

    @Test func `the master key is never printed`() throws {
        let configuration = try resolve(["--data", "/d"], environment: ["REFLEKS_MASTER_KEY": "c2VjcmV0"])
        #expect(!configuration.json.contains("c2VjcmV0"))
    }

    @Test func `messages come in both languages with what was wrong`() throws {
        let error = try #require(throws: ConfigurationError.self) { try resolve(["--data", "/d", "--ops", "x"]) }
        #expect(error.text(.english).contains("ops (--ops) must be HOST:PORT"))
        #expect(error.text(.turkish).contains("ops (--ops) SUNUCU:KAPI"))
        let missing = try #require(throws: ConfigurationError.self) {
            try resolve(["--data", "/d"], missing: ["/d/tls/ca.pem"])
        }
        #expect(missing.text(.english).contains("ca (default) names /d/tls/ca.pem,"))
        #expect(missing.text(.turkish).contains("ca (varsayılan), okunamayan /d/tls/ca.pem"))
    }

    @Test(arguments: [
        ("127.0.0.1:7360", "127.0.0.1", 7360), ("[::1]:0", "::1", 0), ("localhost:65535", "localhost", 65_535),
        ("0.0.0.0:1", "0.0.0.0", 1),
    ])
    func `an address is a host and a port`(text: String, host: String, port: Int) throws {
        let address = try #require(ListenAddress(text))
        #expect(address == ListenAddress(host: host, port: port))
        #expect(address.description == text)
    }

    @Test(arguments: ["", "7360", ":7360", "host:", "host:65536", "host:-1", "::1:7360", "[]:1", "a b:1", "http://x:1"])
    func `what is no address is refused`(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.8.8.8", true), ("::1", true), ("localhost", true), ("0.0.0.0", false),
        ("127.evil.example", false), ("10.0.0.1", false),
    ])
    func `loopback is recognised by address and not by prefix`(host: String, isLoopback: Bool) {
        #expect(ListenAddress(host: host, port: 1).isLoopback == isLoopback)
    }

    @Test func `source systems are registered by certificate`() throws {
        let configuration = try resolve(["--data", "/d", "--sources", "system/erp=pos, web-shop; branch/34-001=kiosk;"])
        #expect(configuration.sources.systems == ["system/erp": ["pos", "web-shop"], "branch/34-001": ["kiosk"]])
        #expect(configuration.sources.text == "branch/34-001=kiosk;system/erp=pos,web-shop")
    }

    @Test(arguments: [
        "erp=pos", "system/erp", "system/erp=", "system/erp=a b", "monitor/x=y", "system/=y", "system/a/b=c", "a=b=c",
    ])
    func `malformed registrations are refused`(text: String) throws {
        #expect(try violations(["--data", "/d", "--sources", text]) == ["SOURCES_MALFORMED sources"])
    }

    @Test(arguments: Setting.allCases)
    func `every setting has a flag and an environment variable`(setting: Setting) throws {
        let options = try ConfigurationOptions.parse(["--" + setting.rawValue, "value"])
        #expect(options.values == [setting: "value"])
        #expect(setting.environmentName.allSatisfy { $0.isUppercase || $0 == "_" })
    }
}
