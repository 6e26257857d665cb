import RefleksMessages

/// What a view needs to know about the reader: language, width, colour, the clock.
struct Screen: Sendable {
    var language = Language.english
    /// Columns at which texts are cut. Into a pipe or a file nothing is cut: `uncut`.
    var width = 100
    var isColoured = false
    /// Show identifiers in full.
    var isUnmasked = false
    /// UTC microseconds.
    var now: Int64 = 0

    /// More columns than any text has.
    static let uncut = 1 << 20

    /// Columns of what fills a line: rules and boxes, which would have no end where nothing is cut.
    var ruleWidth: Int { min(width, 110) }

    /// A label in the reader's language.
    func text(_ template: MessageTemplate, _ arguments: String...) -> String {
        template.text(language, arguments)
    }

    /// A section's heading with a rule to the right edge.
    func heading(_ template: MessageTemplate, note: String = "") -> StyledText {
        let title = StyledText(text(template), .heading)
        let remark = note.isEmpty ? StyledText() : StyledText(" " + note, .faint)
        let start = StyledText("── ", .faint) + title + remark + " "
        return start + StyledText(String(repeating: "─", count: max(0, ruleWidth - start.width)), .faint)
    }
}
