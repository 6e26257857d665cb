import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// What time passes becomes an entry, once.
@Suite struct TimerTests {
    private static let day = Timestamp.microsecondsPerDay

    private func bench() -> TestBench {
        var bench = TestBench()
        bench.configuration.firesTimers = true
        return bench
    }

    private func customer(_ engine: Engine, _ name: String = "Ali") async throws -> CustomerCode {
        try await MergeTests.customer(engine, Make.create(name))
    }

    /// The moments that entries tell, in their order.
    private func fired(_ engine: Engine) throws -> [TimerFired] {
        try engine.core.history.entries(after: 0, limit: 10_000).flatMap { stored in
            try Entry(stored).changes.compactMap { $0 as? TimerFired }
        }
    }

    private func expectation(_ code: CustomerCode, _ key: String, until end: Timestamp) throws -> Command {
        Command(
            .putFact(
                NewFact(
                    code: code, category: .expectation, key: try FactKey(key), value: "haber verilecek",
                    origin: .declared, legalBasis: .contract, validTo: end)), principal: Make.branch)
    }

    @Test func `each promise of a case that passes is one entry, also after a crash`() async throws {
        let bench = bench()
        let code = try await bench.running { engine in
            let code = try await customer(engine)
            let told = try await engine.submit(try CaseTests.feedback(code, at: bench.clock.now()))
            let care = try #require(told.items.compactMap(\.cases.first).first)
            try await engine.settleTimers()
            #expect(try fired(engine) == [], "nothing is due yet")
            let response = try #require(care.firstResponseDue)
            bench.clock.advance(seconds: (response.microseconds - bench.clock.now().microseconds) / 1_000_000)
            try await engine.settleTimers()
            #expect(try fired(engine) == [], "due is not overdue")
            bench.clock.advance(seconds: 1)
            try await engine.settleTimers()
            try await engine.settleTimers()
            #expect(try fired(engine).map(\.moment) == [.firstResponse])
            #expect(try fired(engine).map(\.due) == [response] && fired(engine).map(\.caseID) == [care.id])
            let history = try await engine.history(of: .code(code), HistoryQuestion(limit: 50))
            let change = try #require(history.changes.first { $0.kind == ChangeKind.timerFired.rawValue })
            #expect(change.commitSeq == engine.durableSeq)
            #expect(try await engine.customer(.code(code)).customer.cases == [care], "promises stay what they were")
            return code
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            bench.clock.advance(seconds: 30 * 86_400)
            try await engine.settleTimers()
            try await engine.settleTimers()
            #expect(try fired(engine).map(\.moment) == [.firstResponse, .resolution])
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            // Opened again it has another promise, which may pass as well.
            let id = try #require(try await engine.customer(.code(code)).customer.cases.first).id
            _ = try await engine.submit(CaseTests.move(code, id, .resolved))
            _ = try await engine.submit(CaseTests.move(code, id, .reopened))
            bench.clock.advance(seconds: 30 * 86_400)
            try await engine.settleTimers()
            #expect(try fired(engine).map(\.moment) == [.firstResponse, .resolution, .resolution])
            _ = try await engine.submit(CaseTests.move(code, id, .closedUnresolved, .customerGone))
            bench.clock.advance(seconds: 30 * 86_400)
            try await engine.settleTimers()
            #expect(try fired(engine).count == 3)
        }
    }

    @Test func `an order, a request and an expectation whose day passes open cases, what ended in time does not`()
        async throws
    {
        let bench = bench()
        try await bench.run { engine in
            let now = bench.clock.now()
            let due = now.adding(microseconds: 3 * Self.day)
            let codes = [
                try await customer(engine, "Ali"), try await customer(engine, "Ece"), try await customer(engine, "Can"),
                try await customer(engine, "Ada"),
            ]
            _ = try await engine.submit(ReflexShop.record("o", .orderPlaced, codes[0], at: now, due: due))
            _ = try await engine.submit(ReflexShop.record("r", .requestOpened, codes[1], at: now, due: due))
            _ = try await engine.submit(try expectation(codes[2], "callback", until: due))
            _ = try await engine.submit(ReflexShop.record("p", .orderPlaced, codes[3], at: now, due: due))
            let met = try await engine.submit(try expectation(codes[3], "callback", until: due))
            _ = try await engine.submit(
                Command(
                    .retractFact(FactRetraction(code: codes[3], factID: met.effects.factID)),
                    principal: Make.branch))
            _ = try await engine.submit(ReflexShop.record("q", .delivered, codes[3], at: now, refersTo: "p"))
            bench.clock.advance(seconds: 4 * 86_400)
            try await engine.settleTimers()
            try await engine.settleTimers()
            #expect(try fired(engine).map(\.moment) == [.matter, .matter, .expectation])
            var origins: [[CaseOrigin]] = []
            for code in codes { origins.append(try await engine.customer(.code(code)).customer.cases.map(\.origin)) }
            #expect(origins == [[.earlyWarning], [.missedExpectation], [.missedExpectation], []])
            let opened = try #require(try await engine.customer(.code(codes[0])).customer.cases.first)
            #expect(try await engine.caseFile(opened.id).events.map(\.principal) == ["engine"])
            let late = try await engine.submit(
                ReflexShop.record("s", .delivered, codes[0], at: bench.clock.now(), refersTo: "o"))
            #expect(late.effects.warnings.isEmpty, "it is known")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `what is due is found again in the projection after a restart`() async throws {
        let bench = bench()
        let codes = try await bench.running { engine in
            var codes: [CustomerCode] = []
            for index in 0..<300 {
                let code = try await customer(engine, "A\(index)")
                let due = bench.clock.now().adding(microseconds: Self.day + Int64(index))
                _ = try await engine.submit(
                    ReflexShop.record("o\(index)", .orderPlaced, code, at: bench.clock.now(), due: due))
                codes.append(code)
            }
            try await engine.waitForProjection(of: engine.durableSeq)
            return codes
        }
        bench.clock.advance(seconds: 2 * 86_400)
        try await bench.run { engine in
            try await engine.settleTimers()
            #expect(try fired(engine).count == 300)
            #expect(try Set(fired(engine).map(\.number)) == Set(codes.map(\.number)))
            try await engine.settleTimers()
            #expect(try fired(engine).count == 300, "once")
        }
    }

    @Test func `a frequency that falls warns once for a silence, by the customer's own rhythm`() async throws {
        let bench = bench()
        try await bench.run { engine in
            let code = try await customer(engine)
            for index in 0..<5 {
                _ = try await engine.submit(
                    Make.record(Make.interaction("e\(index)", .code(code), at: bench.clock.now())))
                bench.clock.advance(seconds: 20 * 86_400)
            }
            // Twenty days of silence of a rhythm of twenty; ten more and one, and it has fallen.
            try await engine.waitForProjection(of: engine.durableSeq)
            try await engine.settleTimers()
            #expect(try fired(engine) == [])
            bench.clock.advance(seconds: 11 * 86_400)
            try await engine.settleTimers()
            try await engine.settleTimers()
            #expect(try fired(engine).map(\.moment) == [.frequency])
            let cases = try await engine.customer(.code(code)).customer.cases
            #expect(cases.map(\.origin) == [.earlyWarning] && cases.map(\.severity) == [.low])
            bench.clock.advance(seconds: 86_400)
            try await engine.waitForProjection(of: engine.durableSeq)
            try await engine.settleTimers()
            #expect(try fired(engine).count { $0.moment == .frequency } == 1)
            // Who has been silent for long when somebody looks first is in other lists.
            let silent = try await customer(engine, "Ece")
            for index in 0..<5 {
                let then = bench.clock.now().adding(microseconds: -Int64(150 - index * 20) * Self.day)
                _ = try await engine.submit(Make.record(Make.interaction("s\(index)", .code(silent), at: then)))
            }
            try await engine.waitForProjection(of: engine.durableSeq)
            try await engine.settleTimers()
            #expect(try await engine.customer(.code(silent)).customer.cases.isEmpty)
        }
    }

    @Test func `who is merged keeps his timers, and who is erased has none`() async throws {
        let bench = bench()
        try await bench.run { engine in
            let (first, second) = (try await customer(engine, "Ali"), try await customer(engine, "Ece"))
            let now = bench.clock.now()
            _ = try await engine.submit(
                ReflexShop.record("o", .orderPlaced, second, at: now, due: now.adding(microseconds: Self.day)))
            _ = try await engine.submit(MergeTests.merge(second, into: first))
            bench.clock.advance(seconds: 2 * 86_400)
            try await engine.settleTimers()
            #expect(try fired(engine).map(\.number) == [second.number])
            #expect(try await engine.customer(.code(first)).customer.cases.count == 1, "the survivor's case")
            let gone = try await customer(engine, "Can")
            _ = try await engine.submit(
                ReflexShop.record(
                    "g", .orderPlaced, gone, at: bench.clock.now(),
                    due: bench.clock.now().adding(microseconds: Self.day)))
            _ = try await engine.eraseSubject(ErasureTests.request(gone))
            bench.clock.advance(seconds: 2 * 86_400)
            try await engine.settleTimers()
            #expect(try fired(engine).count { $0.number == gone.number } == 0)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `the document of his data tells his deadlines, and the rule that warned`() async throws {
        let bench = bench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let told = try await engine.submit(try CaseTests.feedback(code, at: bench.clock.now()))
            let care = try #require(told.items.compactMap(\.cases.first).first)
            let end = bench.clock.now().adding(microseconds: 60_000_000)
            _ = try await engine.submit(expectation(code, "call.back", until: end))
            bench.clock.advance(seconds: 61)
            try await engine.settleTimers()
            bench.clock.advance(seconds: 30 * 86_400)
            try await engine.settleTimers()
            let commits = try await engine.subjectCommits(of: code, upTo: engine.durableSeq)
            let entries = try await engine.subjectEntries(of: code, at: commits[...]).entries
            var deadlines: [PassedMoment: Timestamp] = [:]
            var warned: [WarningRule: UInt64] = [:]
            var opened: Set<UInt64> = []
            for entry in entries {
                switch entry.content {
                case .deadline(let moment, let due, let caseID) where caseID == care.id || caseID == 0:
                    deadlines[moment] = due
                case .warning(let rule, let caseID): warned[rule] = caseID
                case .careCase(.opened, let care, _): opened.insert(care.id)
                default: break
                }
            }
            #expect(Set(deadlines.keys) == [.firstResponse, .resolution, .expectation])
            #expect(deadlines[.firstResponse] == care.firstResponseDue)
            #expect(deadlines[.resolution] == care.resolutionDue && deadlines[.expectation] == end)
            #expect(Array(warned.keys) == [.missedExpectation])
            #expect(opened == Set([care.id] + warned.values), "the case that the rule opened is told too")
        }
    }

    @Test func `the queue gives what is due in order, and a moved one only where it is now`() {
        var queue = DueQueue()
        let random = SeededRandom(seed: 7)
        var model: [UInt64: Int64] = [:]
        for _ in 0..<5_000 {
            let number = UInt64(random.below(200))
            let due = random.below(2) == 0 ? nil : Int64(random.below(1_000))
            queue.put(number, at: due)
            model[number] = due
            if random.below(20) == 0 {
                let now = Int64(random.below(1_000))
                let taken = queue.take(before: now, limit: 8)
                let expected = model.filter { $0.value < now }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
                #expect(taken == expected.prefix(8).map(\.key))
                for number in taken { model[number] = nil }
            }
            #expect(queue.count == model.count)
        }
        #expect(queue.first() == model.values.min())
    }
}
