import RefleksDomain
import Testing

/// What became of one member of a campaign: hit, exposure and what he spent.
struct CampaignCountTests {
    private static func campaign(_ goal: CampaignGoal = .retention, product: String = "") throws -> Campaign {
        try Campaign(
            id: "spring", goal: goal, from: CalendarDate("2026-03-01"), to: CalendarDate("2026-03-31"),
            cost: Money(minorUnits: 0, currency: .lira), product: product, target: [1], control: [])
    }

    private static func row(
        _ id: String, _ type: InteractionType = .purchase, on day: String, answers: String? = nil,
        items: [(String, Int64?)] = [], money: [(MoneyKind, Int64)] = [], campaign: String = ""
    ) throws -> PastRow {
        let own = PastRow.Event(system: "pos", id: id)
        return PastRow(
            event: own, answers: answers.map { PastRow.Event(system: "pos", id: $0) },
            occurredAt: try CalendarDate(day).startInIstanbul, type: type, campaign: campaign,
            items: items.map { item in
                PastRow.Item(
                    product: item.0, category: "", amount: item.1.map { Money(minorUnits: $0, currency: .lira) })
            }, money: money.map { MoneyLine(kind: $0.0, money: Money(minorUnits: $0.1, currency: .lira)) })
    }

    private static func count(
        _ campaign: Campaign, _ rows: [PastRow], first: String? = nil
    ) throws -> CampaignCount {
        try CampaignCount(campaign, rows, firstPurchase: first.map { try CalendarDate($0).daysSinceEpoch })
    }

    @Test func `revenue is money without items, less discounts and what was brought back of it`() throws {
        let bought = try Self.row(
            "a", on: "2026-03-10", items: [("TEA", 99_999)],
            money: [(.revenue, 20_000), (.discount, 1_000), (.cogs, 7_000), (.payment, 19_000)])
        let before = try Self.row("old", on: "2026-02-01", money: [(.revenue, 50_000)])
        let campaign = try Self.campaign()
        #expect(try Self.count(campaign, [bought, before]).revenue == [.lira: 19_000])
        let returns = [
            // Of what was bought, though the campaign is over.
            try Self.row("b", .return, on: "2026-04-20", answers: "a", money: [(.return, 10_000)]),
            // Of what was bought before it.
            try Self.row("c", .return, on: "2026-03-20", answers: "old", money: [(.return, 50_000)]),
            // Of nothing that is named: by its day.
            try Self.row("d", .return, on: "2026-03-31", money: [(.return, 500)]),
            try Self.row("e", .return, on: "2026-04-01", money: [(.return, 700)]),
        ]
        let count = try Self.count(campaign, [bought, before] + returns)
        #expect(count.revenue == [.lira: 8_500] && count.isHit)
        #expect(try Self.count(campaign, [returns[2]]).revenue == [.lira: -500], "may be negative")
        #expect(try Self.count(campaign, [before]).revenue.isEmpty)
    }

    @Test func `a campaign for a product counts its items, returns taken off`() throws {
        let campaign = try Self.campaign(.crossSell, product: "TEA")
        let bought = try Self.row(
            "a", on: "2026-03-10", items: [("TEA", 3_000), ("CUP", 900), ("TEA", nil)], money: [(.revenue, 3_900)])
        let back = try Self.row("b", .return, on: "2026-03-11", answers: "a", items: [("TEA", 1_000), ("CUP", 900)])
        #expect(try Self.count(campaign, [bought]).revenue == [.lira: 3_000])
        let count = try Self.count(campaign, [bought, back])
        #expect(count.isHit && count.revenue == [.lira: 2_000])
        let other = try Self.row("c", on: "2026-03-10", items: [("CUP", 900)], money: [(.revenue, 900)])
        let missed = try Self.count(campaign, [other])
        #expect(!missed.isHit && missed.revenue.isEmpty)
    }

    @Test func `who bought before is nobody won, and who was shown it is exposed`() throws {
        let bought = try Self.row("a", on: "2026-03-10")
        let shown = try Self.row("s", .campaignExposed, on: "2026-03-02", campaign: "spring")
        let campaign = try Self.campaign(.acquisition)
        #expect(try Self.count(campaign, [bought], first: "2026-03-10").isHit)
        #expect(try !Self.count(campaign, [bought], first: "2026-02-28").isHit)
        #expect(try !Self.count(campaign, [bought]).isHit)
        #expect(try Self.count(campaign, [bought, shown]).isExposed && !Self.count(campaign, [bought]).isExposed)
        #expect(try !Self.count(Self.campaign(), [shown]).isHit, "an exposure is no purchase")
    }

    @Test func `what does not fit is refused, never wrapped`() throws {
        let much = try ["a", "b"].map { try Self.row($0, on: "2026-03-10", money: [(.revenue, .max)]) }
        #expect(throws: ArithmeticOverflow.self) { _ = try Self.count(Self.campaign(), much) }
        let back = try Self.row("c", .return, on: "2026-03-11", money: [(.return, .max)])
        #expect(try Self.count(Self.campaign(), much + [back]).revenue == [.lira: .max], "only the sum has to fit")
    }
}
