import RefleksAnalytics
import RefleksTestSupport
import Testing

@testable import RefleksDomain

/// What a model says of one customer, from what the recording commits keep.
struct LifetimeModelTests {
    private let today = ScoringSamples.today

    private func forecast(
        _ model: LifetimeModel, _ history: [InteractionFigures], days: Int = 365, discount: Double = 0,
        rates: ExchangeRates = ExchangeRates()
    ) throws -> LifetimeForecast? {
        try model.forecast(
            of: try ScoringSamples.aggregates(history), on: today, horizonDays: days, annualDiscount: discount,
            rates: rates)
    }

    @Test func `the forecast is what the model says of the customer's days`() throws {
        let model = try ModelSamples.model(.bgNBD, CDNOWLog.bgNBD, spend: [6.25, 3.74, 1_544])
        // Bought on four days, twice on one of them.
        let days = [today - 210, today - 140, today - 140, today - 70, today - 7]
        let found = try #require(try forecast(model, days.map { ScoringSamples.purchase($0) }, days: 273))
        #expect(found.repeatPurchases == 3 && found.recencyDays == 203 && found.ageDays == 210)
        let geometric = try BetaGeometricModel(
            .bgNBD, r: CDNOWLog.bgNBD[0], alpha: CDNOWLog.bgNBD[1], a: CDNOWLog.bgNBD[2], b: CDNOWLog.bgNBD[3])
        let history = try CustomerHistory(purchases: 3, recency: 29, age: 30)
        #expect(found.probabilityAlive == geometric.probabilityAlive(history))
        #expect(found.expectedPurchases == (try geometric.expectedPurchases(history, within: 39)))
        #expect(found.probabilityOfPurchase == (try geometric.probabilityOfPurchase(history, within: 39)))
        // Four purchases of 500 after the first day, on three days: 666.67 each.
        let gamma = try GammaGammaModel(p: 6.25, q: 3.74, gamma: 1_544)
        let spend = gamma.expectedSpend(try SpendHistory(purchases: 3, average: 2_000 / 3))
        #expect(abs(try #require(found.spend) - spend * 100) < 1e-6)
        let share = try #require(found.marginShare)
        #expect(abs(share - 0.4) < 1e-6, "500 less 300")
        let value = found.expectedPurchases * spend * 100 * share
        #expect(abs(Double(try #require(found.value)) - value) <= 1, "without discount")
        #expect(found.residualPurchases == nil && found.leftOut == [])
    }

    @Test func `a discount makes money of later worth less, and Pareto/NBD has a value without a horizon`() throws {
        let history = [ScoringSamples.purchase(today - 300), ScoringSamples.purchase(today - 20)]
        let pareto = try ModelSamples.model(.paretoNBD, [0.553, 10.578, 0.606, 11.669])
        let plain = try #require(try forecast(pareto, history))
        let discounted = try #require(try forecast(pareto, history, discount: 0.15))
        let (less, whole) = (try #require(discounted.value), try #require(plain.value))
        #expect(less < whole && less > whole * 9 / 10)
        #expect(plain.residualPurchases == nil)
        let residual = try #require(discounted.residualValue)
        let century = try #require(try forecast(pareto, history, days: 3_650, discount: 0.15))
        let ten = try #require(century.value)
        #expect(residual > ten && ten > less, "ten years are not all")
    }

    @Test func `who has not bought has no forecast, and who paid nothing is worth nothing`() throws {
        let model = LifetimeModel.standard
        #expect(try forecast(model, [ScoringSamples.event(.visit, today)]) == nil)
        #expect(try forecast(model, [ScoringSamples.event(.problemReported, today)]) == nil)
        let free = try #require(try forecast(model, [ScoringSamples.event(.purchase, today - 30)]))
        #expect(free.value == 0 && free.expectedPurchases > 0 && free.probabilityAlive == 1)
        let old = try #require(try forecast(model, [ScoringSamples.purchase(10_000)]))
        #expect(
            old.marginShare == 1 && old.spend == 500_00, "money of 1997 weighs nothing: what he spends counts whole")
    }

    @Test func `money in other currencies is converted by the day's rate, or named as left out`() throws {
        let euro = try Currency("EUR")
        let paid = ScoringSamples.event(.purchase, today - 30, .neutral, [ScoringSamples.line(.revenue, 100_00, euro)])
        let without = try #require(try forecast(.standard, [paid]))
        #expect(without.leftOut == [euro] && without.expectedPurchases > 0)
        #expect(without.spend == nil && without.marginShare == nil && without.value == nil, "not known is not 0")
        #expect(without.spendPerPurchase == nil && without.expectedSpend == nil)
        let spending = try ModelSamples.model(.paretoNBD, [0.553, 10.578, 0.606, 11.669], spend: [6.25, 3.74, 1_544])
        let everybody = try #require(try forecast(spending, [paid], discount: 0.15))
        #expect(try #require(everybody.spend) > 0, "what the model expects of everybody")
        #expect(everybody.marginShare == nil && everybody.value == nil && everybody.residualValue == nil)
        let part = try #require(try forecast(.standard, [paid, ScoringSamples.purchase(today - 10)]))
        #expect(part.leftOut == [euro] && part.marginShare != nil && part.value != nil, "by what is known of it")
        var rates = ExchangeRates()
        rates.put(
            try ExchangeRate(from: euro, to: .lira, date: try CalendarDate("2026-01-01"), millionths: 50_000_000))
        let with = try #require(try forecast(.standard, [paid], rates: rates))
        #expect(with.leftOut == [] && with.spend == 5_000_00)
    }

    @Test func `an average is of the purchases whose money counts, as a fit takes it`() throws {
        let euro = try Currency("EUR")
        func bought(_ daysAgo: Int32, _ amount: Int64, _ currency: Currency) -> InteractionFigures {
            ScoringSamples.event(
                .purchase, today - daysAgo, .neutral, [ScoringSamples.line(.revenue, amount, currency)])
        }
        let lira = (0..<6).map { bought(10 * $0, 30_00, .lira) }
        let mixed = lira + (0..<5).map { bought(10 * $0 + 5, 99_00, euro) }
        let found = try #require(try forecast(.standard, mixed))
        #expect(found.repeatPurchases == 10 && found.leftOut == [euro])
        #expect(found.spend == 30_00, "six purchases in lira, not eleven")
        // The model of spend goes by five repeat purchases, as if the days in euros told nothing.
        let spending = try ModelSamples.model(.bgNBD, CDNOWLog.bgNBD, spend: [6.25, 3.74, 1_544])
        let gamma = try GammaGammaModel(p: 6.25, q: 3.74, gamma: 1_544)
        let expected = gamma.expectedSpend(try SpendHistory(purchases: 5, average: 30))
        let served = try #require(try forecast(spending, mixed)?.spend)
        #expect(abs(served - expected * 100) < 1e-6)
        // Two of a day are one occasion: the days are told apart in proportion.
        let twice = mixed + (0..<5).map { bought(10 * $0 + 5, 1_00, euro) }
        let halves = try #require(try forecast(.standard, twice))
        #expect(try #require(halves.spend) > 30_00 && halves.repeatPurchases == 10)
        // What is taken back leaves what would be there without it.
        var aggregates = try ScoringSamples.aggregates(mixed)
        for event in mixed.dropFirst(6) { try aggregates.remove(event) }
        #expect(aggregates.money.map(\.purchases) == [6])
        let lines = [ScoringSamples.line(.revenue, 5_00), ScoringSamples.line(.discount, 5_00)]
        let one = try ScoringSamples.aggregates([ScoringSamples.event(.purchase, today, .neutral, lines)])
        #expect(
            one.money.map(\.purchases) == [1] && one.money.map(\.firstDayPurchases) == [1], "two lines, one purchase")
        let visit = try ScoringSamples.aggregates([ScoringSamples.event(.visit, today, .neutral, [lines[0]])])
        #expect(visit.money.map(\.purchases) == [0])
    }

    @Test func `who was given more than he paid has no spend and no value, which is not nothing`() throws {
        let history = (0..<3).map { index in
            ScoringSamples.event(
                .purchase, today - 20 * Int32(index), .neutral,
                [ScoringSamples.line(.revenue, 10_00), ScoringSamples.line(.discount, 40_00)])
        }
        let found = try #require(try forecast(.standard, history))
        #expect(found.spend == nil && found.marginShare == nil && found.value == nil && found.expectedSpend == nil)
        #expect(found.expectedPurchases > 0 && found.leftOut == [])
        let scorer = Scorer(lifetime: try ModelSamples.model(.bgNBD, CDNOWLog.bgNBD))
        let points = scorer.points(of: try ScoringSamples.aggregates(history), since: nil, on: today)
        #expect(!points.isObserved(.valueLifetime) && points.raw(.valueMargin) < 0, "what he cost is his margin")
    }

    @Test func `what the active model cannot read is named and marked, though it has a rate to the policy's currency`()
        throws
    {
        let euro = try Currency("EUR")
        var rates = ExchangeRates()
        rates.put(
            try ExchangeRate(from: euro, to: .lira, date: try CalendarDate("2026-01-01"), millionths: 50_000_000))
        let model = try ModelSamples.model(.bgNBD, CDNOWLog.bgNBD, currency: euro)
        let scorer = Scorer(rates: rates, lifetime: model)
        let inEuros = ScoringSamples.event(
            .purchase, today - 9, .neutral, [ScoringSamples.line(.revenue, 100_00, euro)])
        let both = try ScoringSamples.aggregates([inEuros, ScoringSamples.purchase(today - 3, revenue: 5_000_000_00)])
        let points = scorer.points(of: both, since: nil, on: today)
        #expect(points.isObserved(.valueLifetime) && points.leavesOutMoney)
        #expect(scorer.leftOut(of: both, on: today) == [.lira] && scorer.unconverted(of: both, on: today) == [])
        #expect(!scorer.modelReadsPolicyCurrency(on: today) && scorer.canConvert(euro, on: today))
        // Where the margin scores, nothing of it is left out.
        let home = try ScoringSamples.aggregates([ScoringSamples.purchase(today - 3)])
        #expect(scorer.leftOut(of: home, on: today) == [])
        #expect(!scorer.points(of: home, since: nil, on: today).leavesOutMoney)
        #expect(scorer.points(of: home, since: nil, on: today).isObserved(.valueMargin))
        rates.put(
            try ExchangeRate(from: .lira, to: euro, date: try CalendarDate("2026-01-01"), millionths: 20_000))
        let known = Scorer(rates: rates, lifetime: model)
        #expect(known.leftOut(of: both, on: today) == [] && known.modelReadsPolicyCurrency(on: today))
        #expect(!known.points(of: both, since: nil, on: today).leavesOutMoney)
    }

    /// The code of what `body` refuses; nil when it does not.
    private func code<Result>(_ body: () throws -> Result) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? FieldRefusal)?.code
        }
    }

    @Test func `horizons and parameters out of range are refused`() throws {
        let bought = [ScoringSamples.purchase(today - 3)]
        for days in [0, -1, 3_651, .max] {
            #expect(code { try forecast(.standard, bought, days: days) } == "MODEL_HORIZON_INVALID")
        }
        for discount in [-0.1, 11] {
            #expect(code { try forecast(.standard, bought, discount: discount) } == "MODEL_DISCOUNT_INVALID")
        }
        #expect(code { try ModelSamples.model(.bgNBD, [1, 2, 3]) } == "MODEL_PARAMETER_INVALID")
        #expect(code { try ModelSamples.model(.bgNBD, [.nan, 1, 1, 1]) } == "MODEL_PARAMETER_INVALID")
        #expect(code { try ModelSamples.model(.paretoNBD, [1, 0, 1, 1]) } == "MODEL_PARAMETER_INVALID")
        #expect(
            code { try ModelSamples.model(.bgNBD, [1, 1, 1, 1], spend: [1, 0.9, 1]) }
                == "MODEL_SPEND_MEAN_NOT_IDENTIFIED")
    }

    @Test func `any history has numbers, never none of them and never a trap`() throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        var random = SeededGenerator(seed: seed)
        let models = [
            LifetimeModel.standard, try ModelSamples.model(.paretoNBD, [0.5, 10, 0.6, 12], spend: [6, 3.7, 15]),
            try ModelSamples.model(.mbgNBD, [0.5, 6, 0.9, 1.6]),
            try ModelSamples.model(.bgNBD, [1e-3, 1e3, 0, 1], identification: .dropoutNotIdentified),
        ]
        for _ in 0..<100 {
            let aggregates = try ScoringSamples.aggregates(
                ScoringSamples.history(Int.random(in: 1...60, using: &random), &random))
            for model in models {
                let horizon = Int.random(in: 1...3_650, using: &random)
                // Also before most of it happened: an earlier day never makes a negative age.
                let day = today - Int32.random(in: 0...4_000, using: &random)
                let found = try model.forecast(of: aggregates, on: day, horizonDays: horizon, annualDiscount: 0.1)
                guard let found else { continue }
                #expect((0...1).contains(found.probabilityAlive), "seed \(seed)")
                #expect((0...1).contains(found.probabilityOfPurchase), "seed \(seed)")
                #expect(found.probabilityOfPurchase <= found.expectedPurchases + 1e-12, "seed \(seed)")
                #expect(found.discountedPurchases <= found.expectedPurchases + 1e-9, "seed \(seed)")
                #expect(found.spend.map { $0 >= 0 && $0.isFinite } ?? true, "seed \(seed)")
                #expect((found.value == nil) == (found.spend == nil || found.marginShare == nil), "seed \(seed)")
                guard let value = found.value, let expected = found.expectedSpend else { continue }
                #expect(value.magnitude <= expected.magnitude + 1, "seed \(seed)")
            }
        }
    }

    @Test func `with an active model VALUE is what is expected, and falls with silence`() throws {
        let model = try ModelSamples.model(.bgNBD, CDNOWLog.bgNBD, number: 9)
        let scorer = Scorer(lifetime: model)
        let aggregates = try ScoringSamples.aggregates(
            (0..<8).map { ScoringSamples.purchase(today - 20 * $0, revenue: 3_000_00) })
        func points(_ day: Int32) -> ScorePoints {
            scorer.points(of: aggregates, since: ScoringSamples.at(today - 140), on: day)
        }
        let now = points(today)
        #expect(now.isObserved(.valueLifetime) && !now.isObserved(.valueMargin))
        let earned = Scorer.standard.points(of: aggregates, since: ScoringSamples.at(today - 140), on: today)
        #expect(now.margin == earned.raw(.valueMargin) && now.margin == earned.margin, "what he brought stays known")
        #expect(now.lines.reduce(0) { $0 + $1.points } == now.total)
        #expect(now.lines.first?.rule == .valueFrequency && now.lines.dropFirst().first?.rule == .valueLifetime)
        let expected = try #require(
            try model.forecast(of: aggregates, on: today, horizonDays: 365, annualDiscount: 0))
        #expect(abs(now.raw(.valueLifetime) - (try #require(expected.value))) <= 1)
        #expect(points(today + 200).raw(.valueLifetime) < now.raw(.valueLifetime) / 2, "silence tells")
        #expect(points(today + 200)[.valueLifetime] < now[.valueLifetime])
        let change = scorer.whatWouldChange(scorer.assess(aggregates, since: nil, on: today))
        let up = try #require(change.up)
        #expect(up.margin == nil, "margin alone does not tell it")
        let more = try #require(up.expectedMargin)
        let curve = try #require(scorer.policy.curve(of: .valueLifetime))
        let raw = scorer.points(of: aggregates, since: nil, on: today).raw(.valueLifetime)
        #expect(more > 0 && curve.points(raw + more) - curve.points(raw) >= up.points)
        #expect(curve.points(raw + more - 1) - curve.points(raw) < up.points, "and no less")

        // Margin where the model has nothing to go by.
        let paid = try ScoringSamples.aggregates([
            ScoringSamples.event(.transaction, today, .neutral, [ScoringSamples.line(.revenue, 1_000_00)])
        ])
        let banking = scorer.points(of: paid, since: nil, on: today)
        #expect(banking.isObserved(.valueMargin) && !banking.isObserved(.valueLifetime))
    }

    @Test func `the order of lifetime value and that of today's profit differ`() throws {
        let scorer = Scorer(lifetime: try ModelSamples.model(.bgNBD, CDNOWLog.bgNBD))
        // Bought a lot, long ago and in a row; and somebody who has just begun to come every month.
        let gone = try ScoringSamples.aggregates(
            (0..<10).map { ScoringSamples.purchase(today - 300 - 7 * $0, revenue: 3_000_00) })
        let faithful = try ScoringSamples.aggregates(
            (0..<5).map { ScoringSamples.purchase(today - 30 * $0, revenue: 2_000_00) })
        func margin(_ who: ScoringAggregates) -> Int64 {
            Scorer.standard.points(of: who, since: nil, on: today).raw(.valueMargin)
        }
        func lifetime(_ who: ScoringAggregates) -> Int64 {
            scorer.points(of: who, since: nil, on: today).raw(.valueLifetime)
        }
        #expect(margin(gone) > margin(faithful) && lifetime(gone) < lifetime(faithful))
    }
}
