/// Bars and lines made of block characters.
enum BarText {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// `share` (0…1) of `width` columns, to an eighth of one.
    static func bar(_ share: Double, width: Int) -> String {
        let units = Int((min(max(share.isFinite ? share : 0, 0), 1) * Double(width * 8)).rounded())
        return String(repeating: "█", count: units / 8) + eighths[units % 8]
    }

    /// A line of at most `width` columns through the values, from 0 to the greatest.
    static func line(_ values: [Double], width: Int) -> String {
        guard let greatest = values.max(), greatest > 0, width > 0 else { return "" }
        let columns = min(width, values.count)
        return (0..<columns).map { column in
            let value = values[(column + 1) * values.count / columns - 1]
            return levels[min(7, max(0, Int((value / greatest * 7).rounded())))]
        }.joined()
    }
}
