import RefleksDomain
import RefleksStore
import Synchronization
import Testing

@testable import RefleksEngine

/// Corrections: what takes an interaction back, what replaces it, and what it is charged.
@Suite struct CorrectionTests {
    static func correct(
        _ engine: Engine, _ id: UInt64, by replacement: NewInteraction? = nil, reason: String = "WRONG"
    ) async throws(EngineRefusal) -> Committed {
        let original = try await engine.recorded(.id(id))
        let correction = Correction(
            original: original, publicBytes: Array("reverses \(id) \(reason)".utf8), personalBytes: Array("not".utf8),
            replacement: replacement)
        return try await engine.submit(Command(.correctInteraction(correction), principal: Make.branch))
    }

    private func customer(_ engine: Engine, _ name: String = "Ali") async throws -> CustomerCode {
        try Make.code(try await engine.submit(Make.create(name, "Kaya")).effects.customerNumber)
    }

    private func record(
        _ engine: Engine, _ event: String, _ code: CustomerCode, _ clock: ManualClock, revenue: Int64 = 100,
        channel: Channel = .branch
    ) async throws -> UInt64 {
        let new = Make.interaction(event, .code(code), at: clock.now(), revenue: revenue, channel: channel)
        return try await engine.submit(Make.record(new)).effects.interactionID
    }

    @Test func `the pair is one entry, sums and channels follow, and the timeline shows all three`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let original = try await record(engine, "a", code, bench.clock, revenue: 100)
            _ = try await record(engine, "b", code, bench.clock, revenue: 7)
            let better = Make.interaction("a2", .code(code), at: bench.clock.now(), revenue: 40, channel: .phone)
            let seq = engine.durableSeq
            let answer = try await Self.correct(engine, original, by: better)
            #expect(answer.commitSeq == seq + 1 && engine.durableSeq == seq + 1 && answer.items.count == 2)
            #expect(
                answer.items[0].totals.money.map(\.after) == [7] && answer.items[1].totals.money.map(\.after) == [47])
            #expect(answer.items.map(\.totals.interactionsAfter) == [1, 2])

            let view = try await engine.view(.code(code), interactions: 20)
            #expect(view.customer.totals.interactionCount == 2)
            #expect(view.customer.totals.money.sum(.revenue, .lira) == 47)
            #expect(view.customer.totals.channels.map(\.channel) == [.branch, .phone])
            #expect(view.customer.totals.channels.map { $0.money.sum(.revenue, .lira) } == [7, 40])
            #expect(view.interactions.count == 4)
            let reversal = try await engine.interaction(answer.items[0].interactionID)
            #expect(String(decoding: reversal.publicBytes, as: UTF8.self) == "reverses \(original) WRONG")
            #expect(String(decoding: reversal.personalBytes, as: UTF8.self) == "not")
            #expect(reversal.occurredAt == bench.clock.now())
            #expect(try await engine.interaction(original).id == original, "history stays")
            #expect(try await engine.interaction(sourceSystem: "pos", sourceEventID: "a").id == original)
            let changes = try await engine.changes(after: seq).changes
            #expect(changes.count == 2)
        }
        #expect(try bench.rows().filter { $0.position.table == .timeline }.count == 5)
    }

    @Test func `the same correction again is the same answer, another one is refused`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let original = try await record(engine, "a", code, bench.clock)
            let better = Make.interaction("a2", .code(code), at: bench.clock.now(), revenue: 40)
            let first = try await Self.correct(engine, original, by: better)
            bench.clock.advance(seconds: 60)
            let again = try await Self.correct(engine, original, by: better)
            #expect(again.isReplayed && again.commitSeq == first.commitSeq && again.items == first.items)
            for (replacement, reason) in [(nil, "WRONG"), (better, "OTHER")] as [(NewInteraction?, String)] {
                do throws(EngineRefusal) {
                    _ = try await Self.correct(engine, original, by: replacement, reason: reason)
                    Issue.record("corrected twice")
                } catch {
                    guard case .alreadyCorrected(by: first.items[0].interactionID) = error else {
                        Issue.record("\(error)")
                        continue
                    }
                }
            }
            // What replaced it can be corrected in its turn, what took it back cannot.
            let second = try await Self.correct(engine, first.items[1].interactionID)
            #expect(second.items.count == 1)
            #expect(try await engine.customer(.code(code)).customer.totals == CustomerTotals())
            #expect(try await engine.recorded(.id(first.items[0].interactionID)).isReversal)
            #expect(try await !engine.recorded(.event(sourceSystem: "pos", id: "a2")).isReversal)
        }
    }

    @Test func `a replacement is about the same customer, and its event is new`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let (code, other) = (try await customer(engine), try await customer(engine, "Veli"))
            let original = try await record(engine, "a", code, bench.clock)
            _ = try await record(engine, "b", code, bench.clock)
            let seq = engine.durableSeq
            func refusal(_ replacement: NewInteraction?, of id: UInt64 = original) async -> String {
                do throws(EngineRefusal) {
                    _ = try await Self.correct(engine, id, by: replacement)
                    return "none"
                } catch {
                    return "\(error)".prefix { $0 != "(" }.description
                }
            }
            let now = bench.clock.now()
            #expect(await refusal(Make.interaction("c", .code(other), at: now)) == "correctionOfOtherSubject")
            #expect(await refusal(Make.interaction("b", .code(code), at: now, revenue: 5)) == "idempotencyConflict")
            #expect(
                await refusal(Make.interaction("c", .code(code), at: now.adding(microseconds: 900_000_000)))
                    == "occurredInFuture")
            let stranger = Make.interaction(
                "c", .identifiers([try Make.loyalty(9)], knownAs: nil), creates: true, at: now)
            #expect(await refusal(stranger) == "subjectUnknown", "a correction creates nobody")
            #expect(await refusal(nil, of: original + 1) == "interactionNotFound")
            #expect(engine.durableSeq == seq, "nothing was half done")
            #expect(try await engine.customer(.code(code)).customer.totals.interactionCount == 2)
            #expect(await refusal(nil) == "none")
        }
    }

    @Test func `a restart and a rebuild give the same sums`() async throws {
        let bench = TestBench()
        var code: CustomerCode?
        func check(_ engine: Engine) async throws {
            let totals = try await engine.customer(.code(try #require(code))).customer.totals
            #expect(totals.money.sum(.revenue, .lira) == 47 && totals.interactionCount == 2)
        }
        try await bench.run { engine in
            let new = try await customer(engine)
            code = new
            let original = try await record(engine, "a", new, bench.clock, revenue: 100)
            _ = try await record(engine, "b", new, bench.clock, revenue: 7)
            let better = Make.interaction("a2", .code(new), at: bench.clock.now(), revenue: 40)
            _ = try await Self.correct(engine, original, by: better)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        try await bench.run { try await check($0) }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { try await check($0) }
    }

    // MARK: Charges

    private func call(
        _ event: String, _ code: CustomerCode, _ clock: ManualClock, seconds: Int64, at offset: Int64 = 0
    ) -> NewInteraction {
        Make.interaction(
            event, .code(code), at: clock.now().adding(microseconds: offset), revenue: 1_000, channel: .phone,
            seconds: seconds,
            chargeNote: { Array(" charged \($0.cost.minorUnits) by \($0.tariffVersion)".utf8) })
    }

    @Test func `the tariff charges in the commit that records, and a correction takes the charge back`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            func charges() async throws -> [ChannelCharges.Line] {
                try await engine.customer(.code(code)).customer.charges.lines
            }
            _ = try await engine.submit(Make.record(call("free", code, bench.clock, seconds: 60)))
            #expect(try await charges().isEmpty, "there is no tariff yet")
            let today = CalendarDate(istanbul: bench.clock.now())
            _ = try await engine.submit(ReferenceTests.put(ReferenceTests.tariff("2020-01-01", 100, perMinute: 60)))
            _ = try await engine.submit(
                ReferenceTests.put(ReferenceTests.tariff(today.description, 200, perMinute: 60)))
            let answer = try await engine.submit(Make.record(call("a", code, bench.clock, seconds: 90)))
            #expect(answer.effects.totals.money.map(\.kind) == [.revenue, .channelCost])
            #expect(answer.effects.totals.money.map(\.after) == [2_000, 290])
            // It happened before the second version held.
            _ = try await engine.submit(
                Make.record(call("b", code, bench.clock, seconds: 30, at: -86_400_000_000)))
            #expect(try await charges().map(\.tariffVersion) == [1, 2])
            #expect(try await charges().map(\.cost.minorUnits) == [130, 290])
            #expect(try await charges().map(\.seconds) == [30, 90])
            let view = try await engine.view(.code(code), interactions: 9)
            #expect(view.customer.totals.money.sum(.channelCost, .lira) == 420)
            #expect(view.customer.totals.channels.map { $0.money.margin(.lira) } == [3_000 - 420])
            let stored = try await engine.interaction(answer.effects.interactionID)
            #expect(String(decoding: stored.publicBytes, as: UTF8.self).hasSuffix(" charged 290 by 2"))

            let again = try await engine.submit(Make.record(call("a", code, bench.clock, seconds: 90)))
            #expect(again.isReplayed && again.effects.totals == answer.effects.totals)
            let shorter = call("a2", code, bench.clock, seconds: 0)
            let corrected = try await Self.correct(engine, answer.effects.interactionID, by: shorter)
            #expect(corrected.items.count == 2)
            #expect(try await charges().map(\.cost.minorUnits) == [130, 200])
            #expect(try await engine.customer(.code(code)).customer.totals.money.sum(.channelCost, .lira) == 330)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let number = try #require(
                try await engine.search(name: "ali", limit: 1, atLeast: engine.durableSeq).matches.first)
            #expect(number.customer.charges.lines.map(\.cost.minorUnits) == [130, 200])
        }
    }

    @Test func `a batch of the greatest size is charged item by item`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            _ = try await engine.submit(ReferenceTests.put(ReferenceTests.tariff("2020-01-01", 1)))
            let items = try (0..<500).map { index in
                Make.interaction(
                    "e\(index)", .identifiers([try Make.loyalty(index)], knownAs: nil), creates: true,
                    at: bench.clock.now(), channel: .phone, seconds: 1)
            }
            let answer = try await engine.submit(Command(.recordBatch(items), principal: Make.branch))
            #expect(answer.items.count == 500)
            #expect(answer.items.allSatisfy { $0.totals.money.map(\.kind) == [.revenue, .channelCost] })
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `corrections and charges of customers who were merged are the set's, and part with an unmerge`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let (survivor, merged) = (try await customer(engine), try await customer(engine, "Veli"))
            _ = try await engine.submit(ReferenceTests.put(ReferenceTests.tariff("2020-01-01", 100, perMinute: 60)))
            _ = try await engine.submit(Make.record(call("s", survivor, bench.clock, seconds: 60)))
            let merge = CustomerMerge(merged, into: survivor)
            _ = try await engine.submit(Command(.mergeCustomers(merge), principal: Make.branch))
            let wrong = try await engine.submit(Make.record(call("m", merged, bench.clock, seconds: 120)))
            #expect(wrong.effects.customerNumber == survivor.number && wrong.effects.subjectNumber == merged.number)
            #expect(wrong.effects.totals.money.map(\.after) == [2_000, 160 + 220])
            // The replacement names the survivor's code, and is recorded for whom the original was.
            let better = call("m2", survivor, bench.clock, seconds: 0)
            let answer = try await Self.correct(engine, wrong.effects.interactionID, by: better)
            #expect(answer.items.map(\.customerNumber) == [survivor.number, survivor.number])
            #expect(answer.items.map(\.subjectNumber) == [merged.number, merged.number])
            #expect(answer.items[0].totals.money.map(\.after) == [1_000, 160])
            #expect(answer.items[1].totals.money.map(\.after) == [2_000, 260])
            let both = try await engine.customer(.code(merged)).customer
            #expect(both.code == survivor && both.totals.money.sum(.channelCost, .lira) == 260)
            #expect(both.charges.lines.map(\.cost.minorUnits) == [260] && both.charges.lines.map(\.count) == [2])
            #expect(both.lastSeq == answer.commitSeq)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])

            _ = try await engine.submit(Command(.unmergeCustomers(merged), principal: Make.branch))
            let apart = try await engine.customer(.code(merged)).customer
            #expect(apart.totals.interactionCount == 1 && apart.charges.lines.map(\.cost.minorUnits) == [100])
            #expect(try await engine.customer(.code(survivor)).customer.charges.lines.map(\.cost.minorUnits) == [160])
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }
}
