/// One user-visible message in every language: a stable code and a text per language.
///
/// Placeholders are `{0}` to `{9}`; each language may use them in its own order, and a letter behind the digit says how a
/// number is written (`MessageNumber`). A template cannot lack a language, and a test checks that both texts use the same
/// placeholders. Arguments never hold personal data: they are limits, counts, field names and codes.
public struct MessageTemplate: Sendable, Hashable {
    /// Stable, machine-readable, UPPER_SNAKE_CASE.
    public let code: String
    /// The English text.
    public let english: String
    /// The Turkish text.
    public let turkish: String

    /// A message with its `code` and its text in every language.
    public init(_ code: String, en english: String, tr turkish: String) {
        self.code = code
        self.english = english
        self.turkish = turkish
    }

    /// The text in `language`, with `{n}` replaced by the n-th argument; a placeholder without argument stays as it is,
    /// and an argument is inserted as it is, even when it looks like a placeholder.
    public func text(_ language: Language, _ arguments: [String] = []) -> String {
        let template = language == .turkish ? turkish : english
        guard !arguments.isEmpty else { return template }
        var result = ""
        var rest = template.unicodeScalars[...]
        while let opening = rest.firstIndex(of: "{") {
            let digit = rest.index(after: opening)
            result.unicodeScalars.append(contentsOf: rest[..<opening])
            guard let place = Self.placeholder(at: digit, in: rest), place.number < arguments.count else {
                result.unicodeScalars.append("{")
                rest = rest[digit...]
                continue
            }
            let argument = arguments[place.number]
            result.append(place.format.flatMap { $0.text(argument, language) } ?? argument)
            rest = rest[place.end...]
        }
        result.unicodeScalars.append(contentsOf: rest)
        return result
    }

    /// What `n}` or `n#}` at `digit` says; nil when it is no placeholder.
    private static func placeholder(
        at digit: Substring.UnicodeScalarView.Index, in text: Substring.UnicodeScalarView
    ) -> (number: Int, format: MessageNumber?, end: Substring.UnicodeScalarView.Index)? {
        guard digit < text.endIndex, (0x30...0x39).contains(text[digit].value) else { return nil }
        var closing = text.index(after: digit)
        let format = closing < text.endIndex ? MessageNumber(rawValue: Character(text[closing])) : nil
        if format != nil { closing = text.index(after: closing) }
        guard closing < text.endIndex, text[closing] == "}" else { return nil }
        return (Int(text[digit].value) - 0x30, format, text.index(after: closing))
    }

    /// The placeholder numbers that `text` uses.
    package static func placeholders(of text: String) -> Set<Int> {
        let scalars = text.unicodeScalars[...]
        var numbers: Set<Int> = []
        for index in scalars.indices where scalars[index] == "{" {
            guard let place = placeholder(at: scalars.index(after: index), in: scalars) else { continue }
            numbers.insert(place.number)
        }
        return numbers
    }
}
