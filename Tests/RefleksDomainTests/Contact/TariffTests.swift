import Testing

@testable import RefleksDomain

struct TariffTests {
    static func tariff(_ version: UInt32 = 1, from date: String = "2026-01-01") throws -> Tariff {
        Tariff(
            version: version, validFrom: try CalendarDate(date), currency: .lira,
            rates: [
                .phone: try ChannelRate(perContact: 500, perMinute: 250),
                .sms: try ChannelRate(perContact: 12, perMinute: 0),
            ])
    }

    @Test(arguments: [
        (Channel.phone, 0, 500), (.phone, 60, 750), (.phone, 6, 525), (.phone, 7, 529), (.phone, -5, 500),
        (.sms, 600, 12), (.email, 600, 0),
    ])
    func `a contact costs its price and its minutes, rounded once`(
        _ channel: Channel, _ seconds: Int64, _ cost: Int64
    ) throws {
        #expect(try Self.tariff().cost(of: channel, seconds: seconds) == Money(minorUnits: cost, currency: .lira))
    }

    @Test func `half a kuruş is rounded up`() throws {
        let tariff = Tariff(
            version: 1, validFrom: try CalendarDate("2026-01-01"), currency: .lira,
            rates: [.phone: try ChannelRate(perContact: 0, perMinute: 1)])
        #expect(try tariff.cost(of: .phone, seconds: 29).minorUnits == 0)
        #expect(try tariff.cost(of: .phone, seconds: 30).minorUnits == 1)
        #expect(try tariff.cost(of: .phone, seconds: 90).minorUnits == 2)
    }

    @Test func `a cost that does not fit is an error and a negative one is refused`() throws {
        let tariff = Tariff(
            version: 1, validFrom: try CalendarDate("2026-01-01"), currency: .lira,
            rates: [.phone: try ChannelRate(perContact: .max, perMinute: .max)])
        #expect(throws: ArithmeticOverflow.self) { try tariff.cost(of: .phone, seconds: .max) }
        #expect(try tariff.cost(of: .phone, seconds: 0).minorUnits == .max)
        #expect(throws: FieldRefusal.self) { try ChannelRate(perContact: -1, perMinute: 0) }
        #expect(throws: FieldRefusal.self) { try ChannelRate(perContact: 0, perMinute: -1) }
    }

    @Test func `a day is priced by the version that held then`() throws {
        var history = TariffHistory()
        #expect(history.tariff(at: try BusinessCalendarTests.at("2026-06-01 10:00")) == nil)
        try history.add(Self.tariff(1, from: "2026-01-01"))
        try history.add(Self.tariff(2, from: "2026-07-01"))
        try history.add(Self.tariff(3, from: "2026-07-01"))
        func version(_ text: String) throws -> UInt32? {
            history.tariff(at: try BusinessCalendarTests.at(text))?.version
        }
        #expect(try version("2025-12-31 23:59") == nil && version("2026-01-01 00:00") == 1)
        #expect(try version("2026-06-30 23:59") == 1 && version("2026-07-01 00:00") == 3)
        for (number, date) in [(3, "2026-08-01"), (5, "2026-08-01"), (4, "2026-06-30")] as [(UInt32, String)] {
            let tariff = try Self.tariff(number, from: date)
            let code = refusalCode { () throws(FieldRefusal) in
                var copy = history
                try copy.add(tariff)
            }
            #expect(code == "TARIFF_NOT_NEXT")
        }
    }
}
