import ArgumentParser
import Foundation
import RefleksCrypto
import RefleksTestSupport
import Testing

@testable import refleksd

@Suite struct CertificateCommandTests {
    let temporary: TemporaryDirectory

    init() throws {
        temporary = try TemporaryDirectory()
    }

    private func run(_ arguments: String...) throws {
        var command = try CertificateCommand.parseAsRoot(arguments + ["--directory", temporary.file("tls")])
        try command.run()
    }

    @Test(arguments: ["branch", "agent", "system", "analyst", "admin", "monitor"])
    func `every role gets its certificate`(_ role: String) throws {
        try run("init-ca")
        try run(role, "34-001")
        let certificate = try Certificate.read(temporary.file("tls/\(role)-34-001.pem")).first
        #expect(certificate?.uris == ["refleks://\(role)/34-001"])
    }

    @Test func `the authority makes the directories above it, for its owner alone`() throws {
        var command = try CertificateCommand.parseAsRoot(["init-ca", "--directory", temporary.file("new/data/tls/")])
        try command.run()
        for name in ["new", "new/data", "new/data/tls"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: temporary.file(name))
            #expect(attributes[.posixPermissions] as? Int == 0o700, "\(name)")
        }
        #expect(!(try Certificate.read(temporary.file("new/data/tls/ca.pem")).isEmpty))
    }

    @Test func `a directory that cannot be made ends with the certificates' exit code`() throws {
        try CredentialFile.write(
            [1], to: temporary.file("file"), access: .everyone, replaces: false, random: SystemRandom())
        var command = try CertificateCommand.parseAsRoot(["init-ca", "--directory", temporary.file("file/tls")])
        #expect(throws: ExitCode(77)) { try command.run() }
    }

    @Test func `the server's files are where serve reads them`() throws {
        try run("init-ca")
        try run("server", "refleks.example", "127.0.0.1")
        let certificate = try #require(try Certificate.read(temporary.file("tls/server.pem")).first)
        #expect(certificate.serverNames.map(\.description) == ["refleks.example", "127.0.0.1"])
        #expect(certificate.belongs(to: try PrivateKey.read(temporary.file("tls/server.key"))))
    }

    @Test func `revoke takes the serial that was printed`() throws {
        try run("init-ca")
        try run("branch", "1")
        let serial = try #require(try Certificate.read(temporary.file("tls/branch-1.pem")).first?.serial)
        try run("revoke", serial.description.lowercased())
        #expect(try RevocationList.read(temporary.file("tls/crl.pem")).first?.contains(serial) == true)
    }

    @Test func `renew without anything to renew signs the list`() throws {
        try run("init-ca")
        try run("renew")
        #expect(try RevocationList.read(temporary.file("tls/crl.pem")).first?.number == 2)
    }

    @Test(arguments: [
        ["server", "not a name"], ["branch", "a b"], ["branch", "ü"], ["agent", ""], ["revoke", "xyz"],
        ["revoke", "ABCDEF"],
    ])
    func `a bad name or serial is wrong usage`(_ arguments: [String]) throws {
        try run("init-ca")
        let command = try CertificateCommand.parseAsRoot(arguments + ["--directory", temporary.file("tls")])
        #expect(throws: ExitCode(64)) {
            var command = command
            try command.run()
        }
    }

    @Test(arguments: [["branch", "1", "--days", "0"], ["renew", "--within", "9999"], ["init-ca", "--days", "-1"]])
    func `a period out of range is wrong usage`(_ arguments: [String]) {
        #expect(throws: (any Error).self) { try CertificateCommand.parseAsRoot(arguments) }
    }
}
