import COpenSSL

/// A certificate's serial number: up to 20 bytes, unique within its authority (RFC 5280 §4.1.2.2).
public struct SerialNumber: Sendable, Hashable, CustomStringConvertible {
    /// Upper-case hexadecimal without leading zeros, as `openssl x509 -serial` prints it.
    public let description: String

    /// 127 random bits, never zero.
    public init(from random: any RandomSource) {
        var bytes = random.bytes(16)
        bytes[0] = bytes[0] & 0x7F | 0x40
        description = Hex.encode(bytes).uppercased()
    }

    /// Parses 1…40 hexadecimal digits, colons allowed between them; nil for anything else and for zero.
    public init?(_ text: some StringProtocol) {
        let digits = String(text.filter { $0 != ":" }.drop { $0 == "0" }).uppercased()
        guard (1...40).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        description = digits
    }

    init(_ integer: UnsafePointer<ASN1_INTEGER>?) {
        let number = ASN1_INTEGER_to_BN(integer, nil)
        defer { BN_free(number) }
        guard let number, let text = BN_bn2hex(number) else {
            description = "0"
            return
        }
        defer { CRYPTO_free(text, #file, #line) }
        let digits = String(cString: text).drop { $0 == "0" }
        description = digits.isEmpty ? "0" : String(digits)
    }

    /// Runs `body` with the ASN.1 form.
    func withASN1<Result>(
        _ body: (UnsafeMutablePointer<ASN1_INTEGER>) -> Result
    ) throws(CertificateError) -> Result {
        var number: OpaquePointer?
        defer { BN_free(number) }
        guard BN_hex2bn(&number, description) > 0, let integer = BN_to_ASN1_INTEGER(number, nil) else {
            throw .library("serial number")
        }
        defer { ASN1_INTEGER_free(integer) }
        return body(integer)
    }
}
