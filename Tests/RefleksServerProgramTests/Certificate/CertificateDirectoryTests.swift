import RefleksCrypto
import RefleksTestSupport
import Testing

@testable import refleksd

@Suite struct CertificateDirectoryTests {
    let temporary: TemporaryDirectory

    init() throws {
        temporary = try TemporaryDirectory()
    }

    private func open(at now: Int64 = 1_800_000_000) -> CertificateDirectory {
        CertificateDirectory(path: temporary.file("tls"), now: now, random: SystemRandom())
    }

    private func openWithAuthority() throws -> CertificateDirectory {
        let directory = open()
        try directory.createAuthority(name: "Test authority")
        return directory
    }

    @Test func `an authority is created once`() throws {
        let directory = try openWithAuthority()
        let authority = try CertificateAuthority.read(
            certificate: directory.authorityFile, key: directory.authorityKeyFile)
        #expect(authority.certificate.subject == "CN=Test authority")
        #expect(authority.certificate.notAfter == directory.now + 3_650 * ValidityPeriod.day)
        #expect(try RevocationList.read(directory.revocationListFile).first?.entries.isEmpty == true)
        #expect(throws: CertificateError(.alreadyExists, file: directory.authorityFile)) {
            try directory.createAuthority(name: "Another")
        }
    }

    @Test func `certificates are issued once under a name`() throws {
        let directory = try openWithAuthority()
        let issued = try directory.issue(.client(uri: "refleks://branch/34-001"), as: "branch-34-001")
        let certificate = try #require(try Certificate.read(issued.certificateFile).first)
        #expect(certificate.uris == ["refleks://branch/34-001"])
        #expect(certificate.serial == issued.serial)
        #expect(certificate.belongs(to: try PrivateKey.read(issued.keyFile)))
        #expect(throws: CertificateError(.alreadyExists, file: issued.certificateFile)) {
            try directory.issue(.client(uri: "refleks://branch/34-001"), as: "branch-34-001")
        }
    }

    @Test func `without an authority nothing is issued`() {
        let directory = open()
        #expect(throws: CertificateError(.system("No such file or directory"), file: directory.path)) {
            try directory.issue(.client(uri: "refleks://branch/1"), as: "branch-1")
        }
    }

    @Test func `a revoked serial is on the list once`() throws {
        let directory = try openWithAuthority()
        let issued = try directory.issue(.client(uri: "refleks://agent/7"), as: "agent-7")
        #expect(try directory.revoke(issued.serial, isListed: true) == .revoked)
        #expect(try directory.revoke(issued.serial, isListed: true) == .alreadyRevoked)
        let list = try #require(try RevocationList.read(directory.revocationListFile).first)
        #expect(list.entries == [.init(serial: issued.serial, revokedAt: directory.now)])
        #expect(list.number == 2)
    }

    @Test func `a serial that was never issued is refused unless unlisted`() throws {
        let directory = try openWithAuthority()
        let serial = try #require(SerialNumber("ABCDEF"))
        #expect(try directory.revoke(serial, isListed: true) == .unknown)
        #expect(try RevocationList.read(directory.revocationListFile).first?.entries.isEmpty == true)
        #expect(try directory.revoke(serial, isListed: false) == .revoked)
    }

    @Test func `what ends soon is renewed with its key and identity`() throws {
        let directory = try openWithAuthority()
        let names = ["refleks.example", "10.0.0.1"].compactMap { ServerName($0) }
        let server = try directory.issue(.server(names: names), as: "server")
        let branch = try directory.issue(.client(uri: "refleks://branch/1"), as: "branch-1")
        #expect(try directory.renew(endingWithin: 30).renewals.isEmpty)

        let later = open(at: directory.now + 340 * ValidityPeriod.day)
        let (renewals, listEnd) = try later.renew(endingWithin: 30)
        #expect(renewals.count == 2)
        #expect(listEnd == later.now + 90 * ValidityPeriod.day)
        for old in [server, branch] {
            let new = try #require(try Certificate.read(old.certificateFile).first)
            #expect(new.serial != old.serial)
            #expect(new.notAfter == later.now + 365 * ValidityPeriod.day)
            #expect(new.belongs(to: try PrivateKey.read(old.keyFile)))
        }
        #expect(try Certificate.read(server.certificateFile).first?.serverNames == names)
        #expect(try Certificate.read(branch.certificateFile).first?.uris == ["refleks://branch/1"])
        #expect(try RevocationList.read(later.revocationListFile).first?.number == 3)
    }

    @Test func `a revoked certificate is not renewed`() throws {
        let directory = try openWithAuthority()
        let issued = try directory.issue(.client(uri: "refleks://branch/1"), as: "branch-1")
        #expect(try directory.revoke(issued.serial, isListed: true) == .revoked)
        let later = open(at: directory.now + 340 * ValidityPeriod.day)
        #expect(try later.renew(endingWithin: 30).renewals == [.revoked(file: issued.certificateFile)])
        #expect(try Certificate.read(issued.certificateFile).first?.serial == issued.serial)
    }
}
