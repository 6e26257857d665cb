import Testing

@testable import RefleksDomain

struct ChannelChargesTests {
    private static func charge(
        _ version: UInt32, _ cost: Int64, _ channel: Channel = .phone, seconds: Int64 = 60, _ currency: Currency = .lira
    ) -> Charge {
        Charge(
            channel: channel, tariffVersion: version, seconds: seconds,
            cost: Money(minorUnits: cost, currency: currency))
    }

    @Test func `charges of a channel and version stand together, in order`() throws {
        var charges = ChannelCharges()
        for charge in [
            Self.charge(2, 5), Self.charge(1, 7, .sms), Self.charge(1, 3), Self.charge(2, 6),
        ] { try charges.add(charge) }
        #expect(charges.lines.map(\.channel) == [.phone, .phone, .sms])
        #expect(charges.lines.map(\.tariffVersion) == [1, 2, 1])
        #expect(charges.lines.map(\.cost.minorUnits) == [3, 11, 7])
        #expect(charges.lines.map(\.count) == [1, 2, 1] && charges.lines(of: .phone).map(\.seconds) == [60, 120])
    }

    @Test func `beyond eight versions the oldest stand together, by currency`() throws {
        let euro = try Currency("EUR")
        var charges = ChannelCharges()
        for version in 1...12 as ClosedRange<UInt32> {
            try charges.add(Self.charge(version, Int64(version), .phone, version == 3 ? euro : .lira))
        }
        let lines = charges.lines(of: .phone)
        #expect(lines.map(\.tariffVersion) == [0, 0, 5, 6, 7, 8, 9, 10, 11, 12])
        #expect(lines.prefix(2).map(\.cost).contains(Money(minorUnits: 1 + 2 + 4, currency: .lira)))
        #expect(lines.prefix(2).map(\.cost).contains(Money(minorUnits: 3, currency: euro)))
        #expect(lines.map(\.cost.minorUnits).reduce(0, +) == 78)
    }

    @Test func `what was charged is taken back, also when its version stands with the older ones`() throws {
        var charges = ChannelCharges()
        for version in 1...10 as ClosedRange<UInt32> { try charges.add(Self.charge(version, 10)) }
        try charges.remove(Self.charge(1, 10))
        try charges.remove(Self.charge(10, 10))
        #expect(charges.lines.map(\.tariffVersion) == [0, 3, 4, 5, 6, 7, 8, 9])
        #expect(charges.lines[0].count == 1)
        let before = charges
        #expect(throws: ArithmeticOverflow.self) { try charges.remove(Self.charge(3, 11)) }
        #expect(throws: ArithmeticOverflow.self) { try charges.remove(Self.charge(3, 10, .sms)) }
        #expect(charges == before)
        for version in 2...9 as ClosedRange<UInt32> { try charges.remove(Self.charge(version, 10)) }
        #expect(charges.isEmpty)
    }

    @Test func `a sum that does not fit is refused`() throws {
        var charges = ChannelCharges()
        try charges.add(Self.charge(1, .max))
        let before = charges
        #expect(throws: ArithmeticOverflow.self) { try charges.add(Self.charge(1, 1)) }
        #expect(charges == before)
    }

    @Test func `an interaction is charged by its day, unless it says what it cost or nobody was in touch`() throws {
        var history = TariffHistory()
        let day = try CalendarDate("2026-03-01").startInIstanbul
        func figures(_ type: InteractionType, _ channel: Channel, _ money: [MoneyLine] = []) -> InteractionFigures {
            InteractionFigures(type: type, channel: channel, occurredAt: day, money: money)
        }
        #expect(try history.charge(figures(.contact, .phone), seconds: 60) == nil, "there is no tariff")
        try history.add(TariffTests.tariff(1, from: "2026-01-01"))
        try history.add(TariffTests.tariff(2, from: "2026-03-02"))
        let charge = try history.charge(figures(.contact, .phone), seconds: 60)
        #expect(
            charge
                == Charge(channel: .phone, tariffVersion: 1, seconds: 60, cost: Money(minorUnits: 750, currency: .lira))
        )
        #expect(try history.charge(figures(.paymentDue, .phone), seconds: 60) == nil)
        #expect(try history.charge(figures(.contact, .email), seconds: 60) == nil, "it costs nothing")
        let stated = MoneyLine(kind: .channelCost, money: Money(minorUnits: 0, currency: .lira))
        #expect(try history.charge(figures(.contact, .phone, [stated]), seconds: 60) == nil)
        let charged = figures(.contact, .phone).charged(charge)
        #expect(charged.money == [MoneyLine(kind: .channelCost, money: Money(minorUnits: 750, currency: .lira))])
        #expect(charged.charged(nil) == charged)
    }
}
