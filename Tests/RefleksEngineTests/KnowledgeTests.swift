import RefleksDomain
import RefleksStore
import Synchronization
import Testing

@testable import RefleksEngine

/// Facts and preferences: what supersedes what, what is kept where.
@Suite struct KnowledgeTests {
    static func put(
        _ code: CustomerCode, _ key: String, _ value: String, origin: FactOrigin = .declared,
        from: Timestamp? = nil, to: Timestamp? = nil
    ) throws -> Command {
        Command(
            .putFact(
                NewFact(
                    code: code, category: .habit, key: try FactKey(key), value: value, origin: origin,
                    legalBasis: .contract, validFrom: from, validTo: to)), principal: Make.branch)
    }

    private func customer(_ engine: Engine) async throws -> CustomerCode {
        try Make.code(try await engine.submit(Make.create("Ali", "Kaya")).effects.customerNumber)
    }

    private func values(_ engine: Engine, _ code: CustomerCode) async throws -> [String] {
        try await engine.view(.code(code), interactions: 0).knowledge.facts.map(\.fact.value)
    }

    @Test func `a fact that ends or lies ahead leaves the earlier one standing`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let now = bench.clock.now()
            _ = try await engine.submit(Self.put(code, "a", "always"))
            _ = try await engine.submit(Self.put(code, "a", "a while", to: now.adding(microseconds: 60_000_000)))
            _ = try await engine.submit(Self.put(code, "a", "later", from: now.adding(microseconds: 90_000_000)))
            #expect(try await values(engine, code) == ["always", "a while", "later"])
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(Self.put(code, "b", "other"))
            #expect(try await values(engine, code) == ["always", "later", "other"], "what has ended is gone")
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(Self.put(code, "a", "new"))
            #expect(try await values(engine, code) == ["other", "new"])
        }
    }

    @Test func `a late fact does not drive out one that began after it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            _ = try await engine.submit(Self.put(code, "a", "now"))
            let before = bench.clock.now().adding(microseconds: -1_000_000)
            _ = try await engine.submit(Self.put(code, "a", "before", from: before))
            #expect(try await values(engine, code) == ["now", "before"])
        }
    }

    @Test func `values are sealed, and the timeline and a customer's record do not hold them`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            _ = try await engine.submit(Self.put(code, "drink", "gazoz-içer"))
            try await engine.waitForProjection(of: engine.durableSeq)
            let page = try await engine.timeline(code, limit: 5)
            #expect(page.interactions.isEmpty)
        }
        let secret = Array("gazoz".utf8)
        #expect(try bench.entries().allSatisfy { !$0.body.contains(secret) })
        let rows = try bench.rows()
        #expect(rows.allSatisfy { !$0.value.contains(secret) })
        #expect(rows.filter { $0.position.table == .knowledge }.count == 1)
        // Where the two changes stand, and nothing else.
        #expect(rows.filter { $0.position.table == .timeline }.count == 2)
    }

    @Test func `the last fact that is taken back leaves no record`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let id = try await engine.submit(Self.put(code, "a", "1")).effects.factID
            let retraction = FactRetraction(code: code, factID: id)
            let answer = try await engine.submit(Command(.retractFact(retraction), principal: Make.branch))
            #expect(answer.effects.factID == id && answer.effects.version == 1)
            let changes = try await engine.changes(after: 1).changes.map { "\($0.event)" }
            #expect(changes == ["factPut", "factRetracted"])
        }
        #expect(try bench.rows().filter { $0.position.table == .knowledge }.isEmpty)
    }

    @Test func `recording an interaction neither loads nor writes what is known`() async throws {
        let bench = TestBench()
        var code: CustomerCode?
        try await bench.run { engine in
            let number = try await customer(engine)
            _ = try await engine.submit(Self.put(number, "a", "1"))
            code = number
        }
        let before = try bench.rows().filter { $0.position.table == .knowledge }
        try await bench.run { engine in
            let code = try #require(code)
            let new = Make.interaction("e", .code(code), at: bench.clock.now())
            _ = try await engine.submit(Make.record(new))
            #expect(engine.core.state.withLock { $0.knowledge.count } == 0)
            #expect(try await values(engine, code) == ["1"])
        }
        #expect(try bench.rows().filter { $0.position.table == .knowledge } == before)
    }
}

extension [UInt8] {
    /// Whether the bytes of `part` stand anywhere in it.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}
