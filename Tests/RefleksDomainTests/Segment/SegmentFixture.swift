@testable import RefleksDomain

/// Attributes as a retailer might have them, and rules and customers made at random.
enum SegmentFixture {
    static let tiers = RuleWords(["STANDARD", "PLUS", "PRIORITY", "PRIVATE"], isOrdered: true)
    static let channels = RuleWords(["BRANCH", "PHONE", "WEB"])

    static let types: [String: AttributeType] = [
        "visits": .number, "score.total": .number, "own_interval": .number, "margin": .money, "revenue": .money,
        "city": .text, "first_seen": .day, "last_purchase": .day, "contract_end": .day, "vip": .flag,
        "tier": .word(tiers), "previous_tier": .word(tiers), "home_channel": .word(channels),
        "channels": .words(channels), "tags": .texts,
    ]

    static func type(_ name: AttributeName) -> AttributeType? { types[name.text] }

    static func name(_ text: String) throws -> AttributeName {
        guard let name = AttributeName(text) else { throw NotAName() }
        return name
    }

    struct NotAName: Error {}

    static func parse(_ text: String) throws -> SegmentRule { try SegmentRule(parsing: text, schema: type) }

    /// What is wrong with a text: each error's code and position.
    static func errors(_ text: String) -> [String] {
        do throws(RuleErrors) {
            _ = try SegmentRule(parsing: text, schema: type)
            return []
        } catch {
            return error.errors.map { "\($0.refusal.code) \($0.position)" }
        }
    }

    static let today = CalendarDate(istanbul: Timestamp(microseconds: 1_780_000_000_000_000))

    static func value(_ type: AttributeType, _ random: inout SeededGenerator) -> RuleValue {
        switch type {
        case .number: .number(Int64.random(in: -5...120, using: &random))
        case .money:
            .money(
                Money(
                    minorUnits: [Int64.min, -5, 0, 7, 123_456, .max].randomElement(using: &random) ?? 0,
                    currency: .lira))
        case .text: .text(["İzmir", "Ankara", "a \"b\" \\ c", ""].randomElement(using: &random) ?? "")
        case .day: .day(today.adding(days: Int.random(in: -120...120, using: &random)))
        case .flag: .flag(Bool.random(using: &random))
        case .word(let words): .word(words.words.randomElement(using: &random) ?? "")
        case .texts: .set(Set(["x", "y y", "ş"].filter { _ in Bool.random(using: &random) }))
        case .words(let words): .set(Set(words.words.filter { _ in Bool.random(using: &random) }))
        }
    }

    /// A customer of whom most is known.
    static func customer(_ random: inout SeededGenerator) -> [String: RuleValue] {
        var known: [String: RuleValue] = [:]
        for name in types.keys.sorted() where Int.random(in: 0..<6, using: &random) > 0 {
            known[name] = types[name].map { value($0, &random) }
        }
        return known
    }

    static func rule(depth: Int, _ random: inout SeededGenerator) -> SegmentRule {
        switch depth == 0 ? 0 : Int.random(in: 0..<5, using: &random) {
        case 1:
            .joinedByAnd((0..<Int.random(in: 1...3, using: &random)).map { _ in rule(depth: depth - 1, &random) })
        case 2:
            .joinedByOr((0..<Int.random(in: 1...3, using: &random)).map { _ in rule(depth: depth - 1, &random) })
        case 3: .not(rule(depth: depth - 1, &random))
        default: test(&random).map { .test($0) } ?? rule(depth: depth, &random)
        }
    }

    private static func test(_ random: inout SeededGenerator) -> RuleTest? {
        guard let text = types.keys.sorted().randomElement(using: &random), let name = AttributeName(text),
            let type = types[text]
        else { return nil }
        if Int.random(in: 0..<8, using: &random) == 0 { return .exists(name) }
        switch type {
        case .flag: return .isTrue(name)
        case .texts: return .contains(name, .text(["x", "y y", "ş"].randomElement(using: &random) ?? "x"))
        case .words(let words): return .contains(name, .word(words.words.randomElement(using: &random) ?? ""))
        case .day where Bool.random(using: &random):
            let days: RuleOperand = Bool.random(using: &random) ? .daysSince(name) : .daysUntil(name)
            let limit = RuleValue.number(Int64.random(in: -90...90, using: &random))
            if Bool.random(using: &random) {
                return .isIn(days, [limit, .number(Int64.random(in: -90...90, using: &random))])
            }
            let factor = Int64.random(in: -3...3, using: &random)
            let comparison = RuleComparison.allCases.randomElement(using: &random) ?? .equal
            if let other = AttributeName("own_interval"), Bool.random(using: &random) {
                return .compare(days, comparison, .times(factor, .attribute(other)))
            }
            return .compare(.times(factor, days), comparison, .value(limit))
        case .number, .money, .day:
            let comparison = RuleComparison.allCases.randomElement(using: &random) ?? .equal
            return Bool.random(using: &random)
                ? .compare(.attribute(name), comparison, .value(value(type, &random)))
                : .compare(.value(value(type, &random)), comparison, .attribute(name))
        case .text, .word:
            if Bool.random(using: &random) {
                return .isIn(.attribute(name), [value(type, &random), value(type, &random)])
            }
            return .compare(
                .attribute(name), Bool.random(using: &random) ? .equal : .notEqual, .value(value(type, &random)))
        }
    }
}
