import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// Erasure of who is one customer with others, or might be: nothing points to him afterwards.
@Suite struct ErasureOfManyTests {
    private func isErased(_ engine: Engine, _ code: CustomerCode) async -> Bool {
        let error = await failure { _ = try await engine.customer(.code(code)) }
        if case .customerErased? = error as? EngineRefusal { return true }
        return false
    }

    private func keyID(_ engine: Engine, _ code: CustomerCode) -> UInt64 {
        engine.core.state.withLock { $0.customers.slot(code.number)?.durable?.identity.keyID ?? 0 }
    }

    private func twin(_ engine: Engine, _ card: Int) async throws -> CustomerCode {
        try await MergeTests.customer(
            engine,
            Make.create("Çağrı", "Ünlü", [try Make.loyalty(card)], birthDate: try CalendarDate("1984-03-12")))
    }

    @Test func `everybody who is one person is erased in one entry, by whichever code`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "", [try Make.loyalty(1)]))
            let old = try await MergeTests.customer(engine, Make.create("Ali", "Kaya", [try Make.loyalty(2)]))
            let stranger = try await MergeTests.customer(engine, Make.create("Can", "", [try Make.loyalty(3)]))
            _ = try await engine.submit(MergeTests.merge(old, into: ali))
            let now = bench.clock.now()
            _ = try await engine.submit(Make.record(Make.interaction("e1", .code(old), at: now, note: "not")))
            let keys = [keyID(engine, ali), keyID(engine, old)]
            let before = engine.durableSeq
            let answer = try await engine.eraseSubject(ErasureTests.request(old))
            #expect(answer.commitSeq == before + 1 && engine.durableSeq == before + 1)
            let counted = answer.lines.reduce(into: [:]) { $0[$1.subject] = $1.rows }
            #expect(counted[.dataKey] == 2 && counted[.identifier] == 2 && counted[.interaction] == 1)
            for key in keys { #expect(try bench.keys.key(key) == nil) }
            let ends = [await isErased(engine, ali), await isErased(engine, old), await isErased(engine, stranger)]
            #expect(ends == [true, true, false])
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test(arguments: [0, 3_600_000] as [UInt64])
    func `who was like him is like nobody, and nobody becomes like him`(delay: UInt64) async throws {
        var bench = TestBench()
        bench.configuration.projectionDelayMilliseconds = delay
        try await bench.run { engine in
            let first = try await twin(engine, 1)
            let second = try await twin(engine, 2)
            let third = try await twin(engine, 3)
            let dismissal = MatchDismissal(first, second)
            _ = try await engine.submit(Command(.dismissMatch(dismissal), principal: Make.branch))
            let answer = try await engine.eraseSubject(ErasureTests.request(first))
            #expect(answer.lines.first { $0.subject == .match }?.rows == 2, "the dismissed pair too")
            let open = try await engine.matchCandidates(limit: 200, verdict: .review, atLeast: engine.durableSeq)
            #expect(open.candidates.map { Set([$0.code, $0.otherCode]) } == [[second, third]])
            let fourth = try await twin(engine, 4)
            let later = try await engine.matchCandidates(limit: 200, verdict: .review, atLeast: engine.durableSeq)
            #expect(later.candidates.count == 3)
            #expect(!later.candidates.contains { $0.code == first || $0.otherCode == first })
            #expect(later.candidates.contains { Set([$0.code, $0.otherCode]) == [third, fourth] })
            #expect(try await engine.verifyRebuild().differences == [])
        }
        let pairs = try bench.rows().filter { $0.position.table == .match }
        #expect(pairs.count == 3)
    }

    @Test func `a pair that is found between counting and erasing goes as well`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await twin(engine, 1)
            let survey = try CustomerReader(core: engine.core).survey(first)
            _ = try await twin(engine, 2)
            let open = try await engine.matchCandidates(limit: 200, verdict: .review, atLeast: engine.durableSeq)
            #expect(open.candidates.count == 1)
            let today = CalendarDate(istanbul: bench.clock.now())
            let prepared = survey.prepared([], reason: "", today: today)
            let stale = Command(.eraseSubject(prepared), principal: "admin/privacy")
            guard case .failure(.subjectMoved) = await engine.answer(to: stale) else {
                Issue.record("a pair that was not counted was left")
                return
            }
            let answer = try await engine.eraseSubject(ErasureTests.request(first))
            #expect(answer.lines.first { $0.subject == .match }?.rows == 1)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        #expect(try bench.rows().filter { $0.position.table == .match }.isEmpty)
    }

    @Test func `who has moved on since he was counted is counted again`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await twin(engine, 1)
            let survey = try CustomerReader(core: engine.core).survey(first)
            _ = try await engine.submit(Make.record(Make.interaction("e", .code(first), at: bench.clock.now())))
            let today = CalendarDate(istanbul: bench.clock.now())
            let stale = Command(
                .eraseSubject(survey.prepared([], reason: "", today: today)), principal: "admin/privacy")
            guard case .failure(.subjectMoved) = await engine.answer(to: stale) else {
                Issue.record("what was not counted was erased")
                return
            }
            let answer = try await engine.eraseSubject(ErasureTests.request(first))
            #expect(answer.lines.first { $0.subject == .interaction }?.rows == 1)
        }
    }

    @Test func `a restored ledger that holds him as one with somebody else parts them first`() async throws {
        let bench = TestBench()
        let (gone, other) = try await bench.running { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "", [try Make.loyalty(1)]))
            let veli = try await MergeTests.customer(engine, Make.create("Veli", "", [try Make.loyalty(2)]))
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            _ = try engine.core.store.backup(to: "before")
            _ = try await engine.submit(MergeTests.unmerge(veli))
            _ = try await engine.eraseSubject(ErasureTests.request(ali))
            return (ali, veli)
        }
        try bench.disk.restore(from: "before", epoch: 2)
        try await bench.run { engine in
            let isGone = await isErased(engine, gone)
            #expect(isGone)
            let shown = try await engine.customer(.code(other)).customer
            #expect(shown.profile.givenName == "Veli")
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `what he did with others stays in their history, without him`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "Kaya", [try Make.loyalty(1)]))
            let veli = try await MergeTests.customer(engine, Make.create("Veli", "Demir", [try Make.loyalty(2)]))
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            let merged = bench.clock.now()
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(MergeTests.unmerge(veli))
            bench.clock.advance(seconds: 60)
            _ = try await engine.eraseSubject(ErasureTests.request(veli))
            let error = await failure {
                _ = try await engine.view(.code(veli), interactions: 0, asOf: AsOf(known: merged))
            }
            guard case .customerErased? = error as? EngineRefusal else {
                Issue.record("an earlier view shows an erased customer: \(String(describing: error))")
                return
            }
            let then = try await engine.view(.code(ali), interactions: 0, asOf: AsOf(known: merged))
            #expect(then.customer.profile.familyName == "Kaya" && then.customer.mergedCodes == [veli])
            #expect(then.customer.identifiers.map(\.identifier.value) == ["card1"], "his card cannot be opened")
            let changes = try await engine.history(of: .code(ali), HistoryQuestion(limit: 50))
            #expect(changes.changes.count == 3)
        }
    }
}
