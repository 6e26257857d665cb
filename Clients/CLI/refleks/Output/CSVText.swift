/// Rows as RFC 4180 writes them. A field that a spreadsheet would take for a formula gets an apostrophe in front, as
/// OWASP advises: names and notes come from outside.
struct CSVText {
    private let header: String
    /// The records without the header: what follows a page that had one.
    private(set) var records = ""

    var text: String { header + records }

    init(_ header: [String]) {
        self.header = Self.line(header)
    }

    mutating func append(_ fields: [String]) {
        records += Self.line(fields)
    }

    /// One record with its line end.
    static func line(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ field: String) -> String {
        let isFormula = field.first.map { "=+-@\t".contains($0) } == true && Int64(field) == nil && !isPhone(field)
        let safe = isFormula ? "'" + field : field
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// An E.164 number begins with a plus and is no formula.
    private static func isPhone(_ field: String) -> Bool {
        field.first == "+" && field.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == "*") }
    }
}
