import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// Requests of persons, their thirty days, and those whom no law keeps any longer.
@Suite struct SubjectRequestTests {
    private func ask(
        _ code: CustomerCode, _ kind: SubjectRequestKind, _ decision: AutomatedDecision? = nil, at time: Timestamp
    ) -> Command {
        let new = NewRequest(code: code, kind: kind, decision: decision, receivedAt: time, reason: "dilekçe 7")
        return Command(.recordRequest(new), principal: "branch/34-001")
    }

    private func answer(_ code: CustomerCode, _ id: UInt64) -> Command {
        let answer = RequestAnswer(code: code, requestID: id, outcome: .refused, reason: "kayıt doğru")
        return Command(.answerRequest(answer), principal: "agent/ayse.kaya")
    }

    private func waiting(_ engine: Engine) async throws -> WaitingRequests {
        try await engine.waitingRequests(limit: 200, atLeast: engine.durableSeq)
    }

    @Test func `who asked first waits first, and is counted as overdue on the thirty-first day`() async throws {
        let bench = TestBench()
        let first = try await bench.running { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            let veli = try await MergeTests.customer(engine, Make.create("Veli", "Demir"))
            let now = bench.clock.now()
            let late = try await engine.submit(ask(veli, .access, at: now)).effects
            let early = now.adding(microseconds: -5 * Timestamp.microsecondsPerDay)
            let contest = try await engine.submit(ask(ali, .contest, .redirection, at: early)).effects
            #expect(late.version == 2 && late.requestID != contest.requestID)
            let found = try await waiting(engine)
            #expect(found.requests.map(\.code) == [ali, veli] && found.open == 2 && found.overdue == 0)
            #expect(found.requests[0].request.id == contest.requestID)
            #expect(found.requests[0].request.decision == .redirection)
            #expect(found.requests[0].request.reason == "dilekçe 7")
            #expect(found.requests[0].request.recordedBy == "branch/34-001")
            let shown = try await engine.customer(.code(ali)).customer.requests
            #expect(shown == [found.requests[0].request])
            return ali
        }
        bench.clock.advance(seconds: 27 * 86_400)
        try await bench.run { engine in
            let found = try await waiting(engine)
            #expect(found.open == 2 && found.overdue == 1)
            let id = found.requests[0].request.id
            let answered = try await engine.submit(answer(first, id)).effects
            #expect(answered.requestID == id && answered.isChanged)
            #expect(try await waiting(engine).open == 1)
            #expect(try await engine.customer(.code(first)).customer.requests.isEmpty)
            guard case .failure(.requestNotFound) = await engine.answer(to: answer(first, id)) else {
                Issue.record("a request was answered twice")
                return
            }
            let history = try await engine.history(of: .code(first), HistoryQuestion(limit: 50))
            #expect(history.changes.map(\.kind) == [54, 53, 25].map { UInt16($0) })
            #expect(history.changes[1].fields.map(\.path) == ["requests.contest", "requests.contest.reason"])
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a customer has so many requests at a time and not one more`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            for _ in 0..<RequestRecord.maximum { _ = try await engine.submit(ask(ali, .access, at: bench.clock.now())) }
            guard
                case .failure(.tooManyRequests(32)) = await engine.answer(to: ask(ali, .access, at: bench.clock.now()))
            else {
                Issue.record("requests have no limit")
                return
            }
        }
    }

    @Test func `a restriction answers who asked for it, an erasure everything`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            for kind in SubjectRequestKind.allCases where kind != .contest {
                _ = try await engine.submit(ask(ali, kind, at: bench.clock.now()))
            }
            let restriction = NewRestriction(code: ali, ground: .objection, reason: "")
            _ = try await engine.submit(Command(.restrictProcessing(restriction), principal: "admin/privacy"))
            #expect(try await waiting(engine).requests.map(\.request.kind) == [.access, .rectification, .erasure])
            _ = try await engine.eraseSubject(ErasureTests.request(ali, keeping: [.bankRecord]))
            #expect(try await waiting(engine).requests.map(\.request.kind) == [.access, .rectification])
            let erased = try await engine.eraseSubject(ErasureTests.request(ali))
            #expect(erased.lines.first { $0.subject == .request }?.rows == 2)
            #expect(try await waiting(engine).open == 0)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test
    func `a request of who was merged is answered under the survivor's code, and a restriction holds them together`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "", [try Make.loyalty(1)]))
            let veli = try await MergeTests.customer(engine, Make.create("Veli", "", [try Make.loyalty(2)]))
            let id = try await engine.submit(ask(veli, .rectification, at: bench.clock.now())).effects.requestID
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            #expect(try await engine.customer(.code(veli)).customer.requests.map(\.id) == [id])
            _ = try await engine.submit(answer(ali, id))
            #expect(try await waiting(engine).open == 0)
            let restriction = NewRestriction(code: veli, ground: .objection, reason: "")
            _ = try await engine.submit(Command(.restrictProcessing(restriction), principal: "admin/privacy"))
            guard case .failure(.customerRestricted) = await engine.answer(to: MergeTests.unmerge(veli)) else {
                Issue.record("who leaves a restricted customer is not restricted")
                return
            }
        }
    }

    @Test func `who contests that his data are right may have them corrected, who objects may not`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            for (ground, isAllowed) in [(RestrictionGround.objection, false), (.accuracyContested, true)] {
                let restriction = NewRestriction(code: ali, ground: ground, reason: "")
                _ = try await engine.submit(Command(.restrictProcessing(restriction), principal: "admin/privacy"))
                var update = ProfileUpdate(
                    code: ali, expectedVersion: try await engine.customer(.code(ali)).customer.version)
                update.familyName = .set("Kara")
                let answer = await engine.answer(to: Command(.updateCustomer(update), principal: Make.branch))
                if case .success = answer { #expect(isAllowed) } else { #expect(!isAllowed) }
            }
        }
    }

    @Test func `who asked for erasure is due on the day on which the law lets go of him`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            let veli = try await MergeTests.customer(engine, Make.create("Veli", "Demir"))
            _ = try await engine.eraseSubject(ErasureTests.request(ali, keeping: [.distanceContract]))
            _ = try await engine.eraseSubject(ErasureTests.request(veli, keeping: [.bankRecord]))
            #expect(try await engine.releasedCustomers(after: 0, limit: 50).customers.isEmpty)
            bench.clock.advance(seconds: 3 * 366 * 86_400)
            let due = try await engine.releasedCustomers(after: 0, limit: 50)
            #expect(due.customers.map(\.code) == [ali] && due.customers[0].retention == .distanceContract)
            #expect(due.next == nil)
            // He has bought again meanwhile: the law keeps him from that day on.
            _ = try await engine.submit(Make.record(Make.interaction("e", .code(ali), at: bench.clock.now())))
            let kept = try await engine.eraseSubject(ErasureTests.request(ali, keeping: [.distanceContract]))
            #expect(kept.retention != nil)
            #expect(try await engine.releasedCustomers(after: 0, limit: 50).customers.isEmpty)
            bench.clock.advance(seconds: 8 * 366 * 86_400)
            let both = [ali, veli].sorted()
            let page = try await engine.releasedCustomers(after: 0, limit: 1)
            #expect(page.customers.map(\.code) == [both[0]] && page.next == both[0].number)
            let rest = try await engine.releasedCustomers(after: both[0].number, limit: 1)
            #expect(rest.customers.map(\.code) == [both[1]])
        }
    }
}
