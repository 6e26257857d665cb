/// A value that rules compare, or that an attribute of a customer has.
public enum RuleValue: Sendable, Hashable {
    case number(Int64)
    case money(Money)
    case text(String)
    /// A day in Istanbul.
    case day(CalendarDate)
    case flag(Bool)
    /// A value of an enumeration: `PRIVATE`.
    case word(String)
    /// Texts or words of which a customer has any number.
    case set(Set<String>)
}

/// The words that an enumeration has.
public struct RuleWords: Sendable, Hashable {
    /// Upper-case words; the lowest first, where they have an order.
    public let words: [String]
    /// Whether `<` and `>` mean something.
    public let isOrdered: Bool

    /// An enumeration.
    public init(_ words: [String], isOrdered: Bool = false) {
        self.words = words
        self.isOrdered = isOrdered
    }
}

/// What kind of value an attribute has.
public enum AttributeType: Sendable, Hashable {
    case number
    case money
    case text
    case day
    case flag
    case word(RuleWords)
    /// Any number of texts.
    case texts
    /// Any number of words of an enumeration.
    case words(RuleWords)

    /// As errors name it.
    public var name: String {
        switch self {
        case .number: "NUMBER"
        case .money: "MONEY"
        case .text: "TEXT"
        case .day: "DAY"
        case .flag: "FLAG"
        case .word: "WORD"
        case .texts, .words: "SET"
        }
    }

    /// Whether `<` and `>` mean something.
    var isOrdered: Bool {
        switch self {
        case .number, .money, .day: true
        case .word(let words): words.isOrdered
        case .text, .flag, .texts, .words: false
        }
    }
}

/// The name of something that is known of a customer: words of a-z, 0-9 and _ that begin with a letter, with dots between
/// them, at most 96 characters: `score.total`, `fact.preference.shoe_size`.
public struct AttributeName: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name.
    public let text: String

    /// ASCII characters of a name.
    public static let maximumLength = 96
    /// Words with a meaning of their own.
    static let reserved: Set<String> = [
        "and", "or", "not", "in", "contains", "exists", "days_since", "days_until", "true", "false",
    ]

    /// The name, nil when it is none or a word of the language.
    public init?(_ text: String) {
        let words = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isRight = words.allSatisfy { word in
            guard let first = word.first, (0x61...0x7A).contains(first) else { return false }
            return word.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
            }
        }
        guard (1...Self.maximumLength).contains(text.utf8.count), isRight, !Self.reserved.contains(text) else {
            return nil
        }
        self.text = text
    }

    /// The name.
    public var description: String { text }

    /// In the order of the names.
    public static func < (left: AttributeName, right: AttributeName) -> Bool { left.text < right.text }
}
