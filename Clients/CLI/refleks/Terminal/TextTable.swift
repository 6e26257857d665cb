/// Rows whose columns line up by what a terminal shows, not by bytes or characters.
struct TextTable {
    /// A column's place and behaviour.
    struct Column {
        var title = ""
        var alignment = Alignment.leading
        /// Gives way when the line is too long; otherwise the column is shown whole.
        var isFlexible = false
    }

    let columns: [Column]
    private var rows: [[StyledText]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    mutating func append(_ cells: [StyledText]) {
        rows.append(cells)
    }

    /// The lines, at most `width` columns, indented, with a faint heading if any column has a title. Columns that are
    /// empty in every row are left out.
    func lines(width: Int, indent: Int = 2) -> [StyledText] {
        let used = columns.indices.filter { column in rows.contains { !cell($0, column).isEmpty } }
        guard !used.isEmpty else { return [] }
        let hasTitles = columns.contains { !$0.title.isEmpty }
        let heading = columns.map { StyledText($0.title, .faint) }
        let all = (hasTitles ? [heading] : []) + rows
        let widths = fitted(used.map { column in all.map { cell($0, column).width }.max() ?? 0 }, used, width - indent)
        let margin = StyledText(String(repeating: " ", count: indent))
        return all.map { row in
            let cells = zip(used, widths).map { column, width in
                cell(row, column).truncated(to: width).padded(to: width, columns[column].alignment)
            }
            return cells.dropFirst().reduce(margin + (cells.first ?? StyledText())) { $0 + "  " + $1 }
        }
    }

    private func cell(_ row: [StyledText], _ column: Int) -> StyledText {
        column < row.count ? row[column] : StyledText()
    }

    /// Takes what is too much from the flexible columns, the widest first; each keeps eight columns.
    private func fitted(_ natural: [Int], _ used: [Int], _ available: Int) -> [Int] {
        var widths = natural
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - available
        while excess > 0 {
            let candidates = widths.indices.filter { columns[used[$0]].isFlexible && widths[$0] > 8 }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
