import COpenSSL

/// A certificate authority: a self-signed certificate and its key, issuing end-entity certificates directly.
public struct CertificateAuthority: Sendable {
    public let certificate: Certificate
    public let key: PrivateKey

    /// Checks that `key` belongs to `certificate` and that it may sign others.
    public init(certificate: Certificate, key: PrivateKey) throws(CertificateError) {
        guard certificate.isAuthority else { throw CertificateError(.notAnAuthority) }
        guard certificate.belongs(to: key) else { throw CertificateError(.keyMismatch(keyFile: "")) }
        self.certificate = certificate
        self.key = key
    }

    /// Loads the PEM files of certificate and key.
    public static func read(certificate: String, key: String) throws(CertificateError) -> CertificateAuthority {
        guard let first = try Certificate.read(certificate).first else {
            throw CertificateError(.missing(kind: "CERTIFICATE"), file: certificate)
        }
        let privateKey = try PrivateKey.read(key)
        guard first.isAuthority else { throw CertificateError(.notAnAuthority, file: certificate) }
        guard first.belongs(to: privateKey) else {
            throw CertificateError(.keyMismatch(keyFile: key), file: certificate)
        }
        return try CertificateAuthority(certificate: first, key: privateKey)
    }

    /// A new authority named `name` (CN, 1…64 characters), allowed to sign end-entity certificates and lists only.
    public static func create(
        name: String, validity: ValidityPeriod, random: any RandomSource
    ) throws(CertificateError) -> CertificateAuthority {
        let key = try PrivateKey.generate()
        let builder = try CertificateBuilder(
            subject: name, key: key, issuer: nil, validity: validity, serial: SerialNumber(from: random))
        try builder.add(NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        try builder.add(NID_key_usage, "critical,keyCertSign,cRLSign")
        try builder.add(NID_subject_key_identifier, "hash")
        try builder.add(NID_authority_key_identifier, "keyid:always")
        return try CertificateAuthority(certificate: builder.sign(with: key), key: key)
    }

    /// Issues a certificate for `key`'s public half. Its CN is the first server name or the URI's last component; only
    /// the subject alternative names identify.
    public func issue(
        _ profile: CertificateProfile, for key: PrivateKey, validity: ValidityPeriod, serial: SerialNumber
    ) throws(CertificateError) -> Certificate {
        let builder = try CertificateBuilder(
            subject: commonName(of: profile), key: key, issuer: certificate, validity: validity, serial: serial)
        try builder.add(NID_basic_constraints, "critical,CA:FALSE")
        try builder.add(NID_key_usage, "critical,digitalSignature")
        try builder.add(NID_subject_key_identifier, "hash")
        try builder.add(NID_authority_key_identifier, "keyid:always")
        switch profile {
        case .server(let names):
            guard !names.isEmpty else { throw CertificateError(.invalidRequest("a server certificate needs a name")) }
            try builder.add(NID_ext_key_usage, "serverAuth")
            try builder.addAlternativeNames(names.map(AlternativeName.init))
        case .client(let uri):
            try builder.add(NID_ext_key_usage, "clientAuth")
            try builder.addAlternativeNames([AlternativeName(uri: uri)])
        }
        return try builder.sign(with: self.key)
    }

    private func commonName(of profile: CertificateProfile) -> String {
        let name =
            switch profile {
            case .server(let names): names.first?.description ?? ""
            case .client(let uri): uri.split(separator: "/").last.map(String.init) ?? ""
            }
        return String(name.prefix(64))
    }
}
