/// A word, value or sign of a rule's text.
struct RuleToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// a-z and the like: an attribute or a word of the language.
        case name(String)
        /// A-Z and the like: a word of an enumeration or a currency.
        case word(String)
        case integer(Int64)
        /// Digits with a point between them: an amount of money.
        case decimal(String)
        case text(String)
        case day(CalendarDate)
        case sign(String)
        case end
    }

    let kind: Kind
    /// Counted in Unicode scalars from 1.
    let position: Int
}
