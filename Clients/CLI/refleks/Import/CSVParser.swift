import RefleksMessages

/// RFC 4180 records, line by line: a quoted field may hold separators, doubled quotes and line breaks.
///
/// A quotation mark opens a field only at its beginning, and behind the one that closes it nothing but the field's end may follow; spaces
/// do not count. Anything else is a slip that would swallow lines up to the next mark: every line that it touches is rejected, and
/// reading goes on behind them. What stood inside such a field is never taken for records.
struct CSVParser {
    /// What a line completes.
    enum Step {
        /// Nothing yet: a quoted field is open.
        case open
        case record([String])
        /// Why none of the record's lines can be read, for each of them.
        case broken([ImportEntry])
    }

    private enum Place {
        /// Only spaces so far.
        case beginning
        case plain
        case quoted
        /// Behind the closing quote.
        case closed
    }

    /// Bytes of a record that has more than one line.
    static let maximumBytes = LineSource.maximumBytes

    /// ASCII.
    private let separator: UInt8
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var place = Place.beginning
    /// Of the record at hand, or of the last one.
    private var lines = 1...1
    private var bytes = 0
    /// The line on which the last quoted field was opened.
    private var opening = 1

    init(separator: Character = ",") {
        self.separator = separator.asciiValue ?? UInt8(ascii: ",")
    }

    /// Whether a quoted field is still open.
    var isOpen: Bool { place == .quoted }

    /// Takes the line with this number.
    mutating func take(_ line: String, number: Int) -> Step {
        if isOpen {
            lines = lines.lowerBound...max(number, lines.lowerBound)
            field.append(UInt8(ascii: "\n"))
        } else {
            lines = number...number
            bytes = 0
        }
        bytes += line.utf8.count + 1
        guard lines.count == 1 || bytes <= Self.maximumBytes else { return .broken(unclosed()) }
        guard read(line, number) else { return .broken(reject(ImportReject(Catalogue.CLIImport.quoteMisplaced))) }
        guard !isOpen else { return .open }
        endField()
        defer { fields = [] }
        return .record(fields)
    }

    /// What is rejected at the end of the file: the lines of a field that is still open.
    mutating func finish() -> [ImportEntry] { isOpen ? unclosed() : [] }

    /// Every line of the record at hand, or of the last one, rejected; what is open is forgotten.
    mutating func reject(_ reject: ImportReject) -> [ImportEntry] {
        fields = []
        field = []
        place = .beginning
        return lines.map { ImportEntry(line: $0, content: .reject(reject)) }
    }

    private mutating func unclosed() -> [ImportEntry] {
        reject(ImportReject(Catalogue.CLIImport.quoteUnclosed, String(opening), String(Self.maximumBytes)))
    }

    /// False where a quotation mark, or what follows one, has no place.
    private mutating func read(_ line: String, _ number: Int) -> Bool {
        let quote = UInt8(ascii: "\"")
        var bytes = line.utf8.makeIterator()
        var next = bytes.next()
        while let byte = next {
            next = bytes.next()
            switch (place, byte) {
            case (.quoted, quote) where next == quote:
                field.append(quote)
                next = bytes.next()
            case (.quoted, quote): place = .closed
            case (.quoted, _): field.append(byte)
            case (_, separator): endField()
            case (.beginning, quote):
                field.removeAll(keepingCapacity: true)
                place = .quoted
                opening = number
            case (_, quote): return false
            case (.closed, UInt8(ascii: " ")), (.closed, UInt8(ascii: "\t")): break
            case (.closed, _): return false
            case (_, UInt8(ascii: " ")), (_, UInt8(ascii: "\t")): field.append(byte)
            default:
                place = .plain
                field.append(byte)
            }
        }
        return true
    }

    private mutating func endField() {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        place = .beginning
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
