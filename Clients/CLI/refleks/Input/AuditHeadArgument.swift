import FoundationEssentials
import RefleksMessages

/// A head of the audit as people keep it: `42:9f86…`, the row's number and its hash in hexadecimal digits.
struct AuditHeadArgument {
    let seq: UInt64
    let hash: Data

    init(_ text: String) throws(CommandError) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let seq = UInt64(parts[0]), seq > 0, let hash = Self.bytes(parts[1]) else {
            throw .usage(Catalogue.Audit.headMalformed)
        }
        self.seq = seq
        self.hash = hash
    }

    /// The hash in hexadecimal digits.
    static func text(_ hash: Data) -> String {
        hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private static func bytes(_ text: Substring) -> Data? {
        let digits = text.compactMap(\.hexDigitValue).map { UInt8($0) }
        guard digits.count == 64, text.utf8.count == 64 else { return nil }
        return Data(stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }
}
