extension SegmentRule: CustomStringConvertible {
    /// The rule in its one canonical form, with as few parentheses as it needs. Reading it gives an equal rule.
    public var description: String { text(within: .none) }

    /// What stands around a part.
    private enum Surrounding {
        case none
        case and
        case not
    }

    private func text(within surrounding: Surrounding) -> String {
        switch self {
        case .all(let rules):
            let text = rules.map { $0.text(within: .and) }.joined(separator: " and ")
            return surrounding == .not ? "(\(text))" : text
        case .any(let rules):
            let text = rules.map { $0.text(within: .none) }.joined(separator: " or ")
            return surrounding == .none ? text : "(\(text))"
        case .not(let rule): return "not " + rule.text(within: .not)
        case .test(let test): return test.description
        }
    }
}

extension RuleTest: CustomStringConvertible {
    /// The test as rules write it.
    public var description: String {
        switch self {
        case .exists(let name): "exists(\(name))"
        case .isTrue(let name): name.text
        case .compare(let left, let comparison, let right): "\(left) \(comparison.rawValue) \(right)"
        case .isIn(let operand, let values):
            "\(operand) in {" + values.map(\.description).joined(separator: ", ") + "}"
        case .contains(let name, let value): "\(name) contains \(value)"
        }
    }
}

extension RuleOperand: CustomStringConvertible {
    /// The operand as rules write it.
    public var description: String {
        switch self {
        case .value(let value): value.description
        case .attribute(let name): name.text
        case .daysSince(let name): "days_since(\(name))"
        case .daysUntil(let name): "days_until(\(name))"
        case .times(let factor, let operand): "\(factor) * \(operand)"
        }
    }
}

extension RuleValue: CustomStringConvertible {
    /// The value as rules write it; a set, which no rule writes, as its members in their order.
    public var description: String {
        switch self {
        case .number(let number): String(number)
        case .money(let money): money.decimalText + " " + money.currency.code
        case .text(let text): Self.quoted(text)
        case .day(let day): day.description
        case .flag(let flag): flag ? "true" : "false"
        case .word(let word): word
        case .set(let members): "{" + members.sorted().map(Self.quoted).joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
