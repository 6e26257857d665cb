import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// A service level that is contested: nothing lowers it until a person has answered (KVKK, article 11/1-g).
@Suite struct ContestTests {
    private static let perDay: Int64 = 86_400

    private func assessment(_ engine: Engine, _ code: CustomerCode, _ clock: ManualClock) async throws -> Assessment {
        let customer = try await engine.customer(.code(code)).customer
        return engine.scorer.assess(
            customer.scoring, since: customer.totals.firstOccurredAt, on: clock.now().istanbulDay,
            contestedFrom: customer.levelContestedFrom)
    }

    /// Somebody of whom one purchase made PLUS, long enough ago for time to have taken it.
    private func faded(_ engine: Engine, _ bench: TestBench, _ name: String = "Ali") async throws -> CustomerCode {
        let code = try await MergeTests.customer(engine, Make.create(name, "Kaya"))
        _ = try await engine.submit(
            Make.record(
                ScoringTests.event(
                    "p-\(name)", .code(code), .purchase, at: bench.clock.now(), revenue: 20_000_00)))
        #expect(try await assessment(engine, code, bench.clock).level.tier == .plus)
        bench.clock.advance(seconds: 400 * Self.perDay)
        #expect(try await assessment(engine, code, bench.clock).level.tier == .standard)
        return code
    }

    private func contest(
        _ engine: Engine, _ code: CustomerCode, _ decision: AutomatedDecision = .serviceLevel, at time: Timestamp
    ) async throws -> UInt64 {
        let new = NewRequest(code: code, kind: .contest, decision: decision, receivedAt: time, reason: "haksız")
        return try await engine.submit(Command(.recordRequest(new), principal: Make.branch)).effects.requestID
    }

    private func answer(
        _ engine: Engine, _ code: CustomerCode, _ id: UInt64, _ outcome: SubjectRequestOutcome
    ) async throws {
        let answer = RequestAnswer(code: code, requestID: id, outcome: outcome, reason: "bakıldı")
        _ = try await engine.submit(Command(.answerRequest(answer), principal: "agent/ayse"))
    }

    @Test func `what time alone took is held from the objection on, and follows from the score after a refusal`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await faded(engine, bench)
            let id = try await contest(engine, code, at: bench.clock.now())
            let held = try await assessment(engine, code, bench.clock)
            #expect(held.level.tier == .plus && held.levelReason == .contested && held.isContested)
            #expect(engine.scorer.whatWouldChange(held).down == nil && engine.scorer.whatWouldChange(held).up != nil)
            try await answer(engine, code, id, .refused)
            let after = try await assessment(engine, code, bench.clock)
            #expect(after.level.tier == .standard && after.levelReason == .floor && !after.isContested)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a commit that would lower the level keeps it, and its effect says so`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await faded(engine, bench)
            func problem(_ id: String) async throws -> ScoreChange {
                let event = ScoringTests.event(id, .code(code), .problemReported, at: bench.clock.now())
                return try #require(try await engine.submit(Make.record(event)).effects.score)
            }
            let id = try await contest(engine, code, at: bench.clock.now())
            let during = try await problem("a")
            #expect(during.after < during.before && during.tierBefore == .plus && during.level.tier == .plus)
            try await answer(engine, code, id, .partlyGranted)
            let afterwards = try await problem("b")
            #expect(afterwards.tierBefore == .standard && afterwards.level.tier == .standard)
        }
    }

    @Test func `a granted objection gives the level for the dwell of whoever enters it`() async throws {
        let bench = TestBench()
        let code = try await bench.running { engine in
            let code = try await faded(engine, bench)
            try await answer(engine, code, contest(engine, code, at: bench.clock.now()), .granted)
            let upheld = try await assessment(engine, code, bench.clock)
            #expect(upheld.level == HeldLevel(tier: .plus, since: bench.clock.now().istanbulDay))
            #expect(upheld.levelReason == .withinDwell && !upheld.isContested)
            let history = try await engine.history(of: .code(code), HistoryQuestion(limit: 50))
            #expect(history.changes.prefix(3).map(\.kind) == [62, 54, 53])
            #expect(try await engine.verifyRebuild().differences == [])
            return code
        }
        bench.clock.advance(seconds: 29 * Self.perDay)
        try await bench.run { engine in
            let restarted = try await assessment(engine, code, bench.clock)
            #expect(restarted.level.tier == .plus && restarted.levelReason == .withinDwell)
            bench.clock.advance(seconds: Self.perDay)
            #expect(try await assessment(engine, code, bench.clock).level.tier == .standard)
        }
    }

    @Test func `nothing is upheld that the score holds by itself, and another objection holds no level`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            let event = ScoringTests.event("p", .code(code), .purchase, at: bench.clock.now(), revenue: 20_000_00)
            _ = try await engine.submit(Make.record(event))
            let entered = try await assessment(engine, code, bench.clock).level
            bench.clock.advance(seconds: Self.perDay)
            try await answer(engine, code, contest(engine, code, at: bench.clock.now()), .granted)
            #expect(try await assessment(engine, code, bench.clock).level == entered)
            bench.clock.advance(seconds: 400 * Self.perDay)
            _ = try await contest(engine, code, .redirection, at: bench.clock.now())
            #expect(try await assessment(engine, code, bench.clock).level.tier == .standard)
        }
    }

    @Test func `an objection holds from the day on which it was made, also seen from later`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await faded(engine, bench)
            let before = bench.clock.now()
            bench.clock.advance(seconds: 10 * Self.perDay)
            let asked = bench.clock.now()
            let id = try await contest(engine, code, at: asked)
            bench.clock.advance(seconds: 10 * Self.perDay)
            try await answer(engine, code, id, .refused)
            func tier(valid: Timestamp, known: Timestamp? = nil) async throws -> ServiceTier {
                let view = try await engine.view(.code(code), interactions: 0, asOf: AsOf(valid: valid, known: known))
                return engine.scorer.assess(
                    view.customer.scoring, since: view.customer.totals.firstOccurredAt, on: valid.istanbulDay,
                    contestedFrom: view.customer.levelContestedFrom
                ).level.tier
            }
            #expect(try await tier(valid: asked, known: asked) == .plus)
            #expect(try await tier(valid: before, known: asked) == .standard, "he had not objected yet")
            #expect(try await tier(valid: before, known: before) == .standard)
            #expect(try await tier(valid: bench.clock.now()) == .standard, "he was answered")
        }
    }

    @Test func `an objection is the person's: it holds the level of all who are one, and stays with whose it is`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await faded(engine, bench)
            let veli = try await MergeTests.customer(engine, Make.create("Veli", "Demir"))
            let id = try await contest(engine, veli, at: bench.clock.now())
            #expect(try await assessment(engine, ali, bench.clock).level.tier == .standard)
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            let merged = try await assessment(engine, ali, bench.clock)
            #expect(merged.level.tier == .plus && merged.levelReason == .contested)
            let event = ScoringTests.event("x", .code(veli), .problemReported, at: bench.clock.now())
            let change = try #require(try await engine.submit(Make.record(event)).effects.score)
            #expect(change.tierBefore == .plus && change.level.tier == .plus)
            try await answer(engine, ali, id, .granted)
            let upheld = try await assessment(engine, ali, bench.clock)
            #expect(upheld.level.tier == .plus && upheld.levelReason == .withinDwell)
            let past = try await engine.view(.code(ali), interactions: 0, asOf: AsOf(known: bench.clock.now()))
            #expect(past.customer.scoring.level == upheld.level)
            _ = try await engine.submit(MergeTests.unmerge(veli))
            #expect(try await assessment(engine, ali, bench.clock).level == upheld.level)
            #expect(try await assessment(engine, veli, bench.clock).level.tier == .standard)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }
}
