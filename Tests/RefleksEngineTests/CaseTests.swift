import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// What a customer tells us becomes score, level and case in one commit; and the case goes on until he says that it is done.
@Suite struct CaseTests {
    static func feedback(
        _ code: CustomerCode, _ kind: FeedbackKind = .complaint, score: Int? = nil, text: String = "geç geldi",
        branch: String = "", at time: Timestamp, key: String? = nil
    ) throws -> Command {
        let answer = try FeedbackAnswer(kind, score: score)
        return Command(
            .submitFeedback(
                NewFeedback(code: code, answer: answer, text: text, channel: .phone, branch: branch, at: time)),
            principal: Make.branch,
            idempotency: key.map { IdempotencyKey(scope: Make.branch, key: $0, payload: Array($0.utf8)) })
    }

    static func step(
        _ code: CustomerCode, _ id: UInt64, _ action: CaseStep.Action, text: String = "",
        by principal: String = "agent/a"
    ) -> Command {
        Command(.stepCase(CaseStep(code: code, caseID: id, action: action, text: text)), principal: principal)
    }

    static func move(
        _ code: CustomerCode, _ id: UInt64, _ state: CaseState, _ reason: ClosingReason? = nil
    ) -> Command { step(code, id, .move(state, reason: reason)) }

    private func buyer(_ engine: Engine, _ name: String, _ bench: TestBench) async throws -> CustomerCode {
        let code = try await MergeTests.customer(engine, Make.create(name))
        _ = try await engine.submit(
            Make.record(Make.interaction(name, .code(code), at: bench.clock.now(), revenue: 20_000_00)))
        return code
    }

    private func refusal(_ engine: Engine, _ command: Command) async -> String {
        guard case .failure(let refusal) = await engine.answer(to: command) else { return "done" }
        if case .caseRefused(let reason, let field) = refusal { return "\(field) \(reason.code)" }
        return "\(refusal)"
    }

    @Test func `a complaint is one entry: kept, scored, and followed up with the promises of the level`() async throws {
        let bench = TestBench()
        let code = try await bench.running { engine in
            let code = try await buyer(engine, "Ali", bench)
            let before = engine.durableSeq
            let command = try Self.feedback(code, branch: "34-001", at: bench.clock.now(), key: "k")
            let told = try await engine.submit(command)
            #expect(engine.durableSeq == before + 1 && told.commitSeq == before + 1)
            let change = try #require(told.effects.score)
            #expect(change.before == 250 && change.after == 220)
            #expect(change.lines.map(\.rule) == [.satisfactionComplaints] && change.lines.map(\.after) == [-30])
            let care = try #require(told.items.compactMap(\.cases.first).first)
            #expect(care.tier == .plus && care.severity == .high && care.origin == .feedback)
            #expect(care.feedbackID == told.effects.feedbackID && care.branch == "34-001")
            // PLUS: two hours and sixteen, from nine on a Monday.
            #expect(care.firstResponseDue == bench.clock.now().adding(microseconds: 120 * 60_000_000))
            #expect(care.resolutionMinutes == 960 && care.resolutionDue.map { $0 > bench.clock.now() } == true)
            let again = try await engine.submit(command)
            #expect(again.isReplayed && again.items.map(\.feedbackID) == told.items.map(\.feedbackID))
            #expect(again.items.map(\.cases) == told.items.map(\.cases) && again.effects.score == change)
            let customer = try await engine.customer(.code(code)).customer
            #expect(customer.cases == [care] && customer.answers == 1)
            #expect(customer.lastFeedback?.text == "geç geldi" && customer.lastFeedback?.caseID == care.id)
            #expect(customer.version == 1, "a profile's version is the profile's")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return code
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let customer = try await engine.customer(.code(code)).customer
            #expect(customer.cases.count == 1 && customer.lastFeedback?.text == "geç geldi", "from the ledger")
            let then = try await engine.view(.code(code), interactions: 0, asOf: AsOf())
            #expect(then.customer.cases == customer.cases && then.customer.scoring == customer.scoring)
            let history = try await engine.history(of: .code(code), HistoryQuestion(limit: 50))
            let newest = try #require(history.changes.first { $0.kind == ChangeKind.caseOpened.rawValue })
            #expect(newest.principal == Make.branch)
            #expect(newest.fields.contains { $0.path == "cases.state" && $0.after == "open" })
            let said = try #require(history.changes.first { $0.kind == ChangeKind.feedbackSubmitted.rawValue })
            #expect(said.fields.contains { $0.path == "feedback.text" && $0.after == "geç geldi" })
        }
    }

    @Test func `a policy that was put before the rules of feedback counts them as the server's own does`() throws {
        let own = ScoringPolicy.standard
        let old = ScoringPolicy(
            version: 2, currency: own.currency, curves: Array(own.curves.prefix(23)), influenceCap: own.influenceCap,
            costToServeFrom: own.costToServeFrom, levels: own.levels, lifecycle: own.lifecycle)
        #expect(!old.violations.isEmpty, "nobody puts such a policy now")
        var writer = ByteWriter()
        ReferenceCodec.write(old, to: &writer)
        var reader = ByteReader(writer.bytes)
        #expect(try ReferenceCodec.readPolicy(&reader, 1).curves == own.curves)
    }

    @Test func `what was told later is not true before, and an answer that opens nothing opens nothing`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await buyer(engine, "Ali", bench)
            let before = bench.clock.now()
            bench.clock.advance(seconds: 3_600)
            let praise = try await engine.submit(
                try Self.feedback(code, .praise, text: "sağ olun", at: bench.clock.now()))
            #expect(praise.items.compactMap(\.cases.first).isEmpty)
            #expect(praise.effects.score?.lines.map(\.rule) == [.satisfactionGoodRatings])
            let neutral = try await engine.submit(try Self.feedback(code, .csat, score: 3, at: before))
            #expect(neutral.effects.score == nil && neutral.items.compactMap(\.cases.first).isEmpty)
            let now = try await engine.customer(.code(code)).customer
            #expect(now.answers == 2 && now.lastFeedback?.kind == .praise, "by when it was given")
            let then = try await engine.view(.code(code), interactions: 0, asOf: AsOf(valid: before))
            #expect(then.customer.answers == 1 && then.customer.lastFeedback?.kind == .csat)
            let ahead = try Self.feedback(code, at: bench.clock.now().adding(microseconds: 301_000_000))
            #expect(await refusal(engine, ahead) == "occurredInFuture(maximumMinutes: 5)")
        }
    }

    @Test func `a case goes its way, and only the customer's word or a reason ends it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await buyer(engine, "Ali", bench)
            let told = try await engine.submit(try Self.feedback(code, at: bench.clock.now()))
            let id = try #require(told.items.compactMap(\.cases.first).first).id
            bench.clock.advance(seconds: 3_600)
            _ = try await engine.submit(Self.step(code, id, .note(isResponse: true, owner: nil), text: "arandı"))
            var care = try #require(try await engine.customer(.code(code)).customer.cases.first)
            #expect(care.firstResponseDue == nil && !care.isResponseLate && care.notes == 1)
            #expect(
                await refusal(engine, Self.step(code, id, .note(isResponse: false, owner: "ayse")))
                    == "owner CASE_OWNER_UNKNOWN")
            _ = try await engine.submit(
                ReferenceTests.put(.agent(Agent(id: "ayse", branch: "34-001", isActive: true))))
            _ = try await engine.submit(Self.step(code, id, .note(isResponse: false, owner: "ayse")))
            #expect(await refusal(engine, Self.move(code, id, .confirmed)) == "state ILLEGAL_CASE_TRANSITION")
            #expect(await refusal(engine, Self.move(code, id, .closedUnresolved)) == "state CLOSING_REASON_REQUIRED")
            #expect(await refusal(engine, Self.move(code, id &+ 1, .resolved)) == "caseNotFound")
            _ = try await engine.submit(Self.move(code, id, .waitingCustomer))
            bench.clock.advance(seconds: 30 * 86_400)
            care = try #require(try await engine.customer(.code(code)).customer.cases.first)
            #expect(!care.isOverdue(at: bench.clock.now()), "the clock stands")
            _ = try await engine.submit(Self.move(code, id, .open))
            _ = try await engine.submit(Self.step(code, id, .move(.resolved, reason: nil), text: "yenisi verildi"))
            _ = try await engine.submit(Self.move(code, id, .reopened))
            _ = try await engine.submit(Self.move(code, id, .resolved))
            _ = try await engine.submit(Self.move(code, id, .confirmed))
            let file = try await engine.caseFile(id)
            #expect(file.code == code && file.care.state == .confirmed && file.care.owner == "ayse")
            #expect(
                file.events.map(\.care.state) == [
                    .open, .open, .open, .waitingCustomer, .open, .resolved, .reopened, .resolved, .confirmed,
                ])
            #expect(file.events.map(\.text).filter { !$0.isEmpty } == ["arandı", "yenisi verildi"])
            #expect(file.events[1].principal == "agent/a" && file.care.progress.reopened == 1)
            #expect(try await engine.cases(CaseQuery(), limit: 10).cases.isEmpty)
            #expect(try await engine.customer(.code(code)).customer.cases.first?.isQueued == false)
            let none = await failure { _ = try await engine.caseFile(told.effects.feedbackID) }
            #expect("\(none as? EngineRefusal ?? .corrupt)" == "caseNotFound", "an answer is no case")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `cases go along with a merge, are seen to there, and come back with its end`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await buyer(engine, "Ali", bench)
            let veli = try await buyer(engine, "Veli", bench)
            let told = try await engine.submit(try Self.feedback(veli, at: bench.clock.now()))
            let id = try #require(told.items.compactMap(\.cases.first).first).id
            let apart = try await engine.customer(.code(veli)).customer
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            let together = try await engine.customer(.code(ali)).customer
            #expect(together.cases.map(\.id) == [id] && together.answers == 1)
            #expect(together.scoring.voices.map(\.count) == [1])
            #expect(try await engine.cases(CaseQuery(), limit: 10).cases.map(\.survivor) == [ali.number])
            #expect(
                try await engine.feedback(of: .code(ali), limit: 10).feedback.map(\.id) == [told.effects.feedbackID])
            let more = try await engine.submit(try Self.feedback(veli, .nps, score: 2, at: bench.clock.now()))
            #expect(more.effects.customerNumber == ali.number, "the survivor keeps it")
            #expect(more.effects.score?.lines.map(\.rule) == [.satisfactionPoorRatings])
            #expect(try await engine.customer(.code(veli)).customer.cases.count == 2)
            _ = try await engine.submit(Command(.unmergeCustomers(veli), principal: "admin/operations"))
            let again = try await engine.customer(.code(veli)).customer
            #expect(again.cases == apart.cases && again.scoring == apart.scoring && again.answers == apart.answers)
            #expect(try await engine.customer(.code(ali)).customer.cases.count == 1)
            _ = try await engine.submit(Self.move(veli, id, .resolved))
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(
                Set(try await engine.cases(CaseQuery(), limit: 10).cases.map(\.survivor)) == [ali.number, veli.number])
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `nothing is refused for want of room, and the record stays bounded`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await buyer(engine, "Ali", bench)
            var last: UInt64 = 0
            for index in 0..<CareCase.maximumQueued + 3 {
                let told = try await engine.submit(try Self.feedback(code, text: "\(index)", at: bench.clock.now()))
                last = told.items.compactMap(\.cases.first).first?.id ?? last
            }
            var customer = try await engine.customer(.code(code)).customer
            #expect(customer.cases.count == CareCase.maximumQueued && customer.answers == 35)
            #expect(customer.lastFeedback?.caseID == last, "it comes to the newest case")
            let open = Command(
                .openCase(NewCase(code: code, severity: .low, branch: "", text: "x")), principal: Make.branch)
            #expect(await refusal(engine, open) == "tooManyCases(maximum: 32)")
            for care in customer.cases {
                _ = try await engine.submit(Self.move(code, care.id, .closedUnresolved, .duplicate))
            }
            let first = try #require(customer.cases.first).id
            customer = try await engine.customer(.code(code)).customer
            #expect(customer.cases.count == CareState.maximumClosed && !customer.cases.contains { $0.id == first })
            #expect(try await engine.caseFile(first).care.state == .closedUnresolved, "the ledger keeps it")
            #expect(await refusal(engine, Self.move(code, first, .open)) == "caseNotFound")
            let page = try await engine.feedback(of: .code(code), limit: 30)
            let rest = try await engine.feedback(of: .code(code), before: page.next, limit: 30)
            #expect((page.feedback + rest.feedback).map(\.text) == (0..<35).reversed().map { "\($0)" })
            #expect(rest.next == nil)
        }
    }

    @Test func `an erasure takes what was told, and the queue forgets him`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await buyer(engine, "Ali", bench)
            let told = try await engine.submit(try Self.feedback(code, at: bench.clock.now()))
            let id = try #require(told.items.compactMap(\.cases.first).first).id
            let commits = try await engine.subjectCommits(of: code, upTo: engine.durableSeq)
            let document = try await engine.subjectEntries(of: code, at: commits[...]).entries.compactMap {
                entry -> String? in
                switch entry.content {
                case .feedback(let known): known.text
                case .careCase(let kind, let care, _): "\(kind) \(care.id == id)"
                default: nil
                }
            }
            #expect(document == ["geç geldi", "opened true"])
            let counted = try await engine.eraseSubject(ErasureTests.request(code, dryRun: true)).lines
            #expect(counted.first { $0.subject == .feedback }?.rows == 1)
            #expect(counted.first { $0.subject == .careCase }?.rows == 1)
            _ = try await engine.eraseSubject(ErasureTests.request(code))
            #expect(try await engine.cases(CaseQuery(), limit: 10).cases.isEmpty)
            #expect(await refusal(engine, Self.move(code, id, .resolved)) == "customerErased")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.cases(CaseQuery(), limit: 10).cases.isEmpty)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        #expect(try bench.rows().filter { $0.position.table == .openCase }.isEmpty)
    }
}
