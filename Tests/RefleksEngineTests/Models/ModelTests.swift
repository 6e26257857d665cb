import RefleksDomain
import RefleksMessages
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Models of lifetime value in the engine: fitted to the ledger, recorded, activated, and followed by scores.
@Suite struct ModelTests {
    static let admin = "admin/operations"

    static func plan(_ channels: Set<Channel> = []) -> FitPlan {
        FitPlan(
            family: .bgNBD, currency: .lira,
            window: FitWindow(calibrationEnd: CDNOWLog.calibrationEnd, holdoutEnd: CDNOWLog.holdoutEnd),
            channels: channels)
    }

    /// Records the first customers of the sample as they are in the log, and returns their codes' numbers.
    @discardableResult
    static func record(_ engine: Engine, first count: Int, channel: Channel = .branch) async throws -> [UInt64] {
        var numbers: [UInt64] = []
        for (index, purchases) in try CDNOWLog(first: count).customers.enumerated() {
            let number = try await engine.submit(Make.create("", "", [try Make.loyalty(index)])).effects.customerNumber
            numbers.append(number)
            for (place, purchase) in purchases.enumerated() {
                let new = Make.interaction(
                    "\(index)-\(place)", .code(try Make.code(number)), at: at(purchase.day),
                    revenue: purchase.cents, channel: channel)
                _ = try await engine.submit(Make.record(new))
            }
        }
        return numbers
    }

    static func at(_ day: Int32) -> Timestamp { Timestamp(istanbulDay: day).adding(microseconds: 36_000_000_000) }

    static func fit(_ engine: Engine, _ plan: FitPlan = plan()) async throws -> FittedModel {
        try await engine.fit(plan, seconds: 600) { _ in }
    }

    @discardableResult
    static func put(_ engine: Engine, _ reference: Reference) async throws -> Committed {
        try await engine.submit(Command(.putReference(reference), principal: admin))
    }

    /// The same by the domain alone, from the days of the file.
    private static func reference(_ count: Int) throws -> FittedModel {
        try ModelReference.fit(plan(), try CDNOWLog(first: count))
    }

    @Test func `a fit to a segment is the fit of its members alone, and the model remembers of whom it is`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let numbers = try await Self.record(engine, first: 120)
            var plan = Self.plan()
            plan.segment = FittedSegment(name: "buyers", version: 3)
            let everybody = try SegmentRule(parsing: "purchases >= 1", schema: CustomerAttributes.type)
            let all = try await engine.fit(plan, among: everybody, seconds: 600) { _ in }
            let whole = try await Self.fit(engine)
            #expect(all.parameters == whole.parameters && all.customers == whole.customers && all.plan != whole.plan)
            let repeaters = try SegmentRule(parsing: "purchases >= 2", schema: CustomerAttributes.type)
            let members = try await engine.numbers(of: repeaters, upTo: 1_000)
            #expect(!members.isEmpty && members.count < numbers.count)
            let part = try await engine.fit(plan, among: repeaters, seconds: 600) { _ in }
            #expect(part.customers < whole.customers && part.parameters != whole.parameters)
            try await Self.put(engine, .model(part))
            #expect(try await engine.model(1).model == part)
            let nobody = try SegmentRule(parsing: "purchases > 100000", schema: CustomerAttributes.type)
            let refused = await failure { _ = try await engine.fit(plan, among: nobody, seconds: 600) { _ in } }
            guard case EngineRefusal.modelRefused? = refused as? EngineRefusal else {
                Issue.record("\(String(describing: refused))")
                return
            }
        }
    }

    @Test func `a fit of the ledger is the fit of what was recorded`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            try await Self.record(engine, first: 120)
            let steps = Steps()
            let model = try await engine.fit(Self.plan(), seconds: 600) { steps.note($0) }
            var expected = try Self.reference(120)
            expected.asOf = engine.durableSeq
            // Sums over customers depend on the order of their codes in the last digit.
            let errors =
                try #require(model.report).meanAbsoluteError - (try #require(expected.report).meanAbsoluteError)
            #expect(abs(errors) < 1e-12)
            expected.report = model.report
            #expect(model == expected && model.customers == 120)
            let told = steps.told
            guard case .reading(let seq, let last)? = told.first, case .fitting? = told.last else {
                Issue.record("\(told)")
                return
            }
            #expect(seq > 0 && last == engine.durableSeq)
        }
    }

    @Test func `what was taken back, erased or restricted is not learnt from, and merged customers are one`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let numbers = try await Self.record(engine, first: 60)
            let before = try await Self.fit(engine)
            #expect(before.customers == 60)

            // A purchase that never was: the model is the one of before.
            let wrong = Make.interaction(
                "wrong", .code(try Make.code(numbers[0])), at: Self.at(CDNOWLog.calibrationEnd - 1), revenue: 99)
            let recorded = try await engine.submit(Make.record(wrong))
            #expect(try await Self.fit(engine).repeatPurchases == before.repeatPurchases + 1)
            _ = try await CorrectionTests.correct(engine, recorded.effects.interactionID)
            var again = try await Self.fit(engine)
            again.asOf = before.asOf
            #expect(again == before)

            let merge = CustomerMerge(try Make.code(numbers[1]), into: try Make.code(numbers[2]))
            _ = try await engine.submit(Command(.mergeCustomers(merge), principal: Make.branch))
            #expect(try await Self.fit(engine).customers == 59)
            _ = try await engine.submit(Command(.unmergeCustomers(try Make.code(numbers[1])), principal: Make.branch))
            #expect(try await Self.fit(engine).customers == 60)

            let restriction = NewRestriction(code: try Make.code(numbers[3]), ground: .objection, reason: "")
            _ = try await engine.submit(Command(.restrictProcessing(restriction), principal: Make.branch))
            #expect(try await Self.fit(engine).customers == 59)
            _ = try await engine.submit(Command(.liftRestriction(try Make.code(numbers[3])), principal: Make.branch))
            #expect(try await Self.fit(engine).customers == 60)
        }
    }

    @Test func `only customers of the channels that are asked for are fitted`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            try await Self.record(engine, first: 60, channel: .web)
            #expect(try await Self.fit(engine, Self.plan([.web, .phone])).customers == 60)
            guard
                case .modelRefused(let reason)? = await failure({ _ = try await Self.fit(engine, Self.plan([.branch])) }
                )
                    as? EngineRefusal
            else {
                Issue.record("nobody began at the branch")
                return
            }
            #expect(reason.template.code == "MODEL_POPULATION_EMPTY")
        }
    }

    @Test func `fits and activations are versions that outlive a restart and a lost projection`() async throws {
        let bench = TestBench()
        let model = try await bench.running { engine in
            try await Self.record(engine, first: 60)
            let model = try await Self.fit(engine)
            #expect(try await Self.put(engine, .model(model)).effects.version == 1)
            #expect(engine.activeModel == nil, "recorded is not activated")
            var other = model
            other.iterations += 1
            #expect(try await Self.put(engine, .model(other)).effects.version == 2)
            let activated = try await Self.put(engine, .activeModel(ActiveModel(number: 1, model)))
            #expect(engine.activeModel?.number == 1)
            let same = try await Self.put(engine, .activeModel(ActiveModel(number: 1, model)))
            #expect(!same.effects.isChanged && same.commitSeq == activated.commitSeq)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return model
        }
        func check(_ engine: Engine, _ comment: Comment) async throws {
            #expect(try await engine.model(1).model == model, comment)
            #expect(try await engine.model(2).version.source == Self.admin, comment)
            #expect(engine.activeModel?.number == 1, comment)
            for unknown in [UInt32(0), 3, .max] {
                guard
                    case .modelNotFound(unknown)? = await failure({ _ = try await engine.model(unknown) })
                        as? EngineRefusal
                else {
                    Issue.record(comment)
                    continue
                }
            }
        }
        try await bench.run { try await check($0, "from the projection") }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { try await check($0, "from the ledger") }
    }

    @Test func `an activation moves the score of everybody at once, and what was decided before stays`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let number = try await engine.submit(Make.create("Ali", "Kaya")).effects.customerNumber
            let code = try Make.code(number)
            let now = bench.clock.now()
            func buy(_ id: String, daysAgo: Int64) async throws -> Committed {
                let new = Make.interaction(
                    id, .code(code), at: now.adding(microseconds: -daysAgo * Timestamp.microsecondsPerDay),
                    revenue: 3_000_00)
                return try await engine.submit(Make.record(new))
            }
            let first = try await buy("a", daysAgo: 40)
            _ = try await buy("b", daysAgo: 20)
            let before = bench.clock.now()
            #expect(first.effects.score?.lines.first?.rule == .valueMargin)
            bench.clock.advance(seconds: 60)
            let model = try ModelReference.fit(Self.plan(), try CDNOWLog(first: 300))
            try await Self.put(engine, .model(model))
            try await Self.put(engine, .activeModel(ActiveModel(number: 1, model)))

            let customer = try await engine.customer(.code(code)).customer
            let scorer = engine.scorer
            let points = scorer.points(of: customer.scoring, since: nil, on: now.istanbulDay)
            #expect(scorer.lifetime?.number == 1 && points.isObserved(.valueLifetime))
            #expect(engine.scorer(knownAt: before).lifetime == nil, "as it was known then")
            #expect(engine.scorer(knownAt: bench.clock.now()).lifetime?.number == 1)

            let third = try await buy("c", daysAgo: 0)
            let change = try #require(third.effects.score)
            #expect(
                change.lines.contains { $0.rule == .valueLifetime }
                    && !change.lines.contains { $0.rule == .valueMargin })
            let replayed = try await buy("c", daysAgo: 0)
            #expect(replayed.isReplayed && replayed.effects.score == change)
            let history = try await engine.scoreHistory(of: .code(code), limit: 10)
            #expect(history.items.map(\.change).first == change && history.items.last?.change == first.effects.score)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])

            // None again: margin, at once.
            try await Self.put(engine, .activeModel(.standard))
            #expect(engine.activeModel == nil && engine.scorer.lifetime == nil)
        }
    }

    @Test func `whoever follows the changes hears of an activation, of nobody in particular`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let model = try ModelReference.fit(Self.plan(), try CDNOWLog(first: 300))
            try await Self.put(engine, .model(model))
            let seq = try await Self.put(engine, .activeModel(ActiveModel(number: 1, model))).commitSeq
            let page = try await engine.changes(after: 0, limit: 10, withStatements: true)
            #expect(page.changes.map(\.commitSeq) == [seq] && page.changes[0].customerNumber == 0)
            guard case .modelActivated? = page.changes.first?.event else {
                Issue.record("\(page.changes)")
                return
            }
            #expect(page.changes[0].principal == Self.admin)
        }
    }

    @Test func `a back-test scores everybody by both, lists who would move, and stores nothing`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            try await Self.record(engine, first: 80)
            // All of it was long ago: margin remembers half of it a year, the model expects nothing.
            let rich = try await engine.submit(Make.create("Ali", "Kaya")).effects.customerNumber
            for index in 0..<6 {
                let time = bench.clock.now().adding(microseconds: -Int64(700 + index) * Timestamp.microsecondsPerDay)
                let new = Make.interaction("r\(index)", .code(try Make.code(rich)), at: time, revenue: 200_000_00)
                _ = try await engine.submit(Make.record(new))
            }
            let fitted = try await Self.fit(engine)
            let model = try LifetimeModel(number: 5, fitted)
            // A level is held for thirty days, whatever is scored.
            bench.clock.advance(seconds: 40 * 86_400)
            let seq = engine.durableSeq
            let test = try await engine.backtest(model, limit: 500, seconds: 600) { _ in }
            #expect(engine.durableSeq == seq && test.customers == 81 && test.asOf == seq)
            #expect(test.cells.reduce(0) { $0 + $1.customers } == 81 && test.valueBefore == nil)
            let day = bench.clock.now().istanbulDay
            let customer = try await engine.customer(.code(try Make.code(rich))).customer
            let after = Scorer(lifetime: model).assess(
                customer.scoring, since: customer.totals.firstOccurredAt, on: day)
            let before = Scorer.standard.assess(customer.scoring, since: customer.totals.firstOccurredAt, on: day)
            #expect(before.level.tier != after.level.tier)
            let mover = try #require(test.movers.first { $0.code.number == rich })
            #expect(mover.tiers == (before.level.tier, after.level.tier))
            #expect(mover.totals == (before.points.total, after.points.total))
            #expect(
                test.movers.count == Int(test.cells.filter { $0.before != $0.after }.reduce(0) { $0 + $1.customers }))
        }
    }

    @Test func `movers come page by page`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            for index in 0..<5 {
                let number = try await engine.submit(Make.create("A", "B\(index)")).effects.customerNumber
                for place in 0..<4 {
                    let time = bench.clock.now().adding(
                        microseconds: -Int64(900 + place) * Timestamp.microsecondsPerDay)
                    let new = Make.interaction(
                        "\(index)-\(place)", .code(try Make.code(number)), at: time, revenue: 500_000_00)
                    _ = try await engine.submit(Make.record(new))
                }
            }
            let model = try LifetimeModel(number: 1, ModelReference.fit(Self.plan(), CDNOWLog(first: 300)))
            bench.clock.advance(seconds: 40 * 86_400)
            let all = try await engine.backtest(model, limit: 500, seconds: 60) { _ in }
            #expect(all.movers.count == 5 && all.next == nil)
            var (found, after, pages): ([UInt64], UInt64, Int) = ([], 0, 0)
            repeat {
                let page = try await engine.backtest(model, after: after, limit: 2, seconds: 60) { _ in }
                found += page.movers.map(\.code.number)
                #expect(page.cells == all.cells, "everybody is counted on every page")
                after = page.next ?? 0
                pages += 1
            } while after != 0
            #expect(found == all.movers.map(\.code.number) && pages == 3)
        }
    }

    @Test func `one model is fitted at a time, a cancelled fit ends, and so does one whose time is over`() async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            try await Self.record(engine, first: 40)
            #expect(engine.core.modelling.enter())
            guard case .modelBusy? = await failure({ _ = try await Self.fit(engine) }) as? EngineRefusal else {
                Issue.record("two at a time")
                return
            }
            engine.core.modelling.leave()
            let steps = Steps()
            let task = Task { try await engine.fit(Self.plan(), seconds: 600) { steps.noteAndWait($0) } }
            await steps.firstNoted()
            task.cancel()
            steps.goOn()
            guard case .cancelled? = await failure({ _ = try await task.value }) as? EngineRefusal else {
                Issue.record("the fit went on")
                return
            }
            let late = await failure {
                _ = try await engine.fit(Self.plan(), seconds: 5) { _ in bench.clock.advance(seconds: 6) }
            }
            guard case .modelRefused(let reason)? = late as? EngineRefusal else {
                Issue.record("\(String(describing: late))")
                return
            }
            #expect(reason.template.code == "MODEL_TIME_UP")
            #expect(try await Self.fit(engine).customers == 40, "the gate is open again")
        }
    }
}
