/// RFC 4180 records, line by line: a quoted field may hold separators, doubled quotes and line breaks.
struct CSVParser {
    private let separator: Character
    private var fields: [String] = []
    private var field = ""
    private var isQuoted = false

    init(separator: Character = ",") {
        self.separator = separator
    }

    /// Whether a quoted field is still open.
    var isOpen: Bool { isQuoted }

    /// Takes a line and returns the record that it completes; nil while a quoted field is open.
    mutating func take(_ line: String) -> [String]? {
        if isQuoted { field.append("\n") }
        var characters = line.makeIterator()
        var next = characters.next()
        while let character = next {
            next = characters.next()
            if isQuoted, character == "\"", next == "\"" {
                field.append("\"")
                next = characters.next()
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                endField()
            } else {
                field.append(character)
            }
        }
        guard !isQuoted else { return nil }
        endField()
        defer { fields = [] }
        return fields
    }

    private mutating func endField() {
        fields.append(field)
        field = ""
    }
}
