import Foundation
import RefleksContract
import Testing

@testable import refleks

@Suite struct CSVReaderTests {
    @Test(
        arguments: [
            ("a,b;c,d", ","), ("a;b;c", ";"), ("a\tb\tc", "\t"), ("\"a;b;c\",d", ","), ("alone", ","), ("a,b;c", ","),
        ] as [(String, Character)])
    func `the header tells the separator`(_ header: String, _ separator: Character) {
        #expect(CSVParser.separator(of: header) == separator)
    }

    @Test func `a semicolon file with Turkish names and decimal commas is read through a map`() throws {
        var map = ColumnMap()
        map.columns = [
            "Müşteri No": "source:erp", "Fiş": "source_event_id", "Tarih": "occurred_at", "Tutar": "revenue", "Not": "",
        ]
        map.constants = ["type": "purchase", "channel": "branch", "currency": "TRY"]
        let options = CSVOptions(hasDecimalComma: true, map: map)
        let entries = read(
            CSVReader(source: "erp", options: options),
            ["Müşteri No;Fiş;Tarih;Tutar;Not", "417;f-1;2026-11-22T14:00;1.234;yok", "418;f-2;2026-11-22T14:00;12,5;"])
        let first = try #require(record(entries[0])).interaction
        #expect(first.money.map(\.amountMinor) == [123_400])
        #expect(first.type == .purchase && first.channel == .branch && first.sourceEventID == "f-1")
        #expect(first.subjectIdentifiers.identifiers.map(\.namespace) == ["erp"])
        #expect(first.subjectIdentifiers.identifiers.map(\.value) == ["417"])
        #expect(record(entries[1])?.interaction.money.map(\.amountMinor) == [1_250])
    }

    @Test func `without a decimal comma an ambiguous amount is refused and not guessed`() {
        let header = "source_event_id,type,channel,occurred_at,phone,revenue"
        let entries = read(CSVReader(source: "erp"), [header, "e,purchase,web,2026-11-22T14:00,05321234567,\"1.234\""])
        #expect(reject(entries[0])?.code == "AMBIGUOUS_AMOUNT")
    }

    @Test func `a file without events is a file of customers`() throws {
        let entries = read(
            CSVReader(source: "erp"),
            [
                "given_name,family_name,birth_date,phone,email,source:erp,kind",
                "Çağrı,Ünlü,1984-03-12,0532 123 45 67,a@b.com,c-1,person", ",,,12,,,", ",,,,,c-2,martian",
            ])
        guard case .customer(let request) = entries[0].content else { throw CSVTestError.unexpected }
        #expect(request.customer.familyName == "Ünlü" && request.customer.kind == .person)
        #expect(request.identifiers.map(\.kind) == [.phone, .email, .sourceID])
        #expect(reject(entries[1])?.code == "BAD_PHONE", "\(entries[1])")
        #expect(reject(entries[2])?.code == "UNKNOWN_CHOICE")
    }

    @Test func `a file with grounds is a file of facts, whose customers are codes or identifiers`() throws {
        let entries = read(
            CSVReader(source: "erp"),
            [
                "code;email;category;key;value;origin;legal_basis;valid_from",
                "1000000005;;lifestyle;household.size;4;declared;contract;2026-01-01",
                ";a@b.com;need;stroller;\"çift; kişilik\";observed;legitimate-interest;",
                ";;need;x;y;declared;contract;",
                "1000000005;;need;x;y;guessed;contract;",
            ])
        guard case .fact(let byCode) = entries[0].content, case .fact(let byMail) = entries[1].content else {
            throw CSVTestError.unexpected
        }
        #expect(byCode.customer.code == "1000000005" && byCode.fact.category == .lifestyle)
        #expect(byCode.fact.validFromUs == 1_767_214_800_000_000)
        #expect(byMail.customer.identifier.kind == .email && byMail.fact.value == "çift; kişilik")
        #expect(reject(entries[2])?.code == "CUSTOMER_MISSING")
        #expect(reject(entries[3])?.code == "UNKNOWN_CHOICE")
    }

    @Test func `Windows-1254 is guessed once and said, and damaged UTF-8 is not taken for it`() throws {
        let turkish: [UInt8] = [0xDD, 0x53, 0x4D, 0x41, 0xDD, 0x4C, 0x20, 0xFE, 0xF0, 0xFD, 0x80]
        var lines = LineSource(MemorySource(Array("ad\n".utf8) + turkish + Array("\nA\n".utf8)), encoding: .auto)
        #expect(try texts(&lines) == ["ad", "İSMAİL şğı€", "A"])
        #expect(lines.guessedAt == 2)

        var damaged = LineSource(MemorySource(Array("çağrı\n".utf8) + turkish + [0x0A]), encoding: .auto)
        #expect(try texts(&damaged) == ["çağrı", "LINE_NOT_TEXT"])
        #expect(damaged.guessedAt == nil)

        var strict = LineSource(MemorySource(turkish), encoding: .utf8)
        #expect(try texts(&strict) == ["LINE_NOT_TEXT"])
        var undefined = LineSource(MemorySource([0x81]), encoding: .windows1254)
        #expect(try texts(&undefined) == ["LINE_NOT_TEXT"])
    }

    @Test func `every letter of Windows-1254 is what Foundation's decoder says`() throws {
        for byte in UInt8.min...UInt8.max {
            let expected = String(data: Data([byte]), encoding: .windowsCP1254)
            guard let ours = TextEncoding.windows1254Text([byte]) else { continue }
            #expect(ours == expected, "\(byte)")
        }
    }

    private enum CSVTestError: Error { case unexpected }

    private func texts(_ lines: inout LineSource) throws -> [String] {
        var texts: [String] = []
        while let line = try lines.next() {
            switch line {
            case .text(let text): texts.append(text)
            case .refused(let reject): texts.append(reject.code)
            }
        }
        return texts
    }
}

extension CSVReaderTests {
    fileprivate func read(_ reader: some ImportReader, _ lines: [String]) -> [ImportEntry] {
        var reader = reader
        return lines.enumerated().flatMap { reader.take($1, number: $0 + 1) }
    }

    fileprivate func record(_ entry: ImportEntry) -> RecordInteractionRequest? {
        if case .record(let request) = entry.content { request } else { nil }
    }

    fileprivate func reject(_ entry: ImportEntry) -> ImportReject? {
        if case .reject(let reject) = entry.content { reject } else { nil }
    }
}
