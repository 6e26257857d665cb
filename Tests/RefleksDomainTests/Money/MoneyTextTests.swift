import RefleksDomain
import Testing

struct MoneyTextTests {
    static func code(_ text: String, _ currency: String = "TRY") -> String? {
        refusalCode { () throws(FieldRefusal) in
            _ = try MoneyText.minorUnits(text, currency: Currency(currency))
        }
    }

    @Test(arguments: [
        ("1.234,56", 123_456), ("1234.56", 123_456), ("1234,56", 123_456), ("1,234.56", 123_456), ("1234", 123_400),
        ("1234,5", 123_450), ("0,05", 5), ("0", 0), ("1.234.567", 123_456_700), ("1,234,567.8", 123_456_780),
        (" 12 ", 1_200), ("999.999.999.999,99", 99_999_999_999_999), ("92233720368547758,07", Int64.max),
    ])
    func `amounts of both languages are read`(_ text: String, _ minor: Int64) throws {
        #expect(try MoneyText.minorUnits(text, currency: .lira) == minor)
    }

    @Test(arguments: ["1,234", "1.234", "12,345", "999.999"])
    func `one or a thousand is not guessed`(_ text: String) {
        #expect(Self.code(text) == "AMBIGUOUS_AMOUNT")
    }

    @Test(arguments: [
        "", " ", ",", ".", "1.", ",5", "1,", "1.2345", "1234.567", "0,123", "1.23.456", "1.234,5,6", "1,2.345,6",
        "1..2",
        "1 234", "12a", "₺12", "1e3", "+1", "0x10", "１２",
        "1234.567.890", ".123.456", "1'234",
    ])
    func `everything else is refused`(_ text: String) {
        #expect(Self.code(text) == "BAD_AMOUNT")
    }

    @Test func `what is too large is told with the limit in its currency`() throws {
        for text in ["92233720368547758,08", "12345678901234567890"] { #expect(Self.code(text) == "AMOUNT_TOO_LARGE") }
        let yen = try Currency("JPY")
        let limits: [(Currency, Int64, String)] = [(.lira, 100_000, "1000.00 TRY"), (yen, 1_000, "1000 JPY")]
        for (currency, limit, text) in limits {
            #expect(try MoneyText.minorUnits("1000", currency: currency, atMost: limit) == limit)
            do throws(FieldRefusal) {
                _ = try MoneyText.minorUnits("1001", currency: currency, atMost: limit)
                Issue.record("nothing was refused")
            } catch {
                #expect(error.code == "AMOUNT_TOO_LARGE" && error.arguments == [text])
            }
        }
    }

    @Test func `amounts are never negative`() {
        #expect(Self.code("-1") == "NEGATIVE_AMOUNT")
    }

    @Test func `the decimals are the currency's`() throws {
        #expect(try MoneyText.minorUnits("1000", currency: Currency("JPY")) == 1_000)
        #expect(Self.code("10.5", "JPY") == "BAD_AMOUNT")
        #expect(try MoneyText.minorUnits("1.234,567", currency: Currency("KWD")) == 1_234_567)
        #expect(Self.code("1.234", "KWD") == "AMBIGUOUS_AMOUNT")
    }

    @Test func `what is written is read back`() throws {
        let seed: UInt64 = 4217
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let minor =
                Int64.random(in: 0...Int64.max, using: &generator) >> Int64.random(in: 0...60, using: &generator)
            let text = Money(minorUnits: minor, currency: .lira).decimalText
            #expect(try MoneyText.minorUnits(text, currency: .lira) == minor, "seed \(seed), \(text)")
        }
    }
}
