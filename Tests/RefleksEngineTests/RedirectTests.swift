import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// Cheaper channels for customers who cost more than they bring: proposed, decided by somebody else, and taken back.
@Suite struct RedirectTests {
    static let figures = RedirectFigures(margin: -500, costToServe: 700, currency: .lira)

    static func propose(_ code: CustomerCode, by principal: String = "branch/34-001", key: String? = nil) -> Command {
        Command(
            .proposeRedirect(NewRedirect(code: code, channel: .chat, reason: "COSTS", figures: figures)),
            principal: principal,
            idempotency: key.map { IdempotencyKey(scope: principal, key: $0, payload: Array($0.utf8)) })
    }

    static func decide(
        _ code: CustomerCode, _ id: UInt64, _ state: RedirectState, by principal: String = "admin/operations"
    ) -> Command {
        Command(
            .decideRedirect(RedirectDecision(code: code, redirectID: id, state: state, reason: "AGREED")),
            principal: principal)
    }

    private func redirect(_ engine: Engine, _ code: CustomerCode) async throws -> KnownRedirect? {
        try await engine.customer(.code(code)).customer.redirect
    }

    private func stage(_ engine: Engine, _ code: CustomerCode, _ bench: TestBench) async throws -> LifecycleStage {
        let scoring = try await engine.customer(.code(code)).customer.scoring
        return LifecycleRule.standard.state(of: scoring, on: bench.clock.now().istanbulDay).stage
    }

    private func shopper(_ engine: Engine, _ name: String, _ bench: TestBench) async throws -> CustomerCode {
        let code = try await MergeTests.customer(engine, Make.create(name))
        _ = try await engine.submit(
            Make.record(Make.interaction(name, .code(code), at: bench.clock.now())))
        return code
    }

    @Test func `both sides are recorded, the stage follows the approval, and its end`() async throws {
        let bench = TestBench()
        let code = try await bench.running { engine in
            let code = try await shopper(engine, "Ali", bench)
            let proposed = try await engine.submit(Self.propose(code, key: "k"))
            let id = proposed.effects.redirectID
            #expect(try await engine.submit(Self.propose(code, key: "k")).isReplayed)
            var known = try #require(try await redirect(engine, code))
            #expect(known.id == id && known.state == .proposed && known.proposedBy == "branch/34-001")
            #expect(known.figures == Self.figures && known.channel == .chat && known.decidedAt == nil)
            #expect(try await stage(engine, code, bench) == .active, "a proposal changes nothing")
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(Self.decide(code, id, .approved))
            known = try #require(try await redirect(engine, code))
            #expect(known.state == .approved && known.decidedBy == "admin/operations")
            #expect(known.decidedAt == bench.clock.now() && known.decisionReason == "AGREED")
            #expect(try await stage(engine, code, bench) == .redirected)
            // What he buys meanwhile does not end it.
            _ = try await engine.submit(
                Make.record(Make.interaction("more", .code(code), at: bench.clock.now())))
            #expect(try await stage(engine, code, bench) == .redirected)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return code
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            #expect(try await stage(engine, code, bench) == .redirected, "from the ledger")
            let id = try #require(try await redirect(engine, code)).id
            _ = try await engine.submit(Self.decide(code, id, .ended))
            #expect(try await stage(engine, code, bench) == .active)
            #expect(try await redirect(engine, code)?.state == .ended)
            let history = try await engine.history(of: .code(code), HistoryQuestion(limit: 50))
            #expect(history.changes.map(\.kind).filter { $0 >= 80 } == [81, 81, 80])
            let newest = try #require(history.changes.first)
            #expect(newest.principal == "admin/operations")
            #expect(newest.fields.contains { $0.path == "redirect.state" && $0.after == "ended" })
            let view = try await engine.view(.code(code), interactions: 0, asOf: AsOf())
            #expect(view.customer.redirect?.state == .ended)
        }
    }

    @Test func `who proposed does not decide, and nothing is decided twice`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await shopper(engine, "Ali", bench)
            let id = try await engine.submit(Self.propose(code)).effects.redirectID
            func refusal(_ command: Command) async -> String {
                guard case .failure(let refusal) = await engine.answer(to: command) else { return "done" }
                return "\(refusal)"
            }
            #expect(await refusal(Self.propose(code)) == "redirectStands")
            #expect(await refusal(Self.decide(code, id, .approved, by: "branch/34-001")) == "redirectSamePrincipal")
            #expect(await refusal(Self.decide(code, id, .ended)) == "\(EngineRefusal.redirectStateForbids(.proposed))")
            #expect(await refusal(Self.decide(code, id &+ 1, .approved)) == "redirectNotFound")
            #expect(await refusal(Self.decide(code, id, .refused)) == "done")
            #expect(
                await refusal(Self.decide(code, id, .approved)) == "\(EngineRefusal.redirectStateForbids(.refused))")
            #expect(await refusal(Self.propose(code)) == "done", "another may be proposed after a refusal")
        }
    }

    @Test func `a redirection goes along with a merge, and comes back with its end`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await shopper(engine, "Ali", bench)
            let veli = try await shopper(engine, "Veli", bench)
            let id = try await engine.submit(Self.propose(veli)).effects.redirectID
            _ = try await engine.submit(
                Command(
                    .mergeCustomers(CustomerMerge(veli, into: ali)), principal: "admin/operations"))
            #expect(try await redirect(engine, ali)?.id == id)
            guard case .failure(.redirectStands) = await engine.answer(to: Self.propose(ali)) else {
                Issue.record("two stand")
                return
            }
            _ = try await engine.submit(Self.decide(ali, id, .approved))
            #expect(try await stage(engine, ali, bench) == .redirected)
            _ = try await engine.submit(Command(.unmergeCustomers(veli), principal: "admin/operations"))
            #expect(try await redirect(engine, ali) == nil)
            #expect(try await stage(engine, ali, bench) == .active)
            #expect(try await stage(engine, veli, bench) == .redirected)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test(arguments: [RedirectState.proposed, .approved])
    func `who is erased takes a redirection along, and nobody can decide it any more`(state: RedirectState) async throws
    {
        let bench = TestBench()
        let code = try await bench.running { engine in
            let code = try await shopper(engine, "Ali", bench)
            let other = try await shopper(engine, "Veli", bench)
            let id = try await engine.submit(Self.propose(code)).effects.redirectID
            let kept = try await engine.submit(Self.propose(other)).effects.redirectID
            if state == .approved { _ = try await engine.submit(Self.decide(code, id, .approved)) }
            _ = try await engine.eraseSubject(ErasureTests.request(code))
            for decision in [RedirectState.approved, .refused, .ended] {
                guard case .failure(.customerErased) = await engine.answer(to: Self.decide(code, id, decision)) else {
                    Issue.record("\(decision) was decided")
                    continue
                }
            }
            guard case .failure(.customerErased) = await engine.answer(to: Self.propose(code)) else {
                Issue.record("proposed for somebody who is gone")
                return code
            }
            #expect(try await redirect(engine, other)?.id == kept, "others' stay")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            let state = try #require(engine.core.state.withLock { $0.customers.slot(code.number)?.durable })
            #expect(state.identity.fields.redirect == nil && !state.scoring.isRedirected, "nothing of it is kept")
            return code
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            guard
                case .customerErased? = await failure({ _ = try await engine.customer(.code(code)) }) as? EngineRefusal
            else {
                Issue.record("he is back, from the ledger")
                return
            }
            let report = try await engine.verifyRebuild()
            #expect(report.differences == [])
        }
    }

    @Test func `the document of a person tells of both sides`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await shopper(engine, "Ali", bench)
            let id = try await engine.submit(Self.propose(code)).effects.redirectID
            _ = try await engine.submit(Self.decide(code, id, .approved))
            let commits = try await engine.subjectCommits(of: code, upTo: engine.durableSeq)
            let entries = try await engine.subjectEntries(of: code, at: commits[...]).entries
            let told = entries.compactMap { entry -> String? in
                switch entry.content {
                case .redirectProposed(let known): "proposed \(known.figures.margin)"
                case .redirectDecided(let of, let state, let reason): "\(of == id) \(state) \(reason)"
                default: nil
                }
            }
            #expect(told == ["proposed -500", "true approved AGREED"])
        }
    }
}
