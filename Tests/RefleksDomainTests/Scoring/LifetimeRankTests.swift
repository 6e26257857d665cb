import RefleksTestSupport
import Testing

@testable import RefleksDomain

/// The order by what a model expects.
struct LifetimeRankTests {
    private let today = ScoringSamples.today

    private func scorer(_ family: ModelFamily = .bgNBD, _ parameters: [Double] = CDNOWLog.bgNBD) throws -> Scorer {
        Scorer(lifetime: try ModelSamples.model(family, parameters))
    }

    private func aggregates(_ purchases: [(daysAgo: Int32, lira: Int64)]) throws -> ScoringAggregates {
        try ScoringSamples.aggregates(
            purchases.map { ScoringSamples.purchase(today - $0.daysAgo, revenue: $0.lira * 100, cost: 0) })
    }

    @Test func `steps rise with the amount, on both sides of nothing, and part by 1.6 per cent at most`() {
        #expect(CustomerRank.lifetimeStep(of: 0) == 0)
        var last: Int32 = 0
        var amount: Int64 = 1
        while amount < Int64.max / 2 {
            let step = CustomerRank.lifetimeStep(of: amount)
            #expect(step > last, "\(amount)")
            #expect(CustomerRank.lifetimeStep(of: -amount) == -step)
            if amount > 1_000 {
                #expect(CustomerRank.lifetimeStep(of: amount + amount / 62) > step, "\(amount)")
                #expect(CustomerRank.lifetimeStep(of: amount + amount / 257) - step <= 1, "\(amount)")
            }
            last = step
            amount += max(amount / 3, 1)
        }
        #expect(CustomerRank.lifetimeStep(of: .max) >= last && CustomerRank.lifetimeStep(of: .min) <= -last)
    }

    @Test func `the order of lifetime value is not that of what was brought so far`() throws {
        let scorer = try scorer()
        let once = scorer.rank(of: try aggregates([(60, 10_000)]), since: nil, on: today)
        let loyal = scorer.rank(
            of: try aggregates([(122, 1_500), (92, 1_500), (62, 1_500), (32, 1_500), (2, 1_500)]), since: nil,
            on: today)
        #expect(once.value > loyal.value)
        #expect(try #require(loyal.lifetime) > (try #require(once.lifetime)))
    }

    @Test func `nobody is in it without a model, nor who has not bought or of whose money nothing is known`() throws {
        let bought = try aggregates([(40, 500), (9, 700)])
        #expect(Scorer.standard.rank(of: bought, since: nil, on: today).lifetime == nil)
        let scorer = try scorer()
        #expect(scorer.rank(of: bought, since: nil, on: today).lifetime != nil)
        let euro = try Currency("EUR")
        for history in [
            [ScoringSamples.event(.needIdentified, today)], [ScoringSamples.event(.purchase, today)],
            [ScoringSamples.event(.purchase, today, .neutral, [ScoringSamples.line(.revenue, 100_00, euro)])],
        ] {
            let rank = scorer.rank(of: try ScoringSamples.aggregates(history), since: nil, on: today)
            #expect(rank.lifetime == nil)
        }
        // Who costs more than he brings is in it, behind everybody of whom nothing is expected.
        let dear = try ScoringSamples.aggregates([
            ScoringSamples.purchase(today - 9, revenue: 100_00, cost: 150_00),
            ScoringSamples.purchase(today, revenue: 100_00, cost: 150_00),
        ])
        #expect(try #require(scorer.rank(of: dear, since: nil, on: today).lifetime) < 0)
    }

    @Test func `time alone lowers it, and lets nobody rise`() throws {
        let scorer = try scorer()
        let bought = try aggregates([(60, 500), (30, 700), (2, 600)])
        var last = Int32.max
        for later in 0...400 as ClosedRange<Int32> {
            let step = try #require(scorer.rank(of: bought, since: nil, on: today + later).lifetime)
            #expect(step <= last, "day \(later)")
            last = step
        }
        let now = try #require(scorer.rank(of: bought, since: nil, on: today).lifetime)
        #expect(last < now - 64, "more than half of it is gone")
    }

    @Test func `what is ordered by is what is told of a year without a discount, to the last minor unit`() throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        var random = SeededGenerator(seed: seed)
        let models: [(ModelFamily, [Double])] = [
            (.bgNBD, CDNOWLog.bgNBD), (.mbgNBD, [0.5, 6, 0.9, 1.6]), (.paretoNBD, [0.553, 10.578, 0.606, 11.669]),
        ]
        var compared = 0
        for _ in 0..<240 {
            let aggregates = try ScoringSamples.aggregates(
                ScoringSamples.history(Int.random(in: 1...60, using: &random), &random))
            for (family, parameters) in models {
                let scorer = try scorer(family, parameters)
                let model = try #require(scorer.lifetime)
                let told = try model.forecast(
                    of: aggregates, on: today, horizonDays: LifetimeModel.scoreHorizon, annualDiscount: 0)
                let value = scorer.points(of: aggregates, since: nil, on: today).lifetime
                if let value {
                    #expect(told?.value == value, "seed \(seed)")
                    compared += 1
                } else {
                    #expect(told?.value ?? 0 == 0, "seed \(seed): nothing was known")
                }
            }
        }
        #expect(compared > 60, "seed \(seed)")
    }
}
