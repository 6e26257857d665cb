import RefleksDomain
import Testing

struct ExchangeRateTests {
    static func rate(
        _ from: String, _ to: String, _ millionths: Int64, _ date: String = "2026-11-23"
    ) throws -> ExchangeRate {
        try ExchangeRate(
            from: Currency(from), to: Currency(to), date: CalendarDate(date), millionths: millionths)
    }

    @Test(arguments: [
        // 10.00 EUR at 41.123456.
        ("EUR", "TRY", 41_123_456, 1_000, 41_123), ("EUR", "TRY", 41_125_000, 20, 823),
        // Half a kuruş is rounded away from zero.
        ("EUR", "TRY", 1_500_000, 1, 2), ("EUR", "TRY", 1_500_000, -1, -2), ("EUR", "TRY", 1_499_999, 1, 1),
        // 1000 JPY at 0.27: 270.00 TRY; and back to whole yen.
        ("JPY", "TRY", 270_000, 1_000, 27_000), ("TRY", "JPY", 3_700_000, 149, 6),
        // 1.000 KWD at 137.5: 137.50 TRY.
        ("KWD", "TRY", 137_500_000, 1_000, 13_750), ("TRY", "KWD", 7_273, 13_750, 1_000),
    ])
    func `money is converted between minor units and rounded once`(
        _ from: String, _ to: String, _ millionths: Int64, _ amount: Int64, _ expected: Int64
    ) throws {
        let rate = try Self.rate(from, to, millionths)
        #expect(try rate.converted(amount) == expected)
        #expect((Double(amount) * rate.minorUnitFactor).rounded() == Double(expected))
    }

    @Test func `a rate that is none is refused`() throws {
        for millionths in [0, -1, .min, 1_000_000_000_000_001] as [Int64] {
            #expect(throws: FieldRefusal.self) { try Self.rate("EUR", "TRY", millionths) }
        }
        #expect(throws: FieldRefusal.self) { try Self.rate("TRY", "TRY", 1_000_000) }
    }

    @Test func `what does not fit is an error`() throws {
        let rate = try Self.rate("JPY", "KWD", 1_000_000_000_000_000)
        #expect(throws: ArithmeticOverflow.self) { try rate.converted(.max) }
        #expect(throws: ArithmeticOverflow.self) { try rate.converted(.min) }
        #expect(try Self.rate("EUR", "TRY", 1_000_000).converted(.max) == .max)
        #expect(try Self.rate("EUR", "TRY", 1_000_000).converted(.min) == .min)
    }

    @Test func `the latest rate that is not later than the day is taken`() throws {
        var rates = ExchangeRates()
        for (date, millionths) in [("2026-11-20", 40), ("2026-11-10", 39), ("2026-11-23", 42), ("2026-11-23", 41)] {
            rates.put(try Self.rate("EUR", "TRY", Int64(millionths) * 1_000_000, date))
        }
        let euro = try Currency("EUR")
        func found(_ date: String) throws -> Int64? {
            rates.rate(from: euro, to: .lira, on: try CalendarDate(date)).map { $0.millionths / 1_000_000 }
        }
        #expect(try found("2026-11-09") == nil && found("2026-11-10") == 39 && found("2026-11-19") == 39)
        #expect(try found("2026-11-22") == 40 && found("2026-11-23") == 41 && found("2030-01-01") == 41)
        // No rate is no rate: the reverse is not made up.
        #expect(rates.rate(from: .lira, to: euro, on: try CalendarDate("2026-11-23")) == nil)
        let ten = Money(minorUnits: 1_000, currency: euro)
        #expect(try rates.converted(ten, to: .lira, on: CalendarDate("2026-11-23"))?.minorUnits == 41_000)
        #expect(try rates.converted(ten, to: euro, on: CalendarDate("2000-01-01")) == ten)
        #expect(try rates.converted(ten, to: .lira, on: CalendarDate("2000-01-01")) == nil)
    }
}
