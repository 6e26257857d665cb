/// Why a certificate, key or revocation list could not be read, checked, made or written.
///
/// It names the file and the reason, never the contents. `RefleksTransport` and the programs translate it into the
/// catalogue's messages with the way to mend it.
public struct CertificateError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// The operating system refused to read or write; its own text.
        case system(String)
        /// The file is larger than a certificate file can be (bytes).
        case tooLarge(limit: Int)
        /// A file that must be new already exists.
        case alreadyExists
        /// Everybody on the machine may read this key file; it should be 0600.
        case readableByOthers
        /// No PEM block of this kind ("CERTIFICATE", "PRIVATE KEY", "X509 CRL") is in it.
        case missing(kind: String)
        /// A PEM block of this kind does not parse, or the key is encrypted.
        case malformed(kind: String)
        /// The certificate's public key is not the private key's.
        case keyMismatch(keyFile: String)
        /// The certificate or list is not signed by the given authority.
        case notSignedByAuthority
        /// The certificate may not sign others.
        case notAnAuthority
        /// It ended at this time (Unix seconds).
        case expired(at: Int64)
        /// It starts only at this time (Unix seconds).
        case notYetValid(from: Int64)
        /// A name, identifier or period asked for cannot be in a certificate.
        case invalidRequest(String)
        /// libcrypto or libssl refused the named operation; OpenSSL's own text.
        case library(operation: String, reason: String)
    }

    public let reason: Reason
    /// The file concerned, when there is one.
    public let file: String?

    public init(_ reason: Reason, file: String? = nil) {
        self.reason = reason
        self.file = file
    }

    /// The same error about `file`, unless it already names one.
    public func naming(_ file: String) -> CertificateError {
        CertificateError(reason, file: self.file ?? file)
    }

    /// libcrypto's refusal of `operation`, with the reason from its error queue.
    static func library(_ operation: String) -> CertificateError {
        CertificateError(.library(operation: operation, reason: OpenSSLErrors.takeReason()))
    }
}
