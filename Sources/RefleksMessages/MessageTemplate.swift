/// One user-visible message in every language: a stable code and a text per language.
///
/// Placeholders are `{0}` to `{9}`; each language may use them in its own order. A template cannot lack a language, and
/// a test checks that both texts use the same placeholders. Arguments never hold personal data: they are limits,
/// counts, field names and codes.
public struct MessageTemplate: Sendable, Hashable {
    /// Stable, machine-readable, UPPER_SNAKE_CASE.
    public let code: String
    public let english: String
    public let turkish: String

    public init(_ code: String, en english: String, tr turkish: String) {
        self.code = code
        self.english = english
        self.turkish = turkish
    }

    /// The text in `language`, with `{n}` replaced by the n-th argument; a placeholder without argument stays as it is.
    public func text(_ language: Language, _ arguments: [String] = []) -> String {
        var result = language == .turkish ? turkish : english
        for (index, argument) in arguments.enumerated().reversed() {
            result = result.split(separator: "{\(index)}", omittingEmptySubsequences: false).joined(separator: argument)
        }
        return result
    }
}
