import RefleksDomain
import RefleksMessages
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// The list by lifetime value: made by an activation, moved by commits at once and by time once a day.
@Suite(.timeLimit(.minutes(5))) struct LifetimeRankingTests {
    private static let perDay = Timestamp.microsecondsPerDay

    /// A fitted model with these parameters, and customers' own averages for spend.
    private static func model(_ parameters: [Double] = CDNOWLog.bgNBD, in currency: Currency = .lira) -> FittedModel {
        FittedModel(
            plan: FitPlan(
                family: .bgNBD, currency: currency, window: FitWindow(calibrationEnd: 20_000, holdoutEnd: 20_000)),
            parameters: parameters.map { ModelParameter(value: $0, standardError: nil) }, logLikelihood: -1,
            identification: .full, iterations: 1, spend: nil, spendRefusal: .tooFewCustomers, customers: 10,
            repeaters: 3, repeatPurchases: 4, asOf: 1, report: nil, tracking: [])
    }

    private static func activate(_ engine: Engine, _ number: UInt32, _ model: FittedModel? = nil) async throws {
        guard let model else { return _ = try await ModelTests.put(engine, .activeModel(.standard)) }
        try await ModelTests.put(engine, .model(model))
        try await ModelTests.put(engine, .activeModel(ActiveModel(number: number, model)))
    }

    /// Who bought for that many lira, that many days ago each time.
    private static func buyer(
        _ engine: Engine, _ bench: TestBench, _ name: String, _ purchases: [(daysAgo: Int64, lira: Int64)]
    ) async throws -> CustomerCode {
        let code = try Make.code(try await engine.submit(Make.create(name, "Kaya")).effects.customerNumber)
        for (index, purchase) in purchases.enumerated() {
            let time = bench.clock.now().adding(microseconds: -purchase.daysAgo * perDay)
            try await buy(engine, "\(name)\(index)", code, purchase.lira, at: time)
        }
        return code
    }

    private static func buy(
        _ engine: Engine, _ event: String, _ code: CustomerCode, _ lira: Int64, at time: Timestamp
    ) async throws {
        let bought = ScoringTests.event(event, .code(code), .purchase, at: time, revenue: lira * 100)
        _ = try await engine.submit(Make.record(bought))
    }

    private static func listed(
        _ engine: Engine, _ list: RankQuery.List = .topByLifetimeValue, pageSize: Int = 200
    ) async throws -> [RankedCustomer] {
        var (customers, position): ([RankedCustomer], RankedPosition?) = ([], nil)
        repeat {
            let page = try await engine.ranked(RankQuery(list), after: position, limit: pageSize)
            customers += page.customers
            position = page.next
        } while position != nil
        return customers
    }

    private static func codes(
        _ engine: Engine, _ list: RankQuery.List = .topByLifetimeValue, pageSize: Int = 200
    ) async throws -> [CustomerCode] {
        try await listed(engine, list, pageSize: pageSize).map(\.customer.code)
    }

    /// Everybody of whom something is expected, by the step of what is expected now, then by code.
    private static func expected(
        _ engine: Engine, _ all: [CustomerCode], _ clock: ManualClock
    ) async throws -> [CustomerCode] {
        var keys: [(step: Int32, code: CustomerCode)] = []
        for code in all {
            let customer = try await engine.customer(.code(code)).customer
            let points = engine.scorer.points(
                of: customer.scoring, since: customer.totals.firstOccurredAt, on: clock.now().istanbulDay)
            if let value = points.lifetime { keys.append((CustomerRank.lifetimeStep(of: value), code)) }
        }
        return keys.sorted { ($1.step, $0.code.number) < ($0.step, $1.code.number) }.map(\.code)
    }

    private static func rows(_ engine: Engine) throws -> [RankRow] {
        try engine.core.store.read { view throws(StoreError) in try view.ranks(after: 0, limit: .max) }
    }

    private static func reason(_ body: () async throws -> Void) async -> String? {
        guard case .modelRefused(let reason)? = await failure(body) as? EngineRefusal else { return nil }
        return reason.template.code
    }

    @Test func `an activation orders everybody, otherwise than by what they have brought, and an interaction at once`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let once = try await Self.buyer(engine, bench, "Ayşe", [(60, 10_000)])
            let loyal = try await Self.buyer(
                engine, bench, "Ali", [(122, 1_500), (92, 1_500), (62, 1_500), (32, 1_500), (2, 1_500)])
            let small = try await Self.buyer(engine, bench, "Ece", [(300, 100)])
            _ = try await engine.submit(Make.create("Veli", "Kaya"))
            try await engine.waitForRound(bench)
            let none = await Self.reason { _ = try await Self.codes(engine) }
            #expect(none == "MODEL_NONE_ACTIVE")
            #expect(
                try Self.rows(engine).allSatisfy { $0.lifetime == nil }, "nothing is kept for an order that is none")
            try await Self.activate(engine, 1, Self.model())
            try await engine.waitForRound(bench)
            #expect(try await Self.codes(engine) == [loyal, once, small])
            #expect(try await Self.codes(engine, pageSize: 1) == [loyal, once, small])
            #expect(try await Self.codes(engine, .topByValue) == [once, loyal, small])
            let page = try await engine.ranked(RankQuery(.topByLifetimeValue), limit: 9)
            #expect(page.model == 1 && page.orderedAt == Timestamp(istanbulDay: bench.clock.now().istanbulDay))
            for customer in page.customers {
                let told = try engine.scorer.lifetime?.forecast(
                    of: customer.customer.scoring, on: bench.clock.now().istanbulDay, horizonDays: 365,
                    annualDiscount: 0)
                #expect(customer.lifetimeValue == told?.value && (customer.lifetimeValue ?? 0) > 0)
            }
            // Twice more, and much: at once, and also when it is projected.
            for index in 0..<2 { try await Self.buy(engine, "b\(index)", small, 30_000, at: bench.clock.now()) }
            #expect(try await Self.codes(engine) == [small, loyal, once])
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await Self.codes(engine, pageSize: 1) == [small, loyal, once])
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `another model reorders everybody, and none leaves nothing behind`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            // Long silent after many purchases, or bought once a while ago: who is gone is told by the parameters of leaving.
            let regular = try await Self.buyer(
                engine, bench, "Ali", [(300, 500), (280, 500), (260, 500), (240, 500), (220, 500)])
            let once = try await Self.buyer(engine, bench, "Ece", [(100, 500)])
            try await Self.activate(engine, 1, Self.model())
            try await engine.waitForRound(bench)
            #expect(try await Self.codes(engine) == [once, regular])
            let first = try Self.rows(engine)
            // Nobody ever leaves by this one.
            try await Self.activate(engine, 2, Self.model([0.5, 5, 0.001, 100]))
            try await engine.waitForRound(bench)
            #expect(try await Self.codes(engine) == [regular, once])
            #expect(try Self.rows(engine).map(\.value) == first.map(\.value), "what they brought is what it was")
            #expect(try await engine.ranked(RankQuery(.topByLifetimeValue), limit: 1).model == 2)
            #expect(try await engine.verifyRebuild().differences == [])
            try await Self.activate(engine, 0)
            let reason = await Self.reason { _ = try await Self.codes(engine) }
            #expect(reason == "MODEL_NONE_ACTIVE")
            try await engine.waitForRound(bench)
            #expect(try Self.rows(engine).allSatisfy { $0.lifetime == nil })
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `what was judged before an activation is judged anew when it is projected`() async throws {
        var bench = TestBench()
        bench.configuration.projectionDelayMilliseconds = 60_000
        try await bench.run { engine in
            let code = try await Self.buyer(engine, bench, "Ali", [(30, 500), (2, 500)])
            #expect(try await Self.codes(engine, .topByScore) == [code], "now he is judged, without a model")
            let day = bench.clock.now().istanbulDay
            let (seq, before) = (engine.durableSeq, RankMark(day: day, rules: engine.rankRules))
            #expect(engine.core.ranks.judged(code.number, at: seq, by: before) != nil)
            try await Self.activate(engine, 1, Self.model())
            let now = RankMark(day: day, rules: engine.rankRules)
            #expect(now != before && engine.core.ranks.judged(code.number, at: seq, by: now) == nil)
            let page = try await engine.ranked(RankQuery(.topByLifetimeValue), limit: 9)
            #expect(page.orderedAt == nil, "the round is not over, and it says so")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try Self.rows(engine).map { $0.lifetime != nil } == [true])
            #expect(try await Self.codes(engine) == [code])
        }
    }

    @Test func `a model in a currency without a rate orders nobody until one is recorded`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let euro = try Currency("EUR")
            let code = try await Self.buyer(engine, bench, "Ali", [(30, 500), (2, 500)])
            try await Self.activate(engine, 1, Self.model(in: euro))
            try await engine.waitForRound(bench)
            let reason = await Self.reason { _ = try await Self.codes(engine) }
            #expect(reason == "MODEL_NO_RATE")
            let date = CalendarDate(istanbul: bench.clock.now())
            func put(_ from: Currency, _ to: Currency, _ millionths: Int64) async throws {
                let rate = try ExchangeRate(from: from, to: to, date: date, millionths: millionths)
                try await ModelTests.put(engine, .exchangeRate(rate))
                try await engine.waitForRound(bench)
            }
            try await put(euro, .lira, 50_000_000)
            #expect(try await Self.codes(engine) == [], "the model cannot read what he paid in lira")
            try await put(.lira, euro, 20_000)
            #expect(try await Self.codes(engine) == [code], "on the same day")
        }
    }

    @Test func `customers who are one stand together, and a wrong place is told`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var all: [CustomerCode] = []
            for (index, lira) in [900, 800, 700].enumerated() {
                all.append(
                    try await Self.buyer(engine, bench, "Ali\(index)", [(30, Int64(lira)), (2, Int64(lira))]))
            }
            try await Self.activate(engine, 1, Self.model())
            try await engine.waitForRound(bench)
            #expect(try await Self.codes(engine) == all)
            let merge = CustomerMerge(all[1], into: all[2])
            _ = try await engine.submit(Command(.mergeCustomers(merge), principal: Make.branch))
            for isProjected in [false, true] {
                if isProjected { try await engine.waitForProjection(of: engine.durableSeq) }
                #expect(try await Self.codes(engine) == [all[2], all[0]], "projected: \(isProjected)")
            }
            for row in try Self.rows(engine) {
                for lifetime in [row.lifetime.map { $0 + 1 }, nil] {
                    let moved = RankRow(
                        customer: row.customer, score: row.score, value: row.value, lifetime: lifetime, list: row.list,
                        tier: row.tier, branch: row.branch)
                    try engine.core.store.order([row.customer: moved], mark: nil)
                    let found = try await engine.verifyRebuild().differences.map(\.description)
                    #expect(found == ["changed rank \(try Make.code(row.customer))"])
                }
                try engine.core.store.order([row.customer: row], mark: nil)
            }
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test(arguments: [4, 5, 6] as [UInt64])
    func `random histories are ordered as the model says, live, after days, after a restart and after a rebuild`(
        _ seed: UInt64
    ) async throws {
        let bench = TestBench(seed: seed)
        let random = SeededRandom(seed: seed &+ 90)
        var codes: [CustomerCode] = []
        func check(_ engine: Engine, _ what: String) async throws {
            let wanted = try await Self.expected(engine, codes, bench.clock)
            #expect(try await Self.codes(engine, pageSize: 3) == wanted, "\(what), seed \(seed)")
            let listed = try await Self.listed(engine)
            let middle = try #require(listed[listed.count / 2].lifetimeValue)
            var query = RankQuery(.topByLifetimeValue)
            query.atLeast = middle
            let reached = try await engine.ranked(query, limit: 200).customers.map(\.customer.code)
            let all = listed.filter { $0.lifetimeValue.map { $0 >= middle } ?? false }.map(\.customer.code)
            #expect(reached == all, "\(what), seed \(seed)")
        }
        func buySome(_ engine: Engine, _ count: Int, _ what: String) async throws {
            for index in 0..<count {
                let time = bench.clock.now().adding(microseconds: -Int64(random.below(200)) * Self.perDay)
                let lira = Int64(random.below(4_000)) + 1
                try await Self.buy(engine, "\(what)\(index)", random.pick(codes), lira, at: time)
            }
        }
        try await bench.run { engine in
            for index in 0..<12 {
                codes.append(
                    try await Self.buyer(engine, bench, "Ali\(index)", [(Int64(random.below(90)), 100)]))
            }
            try await buySome(engine, 30, "before")
            try await Self.activate(engine, 1, Self.model())
            try await engine.waitForRound(bench)
            try await check(engine, "activated")
            for batch in 0..<4 {
                try await buySome(engine, 15, "live\(batch)-")
                try await check(engine, "live \(batch)")
            }
            bench.clock.advance(seconds: 40 * 86_400)
            try await engine.waitForRound(bench)
            try await check(engine, "after a round")
            #expect(try await engine.verifyRebuild().differences == [])
        }
        try await bench.run { engine in try await check(engine, "after a restart") }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            try await engine.waitForRound(bench)
            try await check(engine, "after a rebuild")
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }
}
