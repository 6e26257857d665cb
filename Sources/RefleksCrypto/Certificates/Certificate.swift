import COpenSSL

/// An X.509 certificate (RFC 5280). Immutable; threads may share it.
public final class Certificate: @unchecked Sendable {
    // Sendable: nothing changes the object after it is signed or parsed, and references are counted atomically.

    /// OpenSSL's object, valid while this value lives.
    package let pointer: OpaquePointer

    /// Takes over one reference to `pointer`.
    package init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        X509_free(pointer)
    }

    /// The first certificate of PEM text.
    public convenience init(pem: [UInt8]) throws(CertificateError) {
        let all = try Certificate.all(inPEM: pem)
        guard let first = all.first else { throw CertificateError(.missing(kind: "CERTIFICATE")) }
        guard X509_up_ref(first.pointer) == 1 else { throw .library("certificate reference") }
        self.init(owning: first.pointer)
    }

    /// Every certificate of PEM text, in order, at least one.
    public static func all(inPEM pem: [UInt8]) throws(CertificateError) -> [Certificate] {
        OpenSSLErrors.clear()
        let certificates = PEM.reading(pem) { bio in
            var found: [Certificate] = []
            while let pointer = PEM_read_bio_X509(bio, nil, refleks_no_passphrase, nil) {
                found.append(Certificate(owning: pointer))
            }
            return found
        }
        let isAtEnd = OpenSSLErrors.isAtEndOfPEM()
        guard let certificates, isAtEnd else { throw CertificateError(.malformed(kind: "CERTIFICATE")) }
        guard !certificates.isEmpty else { throw CertificateError(.missing(kind: "CERTIFICATE")) }
        return certificates
    }

    /// Every certificate of a PEM file, in order, at least one.
    public static func read(_ file: String) throws(CertificateError) -> [Certificate] {
        let contents = try CredentialFile.read(file)
        do {
            return try all(inPEM: contents)
        } catch {
            throw error.naming(file)
        }
    }

    /// PEM text.
    public func pem() throws(CertificateError) -> [UInt8] {
        guard let text = PEM.written({ PEM_write_bio_X509($0, pointer) }) else {
            throw .library("writing a certificate")
        }
        return text
    }

    /// Unique within the issuer.
    public var serial: SerialNumber { SerialNumber(X509_get0_serialNumber(pointer)) }

    /// First moment of validity, Unix seconds.
    public var notBefore: Int64 { ASN1Time.seconds(X509_get0_notBefore(pointer)) }

    /// Last moment of validity, Unix seconds.
    public var notAfter: Int64 { ASN1Time.seconds(X509_get0_notAfter(pointer)) }

    /// SHA-256 of the DER form, 32 bytes; what people compare as "the fingerprint".
    public var fingerprint: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, initialized in
            var count: UInt32 = 0
            let isDone = X509_digest(pointer, EVP_sha256(), buffer.baseAddress, &count) == 1
            initialized = isDone ? Int(count) : 0
        }
    }

    /// The subject's distinguished name, RFC 2253.
    public var subject: String { Certificate.text(of: X509_get_subject_name(pointer)) }

    /// The issuer's distinguished name, RFC 2253.
    public var issuer: String { Certificate.text(of: X509_get_issuer_name(pointer)) }

    /// The subject alternative names of kind URI, in order. A name with a NUL inside is left out.
    public var uris: [String] {
        alternativeNames(GEN_URI).filter { !$0.contains(0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The subject alternative names that a server is reached under: DNS names, then addresses.
    public var serverNames: [ServerName] {
        let names = alternativeNames(GEN_DNS).compactMap { ServerName(String(decoding: $0, as: UTF8.self)) }
        return names + alternativeNames(GEN_IPADD).compactMap(ServerName.init(address:))
    }

    /// Whether it may sign other certificates.
    public var isAuthority: Bool { X509_check_ca(pointer) == 1 }

    /// Whether `authority`'s key signed it.
    public func isSigned(by authority: Certificate) -> Bool {
        defer { OpenSSLErrors.clear() }
        return X509_verify(pointer, X509_get0_pubkey(authority.pointer)) == 1
    }

    /// Whether its public key is `key`'s.
    public func belongs(to key: PrivateKey) -> Bool {
        defer { OpenSSLErrors.clear() }
        return X509_check_private_key(pointer, key.pointer) == 1
    }

    private func alternativeNames(_ kind: Int32) -> [[UInt8]] {
        guard let raw = X509_get_ext_d2i(pointer, NID_subject_alt_name, nil, nil) else { return [] }
        let names = OpaquePointer(raw)
        defer { GENERAL_NAMES_free(names) }
        return (0..<refleks_names_count(names)).compactMap { index in
            guard let value = refleks_name_value(names, index, kind), let start = ASN1_STRING_get0_data(value) else {
                return nil
            }
            return Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(value))))
        }
    }

    private static func text(of name: OpaquePointer?) -> String {
        let text = PEM.written { refleks_name_print($0, name) }
        return text.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

/// Times in certificates and lists.
enum ASN1Time {
    /// Unix seconds; 0 for what is not a time.
    static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
        var parts = tm()
        guard let time, ASN1_TIME_to_tm(time, &parts) == 1 else { return 0 }
        return Int64(timegm(&parts))
    }
}
