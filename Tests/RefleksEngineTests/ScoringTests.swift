import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Scores in the commit: what an answer says, what is kept, and that corrections, merges, earlier times, replays and rebuilds
/// agree with it.
@Suite struct ScoringTests {
    private static let perDay = Timestamp.microsecondsPerDay

    static func event(
        _ id: String, _ subject: NewInteraction.Subject, _ type: InteractionType, at time: Timestamp,
        _ tone: InteractionTone = .neutral, revenue: Int64 = 0
    ) -> NewInteraction {
        let money = revenue == 0 ? [] : [MoneyLine(kind: .revenue, money: Money(minorUnits: revenue, currency: .lira))]
        return NewInteraction(
            subject: subject, createsMissingSubject: true, sourceSystem: "pos", sourceEventID: id,
            figures: InteractionFigures(type: type, channel: .branch, occurredAt: time, money: money, tone: tone),
            publicBytes: Array("public \(id)".utf8), personalBytes: [])
    }

    private func customer(_ engine: Engine, _ name: String = "Ali") async throws -> CustomerCode {
        try Make.code(try await engine.submit(Make.create(name, "Kaya")).effects.customerNumber)
    }

    private func score(_ engine: Engine, _ code: CustomerCode, _ clock: ManualClock) async throws -> Assessment {
        let customer = try await engine.customer(.code(code)).customer
        return engine.scorer.assess(
            customer.scoring, since: customer.totals.firstOccurredAt, on: clock.now().istanbulDay)
    }

    @Test func `the answer tells the score before and after with the rules that changed it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let new = Self.event("a", .code(code), .purchase, at: bench.clock.now(), revenue: 20_000_00)
            let answer = try await engine.submit(Make.record(new))
            let change = try #require(answer.effects.score)
            #expect(change.before == 0 && change.after == 250 && change.policy == 1)
            #expect(change.lines.map(\.rule) == [.valueMargin, .valueFrequency])
            #expect(change.lines.map(\.after) == [230, 20] && change.lines.map(\.before) == [0, 0])
            #expect(change.tierBefore == .standard && change.level.tier == .plus)
            #expect(change.stageBefore == .prospect && change.stage == .active && change.stageReason == .bought)
            let read = try await score(engine, code, bench.clock)
            #expect(read.points.total == 250 && read.level == change.level && read.lifecycle.stage == .active)

            bench.clock.advance(seconds: 86_400)
            let again = try await engine.submit(Make.record(new))
            #expect(again.isReplayed && again.effects.score == change, "a replay tells what was told")
            let talk = try await engine.submit(
                Make.record(Self.event("t", .code(code), .contact, at: bench.clock.now())))
            #expect(talk.effects.score == nil, "a talk counts for nothing")
        }
    }

    @Test func `a correction takes back what a score was made of`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let wrong = try await engine.submit(
                Make.record(Self.event("a", .code(code), .purchase, at: bench.clock.now(), revenue: 100_000_00)))
            let better = Self.event("b", .code(code), .purchase, at: bench.clock.now(), revenue: 1_000_00)
            let answer = try await CorrectionTests.correct(engine, wrong.effects.interactionID, by: better)
            let scores = answer.items.compactMap(\.score)
            #expect(scores.map(\.before) == [330, 0] && scores.map(\.after) == [0, 80])
            #expect(scores.first?.stageReason == .takenBack)
            // The level was entered today, and is held for a while.
            #expect(scores.last?.level.tier == .plus)
            #expect(try await score(engine, code, bench.clock).levelReason == .withinDwell)
            bench.clock.advance(seconds: 40 * 86_400)
            #expect(try await score(engine, code, bench.clock).level.tier == .standard)
            let read = try await engine.customer(.code(code)).customer.scoring
            #expect(read.money.map(\.purchased) == [1_000_00] && read.purchases.occasions == 1)
        }
    }

    @Test func `merged customers are scored as one, and each as himself after an unmerge`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let (survivor, merged) = (try await customer(engine), try await customer(engine, "Veli"))
            let now = bench.clock.now()
            for (index, code) in [survivor, merged, survivor].enumerated() {
                let time = now.adding(microseconds: -Int64(index) * Self.perDay)
                _ = try await engine.submit(
                    Make.record(Self.event("e\(index)", .code(code), .purchase, at: time, revenue: 3_000_00)))
            }
            let apart = try await score(engine, merged, bench.clock).points.total
            let before = try await engine.customer(.code(merged)).customer.scoring
            let merge = CustomerMerge(merged, into: survivor)
            _ = try await engine.submit(Command(.mergeCustomers(merge), principal: Make.branch))
            let both = try await engine.customer(.code(merged)).customer
            #expect(both.code == survivor && both.scoring.purchases.occasions == 3)
            let answer = try await engine.submit(
                Make.record(Self.event("m", .code(merged), .renewal, at: now, revenue: 3_000_00)))
            let change = try #require(answer.effects.score)
            let total = try await score(engine, survivor, bench.clock).points.total
            #expect(change.after == total && change.before < total && total > apart)
            // The survivor's 1 and 3 purchases and the merged one's, in the order of the ledger, newest first.
            let history = try await engine.scoreHistory(of: .code(merged), limit: 10)
            #expect(history.code == survivor && history.items.map(\.code) == [survivor, survivor, merged, survivor])
            #expect(history.items.first?.change == change)

            _ = try await engine.submit(Command(.unmergeCustomers(merged), principal: Make.branch))
            let reversed = try await CorrectionTests.correct(engine, answer.effects.interactionID)
            #expect(reversed.effects.customerNumber == merged.number)
            let after = try await engine.customer(.code(merged)).customer.scoring
            #expect(after.money == before.money && after.purchases == before.purchases)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a view of an earlier time is scored by what was known and true then`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine)
            let first = bench.clock.now()
            _ = try await engine.submit(
                Make.record(Self.event("a", .code(code), .purchase, at: first, revenue: 5_000_00)))
            let told = try await score(engine, code, bench.clock).points.total
            bench.clock.advance(seconds: 100 * 86_400)
            _ = try await engine.submit(
                Make.record(Self.event("b", .code(code), .purchase, at: bench.clock.now(), revenue: 50_000_00)))
            for asOf in [AsOf(valid: first), AsOf(valid: first, known: first)] {
                let view = try await engine.view(.code(code), interactions: 1, asOf: asOf)
                let points = engine.scorer.points(
                    of: view.customer.scoring, since: view.customer.totals.firstOccurredAt, on: first.istanbulDay)
                #expect(points.total == told)
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `random histories score the same live, after a restart, and in a rebuild`(_ seed: UInt64) async throws {
        let bench = TestBench(seed: seed)
        let random = SeededRandom(seed: seed &+ 40)
        var codes: [CustomerCode] = []
        var expected: [ScoringAggregates] = []
        try await bench.run { engine in
            for index in 0..<3 { codes.append(try await customer(engine, "Ali\(index)")) }
            var recorded: [UInt64] = []
            for index in 0..<150 {
                bench.clock.advance(seconds: 3_600 * Int64(random.below(72)))
                if index % 9 == 8, !recorded.isEmpty {
                    let id = recorded.remove(at: random.below(recorded.count))
                    let answer = try await CorrectionTests.correct(engine, id)
                    try check(answer.effects.score)
                    continue
                }
                let time = bench.clock.now().adding(microseconds: -Int64(random.below(400)) * Self.perDay)
                let answer = try await engine.submit(
                    Make.record(
                        Self.event(
                            "e\(index)", .code(random.pick(codes)), random.pick(InteractionType.allCases), at: time,
                            random.pick(InteractionTone.allCases), revenue: Int64(random.below(9_000_00)))))
                recorded.append(answer.effects.interactionID)
                try check(answer.effects.score)
                if let change = answer.effects.score {
                    let code = try Make.code(answer.effects.customerNumber)
                    #expect(try await score(engine, code, bench.clock).points.total == change.after, "seed \(seed)")
                }
            }
            for code in codes { expected.append(try await engine.customer(.code(code)).customer.scoring) }
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [], "seed \(seed)")
        }
        func check(_ change: ScoreChange?) throws {
            guard let change else { return }
            #expect(
                change.lines.reduce(0) { $0 + $1.after - $1.before } == change.after - change.before, "seed \(seed)")
        }
        func verify(_ engine: Engine) async throws {
            for (code, scoring) in zip(codes, expected) {
                #expect(try await engine.customer(.code(code)).customer.scoring == scoring, "seed \(seed)")
            }
        }
        try await bench.run { try await verify($0) }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { try await verify($0) }
    }

    @Test func `what is kept and told is read back from SQLite`() async throws {
        let directory = try TemporaryDirectory()
        let bench = TestBench()
        var told: ScoreChange?
        var code: CustomerCode?
        for round in 0..<2 {
            let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file("data")))
            let engine = try await Engine.open(
                store: store, keys: KeptKeys(bench.keys), configuration: bench.configuration,
                environment: bench.environment())
            if round == 0 {
                let new = try await customer(engine)
                code = new
                for (index, type) in [InteractionType.purchase, .referralMade, .purchase].enumerated() {
                    let time = bench.clock.now().adding(microseconds: -Int64(index) * 30 * Self.perDay)
                    let answer = try await engine.submit(
                        Make.record(
                            Self.event("e\(index)", .code(new), type, at: time, .favourable, revenue: 700_00)))
                    told = answer.effects.score
                }
                try await engine.waitForProjection(of: engine.durableSeq)
                #expect(try await engine.verifyRebuild().differences == [])
            } else {
                let known = try #require(code)
                let customer = try await engine.customer(.code(known)).customer
                #expect(customer.scoring.purchases.medianInterval == 60)
                #expect(customer.scoring.tally(.referralMade, .favourable)?.count == 1)
                let page = try await engine.scoreHistory(of: .code(known), limit: 1)
                #expect(page.items.map(\.change) == [told].compactMap(\.self) && page.next != nil)
                let rest = try await engine.scoreHistory(of: .code(known), before: page.next, limit: 9)
                #expect(rest.items.count == 2 && rest.next == nil)
            }
            await engine.shutDown()
        }
    }

    @Test func `who is not scored costs one bit of his record and no byte of an entry`() throws {
        let identity = CustomerIdentity(
            number: 1, keyID: 1, createdAt: Timestamp(microseconds: 0),
            fields: .init(
                kind: .person, status: .active, version: 1, changedSeq: 1,
                names: SealedNames(sealed: [], likeness: Likeness(), tokens: []), language: "tr", homeBranch: "",
                identifiers: []))
        let plain = CustomerState(identity: identity, totals: CustomerTotals(), lastSeq: 1).encoded()
        var scoring = ScoringAggregates()
        for day in 0..<40 {
            let time = Timestamp(istanbulDay: 20_000 + 7 * Int32(day))
            let figures = InteractionFigures(
                type: .purchase, channel: .branch, occurredAt: time,
                money: [MoneyLine(kind: .revenue, money: Money(minorUnits: 500_00, currency: .lira))])
            try scoring.add(figures)
        }
        let scored = CustomerState(identity: identity, totals: CustomerTotals(), scoring: scoring, lastSeq: 1)
        let bytes = scored.encoded()
        // A weekly buyer of many years.
        #expect(bytes.count - plain.count < 100, "\(bytes.count - plain.count)")
        #expect(try CustomerState(EntityRecord(bytes: bytes, seq: 1)) == scored)
        for end in 0..<bytes.count {
            #expect(throws: MalformedBytes.self) {
                try CustomerState(EntityRecord(bytes: Array(bytes[..<end]), seq: 1))
            }
        }
    }

    @Test func `sums of 128 bits are read as they were written, and nothing else is`() throws {
        for value in [Int128.min, -1, 0, 1, 63, 64, -65, Int128(Int64.max), Int128(1) << 100, .max] {
            var writer = ByteWriter()
            writer.wide(value)
            var reader = ByteReader(writer.bytes)
            #expect(try reader.wide() == value && reader.isAtEnd)
        }
        for bytes in [[], [0x80], Array(repeating: 0xFF, count: 19), Array(repeating: 0xFF, count: 18) + [0x04]]
            as [[UInt8]]
        {
            var reader = ByteReader(bytes)
            #expect(throws: MalformedBytes.self) { try reader.wide() }
        }
    }
}
