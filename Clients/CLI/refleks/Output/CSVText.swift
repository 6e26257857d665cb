/// Rows as RFC 4180 writes them. A field that a spreadsheet would take for a formula gets an apostrophe in front, as
/// OWASP advises: names and notes come from outside.
struct CSVText {
    private let header: String
    private let style: CSVStyle
    /// The records without the header: what follows a page that had one.
    private(set) var records = ""

    var text: String { header + records }

    init(_ header: [String], style: CSVStyle = .plain) {
        self.style = style
        self.header = style.mark + Self.line(header, style)
    }

    mutating func append(_ fields: [String]) {
        records += Self.line(fields, style)
    }

    /// Forgets the records: they have been written.
    mutating func clear() { records = "" }

    /// One record with its line end.
    static func line(_ fields: [String], _ style: CSVStyle = .plain) -> String {
        fields.map { quoted($0, style) }.joined(separator: String(style.separator)) + "\r\n"
    }

    private static func quoted(_ field: String, _ style: CSVStyle) -> String {
        let isFormula = field.first.map { "=+-@\t".contains($0) } == true && Double(field) == nil && !isPhone(field)
        let safe = isFormula ? "'" + field : field
        guard safe.contains(where: { $0 == style.separator || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// An E.164 number begins with a plus and is no formula.
    private static func isPhone(_ field: String) -> Bool {
        field.first == "+" && field.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == "*") }
    }
}

/// What reads the file.
struct CSVStyle: Sendable {
    let separator: Character
    /// What the file begins with.
    let mark: String
    /// Between whole and decimals of an amount.
    let decimalMark: Character

    /// RFC 4180.
    static let plain = CSVStyle(separator: ",", mark: "", decimalMark: ".")
    /// Excel with Turkish settings: it takes a file for UTF-8 by its byte order mark only, separates by semicolons and has
    /// a decimal comma.
    static let turkishExcel = CSVStyle(separator: ";", mark: "\u{FEFF}", decimalMark: ",")
}
