import RefleksContract
import RefleksMessages

/// The Online Retail data set of UCI (Chen, Sain, Guo 2012): one line per product with InvoiceNo, StockCode, Description,
/// Quantity, InvoiceDate, UnitPrice, CustomerID, Country.
///
/// Lines of one invoice that follow each other become one interaction; an invoice whose number begins with C is a
/// return. More than 100 products, and lines that come behind another invoice's, make further interactions of the same
/// invoice. Lines without a customer are rejected: nobody knows whom they are about. What a product is called is no category
/// of products, and the data set has none: descriptions are not taken.
struct OnlineRetailReader: ImportReader {
    private static let columns = [
        "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country",
    ]
    private static let maximumItems = 100

    let source: String
    private var parser = CSVParser()
    private var columns: CSVColumns?
    private var invoice: Invoice?
    /// The parts that each invoice had so far: lines of it may follow behind those of another.
    private var parts: [String: Int] = [:]

    init(source: String) {
        self.source = source
    }

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        let fields: [String]
        switch parser.take(line, number: number) {
        case .open: return []
        case .broken(let entries): return closeInvoice() + entries
        case .record(let record): fields = record
        }
        do throws(ImportReject) {
            guard let columns else {
                columns = try CSVColumns(fields, required: Self.columns)
                return []
            }
            let row = try OnlineRetailRow(fields, columns)
            if invoice?.accepts(row) == true, (invoice?.items.count ?? 0) < Self.maximumItems {
                invoice?.add(row, line: number)
                return []
            }
            let done = closeInvoice()
            invoice = Invoice(row, part: (parts[row.invoice] ?? 0) + 1, line: number)
            return done
        } catch {
            // The open invoice goes first: an import that resumes behind this line must not skip it.
            return closeInvoice() + [ImportEntry(line: number, content: .reject(error))]
        }
    }

    mutating func finish() -> [ImportEntry] { closeInvoice() + parser.finish() }

    private mutating func closeInvoice() -> [ImportEntry] {
        guard let invoice else { return [] }
        self.invoice = nil
        parts[invoice.number] = invoice.part
        return [ImportEntry(line: invoice.line, content: .record(invoice.request(source: source)))]
    }
}

/// One line of the data set.
struct OnlineRetailRow {
    let invoice: String
    let product: String
    let quantity: Int64
    let occurredAt: Int64
    /// Pence of one piece in thousandths: the data set has prices such as 0.001.
    let unitPriceMilli: Int64
    let customer: String
    let country: String

    init(_ fields: [String], _ columns: CSVColumns) throws(ImportReject) {
        func field(_ column: String) -> String { columns.field(column, of: fields).trimmed }
        invoice = field("InvoiceNo")
        product = field("StockCode")
        country = field("Country")
        // Some copies hold the id as a decimal number.
        let id = field("CustomerID")
        customer = id.hasSuffix(".0") ? String(id.dropLast(2)) : id
        guard !customer.isEmpty else { throw ImportReject(Catalogue.CLIImport.customerMissing) }
        guard !invoice.isEmpty else { throw ImportReject(Catalogue.CLIImport.columnMissing, "InvoiceNo") }
        guard !product.isEmpty else { throw ImportReject(Catalogue.CLIImport.columnMissing, "StockCode") }
        guard let quantity = Int64(field("Quantity")), (-1_000_000...1_000_000).contains(quantity) else {
            throw ImportReject(Catalogue.CLIImport.columnMalformed, "Quantity")
        }
        guard let price = Self.milli(field("UnitPrice")) else {
            throw ImportReject(Catalogue.CLIImport.columnMalformed, "UnitPrice")
        }
        guard let time = TimeArgument.parse(field("InvoiceDate")) else {
            throw ImportReject(Catalogue.CLIImport.columnMalformed, "InvoiceDate")
        }
        self.quantity = quantity
        unitPriceMilli = price
        occurredAt = time
    }

    /// Thousandths of a decimal number with at most three decimals, below 100,000.
    private static func milli(_ text: String) -> Int64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int64(parts[0]), (0..<100_000).contains(whole) else {
            return nil
        }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        let used = decimals.prefix(3)
        guard decimals.dropFirst(3).allSatisfy({ $0 == "0" }),
            let rest = Int64(used + String(repeating: "0", count: 3 - used.count)), rest >= 0
        else { return nil }
        return whole * 1000 + rest
    }
}

/// The lines of one invoice so far.
private struct Invoice {
    let number: String
    let part: Int
    let customer: String
    let country: String
    let occurredAt: Int64
    private(set) var items: [InteractionItem] = []
    private var tenthPence: Int64 = 0
    private(set) var line: Int

    private var isReturn: Bool { number.first == "C" || number.first == "c" }

    init(_ row: OnlineRetailRow, part: Int, line: Int) {
        number = row.invoice
        self.part = part
        customer = row.customer
        country = row.country
        occurredAt = row.occurredAt
        self.line = line
        add(row, line: line)
    }

    func accepts(_ row: OnlineRetailRow) -> Bool { row.invoice == number && row.customer == customer }

    mutating func add(_ row: OnlineRetailRow, line: Int) {
        // Bounded by the row: 10⁶ pieces of 10⁸ thousandths, a hundred times, is 10¹⁶.
        let tenths = Int64(row.quantity.magnitude) * row.unitPriceMilli
        tenthPence += tenths
        var item = InteractionItem()
        item.product = row.product
        item.quantityMilli = Int64(row.quantity.magnitude) * 1000
        item.amountMinor = (tenths + 5) / 10
        item.currency = "GBP"
        items.append(item)
        self.line = line
    }

    func request(source: String) -> RecordInteractionRequest {
        var request = RecordInteractionRequest()
        request.createIfMissing = true
        request.interaction.sourceSystem = source
        request.interaction.sourceEventID = part == 1 ? "invoice/\(number)" : "invoice/\(number)/\(part)"
        request.interaction.type = isReturn ? .return : .purchase
        request.interaction.phase = isReturn ? .post : .at
        request.interaction.direction = .in
        request.interaction.channel = .web
        request.interaction.occurredAtUs = occurredAt
        request.interaction.items = items
        var money = MoneyLine.revenue((tenthPence + 5) / 10, "GBP")
        if isReturn { money.kind = .return }
        request.interaction.money = [money]
        if !country.isEmpty { request.interaction.attributes = ["country": country] }
        request.interaction.subjectIdentifiers.identifiers = [.sourceID(customer, system: "online-retail")]
        return request
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
