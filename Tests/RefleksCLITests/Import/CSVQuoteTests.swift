import RefleksContract
import RefleksMessages
import Testing

@testable import refleks

/// Quotation marks that stand where RFC 4180 has none: nothing that they touch is passed over in silence.
@Suite struct CSVQuoteTests {
    private static let header = "source_event_id,type,channel,occurred_at,note,loyalty"

    private static func row(_ event: String, note: String) -> String {
        "\(event),visit,branch,2026-11-22T14:00,\(note),A1"
    }

    private func read(_ lines: [String], _ reader: some ImportReader = CSVReader(source: "erp")) -> [ImportEntry] {
        var reader = reader
        let entries = lines.enumerated().flatMap { reader.take($1, number: $0 + 1) }
        return entries + reader.finish()
    }

    /// What became of each line: the event's id, or the code of the refusal.
    private func fates(_ entries: [ImportEntry]) -> [String] {
        entries.map { entry in
            switch entry.content {
            case .record(let request): "\(entry.line) \(request.interaction.sourceEventID)"
            case .reject(let reject): "\(entry.line) \(reject.code)"
            default: "\(entry.line)"
            }
        }
    }

    @Test func `a mark inside a field rejects its line and no other`() {
        let lines =
            [Self.header] + (1...6).map { Self.row("N\($0)", note: [2, 5].contains($0) ? #"55" TV sordu"# : "ok") }
        #expect(
            fates(read(lines)) == [
                "2 N1", "3 QUOTE_MISPLACED", "4 N3", "5 N4", "6 QUOTE_MISPLACED", "7 N6",
            ])
    }

    @Test func `a field that the last line opens is told with its line, in both languages`() throws {
        let entries = read([Self.header, Self.row("N1", note: "ok"), #""N2,visit,branch,2026-11-22T14:00,ok,A1"#])
        #expect(fates(entries) == ["2 N1", "3 QUOTE_UNCLOSED"])
        guard case .reject(let reject) = entries[1].content else { throw ReaderTestError.unexpected }
        for language in Language.allCases {
            #expect(reject.text(language).contains("3") && reject.text(language).contains("1048576"))
        }
        #expect(reject.text(.english) != reject.text(.turkish))
    }

    @Test func `every line that an open field has swallowed is rejected, and the next one read`() {
        let lines = [
            Self.header, Self.row("N1", note: #""open"#), Self.row("N2", note: "ok"), Self.row("N3", note: #""x""#),
            Self.row("N4", note: "ok"),
        ]
        #expect(
            fates(read(lines)) == ["2 QUOTE_MISPLACED", "3 QUOTE_MISPLACED", "4 QUOTE_MISPLACED", "5 N4"])
        // What ends in the right place is one record, of too many fields or too few.
        let swallowed = [Self.header, #""N1,visit"#, #"N2,visit","x""#, Self.row("N3", note: "ok")]
        #expect(fates(read(swallowed)) == ["2 FIELD_COUNT", "3 FIELD_COUNT", "4 N3"])
    }

    @Test func `an open field ends after a mebibyte, and what follows is read`() {
        let filling = String(repeating: "x", count: 1 << 18)
        let lines = [Self.header, Self.row("N1", note: #""open"#)] + Array(repeating: filling, count: 4)
        let entries = read(lines + [Self.row("N2", note: "ok")])
        #expect(fates(entries) == (2...6).map { "\($0) QUOTE_UNCLOSED" } + ["7 N2"])
    }

    @Test func `spaces around a quoted field do not count, and marks in it are doubled`() {
        var parser = CSVParser()
        guard case .record(let fields) = parser.take(#"  "a, b" ,"c ""d""", e ,"" "#, number: 1) else {
            Issue.record("no record")
            return
        }
        #expect(fields == ["a, b", #"c "d""#, " e ", ""])
    }

    @Test(arguments: [#"a"b,c"#, #""a"b,c"#, #""a" "b",c"#, #"a ","b""#, #"""a"#])
    func `a mark in the wrong place is refused`(_ line: String) {
        var parser = CSVParser()
        guard case .broken(let entries) = parser.take(line, number: 9) else {
            Issue.record("\(line) was read")
            return
        }
        #expect(fates(entries) == ["9 QUOTE_MISPLACED"])
        guard case .record(["x", "y"]) = parser.take("x,y", number: 10) else {
            Issue.record("the next line was not read")
            return
        }
    }

    @Test func `a header that cannot be read refuses the file once`() {
        #expect(fates(read([#"source_event_id,"type"x"#, "a,b", "c,d"])) == ["1 QUOTE_MISPLACED"])
    }

    @Test func `an invoice before a broken line loses none of its lines`() {
        let header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
        let good = "9,P,x,1,2010-12-01 08:26:00,1.00,1,UK"
        let bad = #"9,P,5" x,1,2010-12-01 08:26:00,1.00,1,UK"#
        let entries = read([header, good, bad, good, #""9,P"#], OnlineRetailReader(source: "shop"))
        #expect(
            fates(entries) == ["2 invoice/9", "3 QUOTE_MISPLACED", "4 invoice/9/2", "5 QUOTE_UNCLOSED"])
    }

    @Test func `the data sets' readers tell an open field, too`() {
        let complaints = ["date_received,product,issue,submitted_via,complaint_id", #""8/30/2013,x"#]
        #expect(fates(read(complaints, ComplaintReader())) == ["2 QUOTE_UNCLOSED"])
        let calls = ["month;day_of_week;contact;y", #""may;mon"#]
        #expect(fates(read(calls, BankMarketingReader(source: "x"))).last == "2 QUOTE_UNCLOSED")
    }
}
