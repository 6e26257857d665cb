/// One line of text whose parts have styles. Whatever it is made of, it holds no control characters: a name from the
/// server cannot move the cursor.
struct StyledText: ExpressibleByStringInterpolation {
    private struct Part {
        var text: String
        let style: Style
    }

    private var parts: [Part] = []

    init(_ text: String = "", _ style: Style = .plain) {
        if !text.isEmpty { parts = [Part(text: Self.sanitised(text), style: style)] }
    }

    init(stringLiteral text: String) {
        self.init(text)
    }

    /// Columns on a terminal.
    var width: Int { parts.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    var isEmpty: Bool { parts.isEmpty }

    /// Without styles.
    var plain: String { parts.map(\.text).joined() }

    /// With escape sequences if `colour`, and without trailing spaces.
    func rendered(colour: Bool) -> String {
        guard colour else { return String(plain.reversed().drop { $0 == " " }.reversed()) }
        return parts.map { $0.style.apply(to: $0.text) }.joined()
    }

    /// At most `columns` wide, ending in an ellipsis where something was cut.
    func truncated(to columns: Int) -> StyledText {
        guard width > columns else { return self }
        guard columns > 0 else { return StyledText() }
        var remaining = columns - 1
        var result = StyledText()
        for part in parts {
            var kept = ""
            for character in part.text {
                let needed = DisplayWidth.columns(of: character)
                guard needed <= remaining else { return result + StyledText(kept + "…", part.style) }
                remaining -= needed
                kept.append(character)
            }
            result = result + StyledText(kept, part.style)
        }
        return result
    }

    /// Filled with spaces to `columns`.
    func padded(to columns: Int, _ alignment: Alignment = .leading) -> StyledText {
        let missing = columns - width
        guard missing > 0 else { return self }
        let space = StyledText(String(repeating: " ", count: missing))
        return alignment == .leading ? self + space : space + self
    }

    static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum.parts += right.parts
        return sum
    }

    static func += (left: inout StyledText, right: StyledText) {
        left = left + right
    }

    private static func sanitised(_ text: String) -> String {
        let isUnsafe: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? " " : $0 }))
    }
}

/// To which side of its column a text goes.
enum Alignment {
    case leading, trailing
}

extension [StyledText] {
    /// The texts in one line with `separator` between those that are not empty.
    func joined(by separator: StyledText) -> StyledText {
        filter { !$0.isEmpty }.enumerated().reduce(StyledText()) { line, next in
            next.offset == 0 ? next.element : line + separator + next.element
        }
    }
}
