import RefleksMessages

/// What a view needs to know about the reader: language, width, colour, the clock.
struct Screen: Sendable {
    var language = Language.english
    /// Columns; 100 when output is not a terminal.
    var width = 100
    var isColoured = false
    /// Show identifiers in full.
    var isUnmasked = false
    /// UTC microseconds.
    var now: Int64 = 0

    /// A label in the reader's language.
    func text(_ template: MessageTemplate, _ arguments: String...) -> String {
        template.text(language, arguments)
    }

    /// A section's heading with a rule to the right edge.
    func heading(_ template: MessageTemplate, note: String = "") -> StyledText {
        let title = StyledText(text(template), .heading)
        let remark = note.isEmpty ? StyledText() : StyledText(" " + note, .faint)
        let start = StyledText("── ", .faint) + title + remark + " "
        return start + StyledText(String(repeating: "─", count: max(0, width - start.width)), .faint)
    }
}
