import ArgumentParser
import Foundation
import RefleksCrypto
import RefleksMessages
import RefleksTestSupport
import Testing

@testable import refleksd

/// `config check` says what `serve` would refuse.
struct ConfigurationCheckTests {
    private let ca: TestCA
    private let data: TemporaryDirectory

    init() throws {
        ca = try TestCA()
        data = try TemporaryDirectory()
    }

    private func findings(
        _ identity: TestCA.Identity, key: String? = nil, _ flags: [String] = [], environment: [String: String] = [:],
        _ language: Language = .english
    ) throws -> [String] {
        let options = try ConfigurationOptions.parse(
            [
                "--data", data.path, "--certificate", identity.certificateFile, "--key", key ?? identity.keyFile,
                "--ca",
                ca.authorityFile,
            ] + flags)
        let surroundings = ServeConfiguration.Surroundings(
            environment: environment, isReadable: { FileManager.default.isReadableFile(atPath: $0) }, coreCount: 2)
        return ConfigurationCheck(options: options, surroundings: surroundings, now: ca.now).findings(language)
    }

    @Test func `what works has nothing to be said of, and nothing is made`() throws {
        #expect(try findings(ca.server(), ["--crl", ca.revocationListFile]).isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: data.path).isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `every file that the server would refuse is named at once`(_ language: Language) throws {
        let server = try ca.server()
        let found = try findings(
            server, key: ca.client().keyFile, ["--crl", ca.authorityFile],
            environment: ["REFLEKS_MASTER_KEY": "abc"], language)
        try #require(found.count == 3, "\(found)")
        #expect(found[0].contains(server.certificateFile) && found[1].contains(ca.authorityFile))
        #expect(!found[2].contains("abc") && found[2].contains("64 hexadecimal digits"))
        let heading = Catalogue.Server.certificatesFailed.text(language, [""])
        #expect(found[0].hasPrefix(heading) && found[1].hasPrefix(heading))
    }

    @Test func `an expired certificate, an authority that is none, junk and a key for everybody are found`() throws {
        let expired = try ca.mint(
            .server(names: [.dns("localhost")]),
            validity: ValidityPeriod(start: ca.now - 9_000, end: ca.now - 1_000))
        #expect(try findings(expired).count == 1)
        let server = try ca.server()
        #expect(try findings(server, ["--ca", server.certificateFile]).count == 1)
        let open = try ca.server()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: open.keyFile)
        #expect(try findings(open).first?.contains(open.keyFile) == true)
        try Data("junk".utf8).write(to: URL(filePath: server.certificateFile))
        #expect(try findings(server).first?.contains(server.certificateFile) == true)
    }

    @Test func `a file that is missing and one that is wrong are said together, each once`() throws {
        let server = try ca.server()
        let found = try findings(server, ["--ca", "/nowhere/ca.pem", "--crl", ca.authorityFile])
        #expect(found.count == 2, "\(found)")
        #expect(found.first?.contains("/nowhere/ca.pem") == true && found.last?.contains(ca.authorityFile) == true)
    }

    @Test func `a master key file that does not open the keys beside it is found`() throws {
        let server = try ca.server()
        try Data([1]).write(to: URL(filePath: data.file("keys.db")))
        #expect(try findings(server).first?.contains("master.key is missing") == true)
        try Data("short".utf8).write(to: URL(filePath: data.file("master.key")))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: data.file("master.key"))
        #expect(try findings(server).first?.contains("does not hold a master key") == true)
    }
}
