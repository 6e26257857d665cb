import RefleksContract
import RefleksMessages
import Testing

@testable import refleks

@Suite struct ReaderTests {
    @Test func `lines come with numbers, whatever the blocks and line ends`() throws {
        var lines = LineSource(MemorySource(Array("\u{FEFF}bir\r\n\niki üç\nson".utf8)))
        var texts: [LineSource.Line] = []
        while let line = try lines.next() { texts.append(line) }
        #expect(texts == [.text("bir"), .text(""), .text("iki üç"), .text("son")])
        #expect(lines.number == 4)
        #expect(lines.bytes == 21)
    }

    @Test func `a line that is no text is refused and the next one read`() throws {
        var lines = LineSource(MemorySource([0x61, 0xFF, 0x0A, 0x62, 0x0A]))
        guard case .refused(let reject)? = try lines.next() else { throw ReaderTestError.unexpected }
        #expect(reject.code == "LINE_NOT_TEXT")
        #expect(try lines.next() == .text("b"))
    }

    @Test func `a quoted field may hold separators, quotes and line breaks`() {
        var parser = CSVParser()
        func fields(_ line: String, _ number: Int) -> [String]? {
            if case .record(let fields) = parser.take(line, number: number) { fields } else { nil }
        }
        #expect(fields(#"a,"b,""c""",d"#, 1) == ["a", #"b,"c""#, "d"])
        #expect(fields("x,\"one", 2) == nil)
        #expect(parser.isOpen)
        #expect(fields("two\",y", 3) == ["x", "one\ntwo", "y"])
        #expect(fields("", 4) == [""])
    }

    @Test func `a CDNOW line is a purchase whose event id does not depend on its place`() throws {
        let entries = read(
            CDNOWReader(source: "web"),
            [" customer_id date cds dollars", "00004 19970101 2 29.33", "00004 19970101 1 5.00", "bad"])
        #expect(entries.count == 3)
        let first = try #require(record(entries[0]))
        #expect(first.interaction.sourceEventID == "cdnow/00004/19970101/1")
        #expect(first.interaction.money[0].amountMinor == 2_933)
        #expect(first.interaction.subjectIdentifiers.identifiers[0].value == "00004")
        #expect(first.createIfMissing)
        #expect(record(entries[1])?.interaction.sourceEventID == "cdnow/00004/19970101/2")
        #expect(reject(entries[2])?.code == "LINE_MALFORMED")
        // The sample has the sample's own id as a second column.
        let sample = read(CDNOWReader(source: "web"), ["00004 0001 19970101 2 29.33"])
        #expect(record(sample[0])?.interaction == first.interaction)
    }

    @Test func `an invoice of the online retailer is one interaction`() throws {
        let header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
        let entries = read(
            OnlineRetailReader(source: "shop"),
            [
                header, "536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom",
                "536365,71053,\"LANTERN, METAL\",6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom",
                "536366,22633,HAND WARMER,1,2010-12-01 08:28:00,1.85,,United Kingdom",
                "C536379,D,Discount,-1,2010-12-01 09:41:00,27.50,14527.0,United Kingdom",
            ])
        #expect(entries.map(\.line) == [3, 4, 5])
        let purchase = try #require(record(entries[0]))
        #expect(purchase.interaction.sourceEventID == "invoice/536365")
        #expect(purchase.interaction.items.map(\.product) == ["85123A", "71053"])
        // What a product is called is no category of products.
        #expect(purchase.interaction.items.map(\.category) == ["", ""])
        #expect(purchase.interaction.money[0].amountMinor == 3_564)
        #expect(reject(entries[1])?.code == "CUSTOMER_MISSING")
        let refund = try #require(record(entries[2]))
        #expect(refund.interaction.type == .return)
        #expect(refund.interaction.money[0].kind == .return)
        #expect(refund.interaction.money[0].amountMinor == 2_750)
    }

    @Test func `a long invoice continues in a second interaction`() {
        let header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
        let rows = (0..<150).map { "9,P\($0),x,1,2010-12-01 08:26:00,1.00,1,UK" }
        let entries = read(OnlineRetailReader(source: "shop"), [header] + rows)
        #expect(entries.compactMap(record).map(\.interaction.sourceEventID) == ["invoice/9", "invoice/9/2"])
        #expect(entries.compactMap(record).map(\.interaction.items.count) == [100, 50])
    }

    @Test func `a rejected line inside an invoice loses none of its lines`() {
        let header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
        let good = "9,P,x,1,2010-12-01 08:26:00,1.00,1,UK"
        let entries = read(
            OnlineRetailReader(source: "shop"), [header, good, "9,P,x,many,2010-12-01 08:26:00,1.00,1,UK", good])
        #expect(entries.map(\.line) == [2, 3, 4])
        #expect(entries.compactMap(record).map(\.interaction.sourceEventID) == ["invoice/9", "invoice/9/2"])
    }

    @Test func `an invoice that goes on behind another has parts with ids of their own`() throws {
        let header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
        let rows = [("542806", "11:19"), ("542805", "11:19"), ("542806", "11:20")].map { invoice, time in
            "\(invoice),85123A,HEART,1,2011-02-01 \(time):00,2.55,12836.0,United Kingdom"
        }
        let entries = read(OnlineRetailReader(source: "shop"), [header] + rows)
        #expect(
            entries.compactMap { record($0)?.interaction.sourceEventID } == [
                "invoice/542806", "invoice/542805", "invoice/542806/2",
            ])
    }

    @Test func `CSV columns are the contract's fields`() throws {
        let entries = read(
            CSVReader(source: "erp"),
            [
                "source_event_id,type,channel,occurred_at,phone,revenue,discount,currency,product,quantity,given_name",
                "e1,purchase,BRANCH,2026-11-22T14:00,0532 123 45 67,\"1.234,56\",10.50,TRY,A1,2,Çağrı",
                "e2,nonsense,BRANCH,2026-11-22T14:00,0532 123 45 67,1,,TRY,,,",
                "e3,purchase",
                "e4,purchase,WEB,2026-11-22T14:00,0532 123 45 67,\"1,234\",,TRY,,,",
            ])
        let first = try #require(record(entries[0]))
        #expect(first.interaction.money.map(\.amountMinor) == [123_456, 1_050])
        #expect(first.interaction.items[0].quantityMilli == 2_000)
        #expect(first.newCustomer.givenName == "Çağrı")
        #expect(reject(entries[1])?.code == "UNKNOWN_CHOICE")
        #expect(reject(entries[1])?.event == "e2")
        #expect(reject(entries[2])?.code == "FIELD_COUNT")
        #expect(reject(entries[3])?.code == "AMBIGUOUS_AMOUNT")
    }

    @Test func `an unknown column refuses the file once`() {
        let entries = read(CSVReader(source: "erp"), ["type,colour", "a,b", "c,d"])
        #expect(entries.count == 1)
        #expect(reject(entries[0])?.code == "COLUMN_UNKNOWN")
    }

    @Test func `NDJSON takes requests and bare interactions`() throws {
        let entries = read(
            NDJSONReader(source: "erp"),
            [
                #"{"interaction":{"source_event_id":"1","subject_code":"1000000005"},"create_if_missing":true}"#,
                #"{"source_system":"pos","source_event_id":"2"}"#, "", "{",
            ])
        #expect(entries.count == 3)
        #expect(record(entries[0])?.createIfMissing == true)
        #expect(record(entries[0])?.interaction.sourceSystem == "erp")
        #expect(record(entries[1])?.interaction.sourceSystem == "pos")
        #expect(reject(entries[2])?.code == "JSON_INCOMPLETE")
    }

    @Test func `a line of NDJSON that fits nothing is told by field and cause, in both languages`() throws {
        let lines = [
            #"{"source_event_id":"1","colour":"red"}"#, #"{"type":"PURCHASE"}"#,
            #"{"interaction":{"money":[{"kind":"MONEY_KIND_REVENUE"},{"amount_minor":"much"}]}}"#, "{notjson",
            #"{"customer":{"kind":"PERSON"}}"#, #"{"code":"1000000005","fact":{"category":"NEEDS"}}"#,
            #"{"givenName":"Ali","birthday":"1984"}"#,
        ]
        let rejects = read(NDJSONReader(source: "erp"), lines).compactMap(reject)
        try #require(rejects.count == lines.count)
        #expect(
            rejects.map(\.code) == [
                "JSON_FIELD_UNKNOWN", "JSON_WORD_UNKNOWN", "JSON_NUMBER_MALFORMED", "JSON_MALFORMED",
                "JSON_WORD_UNKNOWN", "JSON_WORD_UNKNOWN", "JSON_FIELD_UNKNOWN",
            ])
        let named = [
            ["Interaction", "colour"], ["Interaction", "type", "INTERACTION_TYPE_ACCOUNT_OPENED"],
            ["RecordInteractionRequest", "interaction.money[1].amount_minor"], ["Interaction"],
            ["CreateCustomerRequest", "customer.kind", "CUSTOMER_KIND_PERSON"],
            ["PutFactRequest", "fact.category", "FACT_CATEGORY_NEED"], ["Customer", "birthday"],
        ]
        for (reject, words) in zip(rejects, named) {
            for language in Language.allCases {
                for word in words { #expect(reject.text(language).contains(word), "\(reject.text(language))") }
            }
            #expect(reject.text(.english) != reject.text(.turkish))
        }
    }

    @Test func `a line of NDJSON that is no object, or says nothing of its kind, is told so`() throws {
        let deep = String(repeating: "[", count: 100_000)
        let rejects = read(NDJSONReader(source: "erp"), ["notjson", " []", "7", deep, #"{"colour":"red"}"#])
            .compactMap(reject)
        #expect(rejects.map(\.code) == Array(repeating: "JSON_NO_OBJECT", count: 4) + ["JSON_KIND_UNKNOWN"])
        for language in Language.allCases {
            for kind in [
                "RecordInteractionRequest", "CreateCustomerRequest", "PutFactRequest", "Interaction", "v1.Customer",
            ] {
                #expect(rejects.last?.text(language).contains(kind) == true)
            }
        }
        let error = #expect(throws: CommandError.self) { let _: Interaction = try MessageJSON.message("nothing") }
        #expect(error?.cause == Catalogue.CLI.jsonNoObject)
    }

    @Test func `a CSV file without a header is refused, an empty one too`() throws {
        for lines in [[], [""], ["", ""]] {
            let entries = read(CSVReader(source: "erp"), lines)
            #expect(entries.count == 1 && entries.first?.line == 1)
            let reject = try #require(entries.first.flatMap(reject))
            #expect(reject.code == "HEADER_MISSING" && reject.text(.turkish).contains("başlık"))
        }
        #expect(read(CSVReader(source: "erp"), ["type,channel"]).isEmpty)
    }

    private func read(_ reader: some ImportReader, _ lines: [String]) -> [ImportEntry] {
        var reader = reader
        let entries = lines.enumerated().flatMap { reader.take($1, number: $0 + 1) }
        return entries + reader.finish()
    }

    private func record(_ entry: ImportEntry) -> RecordInteractionRequest? {
        if case .record(let request) = entry.content { request } else { nil }
    }

    private func reject(_ entry: ImportEntry) -> ImportReject? {
        if case .reject(let reject) = entry.content { reject } else { nil }
    }
}

enum ReaderTestError: Error { case unexpected }
