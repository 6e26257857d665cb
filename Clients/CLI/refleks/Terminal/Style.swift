/// How a piece of text looks on a terminal: the sixteen colours that every theme has, so that the reader's own palette
/// decides.
enum Style: String {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case heading = "1;36"
    case good = "32"
    case warning = "33"
    case bad = "31"
    case accent = "36"
    case strongGood = "1;32"
    case strongBad = "1;31"

    /// `text` between the style's escape sequences.
    func apply(to text: String) -> String {
        self == .plain || text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
    }
}
