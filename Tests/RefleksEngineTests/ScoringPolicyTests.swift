import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// The house's own scoring policy: versions, what is scored by which, and that nothing that was recorded changes.
@Suite(.timeLimit(.minutes(5))) struct ScoringPolicyTests {
    /// The server's own policy with other points for a margin of 20,000.00, and with one more day of risk for each version.
    private static func policy(_ points: Int32, days: Int64 = 45) -> ScoringPolicy {
        let own = ScoringPolicy.standard
        var curves = own.curves
        curves[Int(ScoreRule.valueMargin.rawValue)] = PointCurve([.init(0, 0), .init(20_000_00, points)])
        let stages = LifecycleRule(
            deepeningOccasions: 4, riskPercent: 200, riskDays: days, lossPercent: 300, lossDays: 90,
            singleRiskDays: 120, singleLossDays: 240)
        return ScoringPolicy(
            version: 0, currency: .lira, curves: curves, influenceCap: 100, costToServeFrom: 50_00,
            levels: own.levels, lifecycle: stages)
    }

    private static func put(_ engine: Engine, _ policy: ScoringPolicy) async throws -> Committed {
        try await engine.submit(Command(.putReference(.scoringPolicy(policy)), principal: "admin/operations"))
    }

    private static func total(_ engine: Engine, _ code: CustomerCode, _ scorer: Scorer, _ clock: ManualClock)
        async throws -> Int32
    {
        let customer = try await engine.customer(.code(code)).customer
        return scorer.points(
            of: customer.scoring, since: customer.totals.firstOccurredAt, on: clock.now().istanbulDay
        ).total
    }

    @Test func `from its commit on everybody is scored by a new version, and what was recorded stays`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let before = bench.clock.now()
            let first = try await engine.submit(
                Make.record(ScoringTests.event("a", .code(code), .purchase, at: before, revenue: 20_000_00)))
            #expect(first.effects.score?.after == 250 && first.effects.score?.policy == 1)
            bench.clock.advance(seconds: 60)
            let put = try await Self.put(engine, Self.policy(500))
            #expect(put.effects.version == 1 && engine.scorer.policy.version == 2)
            #expect(try await Self.total(engine, code, engine.scorer, bench.clock) == 520)
            #expect(try await Self.total(engine, code, engine.scorer(knownAt: before), bench.clock) == 250)
            let ranked = try await engine.ranked(RankQuery(.topByScore), limit: 1)
            #expect(ranked.customers.map(\.assessment.points.total) == [520])

            let second = try await engine.submit(
                Make.record(
                    ScoringTests.event("b", .code(code), .referralMade, at: bench.clock.now(), .favourable)))
            #expect(second.effects.score?.policy == 2 && second.effects.score?.before == 520)
            let history = try await engine.scoreHistory(of: .code(code), limit: 9)
            #expect(history.items.map(\.change.policy) == [2, 1])
            #expect(history.items.last?.change == first.effects.score, "what was recorded is not computed again")
            let replayed = try await engine.submit(
                Make.record(ScoringTests.event("a", .code(code), .purchase, at: before, revenue: 20_000_00)))
            #expect(replayed.isReplayed && replayed.effects.score == first.effects.score)

            let same = try await Self.put(engine, Self.policy(500))
            #expect(same.effects.version == 1 && same.commitSeq == put.commitSeq)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            #expect(engine.scorer.policy.version == 2 && engine.scorer.policy.curves == Self.policy(500).curves)
        }
    }

    @Test func `a round orders everybody by a new policy on the same day`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var all: [CustomerCode] = []
            for (index, type) in [InteractionType.purchase, .needIdentified].enumerated() {
                let created = try await engine.submit(Make.create("Ali\(index)", "Kaya"))
                all.append(try Make.code(created.effects.customerNumber))
                let revenue: Int64 = type == .purchase ? 20_000_00 : 0
                _ = try await engine.submit(
                    Make.record(
                        ScoringTests.event(
                            "e\(index)", .code(all[index]), type, at: bench.clock.now(), revenue: revenue)))
            }
            func order() async throws -> [CustomerCode] {
                try await engine.ranked(RankQuery(.topByScore), limit: 9).customers.map(\.customer.code)
            }
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await order() == all)
            _ = try await Self.put(engine, Self.policy(-400))
            try await engine.waitForRound(bench)
            #expect(try await order() == all.reversed())
        }
    }

    @Test func `versions are counted, kept whole, and found by the time at which they were in force`() async throws {
        let bench = TestBench()
        var times: [Timestamp] = []
        try await bench.run { engine in
            for index in 1...ScoringPolicy.maximumVersions {
                bench.clock.advance(seconds: 60)
                times.append(bench.clock.now())
                _ = try await Self.put(engine, Self.policy(Int32(index)))
            }
            await #expect(throws: EngineRefusal.self) {
                try await Self.put(engine, Self.policy(999))
            }
        }
        try await bench.run { engine in
            let directory = try engine.references().directory
            #expect(directory.policies.map(\.version) == (1...UInt32(ScoringPolicy.maximumVersions)).map(\.self))
            for (index, time) in times.enumerated() {
                #expect(directory.policy(knownAt: time).version == UInt32(index + 2))
                let earlier = directory.policy(knownAt: time.adding(microseconds: -1))
                #expect(earlier.version == UInt32(index + 1))
            }
        }
    }

    @Test func `a stored policy is read back as it was written, and nothing else is`() throws {
        let policy = Self.policy(77, days: 46)
        let bytes = ReferenceCodec.write(.scoringPolicy(policy))
        guard case .scoringPolicy(let read) = try ReferenceCodec.read(bytes, .scoringPolicy, version: 6) else {
            Issue.record("no policy")
            return
        }
        #expect(read.version == 7 && read.curves == policy.curves && read.levels == policy.levels)
        #expect(read.lifecycle == policy.lifecycle && read.currency == .lira && read.costToServeFrom == 50_00)
        #expect(ReferenceCodec.write(.scoringPolicy(read)) == bytes)
        for end in 0..<bytes.count {
            #expect(throws: MalformedBytes.self) {
                try ReferenceCodec.read(Array(bytes[..<end]), .scoringPolicy, version: 6)
            }
        }
        #expect(throws: MalformedBytes.self) { try ReferenceCodec.read(bytes, .scoringPolicy, version: .max) }
    }
}
