import RefleksContract
import RefleksMessages

/// What lines of a CSV file are about.
enum CSVRecords: String, CaseIterable {
    case interactions, customers, facts

    /// By the columns: a fact has a ground, an interaction a type or a channel.
    init(columns: [String]) {
        if columns.contains("legal_basis") {
            self = .facts
        } else if columns.contains("type") || columns.contains("channel") || columns.contains("source_event_id") {
            self = .interactions
        } else {
            self = .customers
        }
    }

    fileprivate func knows(_ column: String) -> Bool {
        if column.hasPrefix("source:") { return column.count > "source:".count }
        return switch self {
        case .interactions: InteractionCSVRow.columns.contains(column)
        case .customers: CustomerCSVRow.columns.contains(column)
        case .facts: FactCSVRow.columns.contains(column)
        }
    }
}

/// How a CSV file is written.
struct CSVOptions {
    /// nil = by the header: comma, semicolon or tab.
    var delimiter: Character?
    /// Amounts have a decimal comma, and dots between thousands: `1.234` is more than a thousand.
    var hasDecimalComma = false
    var map = ColumnMap()
}

/// CSV with a header of the contract's field names, one interaction, customer or fact per line.
///
/// Subject: `code`, or any of `tckn ykn vkn phone email loyalty device`, `source` as SYSTEM/ID or `source:SYSTEM`. Times as
/// 2026-11-22T14:03. A header with other names needs a `ColumnMap`.
struct CSVReader: ImportReader {
    let source: String
    let options: CSVOptions
    var naming: FieldNaming { .columns }
    private var parser: CSVParser?
    private var header: [String]?
    private var records = CSVRecords.interactions
    private var constants: [CSVField] = []
    private var isHeaderBad = false

    init(source: String, options: CSVOptions = CSVOptions()) {
        self.source = source
        self.options = options
    }

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        if isHeaderBad || (line.isEmpty && parser?.isOpen != true) { return [] }
        var parser = parser ?? CSVParser(separator: options.delimiter ?? CSVParser.separator(of: line))
        defer { self.parser = parser }
        let fields: [String]
        switch parser.take(line, number: number) {
        case .open: return []
        case .broken(let entries):
            // What follows a header that cannot be read is under no names.
            isHeaderBad = header == nil
            return entries
        case .record(let record): fields = record
        }
        guard let header else { return readHeader(fields, number) }
        guard fields.count == header.count else {
            // A record that has too many lines, or too few, may be a quotation mark's doing: none of them is passed over.
            return parser.reject(
                ImportReject(Catalogue.CLIImport.fieldCount, String(fields.count), String(header.count)))
        }
        do throws(ImportReject) {
            let row = zip(header, fields).map { CSVField(column: $0, value: $1.trimmed) }
                .filter { !$0.column.isEmpty && !$0.value.isEmpty }
            return [ImportEntry(line: number, content: try content(row + constants))]
        } catch {
            return [ImportEntry(line: number, content: .reject(error))]
        }
    }

    /// A file without a header is no CSV: perhaps the copy of it was cut off before its first line.
    mutating func finish() -> [ImportEntry] {
        if let open = parser?.finish(), !open.isEmpty { return open }
        guard header == nil, !isHeaderBad else { return [] }
        return [ImportEntry(line: 1, content: .reject(ImportReject(Catalogue.CLIImport.headerMissing)))]
    }

    private func content(_ row: [CSVField]) throws(ImportReject) -> ImportEntry.Content {
        let row = options.hasDecimalComma ? row.map(\.withDecimalPoint) : row
        return switch records {
        case .interactions: .record(try InteractionCSVRow.request(row, source: source))
        case .customers: .customer(try CustomerCSVRow.request(row))
        case .facts: .fact(try FactCSVRow.fact(row))
        }
    }

    private mutating func readHeader(_ fields: [String], _ number: Int) -> [ImportEntry] {
        let names = fields.map { options.map.name(of: $0.trimmed) }
        let constants = options.map.constants.sorted { $0.key < $1.key }
        records = CSVRecords(columns: names + constants.map(\.key))
        if let unknown = (names + constants.map(\.key)).first(where: { !$0.isEmpty && !records.knows($0) }) {
            isHeaderBad = true
            let reject = ImportReject(Catalogue.CLIImport.columnUnknown, unknown)
            return [ImportEntry(line: number, content: .reject(reject))]
        }
        header = names
        self.constants = constants.filter { !names.contains($0.key) }.map { CSVField(column: $0.key, value: $0.value) }
        return []
    }
}

/// One field of a line.
struct CSVField {
    let column: String
    let value: String

    /// Columns of amounts and quantities.
    private static let numbers = Set(InteractionCSVRow.moneyColumns + ["quantity"])

    /// `1.234,56` as `1234.56`, where the column holds a number.
    fileprivate var withDecimalPoint: CSVField {
        guard Self.numbers.contains(column) else { return self }
        let text = value.filter { $0 != "." }.map { $0 == "," ? "." : $0 }
        return CSVField(column: column, value: String(text))
    }

    /// The identifier that the column names; nil when it names none.
    func identifier() throws(CommandError) -> IdentifierInput? {
        if column.hasPrefix("source:") {
            return try IdentifierPrefix.source.identifier(String(column.dropFirst("source:".count)) + "/" + value)
        }
        return try IdentifierPrefix(rawValue: column)?.identifier(value)
    }
}
