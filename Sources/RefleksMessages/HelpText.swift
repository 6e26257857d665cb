/// A text of `--help` in every language.
///
/// The English one stands where a command or an option is declared, and finds this by itself: what is declared stays readable,
/// and a test walks through every page of both programs for a text that is not here, and for one here that no page has.
public struct HelpText: Sendable, Hashable {
    /// As it is declared.
    public let english: String
    /// The Turkish text.
    public let turkish: String

    /// A text with what it says in every language.
    public init(_ english: String, _ turkish: String) {
        self.english = english
        self.turkish = turkish
    }
}
