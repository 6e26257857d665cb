import COpenSSL

/// One subject alternative name in its ASN.1 form.
struct AlternativeName {
    let kind: Int32
    let bytes: [UInt8]

    init(_ name: ServerName) {
        switch name {
        case .dns(let text):
            kind = GEN_DNS
            bytes = Array(text.utf8)
        case .address(let address, _):
            kind = GEN_IPADD
            bytes = address
        }
    }

    init(uri: String) {
        kind = GEN_URI
        bytes = Array(uri.utf8)
    }
}

/// Puts one X.509 version 3 certificate together and signs it.
struct CertificateBuilder {
    private let certificate: Certificate
    private let issuer: Certificate

    /// `issuer` nil means self-signed.
    init(
        subject: String, key: PrivateKey, issuer: Certificate?, validity: ValidityPeriod, serial: SerialNumber
    ) throws(CertificateError) {
        guard (1...64).contains(subject.unicodeScalars.count) else {
            throw CertificateError(.invalidRequest("a common name has 1 to 64 characters"))
        }
        guard validity.start < validity.end else {
            throw CertificateError(.invalidRequest("the validity ends before it starts"))
        }
        guard let pointer = X509_new() else { throw .library("new certificate") }
        certificate = Certificate(owning: pointer)
        self.issuer = issuer ?? certificate
        let name = Array(subject.utf8)
        let isNumbered = try serial.withASN1 { X509_set_serialNumber(pointer, $0) } == 1
        guard isNumbered, X509_set_version(pointer, Int(X509_VERSION_3)) == 1,
            ASN1_TIME_set(X509_getm_notBefore(pointer), Int(validity.start)) != nil,
            ASN1_TIME_set(X509_getm_notAfter(pointer), Int(validity.end)) != nil,
            X509_set_pubkey(pointer, key.pointer) == 1,
            X509_NAME_add_entry_by_NID(
                X509_get_subject_name(pointer), NID_commonName, MBSTRING_UTF8, name, Int32(name.count), -1, 0) == 1,
            X509_set_issuer_name(pointer, X509_get_subject_name(self.issuer.pointer)) == 1
        else { throw .library("certificate fields") }
    }

    /// Adds an extension in OpenSSL's configuration syntax. `value` is a constant, never built from input.
    func add(_ extension: Int32, _ value: StaticString) throws(CertificateError) {
        let isAdded = value.withUTF8Buffer { text in
            let terminated = text.map { CChar(bitPattern: $0) } + [0]
            return refleks_add_extension(certificate.pointer, issuer.pointer, `extension`, terminated)
        }
        guard isAdded == 1 else { throw .library("certificate extension \(value)") }
    }

    /// Adds the names as the subject alternative name extension.
    func addAlternativeNames(_ names: [AlternativeName]) throws(CertificateError) {
        guard let list = GENERAL_NAMES_new() else { throw .library("alternative names") }
        defer { GENERAL_NAMES_free(list) }
        for name in names {
            guard (1...1_024).contains(name.bytes.count),
                name.kind == GEN_IPADD || name.bytes.allSatisfy({ (0x21...0x7E).contains($0) })
            else { throw CertificateError(.invalidRequest("a name has 1 to 1,024 printable ASCII characters")) }
            guard refleks_names_append(list, name.kind, name.bytes, Int32(name.bytes.count)) == 1 else {
                throw .library("alternative name")
            }
        }
        let raw = UnsafeMutableRawPointer(list)
        guard X509_add1_ext_i2d(certificate.pointer, NID_subject_alt_name, raw, 0, 0) == 1 else {
            throw .library("alternative names")
        }
    }

    /// Signs with SHA-256; the builder is used up.
    func sign(with key: PrivateKey) throws(CertificateError) -> Certificate {
        guard X509_sign(certificate.pointer, key.pointer, EVP_sha256()) > 0 else {
            throw .library("certificate signature")
        }
        return certificate
    }
}
