import Testing

@testable import RefleksDomain

struct ScorerTests {
    private let today = ScoringSamples.today
    private let scorer = Scorer()

    private func assess(_ history: [InteractionFigures], on day: Int32? = nil) throws -> Assessment {
        scorer.assess(
            try ScoringSamples.aggregates(history), since: history.map(\.occurredAt).min(), on: day ?? today)
    }

    @Test func `the lines sum to the total over random histories and days`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for round in 0..<400 {
            let history = ScoringSamples.history(round % 80, &random)
            let day = today + Int32.random(in: -4_000...4_000, using: &random)
            let points = try assess(history, on: day).points
            #expect(points.lines.reduce(0) { $0 + $1.points } == points.total, "seed \(seed), round \(round)")
            #expect((0...1_000).contains(points.total), "seed \(seed), round \(round)")
            let components = ScoreComponent.allCases.map { points.points(of: $0) }
            #expect(components.reduce(0, +) == points.total, "seed \(seed), round \(round)")
            #expect(abs(points.points(of: .influence)) <= 100, "seed \(seed), round \(round)")
        }
    }

    @Test func `the lines of a change sum to its difference, also of two changes in one commit`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for round in 0..<100 {
            let history = ScoringSamples.history(round % 40 + 3, &random)
            let (first, second) = (try assess(history.dropLast(2)), try assess(history.dropLast()))
            let third = try assess(history)
            let one = ScoreChange(from: first, to: second, policy: 1)
            let both = one.followed(by: ScoreChange(from: second, to: third, policy: 1))
            #expect(one.lines.reduce(0) { $0 + $1.after - $1.before } == one.after - one.before, "seed \(seed)")
            let direct = ScoreChange(from: first, to: third, policy: 1)
            #expect(both.lines.map(\.rule) == direct.lines.map(\.rule), "seed \(seed), round \(round)")
            #expect(both.lines.map(\.before) == direct.lines.map(\.before), "seed \(seed), round \(round)")
            #expect(both.lines.map(\.after) == direct.lines.map(\.after), "seed \(seed), round \(round)")
            #expect(both.before == first.points.total && both.after == third.points.total, "seed \(seed)")
        }
    }

    @Test func `a score is told by component, and what keeps it within its limits ends the sum`() {
        #expect(ScoreRule.told.count == ScoreRule.allCases.count && Set(ScoreRule.told).count == ScoreRule.told.count)
        let components = ScoreRule.told.map(\.component.rawValue)
        #expect(components == components.sorted() && ScoreRule.told.last == .totalClamp)
        let influence = ScoreRule.told.filter { $0.component == .influence }
        #expect(influence.last == .influenceCap, "a limit stands behind what it limits")
    }

    @Test func `what was not observed gives no line`() throws {
        #expect(try assess([]).points.lines.isEmpty)
        let lines = try assess([ScoringSamples.event(.problemReported, today)]).points.lines
        #expect(lines.map(\.rule) == [.relationshipTenure, .satisfactionProblems, .totalClamp])
        #expect(lines.map(\.points) == [0, -25, 25])
    }

    @Test func `margin of today gives the points of its curve, and half as old money of half`() throws {
        let history = [ScoringSamples.purchase(today, revenue: 6_000_00, cost: 1_000_00)]
        #expect(try assess(history).points[.valueMargin] == 140)
        #expect(try assess(history, on: today + 365).points.raw(.valueMargin) == 2_500_00)
    }

    @Test func `more margin never takes points and a problem never gives any`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let history = ScoringSamples.history(30, &random)
            let before = try assess(history).points
            let more = ScoringSamples.event(
                .visit, today, .neutral,
                [ScoringSamples.line(.revenue, Int64.random(in: 1...1_000_000, using: &random))])
            #expect(try assess(history + [more]).points.total >= before.total, "seed \(seed)")
            let problem = ScoringSamples.event(.problemReported, today)
            #expect(try assess(history + [problem]).points.total <= before.total, "seed \(seed)")
        }
    }

    @Test func `money of another currency counts by the day's rate and is named without one`() throws {
        let euro = try Currency("EUR")
        let money = [ScoringSamples.line(.revenue, 100_00, euro)]
        let aggregates = try ScoringSamples.aggregates([ScoringSamples.event(.purchase, today, .neutral, money)])
        let without = scorer.points(of: aggregates, since: nil, on: today)
        #expect(without.leavesOutMoney && !without.isObserved(.valueMargin))
        #expect(scorer.leftOut(of: aggregates, on: today) == [euro])
        var rates = ExchangeRates()
        let date = CalendarDate(istanbul: ScoringSamples.at(today))
        rates.put(try ExchangeRate(from: euro, to: .lira, date: date, millionths: 50_000_000))
        let with = Scorer(rates: rates).points(of: aggregates, since: nil, on: today)
        #expect(with.raw(.valueMargin) == 5_000_00 && !with.leavesOutMoney)
        #expect(scorer.leftOut(of: aggregates, on: today - 1) == [euro])
    }

    @Test func `influence is capped, fades and may be negative`() throws {
        let won = (0..<20).map { _ in ScoringSamples.event(.referralMade, today, .favourable) }
        let said = (0..<20).map { _ in ScoringSamples.event(.publicMention, today, .favourable) }
        let points = try assess(won + said).points
        #expect(points.points(of: .influence) == 100 && points[.influenceCap] == -30)
        #expect(try assess(won, on: today + 1_800).points.points(of: .influence) < 30)
        let bad = [ScoringSamples.event(.publicMention, today, .unfavourable)]
        #expect(try assess(bad).points.points(of: .influence) == -25)
    }

    @Test func `a cost to serve that eats the revenue takes points`() throws {
        let cheap = [ScoringSamples.event(.purchase, today, .neutral, [ScoringSamples.line(.revenue, 10_000_00)])]
        let dear =
            cheap + [ScoringSamples.event(.visit, today, .neutral, [ScoringSamples.line(.channelCost, 3_000_00)])]
        #expect(try !assess(cheap).points.isObserved(.costToServeShare))
        let points = try assess(dear).points
        #expect(points.raw(.costToServeShare) == 3_000 && points[.costToServeShare] == -40)
    }

    @Test func `a curve gives its knots, lines between them and levels outside`() {
        let curve = PointCurve([.init(-10, -4), .init(0, 0), .init(100, 10)])
        #expect([-99, -10, -5, 0, 55, 100, .max].map { curve.points($0) } == [-4, -4, -2, 0, 5, 10, 10])
        #expect([-4, 0, 5, 10].map { curve.raw(reaching: $0) } == [-10, 0, 50, 100] && curve.raw(reaching: 11) == nil)
    }

    @Test func `every rule but the caps has a curve that begins at nothing`() {
        for rule in ScoreRule.allCases {
            let curve = ScoringPolicy.standard.curve(of: rule)
            #expect((curve == nil) == (rule == .influenceCap || rule == .totalClamp))
            if let curve, rule != .relationshipRhythm { #expect(curve.points(0) == 0) }
        }
    }

    @Test func `the next change is the first day on which level or stage differ`() throws {
        let history = (0..<8).map { ScoringSamples.purchase(today - 20 * Int32($0), revenue: 9_000_00, cost: 100_00) }
        let aggregates = try ScoringSamples.aggregates(history)
        let since = history.map(\.occurredAt).min()
        let next = try #require(scorer.nextChange(of: aggregates, since: since, after: today))
        let now = scorer.assess(aggregates, since: since, on: today)
        let eve = scorer.assess(aggregates, since: since, on: next - 1)
        let then = scorer.assess(aggregates, since: since, on: next)
        #expect(eve.level.tier == now.level.tier && eve.lifecycle.stage == now.lifecycle.stage)
        #expect(then.level.tier != now.level.tier || then.lifecycle.stage != now.lifecycle.stage)
        #expect(scorer.nextChange(of: ScoringAggregates(), since: nil, after: today) == nil)
        #expect(scorer.nextChange(of: aggregates, since: since, after: .max) == nil)
    }

    @Test func `what was not observed of the eleven roles is nil, and what was is a number`() throws {
        let nobody = scorer.roles(of: ScoringAggregates(), since: nil, on: today)
        #expect(nobody.count == 11 && nobody.allSatisfy { $0.value == nil })
        let history = [
            ScoringSamples.event(.campaignExposed, today - 400), ScoringSamples.purchase(today - 300),
            ScoringSamples.event(.problemReported, today - 200), ScoringSamples.purchase(today - 100),
            ScoringSamples.event(.offerMade, today - 90), ScoringSamples.event(.offerMade, today - 80),
            ScoringSamples.event(.offerRejected, today - 79), ScoringSamples.event(.renewal, today - 70),
            ScoringSamples.event(.paymentReceived, today - 60, .favourable),
            ScoringSamples.event(.paymentReceived, today - 50, .unfavourable),
            ScoringSamples.event(.referralMade, today - 40, .unfavourable),
        ]
        let roles = scorer.roles(
            of: try ScoringSamples.aggregates(history), since: ScoringSamples.at(today - 400), on: today)
        #expect(roles.map(\.value).dropLast() == [3, 1_000_00, 500_00, 1, 5_000, 0, 5_000, 1, 1, 400])
        // Each decaying sum is rounded to the minor unit.
        #expect(abs((roles.last?.value ?? 0) - 4_000) <= 1)
    }

    @Test func `forgiveness is open until the customer had time to come back`() throws {
        let history = [ScoringSamples.purchase(today - 10), ScoringSamples.event(.problemReported, today - 5)]
        let aggregates = try ScoringSamples.aggregates(history)
        func forgiveness(_ day: Int32) -> Int64? {
            scorer.roles(of: aggregates, since: nil, on: day).first { $0.element == .forgiveness }?.value
        }
        #expect(forgiveness(today) == nil && forgiveness(today + 200) == 0)
    }
}
