import Testing

@testable import RefleksDomain

@Suite struct CustomerRankTests {
    @Test func `steps rise with the sum, on both sides of nothing, and part by 0.4 per cent at most`() {
        #expect(ForwardDecay.step(of: 0) == 0)
        var last: Int32 = 0
        var sum: Int128 = 1
        while sum < Int128(1) << 120 {
            let step = ForwardDecay.step(of: sum)
            #expect(step > last, "\(sum)")
            #expect(ForwardDecay.step(of: -sum) == -step)
            last = step
            // Neighbours within a step are less than 0.4 per cent apart.
            if sum > 1_000 {
                #expect(ForwardDecay.step(of: sum + sum / 249) > step, "\(sum)")
                #expect(ForwardDecay.step(of: sum + sum / 1_025) - step <= 1, "\(sum)")
            }
            sum += max(sum / 3, 1)
        }
        #expect(ForwardDecay.step(of: .max) >= last && ForwardDecay.step(of: .min) <= -last)
    }

    @Test func `time moves nobody's place by value, and moves score and stage`() throws {
        var scoring = ScoringAggregates()
        let day: Int32 = 20_700
        for index in 0..<4 {
            try scoring.add(
                InteractionFigures(
                    type: .purchase, channel: .branch, occurredAt: Timestamp(istanbulDay: day - 10 * Int32(index)),
                    money: [MoneyLine(kind: .revenue, money: Money(minorUnits: 9_000_00, currency: .lira))]))
        }
        let since = Timestamp(istanbulDay: day - 30)
        let now = Scorer.standard.rank(of: scoring, since: since, on: day)
        #expect(now.stage == .deepening && now.score > 0 && now.value > 0)
        for later in [1, 30, 400] as [Int32] {
            let then = Scorer.standard.rank(of: scoring, since: since, on: day + later)
            #expect(then.value == now.value)
            if later > 1 { #expect(then.score < now.score) }
        }
        #expect(Scorer.standard.rank(of: scoring, since: since, on: day + 60).stage == .atRisk)
        #expect(Scorer.standard.rank(of: scoring, since: since, on: day + 100).stage == .lost)
    }

    @Test func `money of other currencies counts at the day's rate, and not at all without one`() throws {
        func scoring(_ currency: Currency, _ amount: Int64) throws -> ScoringAggregates {
            var scoring = ScoringAggregates()
            try scoring.add(
                InteractionFigures(
                    type: .purchase, channel: .branch, occurredAt: Timestamp(istanbulDay: 20_700),
                    money: [MoneyLine(kind: .revenue, money: Money(minorUnits: amount, currency: currency))]))
            return scoring
        }
        let euro = try Currency("EUR")
        var rates = ExchangeRates()
        let date = CalendarDate(istanbul: Timestamp(istanbulDay: 20_690))
        rates.put(try ExchangeRate(from: euro, to: .lira, date: date, millionths: 50_000_000))
        let scorer = Scorer(rates: rates)
        let lira = scorer.rank(of: try scoring(.lira, 5_000_00), since: nil, on: 20_700)
        let converted = scorer.rank(of: try scoring(euro, 100_00), since: nil, on: 20_700)
        #expect(abs(lira.value - converted.value) <= 1 && lira.score == converted.score)
        #expect(Scorer.standard.rank(of: try scoring(euro, 100_00), since: nil, on: 20_700).value == 0)
    }
}
