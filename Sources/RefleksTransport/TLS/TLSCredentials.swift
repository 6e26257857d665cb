import RefleksCrypto

/// The contents of a configuration's files, read and checked together.
struct TLSCredentials: Sendable {
    let certificates: [Certificate]
    let key: PrivateKey
    let authorities: [Certificate]
    let revocationLists: [RevocationList]
    /// SHA-256 over certificate and key files.
    let identityDigest: [UInt8]
    /// SHA-256 over authority and revocation list files.
    let trustDigest: [UInt8]

    /// Reads every file once and refuses what could not work at `now` (Unix seconds): a key of another certificate, an
    /// expired certificate or list, a list that no authority signed.
    init(_ configuration: TLSConfiguration, now: Int64) throws(CertificateError) {
        certificates = try Certificate.read(configuration.certificateFile)
        key = try PrivateKey.read(configuration.keyFile)
        authorities = try Certificate.read(configuration.authorityFile)
        revocationLists = try configuration.revocationListFile.map(RevocationList.read) ?? []
        (identityDigest, trustDigest) = try TLSCredentials.digests(configuration)
        try checkIdentity(configuration, now)
        try checkTrust(configuration, now)
    }

    /// The digests of the files' present contents, to notice a change without parsing.
    static func digests(
        _ configuration: TLSConfiguration
    ) throws(CertificateError) -> (identity: [UInt8], trust: [UInt8]) {
        let identity = try digest([configuration.certificateFile, configuration.keyFile])
        let trust = try digest([configuration.authorityFile] + [configuration.revocationListFile].compactMap { $0 })
        return (identity, trust)
    }

    private static func digest(_ files: [String]) throws(CertificateError) -> [UInt8] {
        var all: [UInt8] = []
        for file in files { all += try SHA256.hash(CredentialFile.read(file)) }
        return SHA256.hash(all)
    }

    private func checkIdentity(_ configuration: TLSConfiguration, _ now: Int64) throws(CertificateError) {
        let file = configuration.certificateFile
        guard let own = certificates.first else { throw CertificateError(.missing(kind: "CERTIFICATE"), file: file) }
        guard own.belongs(to: key) else {
            throw CertificateError(.keyMismatch(keyFile: configuration.keyFile), file: file)
        }
        guard own.notAfter >= now else { throw CertificateError(.expired(at: own.notAfter), file: file) }
        guard own.notBefore <= now else { throw CertificateError(.notYetValid(from: own.notBefore), file: file) }
    }

    private func checkTrust(_ configuration: TLSConfiguration, _ now: Int64) throws(CertificateError) {
        guard authorities.allSatisfy(\.isAuthority) else {
            throw CertificateError(.notAnAuthority, file: configuration.authorityFile)
        }
        let file = configuration.revocationListFile
        for list in revocationLists {
            guard authorities.contains(where: list.isSigned(by:)) else {
                throw CertificateError(.notSignedByAuthority, file: file)
            }
            guard list.nextUpdate >= now else { throw CertificateError(.expired(at: list.nextUpdate), file: file) }
        }
    }
}
