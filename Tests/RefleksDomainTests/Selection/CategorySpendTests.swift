import RefleksDomain
import Testing

/// What is spent by category, with us and as declared, and what somebody brings in a month.
struct CategorySpendTests {
    private static func row(
        _ id: String, _ type: InteractionType, _ day: String, _ items: [(String, Int64, Currency)]
    ) throws -> PastRow {
        PastRow(
            event: PastRow.Event(system: "pos", id: id), occurredAt: try CalendarDate(day).startInIstanbul, type: type,
            items: items.map { item in
                PastRow.Item(product: "P", category: item.0, amount: Money(minorUnits: item.1, currency: item.2))
            })
    }

    private static func wallet(_ key: String, _ value: String, at time: Timestamp) throws -> Fact {
        Fact(
            category: .wallet, key: try FactKey(key), value: value, origin: .declared, source: "branch/1",
            legalBasis: .contract, validFrom: time, recordedAt: time)
    }

    @Test func `purchases less returns count by their day's rate, declarations by their share of a year`() throws {
        let now = try CalendarDate("2026-06-01").startInIstanbul
        let (pound, dollar) = (try Currency("GBP"), try Currency("USD"))
        var rates = ExchangeRates()
        for (day, millionths) in [("2026-01-01", 40_000_000), ("2026-05-01", 50_000_000)] as [(String, Int64)] {
            rates.put(try ExchangeRate(from: pound, to: .lira, date: CalendarDate(day), millionths: millionths))
        }
        let rows = [
            try Self.row("a", .purchase, "2026-04-01", [("Çay", 100, pound), ("", 700, .lira)]),
            try Self.row("b", .purchase, "2026-05-02", [("Çay", 100, pound), ("Kahve", 5, dollar)]),
            try Self.row("c", .return, "2026-05-03", [("Çay", 1_000, .lira), ("", 1, .lira)]),
            try Self.row("old", .purchase, "2025-01-01", [("Çay", 9_999, .lira), ("", 1, .lira)]),
            try Self.row("d", .contact, "2026-05-03", [("Çay", 9_999, .lira)]),
        ]
        let facts = [
            try Self.wallet("cay", "365,00 GBP", at: now), try Self.wallet("ekmek", "73,00", at: now),
            try Self.wallet("su", "bilmiyor", at: now),
        ]
        let spend = try CategorySpend(rows, facts, days: 73, in: .lira, rates, bare: .lira, now: now)
        #expect(spend.ours("Çay") == 4_000 + 5_000 - 1_000 && spend.leftOut == [dollar])
        #expect(spend.declared("Çay") == 365_000 && spend.declared("ekmek") == 1_460 && spend.declared("su") == nil)
        #expect(spend.uncategorised == 1 && spend.categories == ["ekmek", "Çay"])
        let wallet = try spend.wallet("Çay", like: [])
        #expect(wallet.share == 219 && wallet.headroom.minorUnits == 357_000 && spend.share("Kahve") == nil)
        #expect(
            refusalCode { () throws(FieldRefusal) in _ = try spend.wallet("Kahve", like: [spend]) }
                == "WALLET_FEW_PEERS")
    }

    @Test func `a month's margin is over at least thirty days, and what has no rate is named`() throws {
        let now = try CalendarDate("2026-06-01").startInIstanbul
        let ago = { (days: Int64) in now.adding(microseconds: -days * Timestamp.microsecondsPerDay) }
        func margin(_ lines: [(MoneyKind, Int64, Currency)], since: Timestamp?) throws -> MonthlyMargin {
            var totals = CustomerTotals()
            for line in lines {
                let money = MoneyLine(kind: line.0, money: Money(minorUnits: line.1, currency: line.2))
                _ = try totals.add(
                    InteractionFigures(type: .purchase, channel: .branch, occurredAt: now, money: [money]),
                    recordedAt: now)
            }
            return try MonthlyMargin(totals.money, since: since, in: .lira, ExchangeRates(), now: now)
        }
        let pound = try Currency("GBP")
        #expect(try margin([(.revenue, 9_000, .lira), (.cogs, 3_000, .lira)], since: ago(1)).amount == 6_000)
        #expect(try margin([(.revenue, 9_000, .lira)], since: ago(90)).amount == 3_000)
        #expect(try margin([(.channelCost, 9_000, .lira)], since: ago(90)).amount == -3_000)
        let foreign = try margin([(.revenue, 9_000, pound)], since: ago(90))
        #expect(foreign.amount == 0 && foreign.leftOut == [pound])
        #expect(try margin([], since: nil).amount == 0)
    }
}
