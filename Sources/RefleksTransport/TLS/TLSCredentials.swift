public import RefleksCrypto

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
        revocationLists = try configuration.presentRevocationListFile.map(RevocationList.read) ?? []
        (identityDigest, trustDigest) = try TLSCredentials.digests(configuration)
        try checkIdentity(configuration, now)
        try checkTrust(configuration, now)
    }

    /// The digests of the files' present contents, to notice a change without parsing.
    static func digests(
        _ configuration: TLSConfiguration
    ) throws(CertificateError) -> (identity: [UInt8], trust: [UInt8]) {
        let identity = try digest([configuration.certificateFile, configuration.keyFile])
        let trust = try digest(
            [configuration.authorityFile] + [configuration.presentRevocationListFile].compactMap { $0 })
        return (identity, trust)
    }

    private static func digest(_ files: [String]) throws(CertificateError) -> [UInt8] {
        var all: [UInt8] = []
        for file in files { all += try SHA256.hash(CredentialFile.read(file)) }
        return SHA256.hash(all)
    }

    private func checkIdentity(_ configuration: TLSConfiguration, _ now: Int64) throws(CertificateError) {
        try Self.checkIdentity(certificates, key, configuration, now)
    }

    fileprivate static func checkIdentity(
        _ certificates: [Certificate], _ key: PrivateKey, _ configuration: TLSConfiguration, _ now: Int64
    ) throws(CertificateError) {
        let file = configuration.certificateFile
        guard let own = certificates.first else { throw CertificateError(.missing(kind: "CERTIFICATE"), file: file) }
        guard own.belongs(to: key) else {
            throw CertificateError(.keyMismatch(keyFile: configuration.keyFile), file: file)
        }
        guard own.notAfter >= now else { throw CertificateError(.expired(at: own.notAfter), file: file) }
        guard own.notBefore <= now else { throw CertificateError(.notYetValid(from: own.notBefore), file: file) }
    }

    private func checkTrust(_ configuration: TLSConfiguration, _ now: Int64) throws(CertificateError) {
        try Self.checkAuthorities(authorities, configuration)
        try Self.checkLists(revocationLists, authorities, configuration, now)
    }

    fileprivate static func checkAuthorities(
        _ authorities: [Certificate], _ configuration: TLSConfiguration
    ) throws(CertificateError) {
        guard authorities.allSatisfy(\.isAuthority) else {
            throw CertificateError(.notAnAuthority, file: configuration.authorityFile)
        }
    }

    fileprivate static func checkLists(
        _ lists: [RevocationList], _ authorities: [Certificate], _ configuration: TLSConfiguration, _ now: Int64
    ) throws(CertificateError) {
        let file = configuration.revocationListFile
        for list in lists {
            guard authorities.contains(where: list.isSigned(by:)) else {
                throw CertificateError(.notSignedByAuthority, file: file)
            }
            guard list.nextUpdate >= now else { throw CertificateError(.expired(at: list.nextUpdate), file: file) }
        }
    }
}

extension TLSConfiguration {
    /// Everything that keeps the files from being used at `now` (Unix seconds), file by file; empty when they work. What a broken
    /// file would have been compared with is not said of the other one.
    public func faults(now: Int64) -> [CertificateError] {
        var faults: [CertificateError] = []
        func found<Value>(_ body: () throws(CertificateError) -> Value) -> Value? {
            do throws(CertificateError) {
                return try body()
            } catch {
                faults.append(error)
                return nil
            }
        }
        let certificates = found { () throws(CertificateError) in try Certificate.read(certificateFile) }
        let key = found { () throws(CertificateError) in try PrivateKey.read(keyFile) }
        if let certificates, let key {
            _ = found { () throws(CertificateError) in try TLSCredentials.checkIdentity(certificates, key, self, now) }
        }
        let authorities = found { () throws(CertificateError) in
            let read = try Certificate.read(authorityFile)
            try TLSCredentials.checkAuthorities(read, self)
            return read
        }
        let lists = found { () throws(CertificateError) in
            try presentRevocationListFile.map(RevocationList.read) ?? []
        }
        if let authorities, let lists {
            _ = found { () throws(CertificateError) in try TLSCredentials.checkLists(lists, authorities, self, now) }
        }
        return faults
    }
}
