/// A view that stands still on a terminal: of a new frame only the lines that differ are written, in one go, so that
/// nothing flickers and what changed is seen to change.
///
/// Lines beyond the terminal's height are left out, except the last one: a place below the screen cannot be written to.
struct TerminalFrame {
    private var shown: [String]?
    private let rows: Int

    /// For a terminal of `rows` lines; 24 when nobody knows.
    init(rows: Int?) {
        self.rows = max(rows ?? 24, 4)
    }

    /// What to write so that the terminal shows `lines`; empty when it does already.
    mutating func paint(_ lines: [String]) -> String {
        let frame = fitting(lines)
        defer { shown = frame }
        guard let shown else { return Self.begin + Self.clear + changes(frame, []) + Self.end }
        guard frame != shown else { return "" }
        return Self.begin + changes(frame, shown) + Self.end
    }

    private func fitting(_ lines: [String]) -> [String] {
        // One row stays free for the cursor.
        guard lines.count > rows - 1, let last = lines.last else { return lines }
        return lines.prefix(rows - 2) + [last]
    }

    private func changes(_ frame: [String], _ before: [String]) -> String {
        var text = ""
        for (row, line) in frame.enumerated() where row >= before.count || before[row] != line {
            text += Self.place(row) + line + "\u{1B}[K"
        }
        return text + Self.place(frame.count) + (frame.count < before.count ? "\u{1B}[J" : "")
    }

    private static func place(_ row: Int) -> String { "\u{1B}[\(row + 1);1H" }

    /// Shown only when it is complete, where the terminal can; a line that is too wide does not wrap.
    private static let begin = "\u{1B}[?2026h\u{1B}[?7l"
    private static let end = "\u{1B}[?7h\u{1B}[?2026l"
    private static let clear = "\u{1B}[2J"
}
