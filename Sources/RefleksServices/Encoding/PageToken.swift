import RefleksMessages
import RefleksRPC

/// An opaque position between two pages: which list, which question, where.
///
/// A token of another method, or of the same method with another question, is refused instead of giving a page that
/// belongs to neither. It holds no personal data and needs no secrecy.
struct PageToken {
    /// Which list it continues.
    enum List: UInt8 {
        case search = 1
        case timeline = 2
        case connections = 3
    }

    /// The position's numbers.
    let numbers: [UInt64]

    /// Numbers of a position.
    private static let count = 2

    init(_ numbers: [UInt64]) {
        self.numbers = numbers
    }

    /// base64url without padding: the list, the question's digest, the numbers.
    func text(_ list: List, question: String) -> String {
        var bytes = [list.rawValue]
        for number in [Self.digest(question)] + numbers {
            bytes.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) })
        }
        return Base64URL.encode(bytes)
    }

    /// Reads a token of `list` for `question`; nil for the empty text, which is the first page.
    ///
    /// - Throws: INVALID_ARGUMENT with a violation at `page_token`.
    static func read(_ text: String, _ list: List, question: String) throws(RPCError) -> PageToken? {
        guard !text.isEmpty else { return nil }
        var violations = Violations()
        guard let bytes = Base64URL.decode(text), bytes.count == 1 + 8 * (1 + count), bytes[0] == list.rawValue else {
            violations.add("page_token", Catalogue.System.badPageToken)
            try violations.finish()
            return nil
        }
        let numbers = (0...count).map { index in
            bytes[(1 + 8 * index)..<(9 + 8 * index)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        guard numbers[0] == digest(question) else {
            violations.add("page_token", Catalogue.System.badPageToken)
            try violations.finish()
            return nil
        }
        return PageToken(Array(numbers.dropFirst()))
    }

    /// FNV-1a 64: tells questions apart, protects nothing.
    private static func digest(_ question: String) -> UInt64 {
        question.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
