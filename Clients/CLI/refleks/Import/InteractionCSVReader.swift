import RefleksContract
import RefleksMessages

/// CSV with a header of the contract's field names, one interaction per line.
///
/// Subject: `code`, or any of `tckn ykn vkn phone email loyalty device`, or `source` as SYSTEM/ID. Money: a column per
/// kind (`revenue`, `discount` …) with amounts as people write them, and `currency`. A new customer: `given_name`,
/// `family_name`, `birth_date`. Times as 2026-11-22T14:03. Customers are created unless `create_if_missing` is false.
struct InteractionCSVReader: ImportReader {
    let source: String
    private var parser = CSVParser()
    private var header: [String]?
    private var isHeaderBad = false

    init(source: String) {
        self.source = source
    }

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        guard !isHeaderBad, parser.isOpen || !line.isEmpty, let fields = parser.take(line) else { return [] }
        guard let header else { return readHeader(fields, number) }
        do throws(ImportReject) {
            guard fields.count == header.count else {
                throw ImportReject(Catalogue.CLIImport.fieldCount, String(fields.count), String(header.count))
            }
            let row = zip(header, fields).map { (column: $0, value: $1.trimmed) }.filter { !$0.value.isEmpty }
            return [ImportEntry(line: number, content: .record(try InteractionCSVRow.request(row, source: source)))]
        } catch {
            return [ImportEntry(line: number, content: .reject(error))]
        }
    }

    private mutating func readHeader(_ fields: [String], _ number: Int) -> [ImportEntry] {
        let names = fields.map { $0.trimmed.lowercased() }
        if let unknown = names.first(where: { !InteractionCSVRow.columns.contains($0) }) {
            isHeaderBad = true
            let reject = ImportReject(Catalogue.CLIImport.columnUnknown, unknown)
            return [ImportEntry(line: number, content: .reject(reject))]
        }
        header = names
        return []
    }
}
