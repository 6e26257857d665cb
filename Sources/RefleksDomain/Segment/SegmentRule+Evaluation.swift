/// What a test came to.
public enum RuleTruth: UInt8, Sendable, Hashable {
    case no = 0
    /// Something that it asks for is not known.
    case unknown = 1
    case yes = 2

    init(_ holds: Bool) { self = holds ? .yes : .no }
}

/// A test that decided about membership.
public struct RuleFinding: Sendable, Hashable {
    public let test: RuleTest
    public let truth: RuleTruth
}

/// Whether a customer belongs to a segment, and why.
public struct RuleOutcome: Sendable, Hashable {
    public let truth: RuleTruth
    /// The tests that make it so, in the order of the rule: were they the same, nothing else could change the outcome.
    public let deciding: [RuleFinding]

    /// Whether the customer belongs to it. Who is not known well enough does not.
    public var isMember: Bool { truth == .yes }
}

extension SegmentRule {
    /// Judges a customer on a day.
    ///
    /// A test of something unknown is neither true nor false (Kleene's three values), and neither is its negation: who
    /// never bought is not somebody whose last purchase was not long ago. Only `exists` decides about what is unknown.
    /// It takes as many steps as the rule has nodes.
    ///
    /// - Parameter attributes: what is known of the customer; nil for what is not. A value of another type than the
    ///   schema told, or money in another currency, counts as unknown.
    public func evaluate(today: CalendarDate, attributes: (AttributeName) -> RuleValue?) -> RuleOutcome {
        switch self {
        case .test(let test):
            let truth = test.evaluate(today: today, attributes)
            return RuleOutcome(truth: truth, deciding: [RuleFinding(test: test, truth: truth)])
        case .not(let rule):
            let outcome = rule.evaluate(today: today, attributes: attributes)
            let truth: RuleTruth =
                switch outcome.truth {
                case .yes: .no
                case .unknown: .unknown
                case .no: .yes
                }
            return RuleOutcome(truth: truth, deciding: outcome.deciding)
        case .all(let rules):
            let outcomes = rules.map { $0.evaluate(today: today, attributes: attributes) }
            let truth = outcomes.map(\.truth).min { $0.rawValue < $1.rawValue } ?? .yes
            return Self.decided(truth, outcomes, byAllWhen: .yes)
        case .any(let rules):
            let outcomes = rules.map { $0.evaluate(today: today, attributes: attributes) }
            let truth = outcomes.map(\.truth).max { $0.rawValue < $1.rawValue } ?? .no
            return Self.decided(truth, outcomes, byAllWhen: .no)
        }
    }

    /// What is true by all its parts, or false by all, is decided by all; anything else by the parts that came to the
    /// same.
    private static func decided(
        _ truth: RuleTruth, _ outcomes: [RuleOutcome], byAllWhen all: RuleTruth
    ) -> RuleOutcome {
        let deciding = truth == all ? outcomes : outcomes.filter { $0.truth == truth }
        return RuleOutcome(truth: truth, deciding: deciding.flatMap(\.deciding))
    }
}

extension RuleTest {
    /// What the test comes to on a day.
    func evaluate(today: CalendarDate, _ attributes: (AttributeName) -> RuleValue?) -> RuleTruth {
        switch self {
        case .exists(let name): return RuleTruth(attributes(name) != nil)
        case .isTrue(let name):
            guard case .flag(let flag) = attributes(name) else { return .unknown }
            return RuleTruth(flag)
        case .contains(let name, let value):
            guard case .set(let members) = attributes(name) else { return .unknown }
            switch value {
            case .text(let text), .word(let text): return RuleTruth(members.contains(text))
            case .number, .money, .day, .flag, .set: return .unknown
            }
        case .compare(let left, let comparison, let right):
            guard let first = left.evaluate(today: today, attributes),
                let second = right.evaluate(today: today, attributes)
            else { return .unknown }
            return RuleComparand.compare(first, comparison, second)
        case .isIn(let operand, let values):
            guard let value = operand.evaluate(today: today, attributes) else { return .unknown }
            var truth = RuleTruth.no
            for candidate in values {
                guard let candidate = RuleComparand(candidate) else { continue }
                switch RuleComparand.compare(value, .equal, candidate) {
                case .yes: return .yes
                case .unknown: truth = .unknown
                case .no: break
                }
            }
            return truth
        }
    }
}

/// A value on its way to a comparison. Numbers are straight lines of time: what they are today, and what each day adds.
enum RuleComparand {
    case number(Int128, perDay: Int128)
    case money(Int128, Currency)
    case text(String)
    case word(String)
    case flag(Bool)
    case day(CalendarDate)

    init?(_ value: RuleValue, perDay: Int128 = 0) {
        switch value {
        case .number(let number): self = .number(Int128(number), perDay: perDay)
        case .money(let money): self = .money(Int128(money.minorUnits), money.currency)
        case .text(let text): self = .text(text)
        case .word(let word): self = .word(word)
        case .flag(let flag): self = .flag(flag)
        case .day(let day): self = .day(day)
        case .set: return nil
        }
    }

    /// Unknown for values that cannot be compared. Texts and words are equal or not.
    static func compare(_ left: RuleComparand, _ comparison: RuleComparison, _ right: RuleComparand) -> RuleTruth {
        switch (left, right) {
        case (.number(let first, _), .number(let second, _)): RuleTruth(comparison.holds(first, second))
        case (.money(let first, let currency), .money(let second, let other)):
            currency == other ? RuleTruth(comparison.holds(first, second)) : .unknown
        case (.day(let first), .day(let second)): RuleTruth(comparison.holds(first, second))
        case (.text(let first), .text(let second)), (.word(let first), .word(let second)):
            comparison.needsOrder ? .unknown : RuleTruth((first == second) == (comparison == .equal))
        case (.flag(let first), .flag(let second)):
            comparison.needsOrder ? .unknown : RuleTruth((first == second) == (comparison == .equal))
        default: .unknown
        }
    }
}

extension RuleOperand {
    /// The operand's value on a day; nil when something is unknown.
    func evaluate(today: CalendarDate, _ attributes: (AttributeName) -> RuleValue?) -> RuleComparand? {
        switch self {
        case .value(let value): return RuleComparand(value)
        case .attribute(let name): return attributes(name).flatMap { RuleComparand($0) }
        case .daysSince(let name):
            guard case .day(let day) = attributes(name) else { return nil }
            return .number(Int128(today.daysSinceEpoch - day.daysSinceEpoch), perDay: 1)
        case .daysUntil(let name):
            guard case .day(let day) = attributes(name) else { return nil }
            return .number(Int128(day.daysSinceEpoch - today.daysSinceEpoch), perDay: -1)
        case .times(let factor, let operand):
            switch operand.evaluate(today: today, attributes) {
            case .number(let number, let perDay):
                return .number(number * Int128(factor), perDay: perDay * Int128(factor))
            case .money(let amount, let currency): return .money(amount * Int128(factor), currency)
            case .text, .word, .flag, .day, nil: return nil
            }
        }
    }
}
