/// RFC 4180 records, line by line: a quoted field may hold separators, doubled quotes and line breaks.
struct CSVParser {
    /// ASCII.
    private let separator: UInt8
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var isQuoted = false

    init(separator: Character = ",") {
        self.separator = separator.asciiValue ?? UInt8(ascii: ",")
    }

    /// Whether a quoted field is still open.
    var isOpen: Bool { isQuoted }

    /// Takes a line and returns the record that it completes; nil while a quoted field is open.
    mutating func take(_ line: String) -> [String]? {
        let quote = UInt8(ascii: "\"")
        if isQuoted { field.append(UInt8(ascii: "\n")) }
        var bytes = line.utf8.makeIterator()
        var next = bytes.next()
        while let byte = next {
            next = bytes.next()
            if isQuoted, byte == quote, next == quote {
                field.append(quote)
                next = bytes.next()
            } else if byte == quote {
                isQuoted.toggle()
            } else if byte == separator, !isQuoted {
                endField()
            } else {
                field.append(byte)
            }
        }
        guard !isQuoted else { return nil }
        endField()
        defer { fields = [] }
        return fields
    }

    private mutating func endField() {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
    }

    /// The separator of a header: of comma, semicolon and tab the one that stands most often outside quotes; a comma when
    /// there is none.
    static func separator(of header: String) -> Character {
        var counts: [Character: Int] = [:]
        var isQuoted = false
        for character in header {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, ",;\t".contains(character) { counts[character, default: 0] += 1 }
        }
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return best?.key ?? ","
    }
}
