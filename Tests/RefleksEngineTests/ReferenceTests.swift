import RefleksDomain
import RefleksStore
import Synchronization
import Testing

@testable import RefleksEngine

/// Data of the whole house: versions, history, what is in memory at any time.
@Suite struct ReferenceTests {
    static let admin = "admin/operations"

    static func put(_ reference: Reference, key: String? = nil) -> Command {
        Command(
            .putReference(reference), principal: admin,
            idempotency: key.map { IdempotencyKey(scope: "admin Put", key: $0, payload: Array($0.utf8)) })
    }

    static func question(_ key: String, fresh: Int? = nil, isAsked: Bool = true) throws -> Reference {
        .question(Question(category: .habit, key: try FactKey(key), freshForDays: fresh), isAsked: isAsked)
    }

    static func tariff(_ date: String, _ perContact: Int64, perMinute: Int64 = 0) throws -> Reference {
        .tariff(
            Tariff(
                version: 0, validFrom: try CalendarDate(date), currency: .lira,
                rates: [.phone: try ChannelRate(perContact: perContact, perMinute: perMinute)]))
    }

    static func rate(_ date: String, _ millionths: Int64) throws -> Reference {
        .exchangeRate(
            try ExchangeRate(from: try Currency("USD"), to: .lira, date: try CalendarDate(date), millionths: millionths)
        )
    }

    /// One of each kind, with everything that can be stored of it.
    static func samples() throws -> [Reference] {
        let hours = [try OpeningHours(opens: 540, closes: 750), try OpeningHours(opens: 810, closes: 1_080)]
        let calendar = try BusinessCalendar(
            week: [.monday: hours, .saturday: [hours[0]]], holidays: [.republic, .ramadanFeast],
            exceptions: [try CalendarDate("2026-12-31"): [hours[0]], try CalendarDate("2026-06-01"): []])
        return [
            try question("shoe.size", fresh: 365), try tariff("2026-01-01", 250, perMinute: 60),
            try rate("2026-03-01", 41_123_456), .calendar("34-001", calendar),
            .agent(Agent(id: "ayse.kaya", branch: "34-001", isActive: true)),
            .offer(
                try Offer(
                    id: "tea", product: "TEA1", category: "Çay", name: "Demlik",
                    price: Money(minorUnits: 24_990, currency: .lira), cost: 15_000, marginFloor: 2_500,
                    stage: .decline, competitorPrice: 23_990, validFrom: try CalendarDate("2026-01-01"),
                    validTo: try CalendarDate("2026-12-31"), channels: [.branch, .sms], minimumTier: .plus,
                    isRetired: true)),
            .campaign(
                try Campaign(
                    id: "spring", name: "Bahar", goal: .crossSell, from: try CalendarDate("2026-03-01"),
                    to: try CalendarDate("2026-03-31"), cost: Money(minorUnits: 500_000, currency: .lira),
                    product: "TEA1", category: "Çay", target: [100_000_000, 100_000_002], control: [100_000_001])),
            .campaign(
                try Campaign(
                    id: "drawn", goal: .retention, from: try CalendarDate("2026-03-01"),
                    to: try CalendarDate("2026-03-31"), cost: Money(minorUnits: 0, currency: .lira),
                    target: [100_000_000], control: [], segment: "buyers", segmentVersion: 7)),
        ] + (try governance())
    }

    /// One of each kind that the house records about itself.
    static func governance() throws -> [Reference] {
        let answers = try #require(ReadinessAnswers((0..<11).map { $0 % 3 == 0 }))
        let date = try CalendarDate("2026-02-28")
        return [
            try GovernanceTests.metric("active.customers"), try GovernanceTests.item("launch"),
            .governance(.readiness(ReadinessAssessment(respondent: "ali.can", date: date, answers: answers))),
            .governance(.programmeScope(ProgrammeScope(segment: "loyal", note: "Sadık olanlar"))),
            .governance(
                .retentionBudget(
                    try RetentionBudget(
                        month: Month("2026-03"), amount: Money(minorUnits: 5_000_000, currency: .lira),
                        campaigns: ["spring"]))),
            .governance(
                .recognition(
                    try Recognition(
                        id: "r1", people: ["ece.su"], customer: 100_000_000, outcome: .wonBack, interaction: 2_048,
                        date: date))),
            .governance(.teamArea(try TeamArea(area: "logistics", person: "ali.can", pledged: 2_500, given: 1_000))),
            .governance(.teamArea(try TeamArea(area: "it", person: "", pledged: 0, given: nil))),
            try PromptTests.prompt("first.call", rule: "purchases >= 1"),
        ]
    }

    @Test func `every kind is kept as it was put, over a restart and a lost projection`() async throws {
        let bench = TestBench()
        let samples = try Self.samples()
        func check(_ engine: Engine, _ comment: Comment) throws {
            let directory = try engine.references().directory
            for sample in samples {
                let kept = try #require(directory.newest(sample.name), comment)
                #expect(kept.version == 1 && kept.source == Self.admin, comment)
                guard case .tariff(let tariff) = kept.value, case .tariff(let put) = sample else {
                    #expect(kept.value == sample, comment)
                    continue
                }
                #expect(tariff.version == 1 && tariff.rates == put.rates, comment)
                #expect(tariff.validFrom == put.validFrom && tariff.currency == put.currency, comment)
            }
            #expect(directory.questions.map(\.key.text) == ["shoe.size"], comment)
            #expect(directory.tariffs.versions.count == 1, comment)
            #expect(directory.offers(of: "TEA1").map(\.id) == ["tea"] && directory.offers(of: "CUP").isEmpty, comment)
            #expect(directory.campaign("spring")?.control == [100_000_001], comment)
            #expect(directory.calendar("34-001") != nil && directory.calendar("06-001") == nil, comment)
        }
        try await bench.run { engine in
            for sample in samples {
                let answer = try await engine.submit(Self.put(sample))
                #expect(answer.effects.version == 1 && answer.effects.customerNumber == 0)
            }
            try check(engine, "at once")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        #expect(try bench.rows().filter { $0.position.table == .reference }.count == samples.count)
        try await bench.run { try check($0, "from the projection") }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { try check($0, "from the ledger") }
    }

    @Test func `a version follows the one before, and the history comes from the ledger`() async throws {
        var bench = TestBench()
        bench.configuration.maximumResidentEntities = 64
        try await bench.run { engine in
            for days in 1...5 { _ = try await engine.submit(Self.put(Self.question("a", fresh: days))) }
            let seq = engine.durableSeq
            let same = try await engine.submit(Self.put(Self.question("a", fresh: 5)))
            #expect(!same.effects.isChanged && same.effects.version == 5 && engine.durableSeq == seq)
            // Others come: it is evicted.
            for number in 0..<20 { _ = try await engine.submit(Self.put(Self.question("b\(number)"))) }
            try await engine.waitForProjection(of: engine.durableSeq)
            let name = try Self.question("a").name
            let all = try await engine.versions(of: name, limit: 200)
            #expect(all.map(\.version) == [5, 4, 3, 2, 1])
            let ages = all.map { version -> Int? in
                guard case .question(let question, _) = version.value else { return nil }
                return question.freshForDays
            }
            #expect(ages == [5, 4, 3, 2, 1] && all.map(\.commitSeq) == [5, 4, 3, 2, 1])
            #expect(try await engine.versions(of: name, before: 4, limit: 2).map(\.version) == [3, 2])
            #expect(try await engine.versions(of: Reference.Name(.agent, "nobody"), limit: 9).isEmpty)
        }
    }

    @Test func `the newest 200 versions are listed, and numbers go on`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            for days in 1...205 { _ = try await engine.submit(Self.put(Self.question("a", fresh: days))) }
            let name = try Self.question("a").name
            let all = try await engine.versions(of: name, limit: 200)
            #expect(all.first?.version == 205 && all.last?.version == 6 && all.count == 200)
            #expect(try engine.references().directory.newest(name)?.version == 205)
        }
    }

    @Test func `a repeated put with its key is answered as before`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await engine.submit(Self.put(Self.question("a"), key: "k"))
            let again = try await engine.submit(Self.put(Self.question("a"), key: "k"))
            #expect(again.isReplayed && again.commitSeq == first.commitSeq && again.effects.version == 1)
        }
    }

    @Test func `a tariff's days never fall, and each day has its version`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            _ = try await engine.submit(Self.put(Self.tariff("2026-01-01", 100)))
            _ = try await engine.submit(Self.put(Self.tariff("2026-03-01", 200)))
            _ = try await engine.submit(Self.put(Self.tariff("2026-03-01", 250)))
            let error = await engine.answer(to: try Self.put(Self.tariff("2026-02-28", 300)))
            guard case .failure(.tariffNotNext(version: 4)) = error else {
                Issue.record("\(error)")
                return
            }
            let tariffs = try engine.references().directory.tariffs
            func version(_ date: String) throws -> UInt32? {
                tariffs.tariff(at: try CalendarDate(date).startInIstanbul)?.version
            }
            #expect(try version("2025-12-31") == nil && version("2026-02-28") == 1 && version("2026-03-01") == 3)
        }
    }

    @Test func `one more than the house may have is refused`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let maximum = Reference.Kind.question.maximum
            for number in 0..<maximum { _ = try await engine.submit(Self.put(Self.question("q\(number)"))) }
            let error = await engine.answer(to: try Self.put(Self.question("more")))
            guard case .failure(.tooManyReferences(maximum)) = error else {
                Issue.record("\(error)")
                return
            }
            // Another version of one that is there is welcome.
            _ = try await engine.submit(Self.put(Self.question("q0", isAsked: false)))
            #expect(try engine.references().directory.questions.count == maximum - 1)
        }
    }

    @Test func `a page of names begins after a name`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            for id in ["c", "a", "d", "b"] {
                _ = try await engine.submit(Self.put(.agent(Agent(id: id, branch: "", isActive: true))))
            }
            let directory = try engine.references().directory
            #expect(directory.list(.agent, limit: 3).map(\.value.name.text) == ["a", "b", "c"])
            #expect(directory.list(.agent, after: "b", limit: 9).map(\.value.name.text) == ["c", "d"])
            #expect(directory.list(.agent, after: "bb", limit: 1).map(\.value.name.text) == ["c"])
            #expect(directory.list(.calendar, limit: 9).isEmpty)
        }
    }

    @Test func `who records interactions loads no reference data`() async throws {
        let bench = TestBench()
        try await bench.run { engine in _ = try await engine.submit(Self.put(Self.tariff("2026-01-01", 100))) }
        try await bench.run { engine in
            let number = try await engine.submit(Make.create("Ali", "Kaya")).effects.customerNumber
            let new = Make.interaction("e", .code(try Make.code(number)), at: bench.clock.now())
            _ = try await engine.submit(Make.record(new))
            #expect(engine.core.state.withLock { $0.references.count } == 0)
        }
    }
}
