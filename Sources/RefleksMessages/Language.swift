/// A language that every user-visible message exists in.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case turkish = "tr"

    /// The language of a BCP 47 tag or POSIX locale name: `tr`, `tr-TR` and `tr_TR.UTF-8` are Turkish, everything
    /// else is English.
    public init(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." }
        self = primary == "tr" || primary == "TR" || primary == "Tr" ? .turkish : .english
    }
}
