import RefleksDomain
import Testing

struct FactTests {
    static func at(_ day: Int64) -> Timestamp { Timestamp(microseconds: day * Timestamp.microsecondsPerDay) }

    static func fact(
        _ key: String = "shoe.size", _ value: String = "42", _ origin: FactOrigin = .declared,
        basis: LegalBasis = .contract, evidence: String = "", from: Int64 = 10, to: Int64? = nil,
        recorded: Int64? = nil,
        retracted: Int64? = nil
    ) throws -> Fact {
        Fact(
            category: .preference, key: try FactKey(key), value: value, origin: origin, source: "branch/1",
            evidence: evidence, legalBasis: basis, validFrom: at(from), validTo: to.map(at),
            recordedAt: at(recorded ?? from), retractedAt: retracted.map(at))
    }

    @Test(arguments: ["a", "shoe.size", "wallet.grocery_2", String(repeating: "k", count: 64)])
    func `a key is words with dots between them`(_ text: String) throws {
        #expect(try FactKey(text).description == text)
    }

    @Test(arguments: ["", ".", "a.", ".a", "a..b", "A", "a b", "ışık", "a-b", String(repeating: "k", count: 65)])
    func `what is no key is refused`(_ text: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try FactKey(text) } == "BAD_FACT_KEY")
    }

    @Test(arguments: [
        ("health.allergy", SpecialCategory.health), ("food.allergy", .health), ("religion", .religion),
        ("member.union", .membership), ("login.fingerprint", .biometric),
    ])
    func `a key of a special category needs a ground of article 6`(
        _ key: String, _ category: SpecialCategory
    ) throws {
        #expect(try FactKey(key).specialCategory == category)
        for basis in LegalBasis.allCases {
            let violations = try Self.fact(key, basis: basis, evidence: "form/7").violations
            #expect(
                violations.map(\.refusal.code) == (basis.article == 6 ? [] : ["SPECIAL_CATEGORY_NEEDS_ARTICLE_6"]))
        }
    }

    @Test func `an ordinary key takes any ground, and consent needs its evidence`() throws {
        #expect(try FactKey("shoe.size").specialCategory == nil)
        #expect(try FactKey("healthy.food").specialCategory == nil)
        for basis in LegalBasis.allCases {
            let violations = try Self.fact(basis: basis).violations
            #expect(violations.map(\.refusal.code) == (basis.isConsent ? ["CONSENT_EVIDENCE_MISSING"] : []))
        }
    }

    @Test func `all broken rules come at once`() throws {
        let fact = try Self.fact("health", basis: .explicitConsent, from: 10, to: 10)
        #expect(fact.violations.map(\.field) == [.legalBasis, .evidence, .validTo])
        #expect(try Self.fact(from: 10, to: 11).violations.isEmpty)
    }

    @Test func `a fact holds from its first to before its last instant`() throws {
        let fact = try Self.fact(from: 10, to: 20, recorded: 15, retracted: 30)
        #expect([9, 10, 19, 20].map { fact.isValid(at: Self.at($0)) } == [false, true, true, false])
        #expect([14, 15, 29, 30].map { fact.isKnown(at: Self.at($0)) } == [false, true, true, false])
    }
}

struct FactViewTests {
    static func values(_ facts: [Fact], valid: Int64, known: Int64) -> [String] {
        FactView.facts(facts, validAt: FactTests.at(valid), knownAt: FactTests.at(known)).map(\.value)
    }

    @Test func `what was true then and what we knew then are asked apart`() throws {
        let facts = [
            try FactTests.fact("city", "Ankara", from: 10, recorded: 10),
            // The move of day 20 became known on day 40.
            try FactTests.fact("city", "İzmir", from: 20, recorded: 40),
        ]
        #expect(Self.values(facts, valid: 30, known: 30) == ["Ankara"])
        #expect(Self.values(facts, valid: 30, known: 40) == ["İzmir"])
        #expect(Self.values(facts, valid: 15, known: 40) == ["Ankara"])
        #expect(Self.values(facts, valid: 5, known: 40) == [])
    }

    @Test func `an inference never overrides what was said or seen`() throws {
        let facts = [
            try FactTests.fact("size", "42", .declared, from: 10),
            try FactTests.fact("size", "43", .inferred, from: 30),
        ]
        #expect(Self.values(facts, valid: 40, known: 40) == ["42"])
        #expect(Self.values([facts[1]], valid: 40, known: 40) == ["43"])
        // What was seen later replaces what was said, and of one day what was said decides.
        #expect(
            Self.values(facts + [try FactTests.fact("size", "44", .observed, from: 20)], valid: 40, known: 40) == ["44"]
        )
        #expect(
            Self.values(facts + [try FactTests.fact("size", "44", .observed, from: 10)], valid: 40, known: 40) == ["42"]
        )
    }

    @Test func `a retracted fact gives way to the one before`() throws {
        let facts = [
            try FactTests.fact("size", "42", from: 10), try FactTests.fact("size", "44", from: 20, retracted: 50),
        ]
        #expect(Self.values(facts, valid: 60, known: 45) == ["44"])
        #expect(Self.values(facts, valid: 60, known: 50) == ["42"])
    }

    @Test func `the order of the facts does not matter`() throws {
        let seed: UInt64 = 6_698
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var facts = try (0..<12).map { _ in
                try FactTests.fact(
                    ["a", "b", "c"].randomElement(using: &generator) ?? "a",
                    String(Int.random(in: 0...3, using: &generator)),
                    FactOrigin.allCases.randomElement(using: &generator) ?? .declared,
                    from: .random(in: 0...3, using: &generator), to: .random(in: 4...9, using: &generator),
                    recorded: .random(in: 0...5, using: &generator))
            }
            let at = FactTests.at(.random(in: 0...9, using: &generator))
            let first = FactView.facts(facts, validAt: at, knownAt: at)
            facts.shuffle(using: &generator)
            #expect(FactView.facts(facts, validAt: at, knownAt: at) == first, "seed \(seed)")
            #expect(Set(first.map(\.key)).count == first.count, "seed \(seed)")
            #expect(first.allSatisfy { $0.isValid(at: at) && $0.isKnown(at: at) }, "seed \(seed)")
        }
    }
}

struct AskOnceTests {
    static func question(_ key: String, fresh days: Int? = nil) throws -> Question {
        Question(category: .preference, key: try FactKey(key), freshForDays: days)
    }

    @Test func `what is known and fresh is not asked, what is missing or stale is`() throws {
        let facts = [
            try FactTests.fact("size", "42", from: 10), try FactTests.fact("color", "mavi", .observed, from: 95),
            try FactTests.fact("team", "GS", .inferred, from: 95), try FactTests.fact("store", "1", from: 10, to: 50),
        ]
        let questions = try [
            Self.question("size", fresh: 90), Self.question("color", fresh: 90), Self.question("team"),
            Self.question("pet"), Self.question("store"),
        ]
        let result = AskOnce(questions: questions, facts: facts, now: FactTests.at(100))
        #expect(result.doNotAsk.map(\.question.key.text) == ["color"])
        #expect(result.doNotAsk[0].fact.source == "branch/1" && result.doNotAsk[0].ageDays == 5)
        #expect(result.ask.map(\.question.key.text) == ["size", "team", "pet", "store"])
        #expect(
            result.ask.map(\.reason.code) == ["ANSWER_STALE", "ANSWER_INFERRED", "ANSWER_MISSING", "ANSWER_MISSING"])
        #expect(result.ask[0].reason.arguments == ["90", "90"])
    }

    @Test func `what is known without being asked for is not asked either`() throws {
        let facts = [
            try FactTests.fact("team", "GS", .inferred, from: 95), try FactTests.fact("size", "42", from: 90),
            try FactTests.fact("color", "mavi", .observed, from: 95),
            try FactTests.fact("store", "1", from: 10, to: 50),
        ]
        let result = AskOnce(questions: [try Self.question("size")], facts: facts, now: FactTests.at(100))
        #expect(result.doNotAsk.map(\.question.key.text) == ["size", "color"])
        #expect(result.doNotAsk.map(\.ageDays) == [10, 5] && result.ask.isEmpty)
        let stale = AskOnce(questions: [try Self.question("size", fresh: 5)], facts: facts, now: FactTests.at(100))
        #expect(stale.doNotAsk.map(\.question.key.text) == ["color"], "a stale answer is asked, and nothing else")
        #expect(stale.ask.map(\.question.key.text) == ["size"])
    }

    @Test func `an answer without a limit never grows stale`() throws {
        let facts = [try FactTests.fact("size", "42", from: 10)]
        func isAsked(_ question: Question, _ day: Int64) -> Bool {
            !AskOnce(questions: [question], facts: facts, now: FactTests.at(day)).ask.isEmpty
        }
        #expect(try !isAsked(Self.question("size"), 100_000))
        #expect(try !isAsked(Self.question("size", fresh: 90), 99) && isAsked(Self.question("size", fresh: 90), 100))
        // Nobody is asked for what another category holds.
        let other = Question(category: .need, key: try FactKey("size"), freshForDays: nil)
        #expect(isAsked(other, 20))
    }
}
