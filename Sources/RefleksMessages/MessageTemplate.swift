/// One user-visible message in every language: a stable code and a text per language.
///
/// Placeholders are `{0}` to `{9}`; each language may use them in its own order. A template cannot lack a language, and
/// a test checks that both texts use the same placeholders. Arguments never hold personal data: they are limits,
/// counts, field names and codes.
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
            guard let argument = Self.argument(at: digit, in: rest, arguments) else {
                result.unicodeScalars.append("{")
                rest = rest[digit...]
                continue
            }
            result.append(argument)
            rest = rest[rest.index(digit, offsetBy: 2)...]
        }
        result.unicodeScalars.append(contentsOf: rest)
        return result
    }

    /// The argument that `n}` at `digit` names; nil when these two scalars are no placeholder or it has no argument.
    private static func argument(
        at digit: Substring.UnicodeScalarView.Index, in text: Substring.UnicodeScalarView, _ arguments: [String]
    ) -> String? {
        guard digit < text.endIndex, (0x30...0x39).contains(text[digit].value) else { return nil }
        let closing = text.index(after: digit)
        guard closing < text.endIndex, text[closing] == "}" else { return nil }
        let number = Int(text[digit].value) - 0x30
        return number < arguments.count ? arguments[number] : nil
    }

    /// The placeholder numbers that `text` uses.
    package static func placeholders(of text: String) -> Set<Int> {
        let scalars = Array(text.unicodeScalars)
        var numbers: Set<Int> = []
        for index in scalars.indices.dropLast(2) where scalars[index] == "{" && scalars[index + 2] == "}" {
            guard (0x30...0x39).contains(scalars[index + 1].value) else { continue }
            numbers.insert(Int(scalars[index + 1].value) - 0x30)
        }
        return numbers
    }
}
