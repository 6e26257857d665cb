import FoundationEssentials
import Glibc
import RefleksCrypto

/// A directory with a certificate authority, its revocation list and what it has issued.
///
/// ```
/// ca.pem  ca.key        the authority
/// crl.pem               its revocation list, signed anew by every revoke and renew
/// issued.txt            one line per certificate: serial, end (Unix seconds), identity
/// NAME.pem  NAME.key    issued certificates and their keys
/// ```
/// Every file changes atomically. One command at a time holds the directory.
struct CertificateDirectory {
    /// How long things are valid, in days.
    struct Lifetimes: Sendable {
        var authority: Int64 = 3_650
        var certificate: Int64 = 365
        var revocationList: Int64 = 90
    }

    /// A certificate as written.
    struct Issued: Sendable, Equatable {
        let identity: String
        let serial: SerialNumber
        let notAfter: Int64
        let certificateFile: String
        let keyFile: String
    }

    /// What `renew` did with one file.
    enum Renewal: Sendable, Equatable {
        case renewed(Issued)
        /// A revoked certificate gets no successor.
        case revoked(file: String)
    }

    /// What came of revoking a serial.
    enum Revocation: Sendable, Equatable {
        case revoked
        case alreadyRevoked
        /// The record does not list it.
        case unknown
    }

    let path: String
    /// Unix seconds.
    let now: Int64
    let random: any RandomSource
    var lifetimes = Lifetimes()

    var authorityFile: String { file("ca.pem") }
    var authorityKeyFile: String { file("ca.key") }
    var revocationListFile: String { file("crl.pem") }
    var recordFile: String { file("issued.txt") }

    /// Creates the directory and those above it (mode 0700 when new), the authority and an empty revocation list; refuses to replace one.
    func createAuthority(name: String) throws(CertificateError) {
        try makeDirectory()
        try locked { () throws(CertificateError) in
            try requireAbsent([authorityFile, authorityKeyFile])
            let authority = try CertificateAuthority.create(
                name: name, validity: .days(lifetimes.authority, from: now), random: random)
            try authority.key.write(to: authorityKeyFile, random: random)
            try publish([], number: 1, by: authority)
            try write(authority.certificate.pem(), to: authorityFile, replaces: false)
        }
    }

    /// Issues a certificate with a fresh key as `stem`.pem and `stem`.key; refuses to replace either.
    func issue(_ profile: CertificateProfile, as stem: String) throws(CertificateError) -> Issued {
        try locked { () throws(CertificateError) in
            let authority = try readAuthority()
            let files = (certificate: file("\(stem).pem"), key: file("\(stem).key"))
            try requireAbsent([files.certificate, files.key])
            let key = try PrivateKey.generate()
            let certificate = try sign(profile, key, authority)
            let issued = describe(certificate, profile, files.certificate, files.key)
            try record(issued)
            try key.write(to: files.key, random: random)
            try write(certificate.pem(), to: files.certificate, replaces: false)
            return issued
        }
    }

    /// Replaces every certificate of the directory that ends within `days` by one for the same key and identity, and
    /// signs the revocation list anew. Returns what it did and when the list ends.
    func renew(endingWithin days: Int64) throws(CertificateError) -> (renewals: [Renewal], listEnd: Int64) {
        try locked { () throws(CertificateError) in
            let authority = try readAuthority()
            let list = try readList()
            let revoked = Set(list.entries.map(\.serial))
            var renewals: [Renewal] = []
            for file in try issuedFiles() {
                let renewal = try renew(file, before: ValidityPeriod.days(days, from: now).end, revoked, authority)
                if let renewal { renewals.append(renewal) }
            }
            let end = try publish(list.entries, number: list.number + 1, by: authority)
            return (renewals, end)
        }
    }

    /// Puts `serial` on the revocation list and signs it. With `isListed` the record must know the serial, which catches
    /// a mistyped one.
    func revoke(_ serial: SerialNumber, isListed: Bool) throws(CertificateError) -> Revocation {
        try locked { () throws(CertificateError) in
            if isListed, try !recordedSerials().contains(serial) { return .unknown }
            let authority = try readAuthority()
            let list = try readList()
            if list.contains(serial) { return .alreadyRevoked }
            let entry = RevocationList.Entry(serial: serial, revokedAt: now)
            try publish(list.entries + [entry], number: list.number + 1, by: authority)
            return .revoked
        }
    }

    private func renew(
        _ certificateFile: String, before end: Int64, _ revoked: Set<SerialNumber>, _ authority: CertificateAuthority
    ) throws(CertificateError) -> Renewal? {
        guard let old = try Certificate.read(certificateFile).first, old.notAfter < end,
            old.isSigned(by: authority.certificate)
        else { return nil }
        if revoked.contains(old.serial) { return .revoked(file: certificateFile) }
        let keyFile = String(certificateFile.dropLast(4)) + ".key"
        let key = try PrivateKey.read(keyFile)
        let profile: CertificateProfile =
            if let uri = old.uris.first { .client(uri: uri) } else { .server(names: old.serverNames) }
        let certificate = try sign(profile, key, authority)
        let issued = describe(certificate, profile, certificateFile, keyFile)
        try record(issued)
        try write(certificate.pem(), to: certificateFile, replaces: true)
        return .renewed(issued)
    }

    private func sign(
        _ profile: CertificateProfile, _ key: PrivateKey, _ authority: CertificateAuthority
    ) throws(CertificateError) -> Certificate {
        try authority.issue(
            profile, for: key, validity: .days(lifetimes.certificate, from: now), serial: SerialNumber(from: random))
    }

    private func describe(
        _ certificate: Certificate, _ profile: CertificateProfile, _ certificateFile: String, _ keyFile: String
    ) -> Issued {
        let identity =
            switch profile {
            case .client(let uri): uri
            case .server(let names): names.map(\.description).joined(separator: ",")
            }
        return Issued(
            identity: identity, serial: certificate.serial, notAfter: certificate.notAfter,
            certificateFile: certificateFile, keyFile: keyFile)
    }
}

// MARK: - Files

extension CertificateDirectory {
    private func file(_ name: String) -> String { "\(path)/\(name)" }

    private func readAuthority() throws(CertificateError) -> CertificateAuthority {
        try CertificateAuthority.read(certificate: authorityFile, key: authorityKeyFile)
    }

    private func readList() throws(CertificateError) -> RevocationList {
        guard let list = try RevocationList.read(revocationListFile).first else {
            throw CertificateError(.missing(kind: "X509 CRL"), file: revocationListFile)
        }
        return list
    }

    @discardableResult
    private func publish(
        _ entries: [RevocationList.Entry], number: UInt64, by authority: CertificateAuthority
    ) throws(CertificateError) -> Int64 {
        let validity = ValidityPeriod.days(lifetimes.revocationList, from: now)
        let list = try RevocationList.issue(entries, number: number, validity: validity, by: authority)
        try write(list.pem(), to: revocationListFile, replaces: true)
        return validity.end
    }

    private func record(_ issued: Issued) throws(CertificateError) {
        let line = "\(issued.serial)\t\(issued.notAfter)\t\(issued.identity)\n"
        try write(readRecord() + Array(line.utf8), to: recordFile, replaces: true)
    }

    private func recordedSerials() throws(CertificateError) -> Set<SerialNumber> {
        let lines = try readRecord().split(separator: UInt8(ascii: "\n"))
        return Set(lines.compactMap { SerialNumber(String(decoding: $0.prefix { $0 != 9 }, as: UTF8.self)) })
    }

    private func readRecord() throws(CertificateError) -> [UInt8] {
        access(recordFile, F_OK) == 0 ? try CredentialFile.read(recordFile) : []
    }

    /// The certificates in the directory that have a key beside them, by name, without the authority's.
    private func issuedFiles() throws(CertificateError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw CertificateError(.system(String(cString: strerror(errno))), file: path)
        }
        return names.filter { $0.hasSuffix(".pem") && $0 != "ca.pem" && $0 != "crl.pem" }
            .filter { access(file(String($0.dropLast(4)) + ".key"), F_OK) == 0 }.sorted().map(file)
    }

    private func requireAbsent(_ files: [String]) throws(CertificateError) {
        for file in files where access(file, F_OK) == 0 { throw CertificateError(.alreadyExists, file: file) }
    }

    private func write(_ contents: [UInt8], to file: String, replaces: Bool) throws(CertificateError) {
        try CredentialFile.write(contents, to: file, access: .everyone, replaces: replaces, random: random)
    }

    private func makeDirectory() throws(CertificateError) {
        guard Self.make(path) else {
            throw CertificateError(.system(String(cString: strerror(errno))), file: path)
        }
    }

    /// False, with `errno`, when the directory is not there and cannot be made.
    private static func make(_ path: String) -> Bool {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex,
            make(String(path[..<slash]))
        else { return false }
        return mkdir(path, 0o700) == 0 || errno == EEXIST
    }

    /// Runs `body` while no other command runs on the directory; the kernel lets go of the lock even after a crash.
    private func locked<Result>(
        _ body: () throws(CertificateError) -> Result
    ) throws(CertificateError) -> Result {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            let reason = String(cString: strerror(errno))
            if descriptor >= 0 { close(descriptor) }
            throw CertificateError(.system(reason), file: path)
        }
        defer { close(descriptor) }
        return try body()
    }
}
