import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Prompts in the engine: counted once, through merges, restarts, rebuilds and erasure.
@Suite struct PromptTests {
    static func prompt(_ id: String, rule: String = "", priority: Int = 50, isRetired: Bool = false) throws -> Reference
    {
        .governance(
            .prompt(
                try Prompt(
                    id: id, policy: "Önce mevcut müşteri", english: "Do it.", turkish: "Yapın.", rule: rule,
                    priority: priority, roles: [.agent, .branch], branches: ["34-001", "06-002"],
                    validFrom: try CalendarDate("2026-01-01"), validUntil: try CalendarDate("2026-12-31"),
                    contact: Prompt.Contact(purpose: .marketing, channel: .sms, brand: "shop"), restDays: 7,
                    isRetired: isRetired)))
    }

    private func show(
        _ engine: Engine, _ code: CustomerCode, _ ids: String..., branch: String = "34-001"
    ) async throws -> Effects {
        let new = NewPromptShowing(code: code, prompts: ids.map { .init($0, 1) }, branch: branch, agent: "ece.su")
        return try await engine.submit(Command(.showPrompts(new), principal: Make.branch)).effects
    }

    private func tell(_ code: CustomerCode, _ showing: UInt64, _ outcome: PromptOutcome = .acted) -> Command {
        Command(
            .tellPrompt(NewPromptOutcome(code: code, showingID: showing, outcome: outcome, agent: "ali.can")),
            principal: Make.branch)
    }

    private func refusal(_ engine: Engine, _ command: Command) async -> String {
        guard case .failure(.governanceRefused(let path, let reason)) = await engine.answer(to: command) else {
            return "done"
        }
        return "\(path) \(reason.code)"
    }

    @Test func `what was shown for either of two is told of the one that they are, and parts with them`() async throws {
        let bench = TestBench()
        let (ali, veli) = try await bench.running { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali"))
            let veli = try await MergeTests.customer(engine, Make.create("Veli"))
            let before = try await show(engine, veli, "a", "b").showings
            #expect(before.map(\.prompt) == ["a", "b"] && Set(before.map(\.id)).count == 2)
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            let durable = engine.durableSeq
            let again = try await show(engine, veli, "b", "a")
            #expect(again.showings.map(\.id) == [before[1].id, before[0].id] && !again.isChanged)
            #expect(engine.durableSeq == durable, "they are one customer, and it is the same day and branch")
            let more = try await show(engine, ali, "a", "c")
            #expect(more.showings.map(\.prompt) == ["c"] && more.customerNumber == ali.number)
            let seen = try await engine.customer(.code(veli)).customer.showings
            #expect(seen.map(\.prompt) == ["a", "b", "c"])
            let told = try await engine.submit(tell(ali, before[0].id)).effects
            #expect(told.customerNumber == veli.number, "it stays with whom it was shown for")
            #expect(await refusal(engine, tell(veli, before[0].id)) == "showing_id PROMPT_OUTCOME_TOLD")
            _ = try await engine.submit(Command(.unmergeCustomers(veli), principal: "admin/operations"))
            #expect(await refusal(engine, tell(ali, before[1].id)) == "showing_id PROMPT_SHOWING_UNKNOWN")
            _ = try await engine.submit(tell(veli, before[1].id, .dismissed))
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return (ali, veli)
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let known = try await engine.customer(.code(veli)).customer
            #expect(known.showings.map(\.told?.outcome) == [.acted, .dismissed])
            #expect(known.showings.map(\.agent) == ["ece.su", "ece.su"])
            #expect(try await engine.customer(.code(ali)).customer.showings.map(\.prompt) == ["c"])
            let then = try await engine.view(.code(veli), interactions: 0, asOf: AsOf())
            #expect(then.customer.showings == known.showings)
            let tally = PromptTally(
                from: Timestamp(microseconds: 0), through: bench.clock.now().adding(microseconds: 1))
            let counted = try await engine.scanPrompts(from: tally.first, through: tally.last, into: tally) {
                $0.add($1)
            }.tally
            #expect(counted.total.shown == 3 && counted.total.acted == 1 && counted.total.dismissed == 1)
            _ = try await engine.eraseSubject(ErasureTests.request(veli))
            let gone = await failure { _ = try await engine.customer(.code(veli)) }
            #expect("\(gone as? EngineRefusal ?? .corrupt)" == "customerErased")
            let failed = await failure { _ = try await self.show(engine, veli, "a") }
            #expect("\(failed as? EngineRefusal ?? .corrupt)" == "customerErased")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `briefings that are opened at once count one showing`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali"))
            let ids = await withTaskGroup(of: UInt64?.self, returning: Set<UInt64?>.self) { group in
                for _ in 0..<20 {
                    group.addTask { try? await self.show(engine, ali, "a").showings.first?.id }
                }
                return await group.reduce(into: []) { $0.insert($1) }
            }
            #expect(ids.count == 1 && !ids.contains(nil))
            #expect(try await engine.customer(.code(ali)).customer.showings.count == 1)
        }
    }

    @Test func `the newest sixteen of thirty days are remembered, and the ledger keeps all`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali"))
            for index in 0..<18 { _ = try await show(engine, ali, "p\(index)") }
            #expect(
                try await engine.customer(.code(ali)).customer.showings.map(\.prompt) == (2..<18).map { "p\($0)" })
            bench.clock.advance(seconds: 31 * 86_400)
            _ = try await show(engine, ali, "new")
            #expect(try await engine.customer(.code(ali)).customer.showings.map(\.prompt) == ["new"])
            let tally = PromptTally(from: Timestamp(microseconds: 0), through: bench.clock.now())
            let counted = try await engine.scanPrompts(from: tally.first, through: tally.last, into: tally) {
                $0.add($1)
            }.tally
            #expect(counted.total.shown == 19)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a thirty-third active prompt is refused, also when all come at once, and the order is kept`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let taken = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for index in 0..<40 {
                    group.addTask {
                        guard let prompt = try? Self.prompt("p\(index)", priority: 1 + index % 3) else { return false }
                        return await self.refusal(engine, ReferenceTests.put(prompt)) == "done"
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == Prompt.maximumActive)
            #expect(
                await refusal(engine, ReferenceTests.put(try Self.prompt("more")))
                    == "prompt.retired TOO_MANY_PROMPTS")
            let order = engine.prompts.map { ($0.prompt.priority, $0.prompt.id) }
            #expect(order.count == 32 && order.map(\.0) == order.map(\.0).sorted(by: >))
            let first = try #require(engine.prompts.first?.prompt.id)
            #expect(await refusal(engine, ReferenceTests.put(try Self.prompt(first, isRetired: true))) == "done")
            #expect(!engine.prompts.contains { $0.prompt.id == first })
            #expect(await refusal(engine, ReferenceTests.put(try Self.prompt("more"))) == "done")
        }
        try await bench.run { engine in
            #expect(engine.prompts.count == 32 && engine.prompts.contains { $0.prompt.id == "more" })
        }
    }
}
