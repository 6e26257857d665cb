import Testing

@testable import RefleksDomain

/// Taking interactions back: as if they had not been.
struct TotalsCorrectionTests {
    private static let at = Timestamp(microseconds: 9_000)

    private static func totals(of figures: [InteractionFigures]) throws -> CustomerTotals {
        var totals = CustomerTotals()
        for figures in figures { try totals.add(figures, recordedAt: at) }
        return totals
    }

    /// Sums, counts and channels without times.
    private static func sums(_ totals: CustomerTotals) -> [String] {
        func text(_ money: MoneyTotals) -> [String] {
            money.totals.map { "\($0.kind) \($0.currency) \($0.minorUnits)" }
        }
        return ["\(totals.interactionCount)"] + text(totals.money)
            + totals.channels.flatMap { ["\($0.channel) \($0.interactionCount)"] + text($0.money) }
    }

    @Test func `what is taken back leaves the sums as if it had not been`() throws {
        let seed: UInt64 = 31
        var generator = SeededGenerator(seed: seed)
        let euro = try Currency("EUR")
        for round in 0..<200 {
            let all = (0..<12).map { index in
                let lines = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                    CustomerTotalsTests.line(
                        MoneyKind.allCases.randomElement(using: &generator) ?? .revenue,
                        .random(in: 1...9_999, using: &generator), Bool.random(using: &generator) ? .lira : euro)
                }
                return CustomerTotalsTests.figures(
                    .purchase, [Channel.branch, .phone, .web].randomElement(using: &generator) ?? .branch,
                    at: Int64(index), lines)
            }
            var totals = try Self.totals(of: all)
            var left = all
            for figures in all.shuffled(using: &generator).prefix(Int.random(in: 1...12, using: &generator)) {
                let before = totals
                let effect = try totals.remove(figures, recordedAt: Self.at)
                left.remove(at: try #require(left.firstIndex(of: figures)))
                #expect(Self.sums(totals) == Self.sums(try Self.totals(of: left)), "seed \(seed), round \(round)")
                #expect(effect.interactionsBefore == before.interactionCount)
                for change in effect.money {
                    #expect(change.before == before.money.sum(change.kind, change.currency), "seed \(seed)")
                    #expect(change.after == totals.money.sum(change.kind, change.currency), "seed \(seed)")
                }
            }
            if left.isEmpty { #expect(totals == CustomerTotals()) }
        }
    }

    @Test func `times are marks of everything recorded, and go with a channel's last interaction`() throws {
        let early = CustomerTotalsTests.figures(.purchase, .branch, at: 10, [])
        let late = CustomerTotalsTests.figures(.purchase, .branch, at: 90, [])
        let phone = CustomerTotalsTests.figures(.contact, .phone, at: 50, [])
        var totals = try Self.totals(of: [early, late, phone])
        try totals.remove(late, recordedAt: Timestamp(microseconds: 9_500))
        #expect(totals.lastOccurredAt == Timestamp(microseconds: 90))
        #expect(totals.channels.map(\.lastUsedAt) == [Timestamp(microseconds: 90), Timestamp(microseconds: 50)])
        #expect(totals.newestRecordedAt == Timestamp(microseconds: 9_500))
        try totals.remove(phone, recordedAt: Self.at)
        #expect(totals.channels.map(\.channel) == [.branch])
        try totals.remove(early, recordedAt: Self.at)
        #expect(totals == CustomerTotals())
    }

    @Test func `what was never added cannot be taken back`() throws {
        let sale = CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.revenue, 5)])
        var totals = try Self.totals(of: [sale])
        let before = totals
        for wrong in [
            CustomerTotalsTests.figures(.purchase, .phone, [CustomerTotalsTests.line(.revenue, 5)]),
            CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.revenue, 6)]),
            CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.cogs, 5)]),
        ] {
            #expect(throws: ArithmeticOverflow.self) { try totals.remove(wrong, recordedAt: Self.at) }
            #expect(totals == before)
        }
        var nothing = CustomerTotals()
        #expect(throws: ArithmeticOverflow.self) { try nothing.remove(sale, recordedAt: Self.at) }
    }

    @Test func `a margin that would not fit any more is refused`() throws {
        let sale = CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.revenue, .max)])
        let cost = CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.cogs, .max)])
        let more = CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.remedy, .max)])
        var totals = try Self.totals(of: [sale, cost, more])
        #expect(throws: ArithmeticOverflow.self) { try totals.remove(sale, recordedAt: Self.at) }
        try totals.remove(more, recordedAt: Self.at)
        try totals.remove(sale, recordedAt: Self.at)
        #expect(totals.money.margin(.lira) == -.max)
    }

    @Test func `two effects in a row are one`() throws {
        var totals = try Self.totals(of: [
            CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.revenue, 100)])
        ])
        let back = try totals.remove(
            CustomerTotalsTests.figures(.purchase, .branch, [CustomerTotalsTests.line(.revenue, 100)]),
            recordedAt: Self.at)
        let anew = try totals.add(
            CustomerTotalsTests.figures(
                .purchase, .branch, [CustomerTotalsTests.line(.revenue, 40), CustomerTotalsTests.line(.discount, 1)]),
            recordedAt: Self.at)
        let both = back.followed(by: anew)
        #expect(both.interactionsBefore == 1 && both.interactionsAfter == 1)
        #expect(
            both.money == [
                MoneyTotalChange(kind: .revenue, currency: .lira, before: 100, after: 40),
                MoneyTotalChange(kind: .discount, currency: .lira, before: 0, after: 1),
            ])
    }
}
