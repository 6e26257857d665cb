import RefleksMessages
import Testing

@testable import RefleksDomain

struct SegmentRuleParsingTests {
    @Test(arguments: [
        (
            "days_since( last_purchase )>90 and margin >= 1500 TRY",
            "days_since(last_purchase) > 90 and margin >= 1500.00 TRY"
        ),
        ("vip", "vip"),
        ("vip = true", "vip = true"),
        ("((vip or visits>3))", "vip or visits > 3"),
        ("(vip and visits > 3) and exists(city)", "vip and visits > 3 and exists(city)"),
        ("vip and (visits > 3 or exists(city))", "vip and (visits > 3 or exists(city))"),
        ("vip and visits > 3 or exists(city)", "vip and visits > 3 or exists(city)"),
        ("not (vip or visits = 1)", "not (vip or visits = 1)"),
        ("not not vip", "not not vip"),
        ("tier in {PLUS,PRIVATE}", "tier in {PLUS, PRIVATE}"),
        ("tier >= PRIORITY", "tier in {PRIORITY, PRIVATE}"),
        ("PRIORITY > tier", "tier in {STANDARD, PLUS}"),
        ("tier != previous_tier", "tier != previous_tier"),
        (
            "channels contains WEB and tags contains \"a \\\"b\\\" \\\\\"",
            "channels contains WEB and tags contains \"a \\\"b\\\" \\\\\""
        ),
        ("city = \"İzmir\"", "city = \"İzmir\""),
        ("first_seen < 2026-01-31", "first_seen < 2026-01-31"),
        ("days_since(last_purchase) > 3 * own_interval", "days_since(last_purchase) > 3 * own_interval"),
        ("-2 * days_until(contract_end) <= -10", "-2 * days_until(contract_end) <= -10"),
        ("margin > 2 * revenue", "margin > 2 * revenue"),
        ("margin >= -0.05 TRY\nand\tmargin < 1000 JPY", "margin >= -0.05 TRY and margin < 1000 JPY"),
    ])
    func `a rule has one canonical form`(text: String, canonical: String) throws {
        let rule = try SegmentFixture.parse(text)
        #expect(rule.description == canonical)
        #expect(try SegmentFixture.parse(canonical) == rule)
    }

    @Test func `reading what was written gives the same rule`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let rule = SegmentFixture.rule(depth: 3, &random)
            #expect(try SegmentFixture.parse(rule.description) == rule, "seed \(seed): \(rule)")
        }
    }

    @Test(arguments: [
        ("", ["RULE_OPERAND_EXPECTED 1"]),
        ("visits", ["RULE_COMPARISON_EXPECTED 7"]),
        ("visits >", ["RULE_OPERAND_EXPECTED 9"]),
        ("visits > 3 )", ["RULE_UNEXPECTED 12"]),
        ("(visits > 3", ["RULE_NOT_CLOSED 12"]),
        ("(nobody > 3", ["RULE_UNKNOWN_ATTRIBUTE 2", "RULE_NOT_CLOSED 12"]),
        (
            "(vip and (visits > \"3\" or (tier = GOLD)",
            [
                "RULE_TYPES_DIFFER 20", "RULE_UNKNOWN_WORD 35", "RULE_NOT_CLOSED 40",
            ]
        ),
        ("((visits > 3", ["RULE_NOT_CLOSED 13"]),
        ("(exists(city", ["RULE_NOT_CLOSED 13"]),
        ("((visits > 3 vip))", ["RULE_NOT_CLOSED 14", "RULE_UNEXPECTED 14"]),
        ("(city = \"ab)", ["RULE_TEXT_NOT_CLOSED 9", "RULE_OPERAND_EXPECTED 13"]),
        ("nobody > 3", ["RULE_UNKNOWN_ATTRIBUTE 1"]),
        ("visits > \"3\"", ["RULE_TYPES_DIFFER 10"]),
        ("margin > 3", ["RULE_AMOUNT_EXPECTED 10"]),
        ("1500 <= margin", ["RULE_AMOUNT_EXPECTED 1"]),
        ("margin > 1,00 TRY", ["RULE_AMOUNT_EXPECTED 10"]),
        ("margin > 1.500,00 TRY", ["RULE_AMOUNT_EXPECTED 10"]),
        ("margin in {1,00 TRY}", ["RULE_AMOUNT_EXPECTED 12"]),
        ("margin > visits", ["RULE_TYPES_DIFFER 10"]),
        ("margin > 3 ABC", ["RULE_CURRENCY_EXPECTED 12"]),
        ("margin > 3.5", ["RULE_CURRENCY_EXPECTED 13"]),
        ("margin > 3.505 TRY", ["RULE_BAD_NUMBER 10"]),
        ("visits = 9223372036854775808", ["RULE_BAD_NUMBER 10", "RULE_OPERAND_EXPECTED 29"]),
        ("city < \"b\"", ["RULE_NOT_ORDERED 6"]),
        ("home_channel >= WEB", ["RULE_NOT_ORDERED 14"]),
        ("tier > previous_tier", ["RULE_NOT_ORDERED 6"]),
        ("tier < STANDARD", ["RULE_NOTHING_BEYOND 6"]),
        ("tier = GOLD", ["RULE_UNKNOWN_WORD 8"]),
        ("visits = PLUS", ["RULE_TYPES_DIFFER 10"]),
        ("3 > 2", ["RULE_NO_ATTRIBUTE 1"]),
        ("3 in {3}", ["RULE_NO_ATTRIBUTE 1"]),
        ("days_since(visits) > 3", ["RULE_NOT_A_DAY 12"]),
        ("days_since last_purchase > 3", ["RULE_OPENING_EXPECTED 12"]),
        ("exists()", ["RULE_NAME_EXPECTED 8"]),
        ("exists(and)", ["RULE_NAME_EXPECTED 8"]),
        ("visits contains 3", ["RULE_NOT_A_SET 1"]),
        ("tags contains WEB", ["RULE_TYPES_DIFFER 15"]),
        ("channels contains FAX", ["RULE_UNKNOWN_WORD 19"]),
        ("PLUS", ["RULE_COMPARISON_EXPECTED 5"]),
        ("PLUS contains WEB", ["RULE_NOT_A_SET 1"]),
        ("visits in 3", ["RULE_SET_EXPECTED 11"]),
        ("visits in {}", ["RULE_VALUE_EXPECTED 12"]),
        ("visits in {3", ["RULE_SET_NOT_CLOSED 13"]),
        ("visits * 3 > 2", ["RULE_FACTOR_EXPECTED 1"]),
        ("1000001 * visits > 2", ["RULE_FACTOR_EXPECTED 1"]),
        ("3 * city = \"a\"", ["RULE_NOT_MULTIPLIABLE 5"]),
        ("first_seen > 2026-02-30", ["RULE_BAD_DAY 14", "RULE_OPERAND_EXPECTED 24"]),
        ("city = \"ab", ["RULE_TEXT_NOT_CLOSED 8", "RULE_OPERAND_EXPECTED 11"]),
        ("city = \" a\"", ["RULE_BAD_TEXT 8", "RULE_OPERAND_EXPECTED 12"]),
        ("visits > 3 & vip", ["RULE_BAD_CHARACTER 12", "RULE_UNEXPECTED 14"]),
        ("ş = 1", ["RULE_BAD_CHARACTER 1", "RULE_OPERAND_EXPECTED 3"]),
    ])
    func `a wrong rule says what is wrong and where`(text: String, expected: [String]) {
        #expect(SegmentFixture.errors(text) == expected)
    }

    @Test func `everything that is wrong is said at once`() {
        let text = "nobody > 3 and (visits > \"a\" or tier = GOLD) and not margin > 5 and vip and days_since(city) > 1"
        #expect(
            SegmentFixture.errors(text) == [
                "RULE_UNKNOWN_ATTRIBUTE 1", "RULE_TYPES_DIFFER 26", "RULE_UNKNOWN_WORD 40", "RULE_AMOUNT_EXPECTED 63",
                "RULE_NOT_A_DAY 88",
            ])
        let many = Array(repeating: "nobody", count: 60).joined(separator: " and ")
        #expect(SegmentFixture.errors(many).count == SegmentRule.maximumErrors)
    }

    @Test func `errors speak both languages and do not repeat what stood in the text`() throws {
        let error = try #require(
            #expect(throws: RuleErrors.self) { try SegmentFixture.parse("tier = \"Ayşe Kaya\"") }?.errors.first)
        #expect(
            error.refusal.template.text(.english, error.refusal.arguments)
                == "Character 8: WORD cannot be compared with TEXT.")
        #expect(
            error.refusal.template.text(.turkish, error.refusal.arguments)
                == "8. karakter: WORD ile TEXT karşılaştırılamaz.")
    }

    @Test(arguments: [
        ("visit", "visits"), ("tire", "tier"), ("score", "score.total"), ("total", "score.total"),
        ("previous", ""), ("visiting", ""), ("x", ""),
    ])
    func `an unknown attribute is told with those that it may have been meant for`(name: String, meant: String) throws {
        let names = SegmentFixture.types.keys.sorted()
        let errors = #expect(throws: RuleErrors.self) {
            try SegmentRule(parsing: "\(name) > 3", schema: SegmentFixture.type, names: names)
        }
        let refusal = try #require(errors?.errors.first).refusal
        if meant.isEmpty {
            #expect(refusal.template == Catalogue.Segment.unknownAttribute)
        } else {
            #expect(refusal.template == Catalogue.Segment.unknownAttributeLike)
            #expect(refusal.arguments == ["1", name, meant])
            #expect(
                refusal.template.text(.english, refusal.arguments)
                    == "Character 1: there is no attribute \(name). Did you mean \(meant)?")
        }
    }

    @Test func `no more names are told than a reader takes in`() throws {
        let names = (0..<100).map { "score.part\($0)" }
        let errors = #expect(throws: RuleErrors.self) {
            try SegmentRule(parsing: "score = 1", schema: SegmentFixture.type, names: names)
        }
        let meant = try #require(errors?.errors.first?.refusal.arguments.last)
        #expect(meant.split(separator: ", ").map(String.init) == Array(names.prefix(SegmentRule.maximumNeighbours)))
    }

    // MARK: Limits

    @Test func `a rule is bounded in length, depth and parts`() throws {
        let long = "visits > 3" + String(repeating: " ", count: SegmentRule.maximumBytes)
        #expect(SegmentFixture.errors(long) == ["RULE_TOO_LONG 1"])
        func nested(_ depth: Int) -> String {
            String(repeating: "(", count: depth) + "vip" + String(repeating: ")", count: depth)
        }
        #expect(try SegmentFixture.parse(nested(SegmentRule.maximumDepth)).description == "vip")
        #expect(SegmentFixture.errors(nested(SegmentRule.maximumDepth + 1)) == ["RULE_TOO_DEEP 33"])
        let negated = String(repeating: "not ", count: SegmentRule.maximumDepth + 1) + "vip"
        #expect(SegmentFixture.errors(negated).map { $0.prefix(13) } == ["RULE_TOO_DEEP"])
        // 255 tests and the connective that joins them.
        let wide = Array(repeating: "vip", count: 255).joined(separator: " or ")
        #expect(SegmentFixture.errors(wide) == [])
        let tooWide = Array(repeating: "vip", count: 400).joined(separator: " or ")
        #expect(SegmentFixture.errors(tooWide).map { $0.prefix(14) } == ["RULE_TOO_LARGE"])
        let set = "visits in {" + Array(repeating: "1", count: 300).joined(separator: ",") + "}"
        #expect(SegmentFixture.errors(set).map { $0.prefix(14) } == ["RULE_TOO_LARGE"])
    }

    @Test func `no text traps the reader`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "visits", "tier", "margin", "(", ")", "{", "}", ",", "=", "!=", "<", "*", "-", "9", "2026-01-01", "1.5",
            "TRY",
            "PLUS", "\"", "\\", "and", "or", "not", "in", "contains", "exists", "days_since", " ", " ", "ş", "\u{0}",
            "9223372036854775807", "e\u{301}", "🙂", "last_purchase", ".",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<24, using: &random)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined(
                separator: Bool.random(using: &random) ? " " : "")
            let errors = SegmentFixture.errors(text)
            guard errors.isEmpty else { continue }
            // Whatever was read has a canonical form.
            let rule = try? SegmentFixture.parse(text)
            #expect(rule.map { SegmentFixture.errors($0.description) } == [], "seed \(seed): \(text)")
        }
    }
}
