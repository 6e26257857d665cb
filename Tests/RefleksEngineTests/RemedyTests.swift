import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// What agents give customers: within their authority at once, above it by somebody else, and its money in the same entry.
@Suite struct RemedyTests {
    private let lira = Currency.lira

    private func authority(
        _ agent: String, _ limit: Int64, perPeriod: Int64, days: Int = 7, currency: Currency = .lira
    ) throws -> Command {
        let authority = try #require(
            AgentAuthority(
                agent: agent, currency: currency, perPeriod: perPeriod, periodDays: days, limits: [.voucher: limit]))
        return ReferenceTests.put(.agentAuthority(authority))
    }

    private func agents(_ engine: Engine, _ ids: String...) async throws {
        for id in ids {
            _ = try await engine.submit(ReferenceTests.put(.agent(Agent(id: id, branch: "34-001", isActive: true))))
        }
    }

    private func posting(_ code: CustomerCode, _ money: Money, _ name: String, at time: Timestamp) -> NewInteraction {
        NewInteraction(
            subject: .code(code), createsMissingSubject: false, sourceSystem: "refleks", sourceEventID: name,
            figures: InteractionFigures(
                type: .transaction, channel: .phone, occurredAt: time,
                money: [MoneyLine(kind: .remedy, money: money)]),
            publicBytes: Array("public \(name)".utf8), personalBytes: [])
    }

    private func grant(
        _ engine: Engine, _ code: CustomerCode, _ id: UInt64, _ amount: Int64, by agent: String = "ayse",
        kind: RemedyKind = .voucher, currency: Currency = .lira, text: String = "iki gün gecikti", key: String? = nil,
        _ bench: TestBench
    ) -> Command {
        let money = Money(minorUnits: amount, currency: currency)
        return Command(
            .grantRemedy(
                NewRemedy(
                    code: code, caseID: id, kind: kind, money: money, agent: agent, channel: .phone, text: text,
                    posting: posting(code, money, engine.uniqueName(), at: bench.clock.now()))),
            principal: "agent/" + agent,
            idempotency: key.map { IdempotencyKey(scope: agent, key: $0, payload: Array($0.utf8)) })
    }

    private func decide(
        _ engine: Engine, _ remedy: UInt64, _ isApproved: Bool = true, by agent: String,
        principal: String? = nil, _ bench: TestBench
    ) async throws -> Command {
        let proposed = try await engine.remedy(remedy)
        return Command(
            .decideRemedy(
                RemedyDecision(
                    remedy: proposed, isApproved: isApproved, agent: agent, text: "tamam",
                    posting: posting(
                        proposed.code, proposed.remedy.money, engine.uniqueName(), at: bench.clock.now()))),
            principal: principal ?? (agent.isEmpty ? "admin/root" : "agent/" + agent))
    }

    private func complaint(_ engine: Engine, _ name: String, _ bench: TestBench) async throws -> (CustomerCode, UInt64)
    {
        let code = try await MergeTests.customer(engine, Make.create(name))
        _ = try await engine.submit(
            Make.record(Make.interaction(name, .code(code), at: bench.clock.now(), revenue: 20_000_00)))
        let told = try await engine.submit(try CaseTests.feedback(code, at: bench.clock.now()))
        return (code, try #require(told.items.compactMap(\.cases.first).first).id)
    }

    private func refusal(_ engine: Engine, _ command: Command) async -> String {
        guard case .failure(let refusal) = await engine.answer(to: command) else { return "done" }
        if case .caseRefused(let reason, let field) = refusal { return "\(field) \(reason.code)" }
        return "\(refusal)"
    }

    private func margin(_ engine: Engine, _ code: CustomerCode) async throws -> Int64 {
        try await engine.customer(.code(code)).customer.totals.money.margin(lira)
    }

    @Test func `a remedy within the authority is granted with its money in one entry, also after a restart`()
        async throws
    {
        let bench = TestBench()
        let (code, id) = try await bench.running { engine in
            try await agents(engine, "ayse")
            _ = try await engine.submit(try authority("ayse", 50_00, perPeriod: 80_00))
            let (code, id) = try await complaint(engine, "Ali", bench)
            let before = engine.durableSeq
            let was = try await margin(engine, code)
            let command = grant(engine, code, id, 50_00, key: "k", bench)
            let granted = try await engine.submit(command)
            #expect(engine.durableSeq == before + 1 && granted.commitSeq == before + 1)
            let remedy = try #require(granted.effects.cases.first?.remedies.first)
            #expect(remedy.id == granted.effects.remedyID && remedy.state == .granted && remedy.bar == nil)
            #expect(granted.items.map(\.interactionID).contains(remedy.interactionID))
            #expect(try await margin(engine, code) == was - 50_00)
            let stored = try await engine.interaction(remedy.interactionID)
            #expect(stored.customer == code)
            let again = try await engine.submit(command)
            #expect(again.isReplayed && again.items == granted.items && engine.durableSeq == before + 1)
            let above = try await engine.submit(grant(engine, code, id, 30_01, bench))
            #expect(above.effects.cases.first?.remedies.last?.bar == .abovePeriodLimit)
            #expect(try await margin(engine, code) == was - 50_00, "what waits is not given")
            let file = try await engine.caseFile(id)
            #expect(file.events.map(\.kind) == [.opened, .remedyGranted, .remedyProposed])
            #expect(file.events.map(\.text) == ["", "iki gün gecikti", "iki gün gecikti"])
            #expect(file.events[1].remedyID == remedy.id && file.events[1].principal == "agent/ayse")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return (code, id)
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let customer = try await engine.customer(.code(code)).customer
            #expect(customer.cases.first?.remedies.map(\.state) == [.granted, .waiting])
            #expect(
                try await engine.remedyBooks(of: ["ayse", "can"]).mapValues { $0.days.map(\.minorUnits) }
                    == ["ayse": [50_00]])
            let more = try await engine.submit(grant(engine, code, id, 30_01, bench))
            #expect(more.effects.cases.first?.remedies.last?.state == .waiting, "the period goes on after a restart")
            let rest = try await engine.submit(grant(engine, code, id, 30_00, bench))
            #expect(rest.effects.cases.first?.remedies.last?.state == .granted)
            bench.clock.advance(seconds: 7 * 86_400)
            let later = try await engine.submit(grant(engine, code, id, 50_00, bench))
            #expect(later.effects.cases.first?.remedies.last?.state == .granted, "another period")
            let then = try await engine.view(.code(code), interactions: 0, asOf: AsOf())
            let now = try await engine.customer(.code(code)).customer
            #expect(then.customer.cases == now.cases && then.customer.scoring == now.scoring)
            let listed = try await engine.remedies(of: code, limit: 2)
            #expect(listed.remedies.map(\.remedy.state) == [.granted, .granted] && listed.next != nil)
            let rest2 = try await engine.remedies(ofCase: id, before: listed.next, limit: 10)
            #expect(rest2.remedies.map(\.remedy.state) == [.waiting, .waiting, .granted] && rest2.next == nil)
            #expect(rest2.remedies.allSatisfy { $0.text == "iki gün gecikti" && $0.caseID == id })
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `grants of one moment never exceed the period together`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            try await agents(engine, "ayse")
            _ = try await engine.submit(try authority("ayse", 10_00, perPeriod: 55_00))
            var cases: [(CustomerCode, UInt64)] = []
            for index in 0..<20 { cases.append(try await complaint(engine, "C\(index)", bench)) }
            let states = try await withThrowingTaskGroup(of: RemedyState?.self) { group in
                for (code, id) in cases {
                    let command = grant(engine, code, id, 10_00, bench)
                    group.addTask { try await engine.submit(command).effects.cases.first?.remedies.first?.state }
                }
                return try await group.reduce(into: [RemedyState?]()) { $0.append($1) }
            }
            #expect(states.count { $0 == .granted } == 5 && states.count { $0 == .waiting } == 15)
            let book = try #require(try await engine.remedyBooks(of: ["ayse"])["ayse"])
            #expect(book.days.map(\.minorUnits) == [50_00])
        }
    }

    @Test func `another agent whose authority reaches it approves what waits, and uses his own period`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            try await agents(engine, "ayse", "can", "ece")
            _ = try await engine.submit(try authority("ayse", 10_00, perPeriod: 10_00))
            _ = try await engine.submit(try authority("can", 100_00, perPeriod: 120_00))
            _ = try await engine.submit(try authority("ece", 90_00, perPeriod: 500_00))
            let (code, id) = try await complaint(engine, "Ali", bench)
            var waiting: [UInt64] = []
            for _ in 0..<4 {
                waiting.append(try await engine.submit(grant(engine, code, id, 100_00, bench)).effects.remedyID)
            }
            #expect(try await engine.cases(CaseQuery(awaitsApproval: true), limit: 10).cases.map(\.care.id) == [id])
            let was = try await margin(engine, code)
            let own = try await decide(engine, waiting[0], by: "ayse", bench)
            #expect(await refusal(engine, own) == "remedy_id OWN_REMEDY")
            let weak = try await decide(engine, waiting[0], by: "ece", bench)
            #expect(await refusal(engine, weak) == "remedy_id REMEDY_ABOVE_LIMIT")
            let nobody = try await decide(engine, waiting[0], by: "nobody", bench)
            #expect(await refusal(engine, nobody) == "agent REMEDY_AGENT_UNKNOWN")
            #expect(try await margin(engine, code) == was, "nothing half-written")
            let approved = try await engine.submit(try await decide(engine, waiting[0], by: "can", bench))
            let remedy = try #require(approved.effects.cases.first?.remedies.first)
            #expect(remedy.state == .granted && remedy.decidedBy == "agent/can" && remedy.interactionID != 0)
            #expect(try await margin(engine, code) == was - 100_00)
            let twice = try await decide(engine, waiting[0], by: "can", bench)
            #expect(await refusal(engine, twice) == "remedy_id REMEDY_DECIDED")
            let spent = try await decide(engine, waiting[1], by: "can", bench)
            #expect(await refusal(engine, spent) == "remedy_id REMEDY_ABOVE_PERIOD_LIMIT")
            let refused = try await engine.submit(try await decide(engine, waiting[1], false, by: "can", bench))
            #expect(refused.effects.cases.first?.remedies[1].state == .refused, "what he has spent does not matter")
            let admin = try await engine.submit(try await decide(engine, waiting[2], by: "", bench))
            #expect(admin.effects.cases.first?.remedies[2].state == .granted)
            #expect(try await margin(engine, code) == was - 200_00)
            #expect(
                try await engine.remedyBooks(of: ["ayse", "can", "ece"]).mapValues { $0.days.map(\.minorUnits) }
                    == ["can": [100_00]])
            _ = try await engine.submit(CaseTests.move(code, id, .closedUnresolved, .duplicate))
            let late = try await decide(engine, waiting[3], by: "", bench)
            #expect(await refusal(engine, late) == "remedy_id REMEDY_DECIDED", "it lapsed with its case")
            let missing = await failure { _ = try await engine.remedy(id) }
            #expect("\(missing as? EngineRefusal ?? .corrupt)" == "remedyNotFound", "a case is no remedy")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.cases(CaseQuery(awaitsApproval: true), limit: 10).cases.isEmpty)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `what may not be granted is refused and leaves nothing`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            try await agents(engine, "ayse")
            let (code, id) = try await complaint(engine, "Ali", bench)
            let euro = try Currency("EUR")
            let orphan = try authority("nobody", 1, perPeriod: 1)
            #expect(await refusal(engine, orphan) == "authority.agent_id REMEDY_AGENT_UNKNOWN")
            let without = try await engine.submit(grant(engine, code, id, 1, bench))
            #expect(without.effects.cases.first?.remedies.first?.bar == .aboveLimit, "without an authority all waits")
            _ = try await engine.submit(try authority("ayse", 10_00, perPeriod: 10_00))
            let before = engine.durableSeq
            #expect(await refusal(engine, grant(engine, code, id, 0, bench)) == "currency BAD_REMEDY")
            #expect(
                await refusal(engine, grant(engine, code, id, 5, currency: euro, bench)) == "currency REMEDY_CURRENCY")
            #expect(await refusal(engine, grant(engine, code, id, 5, by: "can", bench)) == "agent REMEDY_AGENT_UNKNOWN")
            #expect(await refusal(engine, grant(engine, code, id &+ 1, 5, bench)) == "caseNotFound")
            let other = try await engine.submit(grant(engine, code, id, 5, kind: .refund, bench))
            #expect(other.effects.cases.first?.remedies.last?.bar == .aboveLimit, "a form that he may not give")
            #expect(engine.durableSeq == before + 1)
            _ = try await engine.submit(CaseTests.move(code, id, .closedUnresolved, .duplicate))
            #expect(await refusal(engine, grant(engine, code, id, 5, bench)) == "case_id CASE_ENDED")
            #expect(try await margin(engine, code) == 20_000_00)
            _ = try await engine.submit(
                ReferenceTests.put(.agent(Agent(id: "ayse", branch: "34-001", isActive: false))))
            #expect(await refusal(engine, grant(engine, code, id, 5, bench)) == "agent REMEDY_AGENT_UNKNOWN")
        }
    }

    @Test func `remedies go along with a merge, come back with its end, and their money stays after an erasure`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            try await agents(engine, "ayse")
            _ = try await engine.submit(try authority("ayse", 50_00, perPeriod: 500_00))
            let (veli, id) = try await complaint(engine, "Veli", bench)
            let ali = try await MergeTests.customer(engine, Make.create("Ali"))
            _ = try await engine.submit(grant(engine, veli, id, 10_00, bench))
            let apart = try await engine.customer(.code(veli)).customer
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            let merged = try await engine.submit(grant(engine, veli, id, 20_00, bench))
            #expect(merged.items.compactMap(\.totals.money.first).last?.kind == .remedy)
            let together = try await engine.customer(.code(ali)).customer
            #expect(together.cases.first?.remedies.map(\.money.minorUnits) == [10_00, 20_00])
            #expect(together.totals.money.margin(lira) == 20_000_00 - 30_00)
            #expect(try await engine.remedies(of: ali, limit: 10).remedies.count == 2)
            _ = try await engine.submit(Command(.unmergeCustomers(veli), principal: "admin/operations"))
            let again = try await engine.customer(.code(veli)).customer
            #expect(again.totals.money.margin(lira) == apart.totals.money.margin(lira) - 20_00)
            #expect(try await engine.customer(.code(ali)).customer.cases.isEmpty)
            let commits = try await engine.subjectCommits(of: veli, upTo: engine.durableSeq)
            let kinds = try await engine.subjectEntries(of: veli, at: commits[...]).entries.compactMap {
                entry -> CaseEvent.Kind? in
                guard case .careCase(let kind, _, let text) = entry.content, !text.isEmpty else { return nil }
                return kind
            }
            #expect(kinds == [.remedyGranted, .remedyGranted], "an export has both")
            _ = try await engine.eraseSubject(ErasureTests.request(veli))
            #expect(await refusal(engine, grant(engine, veli, id, 5, bench)) == "customerErased")
            let gone = await failure { _ = try await engine.remedies(ofCase: id, limit: 10) }
            #expect("\(gone as? EngineRefusal ?? .corrupt)" == "customerErased")
            #expect(try await engine.remedyBooks(of: ["ayse"])["ayse"]?.days.map(\.minorUnits) == [30_00])
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a correction of a remedy's money gives the authority back, less what stands in its place`() async throws
    {
        let bench = TestBench()
        try await bench.running { engine in
            try await agents(engine, "ayse")
            _ = try await engine.submit(try authority("ayse", 50_00, perPeriod: 100_00))
            let (code, id) = try await complaint(engine, "Ali", bench)
            func used() async throws -> [Int64] {
                try await engine.remedyBooks(of: ["ayse"])["ayse"]?.days.map(\.minorUnits) ?? []
            }
            func granted() async throws -> UInt64 {
                let effects = try await engine.submit(grant(engine, code, id, 50_00, bench)).effects
                return try #require(effects.cases.first?.remedies.last).interactionID
            }
            let was = try await margin(engine, code)
            let (first, second) = (try await granted(), try await granted())
            #expect(try await used() == [100_00])
            let waiting = try await engine.submit(grant(engine, code, id, 1, bench))
            #expect(waiting.effects.cases.first?.remedies.last?.state == .waiting)

            let less = posting(code, Money(minorUnits: 30_00, currency: lira), "less", at: bench.clock.now())
            let corrected = try await CorrectionTests.correct(engine, first, by: less)
            #expect(corrected.items.count == 2, "the agent's book is nobody's effect")
            #expect(try await used() == [80_00])
            #expect(try await margin(engine, code) == was - 80_00)
            bench.clock.advance(seconds: 86_400)
            let more = posting(code, Money(minorUnits: 70_00, currency: lira), "more", at: bench.clock.now())
            let replaced = try await CorrectionTests.correct(engine, corrected.items[1].interactionID, by: more)
            #expect(try await used() == [80_00], "what was not granted is taken from no authority")
            _ = try await CorrectionTests.correct(engine, replaced.items[1].interactionID)
            #expect(try await used() == [50_00], "the rest of the grant comes back, and no more")
            _ = try await CorrectionTests.correct(engine, second)
            #expect(try await used() == [])
            #expect(try await margin(engine, code) == was)
            _ = try await granted()
            #expect(try await used() == [50_00])
            let then = try await engine.view(.code(code), interactions: 0, asOf: AsOf())
            #expect(then.customer.cases == (try await engine.customer(.code(code)).customer.cases))
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let books = try await engine.remedyBooks(of: ["ayse"])
            #expect(books["ayse"]?.days.map(\.minorUnits) == [50_00])
        }
    }
}
