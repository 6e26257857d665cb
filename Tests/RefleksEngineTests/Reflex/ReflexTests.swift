import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Rules that fire in the commit that saw the event.
@Suite struct ReflexTests {
    private static let day = Timestamp.microsecondsPerDay

    private func customer(_ engine: Engine, _ name: String = "Ali") async throws -> CustomerCode {
        try await MergeTests.customer(engine, Make.create(name))
    }

    @Test func `a late delivery opens a case in its own entry, told in the reply, once while the case is open`()
        async throws
    {
        let bench = TestBench()
        let code = try await bench.running { engine in
            let code = try await customer(engine)
            let now = bench.clock.now()
            let before = engine.durableSeq
            let command = ReflexShop.record("late", .deliveryLate, code, at: now)
            let told = try await engine.submit(command)
            #expect(engine.durableSeq == before + 1 && told.items.count == 1)
            let warning = try #require(told.effects.warnings.first)
            #expect(warning.rule == .lateDelivery && warning.care.origin == .earlyWarning)
            #expect(
                warning.care.branch == "34-001" && warning.care.tier == .standard && warning.care.severity == .medium)
            #expect(warning.care.firstResponseDue.map { $0 > now } == true)
            let again = try await engine.submit(command)
            #expect(again.isReplayed && again.effects.warnings == told.effects.warnings)
            let second = try await engine.submit(ReflexShop.record("later", .deliveryLate, code, at: now))
            #expect(second.effects.warnings.isEmpty, "one at a time")
            let shown = try await engine.customer(.code(code)).customer
            #expect(shown.cases == [warning.care])
            #expect(try await engine.caseFile(warning.care.id).events.map(\.principal) == [Make.branch])
            _ = try await engine.submit(CaseTests.move(code, warning.care.id, .closedUnresolved, .duplicate))
            let third = try await engine.submit(ReflexShop.record("latest", .deliveryLate, code, at: now))
            #expect(ReflexShop.rules(third) == [.lateDelivery], "the first one is over")
            let history = try await engine.history(of: .code(code), HistoryQuestion(limit: 50))
            #expect(history.changes.count { $0.kind == ChangeKind.reflexNoted.rawValue } == 2)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return code
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let now = bench.clock.now()
            #expect(try await engine.customer(.code(code)).customer.cases.count == 2, "from the ledger")
            let fourth = try await engine.submit(ReflexShop.record("again", .deliveryLate, code, at: now))
            #expect(fourth.effects.warnings.isEmpty, "the last one is still open")
            let then = try await engine.view(.code(code), interactions: 0, asOf: AsOf())
            #expect(then.customer.cases.count == 2)
        }
    }

    @Test func `a delivery is late by its own due date or by that of the order that it names`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let start = bench.clock.now()
            let ordered = try await customer(engine, "Ayşe")
            let due = start.adding(microseconds: Self.day)
            let order = ReflexShop.record("o1", .orderPlaced, ordered, at: start, due: due)
            #expect(ReflexShop.rules(try await engine.submit(order)) == [])
            bench.clock.advance(seconds: 2 * 86_400)
            let now = bench.clock.now()
            let came = try await engine.submit(ReflexShop.record("d1", .delivered, ordered, at: now, refersTo: "o1"))
            #expect(ReflexShop.rules(came) == [.lateDelivery])

            let inTime = try await customer(engine, "Ece")
            _ = try await engine.submit(
                ReflexShop.record("o2", .orderPlaced, inTime, at: now, due: now.adding(microseconds: Self.day)))
            let fine = try await engine.submit(ReflexShop.record("d2", .delivered, inTime, at: now, refersTo: "o2"))
            #expect(ReflexShop.rules(fine) == [])
            let own = ReflexShop.record(
                "d3", .delivered, inTime, at: now, due: now.adding(microseconds: -1), isIncoming: false)
            #expect(ReflexShop.rules(try await engine.submit(own)) == [.lateDelivery])

            let delayed = try await customer(engine, "Can")
            _ = try await engine.submit(
                ReflexShop.record("o3", .orderPlaced, delayed, at: now, due: now.adding(microseconds: Self.day)))
            let notice = try await engine.submit(
                ReflexShop.record(
                    "l3", .deliveryLate, delayed, at: now, refersTo: "o3", due: now.adding(microseconds: 3 * Self.day)))
            #expect(ReflexShop.rules(notice) == [.lateDelivery])
            let care = try await engine.customer(.code(delayed)).customer.cases
            _ = try await engine.submit(CaseTests.move(delayed, care[0].id, .closedUnresolved, .duplicate))
            bench.clock.advance(seconds: 2 * 86_400)
            let kept = try await engine.submit(
                ReflexShop.record("d4", .delivered, delayed, at: bench.clock.now(), refersTo: "o3"))
            #expect(ReflexShop.rules(kept) == [], "by the date that was told anew it is in time")
        }
    }

    @Test func `who comes again about the same matter within days warns, by reference or by product`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let now = bench.clock.now()
            func came(_ event: String, _ type: InteractionType, to reference: String = "", on product: String = "")
                async throws -> [WarningRule]
            {
                ReflexShop.rules(
                    try await engine.submit(
                        ReflexShop.record(
                            event, type, code, at: bench.clock.now(), refersTo: reference, product: product)))
            }
            #expect(try await came("p1", .problemReported) == [])
            #expect(try await came("p2", .problemReported, on: "A") == [], "another matter")
            #expect(try await came("c1", .contact, on: "B") == [])
            #expect(try await came("c2", .contact, to: "p1") == [.repeatedContact])
            let other = try await customer(engine, "Ece")
            let outgoing = ReflexShop.record("x1", .contact, other, at: now, product: "B", isIncoming: false)
            #expect(ReflexShop.rules(try await engine.submit(outgoing)) == [])
            for event in ["y1", "y2"] {
                bench.clock.advance(seconds: 15 * 86_400)
                let far = ReflexShop.record(event, .problemReported, other, at: bench.clock.now(), product: "B")
                #expect(ReflexShop.rules(try await engine.submit(far)) == [], "a fortnight is over")
            }
            let near = ReflexShop.record("y3", .contact, other, at: bench.clock.now(), product: "B")
            #expect(ReflexShop.rules(try await engine.submit(near)) == [.repeatedContact])
        }
    }

    @Test func `old news, a rule that is off, and who may only be kept warn of nothing`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let now = bench.clock.now()
            let old = ReflexShop.record("old", .deliveryLate, code, at: now.adding(microseconds: -8 * Self.day))
            #expect(ReflexShop.rules(try await engine.submit(old)) == [])
            let put = try await engine.submit(ReflexShop.put { $0.rules.remove(.lateDelivery) })
            #expect(put.effects.version == 1)
            #expect(
                ReflexShop.rules(try await engine.submit(ReflexShop.record("off", .deliveryLate, code, at: now))) == [])
            #expect(try await engine.customer(.code(code)).customer.cases.isEmpty)
            _ = try await engine.submit(ReflexShop.put { $0.freshDays = 30 })
            let known = ReflexShop.record("known", .deliveryLate, code, at: now.adding(microseconds: -8 * Self.day))
            #expect(ReflexShop.rules(try await engine.submit(known)) == [.lateDelivery])
            let kept = try await customer(engine, "Ece")
            _ = try await engine.submit(
                Command(
                    .restrictProcessing(NewRestriction(code: kept, ground: .accuracyContested, reason: "")),
                    principal: "admin/a"))
            let silent = try await engine.submit(ReflexShop.record("kept", .deliveryLate, kept, at: now))
            #expect(silent.effects.warnings.isEmpty && silent.effects.interactionID > 0)
        }
    }

    @Test func `each item of a batch is told its own warnings, and one of a full entry is never refused for them`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let codes = [try await customer(engine, "Ali"), try await customer(engine, "Ece")]
            let now = bench.clock.now()
            let items = [
                ReflexShop.interaction("a", .deliveryLate, .code(codes[0]), at: now),
                ReflexShop.interaction("b", .visit, .code(codes[0]), at: now),
                ReflexShop.interaction("c", .deliveryLate, .code(codes[1]), at: now),
            ]
            let told = try await engine.submit(Command(.recordBatch(items), principal: Make.branch))
            #expect(told.items.map { $0.warnings.map(\.rule) } == [[.lateDelivery], [], [.lateDelivery]])
            let again = try await engine.submit(Command(.recordBatch(items), principal: Make.branch))
            #expect(again.items.map(\.warnings) == told.items.map(\.warnings), "as they were told")
            let many = try (0..<500).map { index in
                ReflexShop.interaction(
                    "m\(index)", .deliveryLate, .identifiers([try Make.loyalty(index)], knownAs: nil), at: now,
                    creates: true)
            }
            let full = try await engine.submit(Command(.recordBatch(many), principal: Make.branch))
            #expect(full.items.count == 500)
            let warned = full.items.count { !$0.warnings.isEmpty }
            #expect(warned >= 1 && warned < 500, "\(warned)")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `whoever is one customer has one warning, and unmerging parts nothing that was said`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let (first, second) = (try await customer(engine, "Ali"), try await customer(engine, "Ece"))
            let now = bench.clock.now()
            _ = try await engine.submit(ReflexShop.record("p", .problemReported, second, at: now, product: "A"))
            _ = try await engine.submit(MergeTests.merge(second, into: first))
            let told = try await engine.submit(ReflexShop.record("q", .problemReported, second, at: now, product: "A"))
            #expect(ReflexShop.rules(told) == [.repeatedContact])
            #expect(told.effects.customerNumber == first.number)
            let again = try await engine.submit(ReflexShop.record("r", .problemReported, first, at: now, product: "A"))
            #expect(again.effects.warnings.isEmpty)
            let cases = try await engine.customer(.code(first)).customer.cases
            #expect(cases.count == 1)
            _ = try await engine.submit(MergeTests.unmerge(second))
            #expect(try await engine.customer(.code(first)).customer.cases == cases, "it was opened for the survivor")
            #expect(try await engine.customer(.code(second)).customer.cases.isEmpty)
            let own = try await engine.submit(ReflexShop.record("s", .problemReported, second, at: now, product: "A"))
            #expect(ReflexShop.rules(own) == [.repeatedContact], "he has no open one now")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a correction is not news, and an ordinary push writes nothing for the reflex`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let now = bench.clock.now()
            _ = try await engine.submit(Make.record(Make.interaction("plain", .code(code), at: now)))
            let plain = try #require(try engine.core.history.entry(engine.durableSeq))
            #expect(plain.changes.count == 1)
            let first = try await engine.submit(ReflexShop.record("p", .problemReported, code, at: now, product: "A"))
            let original = try await engine.recorded(.id(first.effects.interactionID))
            let replacement = ReflexShop.interaction(
                "p2", .problemReported, .code(code), at: now, product: "A")
            let corrected = try await engine.submit(
                Command(
                    .correctInteraction(
                        Correction(
                            original: original, publicBytes: [1], personalBytes: [], replacement: replacement)),
                    principal: Make.branch))
            #expect(ReflexShop.rules(corrected) == [])
        }
    }
}
