import Testing

@testable import RefleksDomain

struct CustomerTotalsTests {
    static func line(_ kind: MoneyKind, _ amount: Int64, _ currency: Currency = .lira) -> MoneyLine {
        MoneyLine(kind: kind, money: Money(minorUnits: amount, currency: currency))
    }

    static func figures(
        _ type: InteractionType = .purchase, _ channel: Channel = .branch, at occurred: Int64 = 1_000,
        _ money: [MoneyLine] = []
    ) -> InteractionFigures {
        InteractionFigures(
            type: type, channel: channel, occurredAt: Timestamp(microseconds: occurred), money: money)
    }

    @Test func `the first interaction makes a new customer and the second a returning one`() throws {
        var totals = CustomerTotals()
        let first = try totals.add(Self.figures([Self.line(.revenue, 500)]), recordedAt: Timestamp(microseconds: 2_000))
        #expect(first.isFirstInteraction && first.interactionsAfter == 1)
        #expect(first.money == [MoneyTotalChange(kind: .revenue, currency: .lira, before: 0, after: 500)])
        let second = try totals.add(Self.figures([Self.line(.revenue, 7)]), recordedAt: Timestamp(microseconds: 3_000))
        #expect(!second.isFirstInteraction && second.interactionsBefore == 1)
        #expect(second.money == [MoneyTotalChange(kind: .revenue, currency: .lira, before: 500, after: 507)])
        #expect(totals.newestRecordedAt == Timestamp(microseconds: 3_000))
    }

    @Test func `lines of one kind and currency are one change`() throws {
        var totals = CustomerTotals()
        let lines = [Self.line(.return, 3), Self.line(.revenue, 5), Self.line(.return, 4)]
        let effect = try totals.add(Self.figures(lines), recordedAt: Timestamp(microseconds: 1))
        #expect(effect.money.map(\.kind) == [.revenue, .return])
        #expect(effect.money.map(\.after) == [5, 7])
    }

    @Test func `the margin leaves out payments and volume`() throws {
        var totals = CustomerTotals()
        let lines = [
            Self.line(.revenue, 1_000), Self.line(.cogs, 1), Self.line(.discount, 2), Self.line(.return, 4),
            Self.line(.payment, 10_000), Self.line(.volume, 100_000), Self.line(.channelCost, 8),
            Self.line(.remedy, 16),
        ]
        try totals.add(Self.figures(lines), recordedAt: Timestamp(microseconds: 1))
        #expect(totals.money.margin(.lira) == 1_000 - 31)
        #expect(totals.channels.map { $0.money.margin(.lira) } == [969])
    }

    @Test func `currencies are never added together`() throws {
        let euro = try Currency("EUR")
        var totals = CustomerTotals()
        let lines = [Self.line(.revenue, 100), Self.line(.revenue, 1, euro)]
        try totals.add(Self.figures(lines), recordedAt: Timestamp(microseconds: 1))
        #expect(totals.money.sum(.revenue, .lira) == 100 && totals.money.sum(.revenue, euro) == 1)
        #expect(totals.money.currencies == [euro, .lira])
        #expect(totals.money.margin(euro) == 1)
    }

    @Test func `channels keep their own counts, last use and sums`() throws {
        var totals = CustomerTotals()
        try totals.add(Self.figures(.visit, .web, at: 9), recordedAt: Timestamp(microseconds: 1))
        try totals.add(Self.figures(.visit, .branch, at: 5), recordedAt: Timestamp(microseconds: 1))
        try totals.add(Self.figures(.visit, .web, at: 3), recordedAt: Timestamp(microseconds: 1))
        #expect(totals.channels.map(\.channel) == [.branch, .web])
        #expect(totals.channels.map(\.interactionCount) == [1, 2])
        #expect(totals.channels.map(\.lastUsedAt.microseconds) == [5, 9])
    }

    @Test func `a silence is not ended by what happens without the customer`() throws {
        var totals = CustomerTotals()
        try totals.add(Self.figures(.visit, at: 5), recordedAt: Timestamp(microseconds: 1))
        try totals.add(Self.figures(.campaignExposed, at: 8), recordedAt: Timestamp(microseconds: 1))
        #expect(totals.lastContactAt == Timestamp(microseconds: 5))
        #expect(totals.lastOccurredAt == Timestamp(microseconds: 8))
    }

    @Test(arguments: [MoneyKind.revenue, .payment, .cogs])
    func `a sum that does not fit is refused and changes nothing`(_ kind: MoneyKind) throws {
        var totals = CustomerTotals()
        try totals.add(Self.figures([Self.line(kind, .max)]), recordedAt: Timestamp(microseconds: 1))
        let before = totals
        #expect(throws: ArithmeticOverflow.self) {
            try totals.add(
                Self.figures(.visit, .web, at: 77, [Self.line(kind, 1)]), recordedAt: Timestamp(microseconds: 2))
        }
        #expect(totals == before)
    }

    @Test func `a margin that does not fit is refused and changes nothing`() throws {
        var totals = CustomerTotals()
        try totals.add(Self.figures([Self.line(.cogs, .max)]), recordedAt: Timestamp(microseconds: 1))
        try totals.add(Self.figures([Self.line(.remedy, 1)]), recordedAt: Timestamp(microseconds: 1))
        let before = totals
        #expect(before.money.margin(.lira) == .min)
        #expect(throws: ArithmeticOverflow.self) {
            try totals.add(Self.figures([Self.line(.remedy, 1)]), recordedAt: Timestamp(microseconds: 1))
        }
        #expect(totals == before)
    }

    @Test func `the order of arrival does not matter and channels add up to the whole`() throws {
        let seed: UInt64 = 360
        var generator = SeededGenerator(seed: seed)
        let currencies = [Currency.lira, try Currency("EUR"), try Currency("JPY")]
        for _ in 0..<50 {
            let all = (0..<40).map { _ in Self.random(&generator, currencies) }
            let shuffled = all.shuffled(using: &generator)
            let totals = try Self.sum(all)
            #expect(try Self.sum(shuffled) == totals, "seed \(seed)")
            for total in totals.money.totals {
                let parts = totals.channels.map { $0.money.sum(total.kind, total.currency) }
                #expect(parts.reduce(0, +) == total.minorUnits, "seed \(seed)")
            }
            #expect(totals.channels.map(\.interactionCount).reduce(0, +) == totals.interactionCount)
        }
    }

    static func random(_ generator: inout SeededGenerator, _ currencies: [Currency]) -> InteractionFigures {
        let lines = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            line(
                MoneyKind.allCases.randomElement(using: &generator) ?? .revenue,
                .random(in: 0...1_000_000, using: &generator),
                currencies.randomElement(using: &generator) ?? .lira)
        }
        return figures(
            InteractionType.allCases.randomElement(using: &generator) ?? .visit,
            Channel.allCases.randomElement(using: &generator) ?? .branch,
            at: .random(in: 0...1_000_000, using: &generator), lines)
    }

    static func sum(_ all: [InteractionFigures]) throws -> CustomerTotals {
        var totals = CustomerTotals()
        for figures in all { try totals.add(figures, recordedAt: Timestamp(microseconds: 1)) }
        return totals
    }
}

extension CustomerTotalsTests {
    static func figures(_ money: [MoneyLine]) -> InteractionFigures {
        figures(.purchase, .branch, at: 1_000, money)
    }
}
