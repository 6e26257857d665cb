import Foundation
import RefleksCrypto
import RefleksRPC
import RefleksTestSupport
import Testing

@Suite struct CertificateTests {
    let ca: TestCA

    init() throws {
        ca = try TestCA()
    }

    @Test func `a client certificate carries its identity`() throws {
        let identity = try ca.client(.branch, "34-001")
        let read = try #require(try Certificate.read(identity.certificateFile).first)
        #expect(read.uris == ["refleks://branch/34-001"])
        #expect(read.subject == "CN=34-001")
        #expect(read.issuer == "CN=Refleks test authority")
        #expect(read.serial == identity.certificate.serial)
        #expect(read.fingerprint == identity.certificate.fingerprint)
        #expect(read.fingerprint.count == 32)
        #expect(read.notAfter == ca.now + 7 * ValidityPeriod.day)
        #expect(read.notBefore == ca.now - ValidityPeriod.backdating)
        #expect(read.isSigned(by: ca.authority.certificate))
        #expect(!read.isAuthority)
        #expect(read.belongs(to: try PrivateKey.read(identity.keyFile)))
    }

    @Test func `a server certificate carries names and addresses`() throws {
        let identity = try ca.server(names: ["refleks.example", "*.branch.example", "10.0.0.1", "::1"])
        #expect(
            identity.certificate.serverNames.map(\.description)
                == ["refleks.example", "*.branch.example", "10.0.0.1", "::1"])
        #expect(identity.certificate.uris.isEmpty)
    }

    @Test func `the stock tool accepts what the authority signed`() async throws {
        let identity = try ca.client()
        let result = try await run(
            "openssl",
            [
                "verify", "-CAfile", ca.authorityFile, "-CRLfile", ca.revocationListFile, "-crl_check", "-x509_strict",
                "-purpose", "sslclient", identity.certificateFile,
            ])
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func `the stock tool sees a revoked certificate`() async throws {
        let identity = try ca.client()
        try ca.revoke(identity)
        let result = try await run(
            "openssl",
            [
                "verify", "-CAfile", ca.authorityFile, "-CRLfile", ca.revocationListFile, "-crl_check",
                identity.certificateFile,
            ])
        #expect(result.status != 0)
        #expect(result.output.contains("certificate revoked"))
    }

    @Test func `a revocation list keeps its entries, number and end`() throws {
        let identity = try ca.client()
        try ca.revoke(identity)
        let list = try #require(try RevocationList.read(ca.revocationListFile).first)
        #expect(list.entries == [.init(serial: identity.certificate.serial, revokedAt: ca.now)])
        #expect(list.contains(identity.certificate.serial))
        #expect(list.number == 2)
        #expect(list.nextUpdate == ca.now + 7 * ValidityPeriod.day)
        #expect(list.isSigned(by: ca.authority.certificate))
        #expect(!list.isSigned(by: try TestCA().authority.certificate))
    }

    @Test func `a key file is readable by its owner only`() throws {
        let identity = try ca.client()
        let mode = try FileManager.default.attributesOfItem(atPath: identity.keyFile)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `a key that everybody may read is refused`() throws {
        let identity = try ca.client()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: identity.keyFile)
        #expect(throws: CertificateError(.readableByOthers, file: identity.keyFile)) {
            try PrivateKey.read(identity.keyFile)
        }
    }

    @Test func `an encrypted key is refused without asking for a passphrase`() async throws {
        let identity = try ca.client()
        let encrypted = ca.directory.file("encrypted.key")
        let result = try await run(
            "openssl",
            [
                "pkcs8", "-topk8", "-in", identity.keyFile, "-out", encrypted, "-passout", "pass:secret",
            ])
        #expect(result.status == 0)
        #expect(throws: CertificateError(.malformed(kind: "PRIVATE KEY"), file: encrypted)) {
            try PrivateKey.read(encrypted)
        }
    }

    @Test(arguments: [
        ("", CertificateError.Reason.missing(kind: "CERTIFICATE")),
        ("hello", .missing(kind: "CERTIFICATE")),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", .malformed(kind: "CERTIFICATE")),
        ("-----BEGIN CERTIFICATE-----\nAAAA", .malformed(kind: "CERTIFICATE")),
    ])
    func `text without a whole certificate is refused by name`(_ text: String, _ reason: CertificateError.Reason) throws
    {
        let file = ca.directory.file("broken.pem")
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        #expect(throws: CertificateError(reason, file: file)) { try Certificate.read(file) }
    }

    @Test func `a missing file is named with the system's reason`() {
        let file = ca.directory.file("absent.pem")
        #expect(throws: CertificateError(.system("No such file or directory"), file: file)) {
            try Certificate.read(file)
        }
    }

    @Test func `an existing file is not overwritten unless asked`() throws {
        let file = ca.directory.file("once")
        let random = SystemRandom()
        try CredentialFile.write([1], to: file, access: .ownerOnly, replaces: false, random: random)
        #expect(throws: CertificateError(.alreadyExists, file: file)) {
            try CredentialFile.write([2], to: file, access: .ownerOnly, replaces: false, random: random)
        }
        #expect(try CredentialFile.read(file) == [1])
        try CredentialFile.write([3], to: file, access: .ownerOnly, replaces: true, random: random)
        #expect(try CredentialFile.read(file) == [3])
        let left = try FileManager.default.contentsOfDirectory(atPath: ca.directory.path)
        #expect(!left.contains { $0.hasSuffix(".new") })
    }

    @Test func `an authority of another key is refused`() throws {
        let other = try ca.client()
        #expect(throws: CertificateError(.keyMismatch(keyFile: other.keyFile), file: ca.authorityFile)) {
            try CertificateAuthority.read(certificate: ca.authorityFile, key: other.keyFile)
        }
        #expect(throws: CertificateError(.notAnAuthority, file: other.certificateFile)) {
            try CertificateAuthority.read(certificate: other.certificateFile, key: other.keyFile)
        }
    }

    @Test(arguments: ["", "with space", "line\nbreak", "ü"]) func `an identity that cannot stand in a name is refused`(
        _ id: String
    ) throws {
        #expect(throws: CertificateError.self) {
            try ca.mint(.client(uri: "refleks://branch/\(id)\u{7f}"), validity: .days(1, from: ca.now))
        }
        #expect(!Principal.isValidID(id))
    }
}

@Suite struct SerialNumberTests {
    @Test func `text of either case with colons parses to one form`() {
        #expect(SerialNumber("00:ab:CD")?.description == "ABCD")
        #expect(SerialNumber("abcd") == SerialNumber("0ABCD"))
    }

    @Test(arguments: ["", "0", "00", "xyz", "-1", String(repeating: "f", count: 41)])
    func `text that is no serial is refused`(_ text: String) {
        #expect(SerialNumber(text) == nil)
    }
}

@Suite struct UTCTimeTests {
    @Test(
        arguments: [
            (0, "1970-01-01 00:00:00 UTC"), (-1, "1969-12-31 23:59:59 UTC"), (951_782_400, "2000-02-29 00:00:00 UTC"),
            (1_795_381_505, "2026-11-22 21:05:05 UTC"), (4_102_444_800, "2100-01-01 00:00:00 UTC"),
        ] as [(Int64, String)])
    func `seconds read as a date`(_ seconds: Int64, _ text: String) {
        #expect(UTCTime.text(seconds) == text)
    }
}

@Suite struct ServerNameTests {
    @Test(arguments: ["localhost", "a.example", "*.a.example", "127.0.0.1", "::1", "xn--bcher-kva.example"])
    func `names and addresses parse`(_ text: String) {
        #expect(ServerName(text)?.description == text)
    }

    @Test(arguments: [
        "", ".", "a..b", "-a", "a-", "a b", "a/b", "*", "*.*.a", "ü.example", "a:1", String(repeating: "a", count: 64),
    ])
    func `other text does not`(_ text: String) {
        #expect(ServerName(text) == nil)
    }
}
