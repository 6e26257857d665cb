import RefleksDomain
import RefleksMessages
import RefleksStore
import Testing

@testable import RefleksEngine

/// The books about the customer base: what stood at the beginning of a month, and what became of it.
@Suite struct PeriodTests {
    private static let perDay: Int64 = 86_400

    private static func figures(_ line: EquityStatement.Line) -> [Int128] { [Int128(line.customers), line.value] }

    private static func customer(_ engine: Engine, _ name: String) async throws -> CustomerCode {
        try Make.code(try await engine.submit(Make.create(name, "Kaya")).effects.customerNumber)
    }

    private static func buy(
        _ engine: Engine, _ event: String, _ code: CustomerCode, _ revenue: Int64, _ bench: TestBench
    ) async throws {
        let bought = ScoringTests.event(event, .code(code), .purchase, at: bench.clock.now(), revenue: revenue)
        _ = try await engine.submit(Make.record(bought))
    }

    /// Moves the clock two minutes into the next month.
    private static func turnMonth(_ bench: TestBench) {
        let now = bench.clock.now()
        let next = Month(istanbul: now).next.start.microseconds
        bench.clock.advance(seconds: (next - now.microseconds) / 1_000_000 + 120)
    }

    /// What everybody is worth now, by the customers' own records: the reference that the books are compared with.
    private static func worth(
        _ engine: Engine, _ codes: [CustomerCode], _ bench: TestBench
    ) async throws -> (customers: Int64, value: Int128) {
        var seen: Set<CustomerCode> = []
        var (customers, value) = (Int64(0), Int128(0))
        let day = bench.clock.now().istanbulDay
        for code in codes {
            let customer: CustomerSnapshot
            do throws(EngineRefusal) {
                customer = try await engine.customer(.code(code)).customer
            } catch {
                guard case .customerErased = error else { throw error }
                continue
            }
            guard seen.insert(customer.code).inserted, customer.restriction == nil,
                PeriodStanding(customer.scoring, engine.scorer.policy.lifecycle, on: day) == .held
            else { continue }
            customers += 1
            let model = engine.activeModel ?? .standard
            value += Int128(model.equity(of: customer.scoring, on: day, rates: engine.scorer.rates))
        }
        return (customers, value)
    }

    private static func model(_ alpha: Double) -> FittedModel {
        FittedModel(
            plan: ModelTests.plan(),
            parameters: [0.24, alpha, 0.79, 2.4].map { ModelParameter(value: $0, standardError: nil) },
            logLikelihood: -1, identification: .full, iterations: 1, spend: nil, spendRefusal: nil, customers: 10,
            repeaters: 5, repeatPurchases: 9, asOf: 1, report: nil, tracking: [])
    }

    @Test func `a month tells who was acquired, lost, won back and erased, and closes exactly`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for name in ["Stays", "Leaves", "Erased", "Kept", "Merged", "Into"] {
                codes.append(try await Self.customer(engine, name))
                try await Self.buy(engine, name, codes[codes.count - 1], 50_000, bench)
            }
            let march = try await engine.statement(of: try Month("2026-03"))
            #expect(march.isRunning && march.currency == .lira && march.openingSeq == 0)
            #expect(Self.figures(march.statement.opening) == [0, 0])
            #expect(march.statement.acquired.customers == 6 && march.statement.closing.customers == 6)
            #expect(march.statement.closing.value > 0 && march.statement.gap == (0, 0))

            Self.turnMonth(bench)
            try await Self.buy(engine, "again", codes[0], 90_000, bench)
            let closing = ScoringTests.event("closed", .code(codes[1]), .accountClosed, at: bench.clock.now())
            _ = try await engine.submit(Make.record(closing))
            _ = try await engine.eraseSubject(ErasureTests.request(codes[2]))
            let restriction = NewRestriction(code: codes[3], ground: .objection, reason: "")
            _ = try await engine.submit(Command(.restrictProcessing(restriction), principal: "admin/privacy"))
            _ = try await engine.submit(MergeTests.merge(codes[4], into: codes[5]))
            let new = try await Self.customer(engine, "New")
            try await Self.buy(engine, "new", new, 10_000, bench)
            try await engine.takePeriods()
            let april = try await engine.statement(of: try Month("2026-04")).statement
            #expect(april.opening.customers == 6 && april.acquired.customers == 1 && april.lost.customers == 1)
            #expect(april.losses.keys.sorted { $0.rawValue < $1.rawValue } == [.closure])
            // One was erased, one is only kept, and two are one.
            #expect(april.mergesAndErasures.customers == -3 && april.closing.customers == 3)
            #expect(april.deepened.value > 0 && april.gap == (0, 0) && april.modelChange.value == 0)
            let worth = try await Self.worth(engine, codes + [new], bench)
            #expect(Self.figures(april.closing) == [Int128(worth.customers), worth.value])

            Self.turnMonth(bench)
            try await engine.takePeriods()
            let over = try await engine.statement(of: try Month("2026-04"))
            #expect(!over.isRunning && over.statement.gap == (0, 0) && over.statement.closing.customers == 3)
            _ = try await engine.submit(Command(.liftRestriction(codes[3]), principal: "admin/privacy"))
            try await Self.buy(engine, "back", codes[1], 70_000, bench)
            let may = try await engine.statement(of: try Month("2026-05"))
            #expect(Self.figures(may.statement.opening) == Self.figures(over.statement.closing))
            #expect(may.statement.wonBack.customers == 1 && may.statement.mergesAndErasures.customers == 1)
            #expect(may.statement.closing.customers == 5 && may.statement.gap == (0, 0))
        }
    }

    @Test func `another model is a line of its own, and months that are over do not move`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await Self.customer(engine, "Ali")
            for index in 0..<3 {
                try await Self.buy(engine, "e\(index)", code, 50_000, bench)
                bench.clock.advance(seconds: 5 * Self.perDay)
            }
            Self.turnMonth(bench)
            try await engine.takePeriods()
            let before = try await engine.statement(of: try Month("2026-03"))
            try await ModelTests.put(engine, .model(Self.model(2.5)))
            try await ModelTests.put(engine, .activeModel(ActiveModel(number: 1, Self.model(2.5))))
            let april = try await engine.statement(of: try Month("2026-04"))
            #expect(april.openingModel == 0 && april.closingModel == 1)
            #expect(april.statement.modelChange.value != 0 && april.statement.gap == (0, 0))
            #expect(Self.figures(april.statement.opening) == Self.figures(before.statement.closing))
            Self.turnMonth(bench)
            try await ModelTests.put(engine, .activeModel(.standard))
            try await engine.takePeriods()
            let over = try await engine.statement(of: try Month("2026-04"))
            #expect(over.closingModel == 1, "which model served is told by its time")
            #expect(over.statement.modelChange.value != 0 && over.statement.gap == (0, 0))
            let again = try await engine.statement(of: try Month("2026-03"))
            #expect(again.statement == before.statement && again.closingModel == 0)
        }
    }

    @Test func `what cannot be stated is refused with its reason`() async throws {
        let bench = TestBench()
        func refusal(_ engine: Engine, _ text: String) async throws -> EngineRefusal? {
            let month = try Month(text)
            do throws(EngineRefusal) {
                _ = try await engine.statement(of: month)
                return nil
            } catch {
                return error
            }
        }
        try await bench.run { engine in
            let code = try await Self.customer(engine, "Ali")
            try await Self.buy(engine, "e", code, 50_000, bench)
            guard case .statementRefused(let ahead)? = try await refusal(engine, "2026-04"),
                case .statementRefused(let old)? = try await refusal(engine, "2025-02")
            else {
                Issue.record("a month that is no period was stated")
                return
            }
            #expect(ahead.template.code == "PERIOD_AHEAD" && old.template.code == "PERIOD_TOO_OLD")
            #expect(try await refusal(engine, "2025-12") == nil, "before anything was recorded there was nobody")
            var dollars = Self.model(3)
            dollars.plan.currency = try Currency("USD")
            try await ModelTests.put(engine, .activeModel(ActiveModel(number: 1, dollars)))
            guard case .statementRefused(let changed)? = try await refusal(engine, "2026-03") else {
                Issue.record("two currencies were added")
                return
            }
            #expect(changed.template.code == "EQUITY_CURRENCY_CHANGED")
        }
    }

    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func `random months close, follow each other, and are the same when they are taken late`(_ seed: UInt64)
        async throws
    {
        let bench = TestBench(seed: seed)
        let random = SeededRandom(seed: seed)
        // Half of them are taken in time, the others all at once from the ledger.
        let isPrompt = seed % 2 == 0
        var months: [Month] = []
        var worths: [Month: (customers: Int64, value: Int128)] = [:]
        var statements: [Month: EquityStatement] = [:]
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            var event = 0
            for _ in 0..<5 {
                let month = Month(istanbul: bench.clock.now())
                months.append(month)
                for _ in 0..<40 {
                    bench.clock.advance(seconds: Int64(random.below(40_000)))
                    event += 1
                    switch random.below(12) {
                    case 0, 1: codes.append(try await Self.customer(engine, "K\(event)"))
                    case 2 where codes.count > 2:
                        _ = try? await engine.submit(MergeTests.merge(random.pick(codes), into: random.pick(codes)))
                    case 3 where codes.count > 2: _ = try? await engine.submit(MergeTests.unmerge(random.pick(codes)))
                    case 4 where random.below(4) == 0 && !codes.isEmpty:
                        _ = try? await engine.eraseSubject(ErasureTests.request(random.pick(codes)))
                    case 5 where !codes.isEmpty:
                        let closed = ScoringTests.event(
                            "c\(event)", .code(random.pick(codes)), .accountClosed, at: bench.clock.now())
                        _ = try? await engine.submit(Make.record(closed))
                    default:
                        guard !codes.isEmpty else { continue }
                        let bought = ScoringTests.event(
                            "e\(event)", .code(random.pick(codes)), .purchase, at: bench.clock.now(),
                            revenue: Int64(random.below(90_000)) + 1)
                        _ = try? await engine.submit(Make.record(bought))
                    }
                }
                if random.below(2) == 0 {
                    let model = Self.model(Double(2 + random.below(6)))
                    try await ModelTests.put(engine, .activeModel(ActiveModel(number: UInt32(event), model)))
                }
                while Month(istanbul: bench.clock.now()) == month { Self.turnMonth(bench) }
                worths[month] = try await Self.worth(engine, codes, bench)
                if isPrompt { try await engine.takePeriods() }
            }
            try await engine.takePeriods()
            for month in months {
                let statement = try await engine.statement(of: month).statement
                #expect(statement.gap == (0, 0), "seed \(seed), \(month)")
                let worth = try #require(worths[month])
                #expect(
                    Self.figures(statement.closing) == [Int128(worth.customers), worth.value], "seed \(seed), \(month)")
                if let before = statements[month.previous] {
                    #expect(Self.figures(statement.opening) == Self.figures(before.closing), "seed \(seed), \(month)")
                }
                statements[month] = statement
            }
            #expect(statements.values.contains { $0.mergesAndErasures.customers != 0 }, "seed \(seed)")
            #expect(try await engine.verifyRebuild().differences == [], "seed \(seed)")
        }
        // The books are lost with the projection, and written again from the ledger alone.
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            try await engine.takePeriods()
            for month in months {
                #expect(try await engine.statement(of: month).statement == statements[month], "seed \(seed), \(month)")
            }
        }
    }
}
