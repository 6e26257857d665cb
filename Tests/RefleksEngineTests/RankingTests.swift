import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// The ordered lists: what is committed reorders at once, projected or not; time reorders once a day.
@Suite(.timeLimit(.minutes(5))) struct RankingTests {
    private static let perDay = Timestamp.microsecondsPerDay

    /// An engine whose projection stands still until something asks for it.
    private static func lagging() -> TestBench {
        var bench = TestBench()
        bench.configuration.projectionDelayMilliseconds = 60_000
        return bench
    }

    private static func customer(_ engine: Engine, _ name: String, branch: String = "") async throws -> CustomerCode {
        let profile = Profile(givenName: name, familyName: "Kaya", homeBranch: branch)
        let command = Command(.createCustomer(NewCustomer(profile: profile, identifiers: [])), principal: Make.branch)
        return try Make.code(try await engine.submit(command).effects.customerNumber)
    }

    private static func buy(
        _ engine: Engine, _ event: String, _ code: CustomerCode, _ revenue: Int64, at time: Timestamp
    ) async throws -> UInt64 {
        try await engine.submit(
            Make.record(ScoringTests.event(event, .code(code), .purchase, at: time, revenue: revenue))
        ).effects.interactionID
    }

    private static func codes(
        _ engine: Engine, _ list: RankQuery.List, tier: ServiceTier? = nil, branch: String = "", pageSize: Int = 200
    ) async throws -> [CustomerCode] {
        var (codes, position): ([CustomerCode], RankedPosition?) = ([], nil)
        repeat {
            let page = try await engine.ranked(
                RankQuery(list, tier: tier, branch: branch), after: position, limit: pageSize)
            codes += page.customers.map(\.customer.code)
            position = page.next
        } while position != nil
        return codes
    }

    /// Everybody by the score of now, from their records.
    private static func expected(
        _ engine: Engine, _ all: [CustomerCode], _ clock: ManualClock, by key: (Assessment) -> Int64?
    ) async throws -> [CustomerCode] {
        var keys: [(key: Int64, code: CustomerCode)] = []
        for code in all {
            let customer = try await engine.customer(.code(code)).customer
            let assessment = engine.scorer.assess(
                customer.scoring, since: customer.totals.firstOccurredAt, on: clock.now().istanbulDay)
            if let key = key(assessment) { keys.append((key, code)) }
        }
        return keys.sorted { ($1.key, $0.code.number) < ($0.key, $1.code.number) }.map(\.code)
    }

    @Test func `an interaction reorders its customer at once, projected or not`() async throws {
        for bench in [TestBench(), Self.lagging()] {
            try await bench.run { engine in
                let now = bench.clock.now()
                var all: [CustomerCode] = []
                for index in 0..<5 {
                    all.append(try await Self.customer(engine, "Ali\(index)"))
                    _ = try await Self.buy(engine, "a\(index)", all[index], Int64(index + 1) * 1_000_00, at: now)
                }
                #expect(try await Self.codes(engine, .topByScore) == all.reversed())
                #expect(try await Self.codes(engine, .topByValue, pageSize: 2) == all.reversed())
                try await engine.waitForProjection(of: engine.durableSeq)
                #expect(try await Self.codes(engine, .topByScore, pageSize: 1) == all.reversed())
                let answer = try await engine.submit(
                    Make.record(ScoringTests.event("b", .code(all[0]), .purchase, at: now, revenue: 50_000_00)))
                let page = try await engine.ranked(RankQuery(.topByValue), limit: 2, atLeast: answer.commitSeq)
                #expect(page.asOf >= answer.commitSeq && page.currency == .lira)
                #expect(page.customers.map(\.customer.code) == [all[0], all[4]])
                #expect(page.customers.map(\.value) == [51_000_00, 5_000_00] && page.next != nil)
                #expect(page.customers[0].customer.profile.givenName == "Ali0")
                #expect(page.customers[0].assessment.points.total == answer.effects.score?.after)
            }
        }
    }

    @Test func `who is nobody's subject, or of whom nothing counts, is in no list`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            var all: [CustomerCode] = []
            for index in 0..<4 {
                all.append(try await Self.customer(engine, "Ali\(index)"))
                _ = try await Self.buy(engine, "a\(index)", all[index], Int64(4 - index) * 1_000_00, at: now)
            }
            let talker = try await Self.customer(engine, "Veli")
            _ = try await engine.submit(
                Make.record(ScoringTests.event("t", .code(talker), .contact, at: now)))
            #expect(try await Self.codes(engine, .topByScore) == all)
            _ = try await engine.eraseSubject(ErasureTests.request(all[0]))
            let restriction = NewRestriction(code: all[1], ground: .objection, reason: "")
            _ = try await engine.submit(Command(.restrictProcessing(restriction), principal: "admin/privacy"))
            for isProjected in [false, true] {
                if isProjected { try await engine.waitForProjection(of: engine.durableSeq) }
                #expect(try await Self.codes(engine, .topByScore) == [all[2], all[3]])
                let kept = try await engine.ranked(RankQuery(.topByValue, withRestricted: true), limit: 9)
                #expect(kept.customers.map(\.customer.code) == Array(all[1...]))
            }
        }
    }

    @Test func `who was merged stands in his survivor's place, and in his own again afterwards`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            var all: [CustomerCode] = []
            for (index, revenue) in [3_000_00, 2_500_00, 2_000_00].enumerated() {
                all.append(try await Self.customer(engine, "Ali\(index)"))
                _ = try await Self.buy(engine, "a\(index)", all[index], Int64(revenue), at: now)
            }
            let merge = CustomerMerge(all[1], into: all[2])
            _ = try await engine.submit(Command(.mergeCustomers(merge), principal: Make.branch))
            for isProjected in [false, true] {
                if isProjected { try await engine.waitForProjection(of: engine.durableSeq) }
                let page = try await engine.ranked(RankQuery(.topByValue), limit: 9)
                #expect(page.customers.map(\.customer.code) == [all[2], all[0]], "projected: \(isProjected)")
                #expect(page.customers.map(\.value) == [4_500_00, 3_000_00])
            }
            // What is recorded for the merged one moves the survivor.
            _ = try await Self.buy(engine, "m", all[1], 100_00, at: now)
            let moved = try await engine.ranked(RankQuery(.topByValue), limit: 1)
            #expect(moved.customers.map(\.value) == [4_600_00])
            try await engine.waitForProjection(of: engine.durableSeq)
            _ = try await engine.submit(Command(.unmergeCustomers(all[1]), principal: Make.branch))
            #expect(try await Self.codes(engine, .topByValue) == [all[0], all[1], all[2]])
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await Self.codes(engine, .topByValue) == [all[0], all[1], all[2]])
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `lists are narrowed to a tier and a home branch`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            var all: [CustomerCode] = []
            for index in 0..<6 {
                all.append(
                    try await Self.customer(engine, "Ali\(index)", branch: index % 2 == 0 ? "34-001" : "06-001"))
                _ = try await Self.buy(engine, "a\(index)", all[index], index < 4 ? 60_000_00 : 500_00, at: now)
            }
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await Self.codes(engine, .topByValue, branch: "34-001").count == 3)
            #expect(try await Self.codes(engine, .topByValue, branch: "35-001") == [])
            let plus = try await Self.codes(engine, .topByScore, tier: .plus, branch: "06-001", pageSize: 1)
            #expect(Set(plus) == [all[1], all[3]])
            #expect(try await Self.codes(engine, .topByScore, tier: .private) == [])
        }
    }

    @Test func `time alone brings customers to the lists of those at risk and lost within a round`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            var all: [CustomerCode] = []
            for index in 0..<3 {
                all.append(try await Self.customer(engine, "Ali\(index)"))
                for visit in 0..<3 {
                    let time = now.adding(microseconds: -Int64(visit * 10) * Self.perDay)
                    _ = try await Self.buy(engine, "a\(index)\(visit)", all[index], Int64(index + 1) * 300_00, at: time)
                }
            }
            #expect(try await Self.codes(engine, .atRisk) == [])
            bench.clock.advance(seconds: 60 * 86_400)
            try await engine.waitForRound(bench)
            #expect(try await Self.codes(engine, .atRisk) == all.reversed())
            // Whoever comes back leaves the list with the commit.
            _ = try await Self.buy(engine, "back", all[2], 100_00, at: bench.clock.now())
            #expect(try await Self.codes(engine, .atRisk) == [all[1], all[0]])
            let page = try await engine.ranked(RankQuery(.atRisk), limit: 9)
            #expect(page.orderedAt == Timestamp(istanbulDay: bench.clock.now().istanbulDay))
            #expect(page.customers.allSatisfy { $0.assessment.lifecycle.stage == .atRisk && ($0.value ?? 0) > 0 })
            bench.clock.advance(seconds: 60 * 86_400)
            try await engine.waitForRound(bench)
            #expect(try await Self.codes(engine, .lost) == [all[1], all[0]])
            #expect(try await Self.codes(engine, .atRisk) == [all[2]], "his last purchase is 60 days old")
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a new rate orders everybody anew, and nobody is called ordered before that is over`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            let lira = try await Self.customer(engine, "Ali")
            _ = try await Self.buy(engine, "a", lira, 3_000_00, at: now)
            let pound = try await Self.customer(engine, "Ece")
            let paid = MoneyLine(kind: .revenue, money: Money(minorUnits: 100_00, currency: try Currency("GBP")))
            _ = try await engine.submit(
                Make.record(
                    NewInteraction(
                        subject: .code(pound), createsMissingSubject: false, sourceSystem: "pos", sourceEventID: "b",
                        figures: InteractionFigures(
                            type: .purchase, channel: .branch, occurredAt: now, money: [paid], tone: .neutral),
                        publicBytes: Array("public b".utf8), personalBytes: [])))
            try await engine.waitForProjection(of: engine.durableSeq)
            try await engine.waitForRound(bench)
            #expect(try await Self.codes(engine, .topByScore) == [lira, pound])
            for (millionths, order) in [(50_000_000, [pound, lira]), (1_000_000, [lira, pound])] as [(Int64, _)] {
                let rate = try ExchangeRate(
                    from: Currency("GBP"), to: .lira, date: CalendarDate("2026-01-01"), millionths: millionths)
                _ = try await engine.submit(
                    Command(.putReference(.exchangeRate(rate)), principal: "admin/operations"))
                var page = try await engine.ranked(RankQuery(.topByValue), limit: 9)
                while page.orderedAt == nil {
                    engine.core.projectorWork.raise()
                    await Task.yield()
                    page = try await engine.ranked(RankQuery(.topByValue), limit: 9)
                }
                #expect(page.customers.map(\.customer.code) == order, "\(millionths)")
            }
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `random histories are ordered as their records say, live, after a restart, and after a rebuild`(
        _ seed: UInt64
    ) async throws {
        let bench = TestBench(seed: seed)
        let random = SeededRandom(seed: seed &+ 90)
        var codes: [CustomerCode] = []
        func check(_ engine: Engine, _ what: String) async throws {
            let scores = try await Self.expected(engine, codes, bench.clock) { Int64($0.points.total) }
            #expect(try await Self.codes(engine, .topByScore, pageSize: 3) == scores, "\(what), seed \(seed)")
            let risks = try await Self.expected(engine, codes, bench.clock) {
                $0.lifecycle.stage == .atRisk ? 1 : nil
            }
            #expect(Set(try await Self.codes(engine, .atRisk)) == Set(risks), "\(what), seed \(seed)")
            var values: [Int64] = []
            for ranked in try await engine.ranked(RankQuery(.topByValue), limit: 200).customers {
                values.append(ranked.value ?? 0)
            }
            for (one, next) in zip(values, values.dropFirst()) {
                #expect(next <= one || (next - one) * 200 <= next, "\(what), seed \(seed)")
            }
        }
        try await bench.run { engine in
            for index in 0..<12 {
                codes.append(try await Self.customer(engine, "Ali\(index)"))
                _ = try await Self.buy(engine, "first\(index)", codes[index], 1, at: bench.clock.now())
            }
            var recorded: [UInt64] = []
            for index in 0..<120 {
                if index % 11 == 10, !recorded.isEmpty {
                    let id = recorded.remove(at: random.below(recorded.count))
                    _ = try await CorrectionTests.correct(engine, id)
                } else {
                    let time = bench.clock.now().adding(microseconds: -Int64(random.below(90)) * Self.perDay)
                    recorded.append(
                        try await Self.buy(
                            engine, "e\(index)", random.pick(codes), Int64(random.below(40_000_00)), at: time))
                }
                if index % 17 == 0 { try await check(engine, "live \(index)") }
            }
            bench.clock.advance(seconds: 50 * 86_400)
            try await engine.waitForRound(bench)
            try await check(engine, "after a round")
        }
        try await bench.run { engine in try await check(engine, "after a restart") }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            try await engine.waitForRound(bench)
            try await check(engine, "after a rebuild")
        }
    }
}
