import Foundation
import RefleksCrypto
import RefleksTestSupport
import RefleksTransport
import Synchronization
import Testing

/// Reloading certificates, authorities and revocation lists.
@Suite struct TLSContextSourceTests {
    let ca: TestCA
    let clock: TestClock
    let identity: TestCA.Identity
    let source: TLSContextSource

    init() throws {
        ca = try TestCA()
        clock = TestClock(ca.now)
        identity = try ca.server()
        source = try TLSContextSource(.server, ca.configuration(of: identity), ticketLifetime: 3_600, clock: clock.now)
    }

    /// What observers were told, in words.
    private func record() -> @Sendable () -> [String] {
        let told = Mutex<[String]>([])
        let box = Box(told)
        source.observe { reload in
            box.told.withLock { told in
                switch reload {
                case .unchanged: told.append("unchanged")
                case .replaced(_, let isTrustChanged): told.append(isTrustChanged ? "trust" : "identity")
                case .refused(let error): told.append("refused \(error.reason)")
                }
            }
        }
        return { box.told.withLock { $0 } }
    }

    private final class Box: Sendable {
        let told: Mutex<[String]>
        init(_ told: consuming Mutex<[String]>) { self.told = told }
    }

    private func overwrite(_ file: String, _ contents: [UInt8]) throws {
        try CredentialFile.write(contents, to: file, access: .ownerOnly, replaces: true, random: SystemRandom())
    }

    @Test func `unchanged files leave the context alone`() {
        let told = record()
        let before = source.current
        #expect({ if case .unchanged = source.reloadIfNeeded() { true } else { false } }())
        #expect(source.current === before)
        #expect(told().isEmpty)
    }

    @Test func `the same contents in a new file are no change`() throws {
        let before = source.current
        try overwrite(identity.certificateFile, CredentialFile.read(identity.certificateFile))
        source.reloadIfNeeded()
        #expect(source.current === before)
    }

    @Test func `a new certificate replaces the context and leaves trust`() throws {
        let told = record()
        let key = try PrivateKey.read(identity.keyFile)
        let renewed = try ca.authority.issue(
            .server(names: [.dns("localhost")]), for: key, validity: .days(20, from: ca.now),
            serial: SerialNumber(from: SystemRandom()))
        try overwrite(identity.certificateFile, renewed.pem())
        source.reloadIfNeeded()
        #expect(told() == ["identity"])
        #expect(source.current.certificateExpiry == ca.now + 20 * ValidityPeriod.day)
    }

    @Test func `a new revocation list changes trust`() throws {
        let told = record()
        try ca.revoke(ca.client())
        source.reloadIfNeeded()
        #expect(told() == ["trust"])
    }

    @Test func `broken files keep the last good context and are reported once`() throws {
        let told = record()
        let before = source.current
        try overwrite(identity.certificateFile, Array("garbage".utf8))
        for _ in 0..<3 { source.reloadIfNeeded() }
        #expect(source.current === before)
        #expect(told() == ["refused missing(kind: \"CERTIFICATE\")"])
        source.reload()
        #expect(told().count == 2, "asked for by hand, it is said again")
    }

    @Test func `half of a new pair waits for the other half`() throws {
        let told = record()
        let before = source.current
        let other = try ca.server()
        try overwrite(identity.certificateFile, CredentialFile.read(other.certificateFile))
        source.reloadIfNeeded()
        #expect(source.current === before)
        try overwrite(identity.keyFile, CredentialFile.read(other.keyFile))
        source.reloadIfNeeded()
        #expect(source.current !== before)
        #expect(told().last == "identity")
    }

    @Test func `a missing file is reported and its return noticed`() throws {
        let told = record()
        let contents = try CredentialFile.read(identity.keyFile)
        try FileManager.default.removeItem(atPath: identity.keyFile)
        for _ in 0..<3 { source.reloadIfNeeded() }
        #expect(told() == ["refused system(\"No such file or directory\")"])
        try overwrite(identity.keyFile, contents)
        try ca.revoke(ca.client())
        source.reloadIfNeeded()
        #expect(told().last == "trust")
    }

    @Test func `a revocation list that was not there at the start is taken when it comes, and then has to stay`() throws
    {
        var configuration = ca.configuration(of: identity)
        configuration.revocationListFile = ca.directory.file("later.crl")
        configuration.awaitsRevocationList = true
        let source = try TLSContextSource(.server, configuration, clock: clock.now)
        #expect(source.current.revocationListExpiry == nil)
        #expect({ if case .unchanged = source.reloadIfNeeded() { true } else { false } }())
        let client = try ca.client()
        try ca.revoke(client)
        try FileManager.default.copyItem(atPath: ca.revocationListFile, toPath: ca.directory.file("later.crl"))
        guard case .replaced(_, isTrustChanged: true) = source.reloadIfNeeded() else {
            Issue.record("the list was not noticed")
            return
        }
        let good = source.current
        #expect(good.revocationListExpiry != nil)
        try FileManager.default.removeItem(atPath: ca.directory.file("later.crl"))
        guard case .refused(let error) = source.reloadIfNeeded(), case .refused = source.reload() else {
            Issue.record("a list that was taken away was forgotten")
            return
        }
        #expect(error.file == ca.directory.file("later.crl") && source.current === good)
    }

    @Test func `a list that is named has to be there`() throws {
        var configuration = ca.configuration(of: identity)
        configuration.revocationListFile = ca.directory.file("none.crl")
        #expect(throws: CertificateError.self) { try TLSContextSource(.server, configuration, clock: clock.now) }
    }

    @Test func `everything that is wrong with the files is told, each file's own fault`() throws {
        var configuration = ca.configuration(of: identity)
        #expect(configuration.faults(now: ca.now).isEmpty)
        configuration.keyFile = try ca.client().keyFile
        configuration.revocationListFile = ca.authorityFile
        #expect(
            configuration.faults(now: ca.now) == [
                CertificateError(.keyMismatch(keyFile: configuration.keyFile), file: identity.certificateFile),
                CertificateError(.missing(kind: "X509 CRL"), file: ca.authorityFile),
            ])
        configuration.authorityFile = identity.certificateFile
        try overwrite(identity.certificateFile, Array("junk".utf8))
        #expect(
            configuration.faults(now: ca.now).map(\.file) == [
                identity.certificateFile, identity.certificateFile, ca.authorityFile,
            ])
        configuration = ca.configuration(of: try ca.server())
        let late = ca.now + 8 * ValidityPeriod.day
        #expect(configuration.faults(now: late).map(\.file) == [configuration.certificateFile, ca.revocationListFile])
    }

    @Test func `an expired revocation list does not replace a good one`() throws {
        let before = source.current
        clock.advance(by: 3 * ValidityPeriod.day)
        try ca.publishList(validFor: 1)
        guard case .refused(let error) = source.reloadIfNeeded(), case .expired = error.reason else {
            Issue.record("an expired list was taken")
            return
        }
        #expect(error.file == ca.revocationListFile)
        #expect(source.current === before)
    }

    @Test func `ticket keys change with time`() {
        let before = source.current
        clock.advance(by: 3_599)
        source.reloadIfNeeded()
        #expect(source.current === before)
        clock.advance(by: 1)
        source.reloadIfNeeded()
        #expect(source.current !== before)
    }

    @Test func `the ends of everything are told`() throws {
        #expect(source.current.certificateExpiry == ca.now + 7 * ValidityPeriod.day)
        #expect(source.current.revocationListExpiry == ca.now + 7 * ValidityPeriod.day)
        #expect(source.current.authorityExpiry == ca.now + 30 * ValidityPeriod.day)
    }

    @Test func `a start with files that do not work is refused by name`() throws {
        let stranger = try TestCA(name: "Somebody else")
        var configuration = ca.configuration(of: identity)
        configuration.revocationListFile = stranger.revocationListFile
        #expect(throws: CertificateError(.notSignedByAuthority, file: stranger.revocationListFile)) {
            try TLSContextSource(.server, configuration, clock: clock.now)
        }
        configuration = ca.configuration(of: identity)
        configuration.keyFile = try ca.client().keyFile
        #expect(
            throws: CertificateError(.keyMismatch(keyFile: configuration.keyFile), file: identity.certificateFile)
        ) {
            try TLSContextSource(.server, configuration, clock: clock.now)
        }
        configuration = ca.configuration(of: identity)
        configuration.authorityFile = identity.certificateFile
        #expect(throws: CertificateError(.notAnAuthority, file: identity.certificateFile)) {
            try TLSContextSource(.server, configuration, clock: clock.now)
        }
    }
}
