import COpenSSL

/// The private half of a certificate's key pair. New ones are on the curve P-256.
public final class PrivateKey: @unchecked Sendable {
    // Sendable: the key never changes, and libcrypto counts references atomically.

    /// OpenSSL's object, valid while this value lives.
    package let pointer: OpaquePointer

    private init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        EVP_PKEY_free(pointer)
    }

    /// A fresh P-256 key from libcrypto's generator.
    public static func generate() throws(CertificateError) -> PrivateKey {
        guard let context = EVP_PKEY_CTX_new_from_name(nil, "EC", nil) else { throw .library("EC key context") }
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_group_name(context, "P-256") == 1,
            EVP_PKEY_generate(context, &key) == 1, let key
        else { throw .library("EC key generation") }
        return PrivateKey(owning: key)
    }

    /// Parses an unencrypted PEM private key.
    public convenience init(pem: [UInt8]) throws(CertificateError) {
        OpenSSLErrors.clear()
        let key = PEM.reading(pem) { PEM_read_bio_PrivateKey($0, nil, refleks_no_passphrase, nil) } ?? nil
        OpenSSLErrors.clear()
        guard let key else {
            throw CertificateError(
                PEM.contains("PRIVATE KEY", in: pem) ? .malformed(kind: "PRIVATE KEY") : .missing(kind: "PRIVATE KEY"))
        }
        self.init(owning: key)
    }

    /// Reads an unencrypted PEM key file, which must not be readable by everybody.
    public static func read(_ file: String) throws(CertificateError) -> PrivateKey {
        let contents = try CredentialFile.read(file)
        try CredentialFile.requirePrivate(file)
        do {
            return try PrivateKey(pem: contents)
        } catch {
            throw error.naming(file)
        }
    }

    /// PKCS #8 PEM, unencrypted: a secret.
    public func pem() throws(CertificateError) -> [UInt8] {
        let text = PEM.written { PEM_write_bio_PKCS8PrivateKey($0, pointer, nil, nil, 0, nil, nil) }
        guard let text else { throw .library("writing a private key") }
        return text
    }

    /// Writes the PEM text atomically, readable by its owner only.
    public func write(to file: String, replaces: Bool = false, random: any RandomSource = SystemRandom())
        throws(CertificateError)
    {
        var text = try pem()
        defer { text.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) } }
        try CredentialFile.write(text, to: file, access: .ownerOnly, replaces: replaces, random: random)
    }
}
