import RefleksContract
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
        case audit = 4
        case outbox = 5
        case customers = 6
        case changes = 7
        case scores = 10
        case matches = 20
        case references = 30
        case retention = 50
        case ranked = 60
        case members = 61
        case measure = 62
        case models = 70
        case programme = 80
        case feedback = 90
        case cases = 91
        case dissatisfied = 92
        case remedies = 93
    }

    /// The position's numbers.
    let numbers: [UInt64]
    private let digest: UInt64

    /// Numbers of a position.
    private static let count = 2

    /// A position in the answer to `question`.
    init(_ numbers: [UInt64], question: String) {
        self.numbers = numbers
        digest = Self.digest(question)
    }

    /// base64url without padding: the list, the question's digest, the numbers.
    func text(_ list: List) -> String {
        var bytes = [list.rawValue]
        for number in [digest] + numbers {
            bytes.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) })
        }
        return Base64URL.encode(bytes)
    }

    /// Reads the field `page_token`; nil for the empty text, which is the first page, and, reported, for what is no
    /// token of `list`. Where the question is not known yet, `check` judges it later.
    static func read(
        _ text: String, _ list: List, question: String? = nil, _ validator: inout Validator
    ) -> PageToken? {
        guard !text.isEmpty, !validator.isSettled("page_token") else { return nil }
        guard let token = PageToken(text, list), question.map(token.answers) ?? true else {
            validator.report("page_token", Catalogue.System.badPageToken)
            return nil
        }
        return token
    }

    /// - Throws: INVALID_ARGUMENT with a violation at `page_token` when the token belongs to another question.
    func check(question: String) throws(RPCError) {
        guard !answers(question) else { return }
        var validator = Validator()
        validator.report("page_token", Catalogue.System.badPageToken)
        try validator.finish()
    }

    private init?(_ text: String, _ list: List) {
        guard let bytes = Base64URL.decode(text), bytes.count == 1 + 8 * (1 + Self.count), bytes[0] == list.rawValue
        else { return nil }
        let numbers = (0...Self.count).map { index in
            bytes[(1 + 8 * index)..<(9 + 8 * index)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        digest = numbers[0]
        self.numbers = Array(numbers.dropFirst())
    }

    private func answers(_ question: String) -> Bool { digest == Self.digest(question) }

    /// FNV-1a 64: tells questions apart, protects nothing.
    private static func digest(_ question: String) -> UInt64 {
        question.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
