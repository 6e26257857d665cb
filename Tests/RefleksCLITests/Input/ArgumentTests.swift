import RefleksContract
import RefleksMessages
import SwiftProtobuf
import Testing

@testable import refleks

@Suite struct ArgumentTests {
    private let noInput = MemorySource([])

    @Test func `ten digits are a code and must have the right check digit`() throws {
        #expect(try CustomerArgument("1000000005", input: noInput) == .code("1000000005"))
        let error = #expect(throws: CommandError.self) { try CustomerArgument("1000000006", input: noInput) }
        #expect(error?.cause.code == "BAD_CUSTOMER_CODE")
    }

    @Test func `a prefix makes an identifier`() throws {
        let phone = IdentifierInput.with { ($0.kind, $0.value) = (.phone, "0532 123 45 67") }
        #expect(try CustomerArgument("phone:0532 123 45 67", input: noInput) == .identifier(phone))
        let source = IdentifierInput.with { ($0.kind, $0.namespace, $0.value) = (.sourceID, "erp", "A/17") }
        #expect(try CustomerArgument("source:erp/A/17", input: noInput) == .identifier(source))
        #expect(throws: CommandError.self) { try CustomerArgument("source:erp", input: noInput) }
    }

    @Test func `a wrong identifier is told without its value`() {
        let error = #expect(throws: CommandError.self) { try CustomerArgument("tckn:12345678901", input: noInput) }
        #expect(error?.cause.code == "BAD_TCKN")
        #expect(error?.arguments.contains { $0.contains("12345678901") } == false)
    }

    @Test(arguments: [Language.english, .turkish])
    func `a mistyped kind is told with the kinds that there are, without the value`(_ language: Language) throws {
        let error = #expect(throws: CommandError.self) { try CustomerArgument("tel:05321234567", input: noInput) }
        #expect(error?.cause.code == "UNKNOWN_SELECTOR" && error?.arguments == ["tel"])
        let mend = try #require(error?.mend).text(language)
        for kind in IdentifierPrefix.allCases { #expect(mend.contains("\(kind.rawValue):"), "\(kind)") }
    }

    @Test func `a dash is read from standard input`() throws {
        let input = MemorySource(Array("10000000146\n".utf8))
        let tckn = IdentifierInput.with { ($0.kind, $0.value) = (.tckn, "10000000146") }
        #expect(try CustomerArgument("tckn:-", input: input) == .identifier(tckn))
        #expect(throws: CommandError.self) { try CustomerArgument("tckn:-", input: noInput) }
    }

    @Test func `everything else is a name, and a name selects nobody for certain`() throws {
        let argument = try CustomerArgument("Çağrı Ünlü", input: noInput)
        #expect(argument == .name("Çağrı Ünlü"))
        #expect(throws: CommandError.self) { try argument.selector() }
    }

    @Test(arguments: [
        ("revenue=1.234,56", 123_456, "TRY"), ("discount=1234.56EUR", 123_456, "EUR"), ("cogs=7", 700, "TRY"),
    ])
    func `amounts are read as people write them`(text: String, minor: Int64, currency: String) throws {
        let line = try MoneyArgument.line(text, currency: "TRY")
        #expect(line.amountMinor == minor)
        #expect(line.currency == currency)
    }

    @Test(arguments: ["revenue=1,234", "revenue=1.234", "revenue=-5", "revenue=", "gain=5", "revenue=5ZZZ", "5"])
    func `an amount that is ambiguous or wrong is refused`(text: String) {
        #expect(throws: CommandError.self) { try MoneyArgument.line(text, currency: "TRY") }
    }

    @Test(arguments: ["92233720368547758,08", "10.000.000.000.000,01", "10000000000001"])
    func `an amount that is too large is told with the limit, written as the reader writes it`(_ text: String) {
        let ofItem = #expect(throws: CommandError.self) { try ItemArgument.item("A=" + text, currency: "TRY") }
        let plain = #expect(throws: CommandError.self) { try MoneyArgument.minorUnits(text, "TRY") }
        for error in [ofItem, plain] {
            #expect(error?.cause.code == "AMOUNT_TOO_LARGE")
            #expect(error?.cause.text(.english, error?.arguments ?? []).contains("10,000,000,000,000.00 TRY") == true)
            #expect(error?.cause.text(.turkish, error?.arguments ?? []).contains("10.000.000.000.000,00 TRY") == true)
        }
    }

    @Test func `an item has a product, a quantity and an amount`() throws {
        let item = try ItemArgument.item("85123A*1,25=59,80", currency: "TRY")
        #expect(item.product == "85123A")
        #expect(item.quantityMilli == 1_250)
        #expect(item.amountMinor == 5_980)
        #expect(item.category.isEmpty)
        let named = try ItemArgument.item("85123A@Mutfak*2=10,00", currency: "TRY")
        #expect(named.product == "85123A" && named.category == "Mutfak" && named.quantityMilli == 2_000)
        #expect(try ItemArgument.item("POST", currency: "TRY").quantityMilli == 1_000)
        #expect(throws: CommandError.self) { try ItemArgument.item("A*1.2345", currency: "TRY") }
        #expect(throws: CommandError.self) { try ItemArgument.item("A*-1", currency: "TRY") }
    }

    @Test(arguments: [
        ("2026-11-22", 1_795_294_800), ("2026-11-22T14:00", 1_795_345_200), ("2026-11-22 11:00:00Z", 1_795_345_200),
        ("2026-11-22T06:00-05:00", 1_795_345_200), ("1970-01-01T00:00:00.5Z", 0),
    ])
    func `times are read on Istanbul's clock unless they say otherwise`(text: String, seconds: Int64) throws {
        #expect(try TimeArgument.microseconds(text) / 1_000_000 == seconds)
    }

    @Test(arguments: [
        "", "22.11.2026", "2026-11-31", "2026-11-22T25:00", "2026-11-22T1:00", "2026-11-22x10:00", "2026-11-22T10:00+3",
    ])
    func `what is no time is refused`(text: String) {
        #expect(throws: CommandError.self) { try TimeArgument.microseconds(text) }
    }
}
