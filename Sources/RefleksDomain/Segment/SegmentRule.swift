/// Who belongs to a segment: tests of what is known of a customer, joined by and, or, and not (docs/segments.md).
///
/// A rule is read from a text (`SegmentRule(parsing:schema:)`), which checks its types; `description` writes it again.
public indirect enum SegmentRule: Sendable, Hashable {
    /// All of at least two rules, none of which is an `all`.
    case all([SegmentRule])
    /// Any of at least two rules, none of which is an `any`.
    case any([SegmentRule])
    case not(SegmentRule)
    case test(RuleTest)

    /// UTF-8 bytes of a rule's text.
    public static let maximumBytes = 4_096
    /// Tests, connectives and members of sets: evaluating a rule takes as many steps at most.
    public static let maximumNodes = 256
    /// Parentheses and negations around one test.
    public static let maximumDepth = 32
    /// Errors that are told at once.
    public static let maximumErrors = 20
    /// Names that are told for one that does not exist.
    public static let maximumNeighbours = 8
    /// What a value may be multiplied with, in either direction.
    public static let maximumFactor: Int64 = 1_000_000

    /// All of the rules, as one without nested `all`; the rule itself when there is one.
    static func joinedByAnd(_ rules: [SegmentRule]) -> SegmentRule {
        let flat = rules.flatMap { rule -> [SegmentRule] in
            if case .all(let inner) = rule { inner } else { [rule] }
        }
        return flat.count == 1 ? flat[0] : .all(flat)
    }

    /// Any of the rules, as one without nested `any`; the rule itself when there is one.
    static func joinedByOr(_ rules: [SegmentRule]) -> SegmentRule {
        let flat = rules.flatMap { rule -> [SegmentRule] in
            if case .any(let inner) = rule { inner } else { [rule] }
        }
        return flat.count == 1 ? flat[0] : .any(flat)
    }

    /// The attributes that decide about it.
    public var attributes: Set<AttributeName> {
        switch self {
        case .all(let rules), .any(let rules): rules.reduce(into: []) { $0.formUnion($1.attributes) }
        case .not(let rule): rule.attributes
        case .test(let test): test.attributes
        }
    }

    /// Whether membership may change by the passing of time alone.
    public var isTimeRelative: Bool {
        switch self {
        case .all(let rules), .any(let rules): rules.contains(where: \.isTimeRelative)
        case .not(let rule): rule.isTimeRelative
        case .test(let test): test.isTimeRelative
        }
    }
}

/// How two values are compared.
public enum RuleComparison: String, Sendable, Hashable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether it needs values that have an order.
    var needsOrder: Bool { self != .equal && self != .notEqual }

    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}

/// One side of a comparison.
public indirect enum RuleOperand: Sendable, Hashable {
    case value(RuleValue)
    case attribute(AttributeName)
    /// Days in Istanbul from the attribute's day to today; negative when it lies ahead.
    case daysSince(AttributeName)
    /// Days in Istanbul from today to the attribute's day; negative when it has passed.
    case daysUntil(AttributeName)
    /// A multiple of one of the three above.
    case times(Int64, RuleOperand)

    var attribute: AttributeName? {
        switch self {
        case .value: nil
        case .attribute(let name), .daysSince(let name), .daysUntil(let name): name
        case .times(_, let operand): operand.attribute
        }
    }

    var isTimeRelative: Bool {
        switch self {
        case .value, .attribute: false
        case .daysSince, .daysUntil: true
        case .times(_, let operand): operand.isTimeRelative
        }
    }
}

/// One thing that a rule asks of a customer.
public enum RuleTest: Sendable, Hashable {
    /// The attribute is known; the only test that an unknown one can decide.
    case exists(AttributeName)
    /// The attribute, a flag, is true.
    case isTrue(AttributeName)
    case compare(RuleOperand, RuleComparison, RuleOperand)
    /// The operand is one of the values.
    case isIn(RuleOperand, [RuleValue])
    /// The attribute, a set, holds the text or word.
    case contains(AttributeName, RuleValue)

    /// At most two.
    var attributes: Set<AttributeName> {
        switch self {
        case .exists(let name), .isTrue(let name), .contains(let name, _): [name]
        case .compare(let left, _, let right): Set([left.attribute, right.attribute].compactMap { $0 })
        case .isIn(let operand, _): Set([operand.attribute].compactMap { $0 })
        }
    }

    var isTimeRelative: Bool {
        switch self {
        case .exists, .isTrue, .contains: false
        case .compare(let left, _, let right): left.isTimeRelative || right.isTimeRelative
        case .isIn(let operand, _): operand.isTimeRelative
        }
    }
}
