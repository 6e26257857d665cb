/// A test of a rule with what it came to and what was found for it.
public struct RuleClause: Sendable, Hashable {
    public let test: RuleTest
    public let truth: RuleTruth
    /// It is one of those that made the outcome what it is.
    public let decides: Bool
    /// What it asks for, in the order of the names; nil for what is not known.
    public let attributes: [Attribute]

    /// An attribute with what was found.
    public struct Attribute: Sendable, Hashable {
        public let name: AttributeName
        public let value: RuleValue?
    }
}

extension SegmentRule {
    /// Every test in the order of the rule, whether it decided or not; the same test may occur twice.
    public func clauses(today: CalendarDate, attributes: (AttributeName) -> RuleValue?) -> [RuleClause] {
        let deciding = Set(evaluate(today: today, attributes: attributes).deciding.map(\.test))
        return tests.map { test in
            RuleClause(
                test: test, truth: test.evaluate(today: today, attributes), decides: deciding.contains(test),
                attributes: test.attributes.sorted().map { .init(name: $0, value: attributes($0)) })
        }
    }

    private var tests: [RuleTest] {
        switch self {
        case .all(let rules), .any(let rules): rules.flatMap(\.tests)
        case .not(let rule): rule.tests
        case .test(let test): [test]
        }
    }
}
