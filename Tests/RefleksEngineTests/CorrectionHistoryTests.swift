import RefleksDomain
import Testing

@testable import RefleksEngine

/// Corrections and charges in views of earlier times and in histories.
@Suite struct CorrectionHistoryTests {
    @Test func `a view of an earlier time has the sums and charges that were known then`() async throws {
        let bench = TestBench(seed: 81)
        let clock = bench.clock
        try await bench.run { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            _ = try await engine.submit(ReferenceTests.put(ReferenceTests.tariff("2020-01-01", 250)))
            func buy(_ event: String, _ revenue: Int64) -> NewInteraction {
                Make.interaction(event, .code(code), at: clock.now(), revenue: revenue, channel: .phone)
            }
            func sums(_ asOf: AsOf) async throws -> [Int64?] {
                let customer = try await engine.view(.code(code), interactions: 9, asOf: asOf).customer
                return [
                    customer.totals.money.sum(.revenue, .lira), customer.totals.money.sum(.channelCost, .lira),
                    Int64(customer.totals.interactionCount), customer.charges.lines.first?.cost.minorUnits,
                ]
            }
            let original = try await engine.submit(Make.record(buy("a", 1_000))).effects.interactionID
            let recorded = clock.now()
            clock.advance(seconds: 3_600)
            let corrected = try await CorrectionTests.correct(engine, original, by: buy("a2", 400))
            let replaced = clock.now()
            clock.advance(seconds: 3_600)
            _ = try await CorrectionTests.correct(engine, corrected.items[1].interactionID)

            let expected: [(AsOf, [Int64?])] = [
                (AsOf(known: recorded), [1_000, 250, 1, 250]), (AsOf(known: replaced), [400, 250, 1, 250]),
                // What replaced it happened an hour later: before that, there was only what was taken back.
                (AsOf(valid: recorded, known: replaced), [0, 0, 0, nil]),
                (AsOf(valid: clock.now()), [0, 0, 0, nil]),
            ]
            for (asOf, figures) in expected {
                let found = try await sums(asOf)
                #expect(found.map { $0 ?? 0 } == figures.map { $0 ?? 0 }, "\(asOf)")
            }
            let then = try await engine.view(.code(code), interactions: 9, asOf: AsOf(known: recorded))
            #expect(then.interactions.map(\.id) == [original])
            let live = try await engine.view(.code(code), interactions: 9)
            let folded = try await engine.view(.code(code), interactions: 9, asOf: AsOf(valid: clock.now()))
            #expect(folded.customer == live.customer && folded.interactions == live.interactions)
            #expect(live.interactions.count == 4)
        }
    }

    @Test func `a history points to what was recorded, what took it back and what replaced it`() async throws {
        let bench = TestBench(seed: 82)
        try await bench.run { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            _ = try await engine.submit(ReferenceTests.put(ReferenceTests.tariff("2020-01-01", 250)))
            func buy(_ event: String) -> NewInteraction {
                Make.interaction(event, .code(code), at: bench.clock.now(), channel: .phone)
            }
            let original = try await engine.submit(Make.record(buy("a"))).effects.interactionID
            let corrected = try await CorrectionTests.correct(engine, original, by: buy("a2"))
            let question = HistoryQuestion(kinds: ChangeKind.timelineKinds, isNewestFirst: false, limit: 10)
            let page = try await engine.history(of: .code(code), question)
            #expect(
                page.changes.map(\.kind) == [
                    ChangeKind.interactionCharged.rawValue, ChangeKind.interactionReversed.rawValue,
                    ChangeKind.interactionCharged.rawValue,
                ])
            #expect(page.changes.compactMap { $0.interaction?.id } == [original] + corrected.items.map(\.interactionID))
            #expect(page.changes.allSatisfy { $0.fields.isEmpty && $0.code == code })
            let others = try await engine.history(of: .code(code), HistoryQuestion(isNewestFirst: false, limit: 10))
            #expect(others.changes.map(\.commitSeq) == [1], "neither a sale nor its correction changes a field")
        }
    }
}
