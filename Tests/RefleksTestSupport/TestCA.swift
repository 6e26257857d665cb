import Foundation
public import RefleksCrypto
public import RefleksRPC
public import RefleksTransport
import Synchronization

/// A certificate authority of one test: mints what servers and clients need into a temporary directory, which lasts as
/// long as this object.
public final class TestCA: Sendable {
    /// A certificate with its key, as files.
    public struct Identity: Sendable {
        public let certificate: Certificate
        public let certificateFile: String
        public let keyFile: String
    }

    public let directory: TemporaryDirectory
    public let authority: CertificateAuthority
    /// Unix seconds at creation; what is valid is valid then.
    public let now: Int64
    private let state = Mutex(State())

    private struct State {
        var minted = 0
        var listNumber: UInt64 = 0
        var revoked: [RevocationList.Entry] = []
    }

    public init(name: String = "Refleks test authority") throws {
        directory = try TemporaryDirectory()
        now = Int64(Date().timeIntervalSince1970)
        authority = try CertificateAuthority.create(name: name, validity: .days(30, from: now), random: SystemRandom())
        try write(authority.certificate.pem(), to: authorityFile)
        try publishList(validFor: 7)
    }

    /// PEM file of the authority's certificate.
    public var authorityFile: String { directory.file("ca.pem") }

    /// PEM file of the current revocation list.
    public var revocationListFile: String { directory.file("ca.crl") }

    /// A server's certificate, for `localhost`, 127.0.0.1 and ::1 unless told otherwise.
    public func server(names: [String] = ["localhost", "127.0.0.1", "::1"], days: Int64 = 7) throws -> Identity {
        try mint(.server(names: names.compactMap(ServerName.init)), validity: .days(days, from: now))
    }

    /// A client's certificate.
    public func client(_ role: Role = .branch, _ id: String = "34-001", days: Int64 = 7) throws -> Identity {
        try mint(.client(uri: Principal(role: role, id: id).uri), validity: .days(days, from: now))
    }

    /// A client's certificate that ended yesterday.
    public func expiredClient() throws -> Identity {
        let day = ValidityPeriod.day
        return try mint(
            .client(uri: "refleks://branch/expired"), validity: ValidityPeriod(start: now - 3 * day, end: now - day))
    }

    /// A certificate of any kind.
    public func mint(_ profile: CertificateProfile, validity: ValidityPeriod) throws -> Identity {
        let number = state.withLock { state in
            state.minted += 1
            return state.minted
        }
        let key = try PrivateKey.generate()
        let certificate = try authority.issue(
            profile, for: key, validity: validity, serial: SerialNumber(from: SystemRandom()))
        let identity = Identity(
            certificate: certificate, certificateFile: directory.file("\(number).pem"),
            keyFile: directory.file("\(number).key"))
        try write(certificate.pem(), to: identity.certificateFile)
        try key.write(to: identity.keyFile)
        return identity
    }

    /// Puts the certificate on the revocation list and publishes it.
    public func revoke(_ identity: Identity) throws {
        let entry = RevocationList.Entry(serial: identity.certificate.serial, revokedAt: now)
        state.withLock { $0.revoked.append(entry) }
        try publishList(validFor: 7)
    }

    /// Writes the revocation list anew.
    public func publishList(validFor days: Int64) throws {
        let (entries, number) = state.withLock { state in
            state.listNumber += 1
            return (state.revoked, state.listNumber)
        }
        let list = try RevocationList.issue(entries, number: number, validity: .days(days, from: now), by: authority)
        try write(list.pem(), to: revocationListFile)
    }

    /// The files of `identity` with this authority as trust.
    public func configuration(
        of identity: Identity, minimumVersion: TLSConfiguration.MinimumVersion = .tls13
    ) -> TLSConfiguration {
        TLSConfiguration(
            certificateFile: identity.certificateFile, keyFile: identity.keyFile, authorityFile: authorityFile,
            revocationListFile: revocationListFile, minimumVersion: minimumVersion)
    }

    private func write(_ contents: [UInt8], to file: String) throws {
        try CredentialFile.write(contents, to: file, access: .everyone, replaces: true, random: SystemRandom())
    }
}
