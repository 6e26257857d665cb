import RefleksContract

/// Pages of a timeline as one document: one JSON document, one table, one CSV header. What is a line per item leaves page
/// by page; the others wait for the last page.
struct TimelinePages {
    let printer: Printer
    let isFiltered: Bool
    /// The pages so far, as one reply; the first one's commit.
    private var whole: ListInteractionsResponse?

    init(printer: Printer, isFiltered: Bool) {
        self.printer = printer
        self.isFiltered = isFiltered
    }

    mutating func add(_ page: ListInteractionsResponse, isLast: Bool) throws {
        let isFirst = whole == nil
        var reply = whole ?? page
        reply.nextPageToken = page.nextPageToken
        switch printer.format {
        case .ndjson: for item in page.interactions { printer.sink.write(try JSONText.of(item) + "\n") }
        case .csv:
            let csv = InteractionsView.csv(page.interactions)
            printer.sink.write(isFirst ? csv.text : csv.records)
        case .json, .table:
            if !isFirst { reply.interactions += page.interactions }
            if isLast { try show(reply) }
        }
        whole = reply
    }

    private func show(_ reply: ListInteractionsResponse) throws {
        try printer.print(
            reply, csv: InteractionsView.csv(reply.interactions),
            table: { InteractionsView(screen: $0, isFiltered: isFiltered).lines(reply) })
    }
}
