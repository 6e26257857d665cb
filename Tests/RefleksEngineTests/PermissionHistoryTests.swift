import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// What addresses permitted at earlier times.
@Suite struct PermissionHistoryTests {
    private static func customer(_ engine: Engine, _ name: String, _ phone: Int) async throws -> CustomerCode {
        let command = Make.create(name, "", [try Make.phone(phone)])
        return try Make.code(try await engine.submit(command).effects.customerNumber)
    }

    private static func statuses(
        _ engine: Engine, _ code: CustomerCode, valid: Timestamp? = nil, known: Timestamp? = nil
    ) async throws -> [PermissionStatus] {
        let view = try await engine.view(.code(code), interactions: 0, asOf: AsOf(valid: valid, known: known))
        return view.permissions.map(\.permission.status)
    }

    /// With the records projected, and with all of them in the overlay.
    @Test(arguments: [0, 3_600_000] as [UInt64])
    func `two times choose what was in force and what had been told`(delay: UInt64) async throws {
        var bench = TestBench(seed: 71)
        bench.configuration.projectionDelayMilliseconds = delay
        let clock = bench.clock
        try await bench.run { engine in
            let first = clock.now()
            _ = try await engine.submit(try PermissionTests.record(1, .approved, at: first))
            clock.advance(seconds: 3_600)
            let created = clock.now()
            // The permission was there before him.
            let code = try await Self.customer(engine, "Ali", 1)
            clock.advance(seconds: 3_600)
            let refused = clock.now()
            _ = try await engine.submit(try PermissionTests.record(1, .refused, at: refused))
            if delay == 0 { try await engine.waitForProjection(of: engine.durableSeq) }

            #expect(try await Self.statuses(engine, code) == [.refused])
            #expect(try await Self.statuses(engine, code, known: created) == [.approved])
            #expect(try await Self.statuses(engine, code, valid: refused) == [.refused])
            let justBefore = refused.adding(microseconds: -1_000_000)
            #expect(try await Self.statuses(engine, code, valid: justBefore) == [.approved])
            let beforeAll = first.adding(microseconds: -1_000_000)
            #expect(try await Self.statuses(engine, code, valid: beforeAll) == [])
            let live = try await engine.view(.code(code), interactions: 0).permissions
            let folded = try await engine.view(.code(code), interactions: 0, asOf: AsOf(valid: clock.now())).permissions
            #expect(folded == live && live.count == 1)
        }
    }

    @Test func `a record that is told late and was superseded decides for the time before`() async throws {
        let bench = TestBench(seed: 72)
        let clock = bench.clock
        try await bench.run { engine in
            let code = try await Self.customer(engine, "Ali", 1)
            let between = clock.now().adding(microseconds: 1_800_000_000)
            clock.advance(seconds: 3_600)
            _ = try await engine.submit(try PermissionTests.record(1, .refused, at: clock.now()))
            clock.advance(seconds: 3_600)
            let told = clock.now()
            let late = try await engine.submit(try PermissionTests.record(1, .approved, at: between))
            #expect(!late.effects.isInForce)
            let later = between.adding(microseconds: 60_000_000)
            #expect(try await Self.statuses(engine, code, valid: later) == [.approved])
            let before = told.adding(microseconds: -1_000_000)
            #expect(try await Self.statuses(engine, code, valid: later, known: before) == [])
            #expect(try await Self.statuses(engine, code) == [.refused])
        }
    }

    @Test func `an address is shown while it is his, and what the registry answered with it`() async throws {
        let bench = TestBench(seed: 73)
        let clock = bench.clock
        try await bench.run { engine in
            let code = try await Self.customer(engine, "Ali", 1)
            _ = try await engine.submit(try PermissionTests.record(1, .approved, at: clock.now()))
            clock.advance(seconds: 60)
            let waiting = clock.now()
            clock.advance(seconds: 60)
            try await engine.waitForProjection(of: engine.durableSeq)
            let page = try await engine.outbox(after: 0, limit: 10) { _ in true }
            let place = try #require(page.entries.first).place
            _ = try await engine.submit(Command(.settlePermission(place, .accepted), principal: "system/iys"))
            let settled = clock.now()
            clock.advance(seconds: 60)
            let change = IdentifierChange(code: code, claim: try Make.phone(1))
            _ = try await engine.submit(Command(.removeIdentifier(change), principal: Make.branch))

            #expect(try await Self.statuses(engine, code) == [])
            let asked = try await engine.view(.code(code), interactions: 0, asOf: AsOf(known: waiting)).permissions
            #expect(asked.map(\.isPending) == [true] && asked.first?.registered == nil)
            let answered = try await engine.view(.code(code), interactions: 0, asOf: AsOf(known: settled)).permissions
            #expect(answered.map(\.isPending) == [false] && answered.first?.registered?.status == .approved)
            #expect(answered.map(\.permission.evidence) == ["form 7"])
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }
}
