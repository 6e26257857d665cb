import RefleksMessages

/// An operand with its type.
struct TypedOperand {
    let operand: RuleOperand
    /// Nil for a word, whose type is what it is compared with, and for an attribute that does not exist.
    let type: AttributeType?
    let position: Int
    /// The word, where it is one.
    var word: String?

    /// Whether it is something; what is not has left an error.
    var isKnown: Bool { type != nil || word != nil }

    /// Why this attribute, or what is computed from it, cannot be compared with `other`; nil when it can, or when a type
    /// is not known, which has been reported.
    func refusal(of other: TypedOperand) -> RuleError? {
        guard let type else { return nil }
        if let word = other.word {
            guard case .word(let words) = type else {
                return other.error(Catalogue.Segment.typesDiffer, [type.name, "WORD"])
            }
            return words.words.contains(word)
                ? nil : other.error(Catalogue.Segment.unknownWord, [words.words.joined(separator: ", ")])
        }
        guard let otherType = other.type else { return nil }
        let isComparable =
            switch (type, otherType) {
            case (.number, .number), (.money, .money), (.text, .text), (.day, .day), (.flag, .flag): true
            case (.word(let left), .word(let right)): left == right
            default: false
            }
        // Amounts are written otherwise elsewhere: a number in the place of one says how.
        if type == .money, otherType == .number, case .value = other.operand {
            return other.error(Catalogue.Segment.amountExpected, [])
        }
        return isComparable ? nil : other.error(Catalogue.Segment.typesDiffer, [type.name, otherType.name])
    }

    private func error(_ template: MessageTemplate, _ arguments: [String]) -> RuleError {
        RuleError(position: position, refusal: FieldRefusal(template, [String(position)] + arguments))
    }
}

/// The name of an attribute, and where it stands.
struct PlacedName {
    let name: AttributeName
    let position: Int
}

extension RuleParser {
    /// An attribute, what is computed from one, a multiple of it, or a value.
    mutating func operand() -> TypedOperand? {
        guard let first = simpleOperand() else { return nil }
        guard token.kind == .sign("*") else { return first }
        advance()
        guard case .value(.number(let factor)) = first.operand else {
            fail(Catalogue.Segment.factorExpected, [String(SegmentRule.maximumFactor)], at: first.position)
            return nil
        }
        guard factor.magnitude <= SegmentRule.maximumFactor.magnitude else {
            fail(Catalogue.Segment.factorExpected, [String(SegmentRule.maximumFactor)], at: first.position)
            return nil
        }
        guard let multiplied = simpleOperand() else { return nil }
        guard multiplied.operand.attribute != nil, multiplied.type == nil || isMultipliable(multiplied.type) else {
            fail(Catalogue.Segment.notMultipliable, at: multiplied.position)
            return nil
        }
        return TypedOperand(
            operand: .times(factor, multiplied.operand), type: multiplied.type, position: first.position)
    }

    private func isMultipliable(_ type: AttributeType?) -> Bool { type == .number || type == .money }

    private mutating func simpleOperand() -> TypedOperand? {
        if let literal = literal() { return literal }
        let position = token.position
        guard case .name(let text) = token.kind else {
            fail(Catalogue.Segment.operandExpected)
            return nil
        }
        if text == "days_since" || text == "days_until" {
            advance()
            return days(isSince: text == "days_since", at: position)
        }
        guard let name = placedName() else { return nil }
        return TypedOperand(operand: .attribute(name.name), type: typed(name), position: position)
    }

    private mutating func days(isSince: Bool, at position: Int) -> TypedOperand? {
        guard let name = parenthesized() else { return nil }
        let type = typed(name)
        if let type, type != .day {
            fail(Catalogue.Segment.notADay, at: name.position)
            return nil
        }
        return TypedOperand(
            operand: isSince ? .daysSince(name.name) : .daysUntil(name.name), type: type == nil ? nil : .number,
            position: position)
    }

    /// The attribute's type; an unknown one leaves an error that tells what may have been meant.
    mutating func typed(_ name: PlacedName) -> AttributeType? {
        if let type = schema(name.name) { return type }
        let neighbours = neighbours(of: name.name.text).joined(separator: ", ")
        if neighbours.isEmpty {
            fail(Catalogue.Segment.unknownAttribute, [name.name.text], at: name.position)
        } else {
            fail(Catalogue.Segment.unknownAttributeLike, [name.name.text, neighbours], at: name.position)
        }
        return nil
    }

    /// Attributes one slip of the hand away, or that have one part more before or behind: `score.total` for `score`.
    private func neighbours(of name: String) -> ArraySlice<String> {
        names.filter { OneEdit.isWithin($0, name) || $0.hasPrefix(name + ".") || $0.hasSuffix("." + name) }
            .prefix(SegmentRule.maximumNeighbours)
    }

    /// `(name)`.
    mutating func parenthesized() -> PlacedName? {
        guard take(.sign("(")) else {
            fail(Catalogue.Segment.openingExpected)
            return nil
        }
        guard let name = placedName() else { return nil }
        guard take(.sign(")")) else {
            fail(Catalogue.Segment.notClosed)
            return nil
        }
        return name
    }

    private mutating func placedName() -> PlacedName? {
        guard case .name(let text) = token.kind, let name = AttributeName(text) else {
            fail(Catalogue.Segment.nameExpected, [String(AttributeName.maximumLength)])
            return nil
        }
        let position = token.position
        advance()
        return PlacedName(name: name, position: position)
    }

    /// A value that stands in the text; nil without an error when none does.
    mutating func literal() -> TypedOperand? {
        let position = token.position
        func value(_ value: RuleValue, _ type: AttributeType?) -> TypedOperand {
            TypedOperand(operand: .value(value), type: type, position: position)
        }
        switch token.kind {
        case .integer(let number):
            advance()
            guard case .word = token.kind else { return value(.number(number), .number) }
            return money(String(number), at: position).map { value(.money($0), .money) }
                ?? value(.number(number), nil)
        case .decimal(let text):
            advance()
            return money(text, at: position).map { value(.money($0), .money) } ?? value(.number(0), nil)
        case .text(let text):
            advance()
            return value(.text(text), .text)
        case .day(let day):
            advance()
            return value(.day(day), .day)
        case .name("true"), .name("false"):
            let flag = token.kind == .name("true")
            advance()
            return value(.flag(flag), .flag)
        case .word(let word):
            advance()
            var operand = value(.word(word), nil)
            operand.word = word
            return operand
        case .name, .sign, .end:
            return nil
        }
    }

    /// Takes the currency behind an amount; what is no amount of it leaves an error.
    private mutating func money(_ text: String, at position: Int) -> Money? {
        guard case .word(let code) = token.kind, let currency = Self.currency(code) else {
            if token.kind == .sign(",") {
                fail(Catalogue.Segment.amountExpected, at: position)
            } else {
                fail(Catalogue.Segment.currencyExpected)
            }
            return nil
        }
        advance()
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count > 1 ? String(parts[1]) : ""
        let zeros = String(repeating: "0", count: max(0, currency.exponent - decimals.utf8.count))
        guard decimals.utf8.count <= currency.exponent, let minorUnits = Int64(parts[0] + decimals + zeros) else {
            fail(Catalogue.Segment.badNumber, at: position)
            return nil
        }
        return Money(minorUnits: minorUnits, currency: currency)
    }

    private static func currency(_ code: String) -> Currency? {
        do throws(FieldRefusal) {
            return try Currency(code)
        } catch {
            return nil
        }
    }
}
