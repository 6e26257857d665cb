import Testing

@testable import RefleksDomain

struct ServiceLevelTests {
    private let rule = ServiceLevelRule.standard
    private let today = ScoringSamples.today

    @Test func `a tier is entered at its threshold and left below it less the margin`() {
        var held = HeldLevel.floor
        func level(_ total: Int32, _ day: Int32) -> ServiceTier {
            held = rule.level(after: held, total: total, on: day).level
            return held.tier
        }
        #expect(level(249, today) == .standard && level(250, today) == .plus)
        #expect(level(220, today + 400) == .plus && level(219, today + 401) == .standard)
        #expect(level(900, today + 402) == .private)
        #expect(level(420, today + 500) == .priority && level(0, today + 529) == .priority)
        #expect(level(0, today + 530) == .standard)
    }

    @Test func `a tier is held for its dwell and the reason says so`() {
        let held = HeldLevel(tier: .plus, since: today)
        #expect(rule.level(after: held, total: 0, on: today + 29).level == held)
        #expect(rule.level(after: held, total: 0, on: today + 29).reason == .withinDwell)
        #expect(
            rule.level(after: held, total: 0, on: today + 30).level == HeldLevel(tier: .standard, since: today + 30))
        #expect(rule.level(after: held, total: 225, on: today + 99).reason == .withinMargin)
        #expect(rule.level(after: held, total: 251, on: today + 99).reason == .reached)
        #expect(rule.level(after: .floor, total: 0, on: today).reason == .floor)
    }

    @Test
    func `a contested tier is not lowered, may rise, and the reason is the objection only where nothing else holds it`()
    {
        let held = HeldLevel(tier: .priority, since: today)
        func level(_ total: Int32, _ day: Int32) -> (level: HeldLevel, reason: LevelReason) {
            rule.level(after: held, total: total, on: day, isContested: true)
        }
        #expect(level(0, today + 400).level == held && level(0, today + 400).reason == .contested)
        #expect(level(425, today + 400).reason == .withinMargin && level(0, today + 29).reason == .withinDwell)
        #expect(level(700, today + 1).level == HeldLevel(tier: .private, since: today + 1))
        let floor = rule.level(after: .floor, total: 0, on: today, isContested: true)
        #expect(floor.level == .floor && floor.reason == .floor)
    }

    @Test func `while a level is contested time does not change it, and nothing is named that would lose it`() throws {
        let scorer = Scorer()
        var aggregates = try ScoringSamples.aggregates([ScoringSamples.purchase(today, revenue: 20_000_00)])
        aggregates.level = HeldLevel(tier: .private, since: today - 900)
        let contested = scorer.assess(aggregates, since: nil, on: today, contestedFrom: today)
        #expect(contested.level.tier == .private && contested.isContested)
        #expect(scorer.whatWouldChange(contested).down == nil)
        let yesterday = scorer.assess(aggregates, since: nil, on: today - 1, contestedFrom: today)
        #expect(yesterday.level.tier != .private && !yesterday.isContested, "he had not objected yet")
        let next = try #require(scorer.nextChange(of: aggregates, since: nil, after: today, contestedFrom: today))
        let then = scorer.assess(aggregates, since: nil, on: next, contestedFrom: today)
        #expect(then.level.tier == .private && then.lifecycle.stage != contested.lifecycle.stage)
    }

    @Test func `standard is a floor for every total, level and day`() {
        for tier in ServiceTier.allCases {
            for total in [Int32.min, -1, 0, 219, 1_000, .max] {
                for day in [Int32.min, 0, today, .max] {
                    let level = rule.level(after: HeldLevel(tier: tier, since: today), total: total, on: day).level
                    #expect(level.tier >= .standard)
                }
            }
        }
        #expect(rule.leaves(.standard) == 0 && ServiceTier.standard.below == nil)
    }

    @Test func `a total that wavers within the margin changes the level once at most`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let base = Int32.random(in: 0...970, using: &random)
            var held = HeldLevel.floor
            var changes = 0
            for day in 0..<400 {
                let total = base + Int32.random(in: 0...29, using: &random)
                let next = rule.level(after: held, total: total, on: today + Int32(day)).level
                if next.tier != held.tier { changes += next.tier < held.tier ? 100 : 1 }
                held = next
            }
            // Up, one tier after another at most, and never down.
            #expect(changes <= 3, "seed \(seed)")
        }
    }

    @Test func `nobody leaves a tier twice within a dwell, whatever his totals do`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var held = HeldLevel.floor
        for day in 0..<5_000 {
            let next = rule.level(
                after: held, total: Int32.random(in: 0...1_000, using: &random), on: today + Int32(day)
            ).level
            if next.tier < held.tier { #expect(next.since - held.since >= rule.dwell, "seed \(seed)") }
            held = next
        }
    }

    @Test func `the margin that is named reaches the tier, also of who stands below nothing`() throws {
        let scorer = Scorer()
        let problems = try ScoringSamples.aggregates((0..<4).map { _ in ScoringSamples.event(.problemReported, today) })
        let low = scorer.assess(problems, since: nil, on: today)
        #expect(low.points.total == 0 && low.points[.totalClamp] == 73)
        let step = try #require(scorer.whatWouldChange(low).up)
        #expect(step.tier == .plus && step.points == 323)
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var (reached, clamped) = (0, 0)
        for _ in 0..<400 {
            var history = ScoringSamples.history(Int.random(in: 1...6, using: &random), &random)
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                history.append(ScoringSamples.event(.problemReported, today))
            }
            var aggregates = try ScoringSamples.aggregates(history)
            for _ in 0..<Int.random(in: 0...2, using: &random) { try aggregates.add(.complaint, on: today) }
            let before = scorer.assess(aggregates, since: nil, on: today)
            guard let up = scorer.whatWouldChange(before).up, let margin = up.margin else { continue }
            if before.points.isObserved(.totalClamp) { clamped += 1 }
            reached += 1
            // Sums are kept to within a minor unit.
            let line = ScoringSamples.line(.revenue, margin + 1)
            try aggregates.add(ScoringSamples.event(.visit, today, .neutral, [line]))
            let after = scorer.assess(aggregates, since: nil, on: today)
            #expect(after.level.tier >= up.tier, "seed \(seed): \(after.points.total) with \(margin)")
        }
        #expect(reached > 20 && clamped > 5, "seed \(seed)")
    }

    @Test func `what would change names points and the margin that gives them`() throws {
        let scorer = Scorer()
        let history = (0..<4).map { ScoringSamples.purchase(today - 30 * Int32($0), revenue: 2_000_00, cost: 500_00) }
        let since = history.map(\.occurredAt).min()
        var aggregates = try ScoringSamples.aggregates(history)
        let before = scorer.assess(aggregates, since: since, on: today)
        let up = try #require(scorer.whatWouldChange(before).up)
        let margin = try #require(up.margin)
        #expect(up.tier > before.level.tier && up.points == rule.enters(up.tier) - before.points.total)
        // No purchase, so that nothing but margin changes.
        try aggregates.add(ScoringSamples.event(.visit, today, .neutral, [ScoringSamples.line(.revenue, margin)]))
        let after = scorer.assess(aggregates, since: since, on: today)
        #expect(after.level.tier == up.tier && after.points.total == rule.enters(up.tier))
        aggregates.level = after.level
        let down = try #require(scorer.whatWouldChange(after).down)
        let loss = try #require(down.margin)
        #expect(down.tier == before.level.tier && down.notBefore == today + rule.dwell && loss < 0)
        try aggregates.add(ScoringSamples.event(.visit, today, .neutral, [ScoringSamples.line(.remedy, -loss)]))
        let points = scorer.assess(aggregates, since: since, on: today).points
        #expect(after.points.total - points.total + points[.costToServeShare] == down.points)
    }
}
