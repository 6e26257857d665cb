import RefleksDomain
import Testing

struct MoneyTests {
    @Test(arguments: [
        ("TRY", 123_456, "1234.56"), ("TRY", 5, "0.05"), ("TRY", -5, "-0.05"), ("TRY", 0, "0.00"),
        ("JPY", 1_000, "1000"),
        ("KWD", 1_234, "1.234"), ("CLF", 12_345, "1.2345"), ("TRY", Int64.min, "-92233720368547758.08"),
    ])
    func `amounts are written with their currency's decimals`(_ code: String, _ minor: Int64, _ text: String) throws {
        #expect(try Money(minorUnits: minor, currency: Currency(code)).decimalText == text)
    }

    @Test(arguments: [("TRY", 2), ("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("ISK", 0), ("TND", 3), ("UYW", 4)])
    func `currencies have the exponents of ISO 4217`(_ code: String, _ exponent: Int) throws {
        let currency = try Currency(code)
        #expect(currency.exponent == exponent && currency.code == code)
        #expect(Currency(number: currency.number) == currency)
    }

    @Test(arguments: ["", "try", "TL", "TRYX", "XAU", "TRL", "ŞŞŞ", "T Y", "ＴＲＹ"])
    func `other codes are refused`(_ code: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try Currency(code) } == "UNKNOWN_CURRENCY")
    }

    @Test func `numbers outside the alphabet are no currency`() {
        #expect(Currency(number: 0) == nil && Currency(number: .max) == nil)
    }

    @Test func `the lira is a currency of the table`() throws {
        #expect(try Currency("TRY") == .lira)
        #expect(try Currency("AED") < .lira)
    }

    @Test func `kinds have the numbers of the contract and signs of the margin`() {
        #expect(MoneyKind.allCases.map(\.rawValue) == Array(1...8))
        #expect(MoneyKind.allCases.map(\.marginSign) == [1, -1, -1, -1, 0, 0, -1, -1])
    }
}
