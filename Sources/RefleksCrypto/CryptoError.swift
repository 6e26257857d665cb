/// Why a cipher, digest or key operation did not happen. No case carries key material or plaintext.
public enum CryptoError: Error, Sendable, Hashable {
    /// The sealed bytes, the associated data or the key is not the one they were sealed with.
    case notAuthentic
    /// A buffer or key has another size than the operation needs.
    case wrongSize(what: String, expected: Int, actual: Int)
    /// libcrypto refused the named operation; the reason is OpenSSL's own text.
    case library(operation: String, reason: String)
}
