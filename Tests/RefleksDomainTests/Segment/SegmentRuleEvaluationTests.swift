import Testing

@testable import RefleksDomain

struct SegmentRuleEvaluationTests {
    static func outcome(_ text: String, _ known: [String: RuleValue]) throws -> RuleOutcome {
        try SegmentFixture.parse(text).evaluate(today: SegmentFixture.today) { known[$0.text] }
    }

    static func days(ago: Int) -> RuleValue { .day(SegmentFixture.today.adding(days: -ago)) }

    @Test(arguments: [
        ("visits > 3", true), ("visits >= 5", true), ("visits < 5", false), ("visits != 5", false),
        ("5 = visits", true),
        ("visits in {1, 5}", true), ("visits in {1, 4}", false), ("margin > 99.99 TRY", true),
        ("margin > 100 TRY", false), ("city = \"İzmir\"", true), ("city in {\"Ankara\", \"İzmir\"}", true),
        ("days_since(last_purchase) = 91", true), ("days_since(last_purchase) > 90", true),
        ("days_since(last_purchase) > 3 * own_interval", true), ("days_until(contract_end) <= 10", true),
        ("days_since(contract_end) = -10", true), ("first_seen < 2020-01-01", false), ("vip", true), ("not vip", false),
        ("tier >= PLUS", true), ("tier > PLUS", false), ("tier = previous_tier", false),
        ("channels contains WEB", true), ("channels contains BRANCH", false), ("tags contains \"x\"", true),
        ("exists(city) and not exists(score.total)", true), ("visits > 9 or vip", true), ("visits > 9 and vip", false),
        ("2 * margin = 200 TRY", true), ("not (visits = 5 and city = \"Ankara\")", true),
    ])
    func `a test says what it says`(text: String, isMember: Bool) throws {
        let known: [String: RuleValue] = [
            "visits": .number(5), "margin": .money(Money(minorUnits: 10_000, currency: .lira)), "city": .text("İzmir"),
            "last_purchase": Self.days(ago: 91), "own_interval": .number(30), "contract_end": Self.days(ago: -10),
            "first_seen": Self.days(ago: 400), "vip": .flag(true), "tier": .word("PLUS"),
            "previous_tier": .word("STANDARD"), "channels": .set(["WEB", "PHONE"]), "tags": .set(["x"]),
        ]
        #expect(try Self.outcome(text, known).isMember == isMember)
    }

    @Test(arguments: [
        "visits > 3", "not visits > 3", "not vip", "vip", "city in {\"a\"}", "channels contains WEB",
        "days_since(last_purchase) > 90", "not days_since(last_purchase) > 90", "exists(city)",
    ])
    func `of whom nothing is known, nothing is true, and neither is its contrary`(text: String) throws {
        #expect(try !Self.outcome(text, [:]).isMember)
    }

    @Test func `what is unknown can be decided by what is known`() throws {
        let known: [String: RuleValue] = ["vip": .flag(true)]
        #expect(try Self.outcome("visits > 3 or vip", known).truth == .yes)
        #expect(try Self.outcome("visits > 3 and vip", known).truth == .unknown)
        #expect(try Self.outcome("visits > 3 and not vip", known).truth == .no)
        #expect(try Self.outcome("not exists(visits)", known).truth == .yes)
    }

    @Test func `money in another currency and values of another type are not known`() throws {
        let euro = Money(minorUnits: 1_000_000, currency: try Currency("EUR"))
        #expect(try Self.outcome("margin > 1 TRY", ["margin": .money(euro)]).truth == .unknown)
        #expect(try Self.outcome("margin in {1 TRY}", ["margin": .money(euro)]).truth == .unknown)
        #expect(try Self.outcome("visits > 1", ["visits": .text("2")]).truth == .unknown)
        #expect(try Self.outcome("vip", ["vip": .number(1)]).truth == .unknown)
        #expect(try Self.outcome("days_since(last_purchase) > 1", ["last_purchase": .number(1)]).truth == .unknown)
    }

    @Test func `the largest figures trap nowhere`() throws {
        let known: [String: RuleValue] = [
            "visits": .number(.min), "own_interval": .number(.max),
            "margin": .money(Money(minorUnits: .min, currency: .lira)),
        ]
        #expect(try Self.outcome("-1000000 * visits > 1000000 * own_interval", known).isMember)
        #expect(try Self.outcome("-1000000 * margin > 0 TRY", known).isMember)
    }

    @Test func `the tests that decided are told`() throws {
        let known: [String: RuleValue] = [
            "vip": .flag(false), "visits": .number(5), "city": .text("İzmir"),
            "margin": .money(Money(minorUnits: 5, currency: .lira)),
        ]
        func deciding(_ text: String) throws -> [String] {
            try Self.outcome(text, known).deciding.map { "\($0.test): \($0.truth)" }
        }
        #expect(try deciding("visits > 3 and exists(city)") == ["visits > 3: yes", "exists(city): yes"])
        #expect(try deciding("visits > 9 and exists(city)") == ["visits > 9: no"])
        #expect(try deciding("vip or visits > 3") == ["visits > 3: yes"])
        #expect(try deciding("vip or visits > 9") == ["vip: no", "visits > 9: no"])
        #expect(
            try deciding("not (vip or visits > 9) and (exists(city) or vip)") == [
                "vip: no", "visits > 9: no", "exists(city): yes",
            ])
    }

    @Test func `as long as the deciding tests come to the same, nothing else changes the outcome`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        var compared = 0
        for _ in 0..<3_000 {
            let rule = SegmentFixture.rule(depth: 3, &random)
            let known = SegmentFixture.customer(&random)
            let outcome = rule.evaluate(today: SegmentFixture.today) { known[$0.text] }
            #expect(!outcome.deciding.isEmpty)
            // Everything that no deciding test asks for becomes something else, or unknown.
            let kept = Set(outcome.deciding.flatMap { $0.test.attributes }.map(\.text))
            var other = SegmentFixture.customer(&random)
            for name in kept { other[name] = known[name] }
            guard other != known else { continue }
            let again = rule.evaluate(today: SegmentFixture.today) { other[$0.text] }
            #expect(again.truth == outcome.truth || outcome.truth == .unknown, "seed \(seed): \(rule)")
            compared += 1
        }
        #expect(compared > 1_000)
    }
}
