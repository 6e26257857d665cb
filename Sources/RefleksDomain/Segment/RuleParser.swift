import RefleksMessages

extension SegmentRule {
    /// Reads a rule and checks its types against what is known of customers.
    ///
    /// - Parameters:
    ///   - schema: the type of an attribute; nil for one that does not exist.
    ///   - names: of attributes that there are; what an unknown one may have been meant for is told from them, in their order.
    /// - Throws: everything that is wrong with the text at once; what follows a broken test is read on from the next
    ///   `and`, `or` or closing parenthesis.
    public init(
        parsing text: String, schema: (AttributeName) -> AttributeType?, names: [String] = []
    ) throws(RuleErrors) {
        guard text.utf8.count <= Self.maximumBytes else {
            let refusal = FieldRefusal(Catalogue.Segment.tooLong, ["1", String(Self.maximumBytes)])
            throw RuleErrors(errors: [RuleError(position: 1, refusal: refusal)])
        }
        let lexer = RuleLexer(text)
        let (rule, errors) = withoutActuallyEscaping(schema) { schema in
            var parser = RuleParser(lexer, schema: schema, names: names)
            return (parser.rule(), parser.errors)
        }
        guard let rule, errors.isEmpty else {
            let inOrder = errors.sorted { $0.position < $1.position }
            throw RuleErrors(errors: Array(inOrder.prefix(Self.maximumErrors)))
        }
        self = rule
    }
}

/// Recursive descent over the grammar of docs/segments.md. A part that is wrong is nil and has left an error.
struct RuleParser {
    let schema: (AttributeName) -> AttributeType?
    let names: [String]
    private let tokens: [RuleToken]
    private var place = 0
    private var nodes = 0
    /// A limit was passed: the rest is left unread.
    private var hasEnded = false
    private(set) var errors: [RuleError]
    /// A text without an end has swallowed what follows it, closing parentheses among it.
    private let endsInText: Bool

    init(_ lexer: RuleLexer, schema: @escaping (AttributeName) -> AttributeType?, names: [String]) {
        tokens = lexer.tokens
        errors = lexer.errors
        endsInText = lexer.errors.contains { $0.refusal.template == Catalogue.Segment.textNotClosed }
        self.schema = schema
        self.names = names
    }

    /// The whole text.
    mutating func rule() -> SegmentRule? {
        let rule = disjunction(depth: 0)
        if token.kind != .end { fail(Catalogue.Segment.unexpected) }
        return rule
    }

    // MARK: Connectives

    private mutating func disjunction(depth: Int) -> SegmentRule? {
        var parts = [conjunction(depth: depth)]
        while take(.name("or")) { parts.append(conjunction(depth: depth)) }
        return joined(parts, SegmentRule.joinedByOr)
    }

    private mutating func conjunction(depth: Int) -> SegmentRule? {
        var parts = [negation(depth: depth)]
        while take(.name("and")) { parts.append(negation(depth: depth)) }
        return joined(parts, SegmentRule.joinedByAnd)
    }

    private mutating func joined(
        _ parts: [SegmentRule?], _ join: ([SegmentRule]) -> SegmentRule
    ) -> SegmentRule? {
        if parts.count > 1 { count(1) }
        let whole = parts.compactMap { $0 }
        return whole.count == parts.count ? join(whole) : nil
    }

    private mutating func negation(depth: Int) -> SegmentRule? {
        guard token.kind == .name("not") else { return primary(depth: depth) }
        guard enters(depth) else { return nil }
        place += 1
        count(1)
        return negation(depth: depth + 1).map { .not($0) }
    }

    private mutating func primary(depth: Int) -> SegmentRule? {
        guard token.kind == .sign("(") else {
            let start = place
            guard let test = test() else {
                skip(from: start)
                return nil
            }
            return .test(test)
        }
        guard enters(depth) else { return nil }
        place += 1
        let inner = disjunction(depth: depth + 1)
        guard take(.sign(")")) else {
            // Within the text a broken part has said so already; at its end it has not.
            if inner != nil || (token.kind == .end && !endsInText) { fail(Catalogue.Segment.notClosed) }
            return nil
        }
        return inner
    }

    /// Whether one more level is allowed; else the rest is left unread.
    private mutating func enters(_ depth: Int) -> Bool {
        guard depth < SegmentRule.maximumDepth else {
            end(Catalogue.Segment.tooDeep, [String(SegmentRule.maximumDepth)])
            return false
        }
        return true
    }

    // MARK: Tests

    private mutating func test() -> RuleTest? {
        count(1)
        if take(.name("exists")) {
            guard let name = parenthesized() else { return nil }
            return typed(name).map { _ in .exists(name.name) }
        }
        guard let left = operand() else { return nil }
        let position = token.position
        if case .sign(let sign) = token.kind, let comparison = RuleComparison(rawValue: sign) {
            place += 1
            guard let right = operand() else { return nil }
            return compared(left, comparison, right, at: position)
        }
        if take(.name("in")) { return membership(of: left) }
        if take(.name("contains")) { return content(of: left) }
        if case .attribute(let name) = left.operand, left.type == .flag { return .isTrue(name) }
        // What is unknown has been reported; it may well be a flag.
        if left.isKnown { fail(Catalogue.Segment.comparisonExpected) }
        return nil
    }

    private mutating func membership(of left: TypedOperand) -> RuleTest? {
        guard take(.sign("{")) else {
            fail(Catalogue.Segment.setExpected)
            return nil
        }
        var values: [RuleValue] = []
        var isRight = left.operand.attribute != nil
        if !isRight { fail(Catalogue.Segment.noAttribute, at: left.position) }
        repeat {
            count(1)
            guard let value = literal() else {
                fail(Catalogue.Segment.valueExpected)
                return nil
            }
            if let refusal = left.refusal(of: value) {
                errors.append(refusal)
                isRight = false
            } else if case .value(let value) = value.operand {
                values.append(value)
            }
        } while take(.sign(","))
        guard take(.sign("}")) else {
            fail(Catalogue.Segment.setNotClosed)
            return nil
        }
        return isRight && left.type != nil ? .isIn(left.operand, values) : nil
    }

    private mutating func content(of left: TypedOperand) -> RuleTest? {
        guard let value = literal() else {
            fail(Catalogue.Segment.valueExpected)
            return nil
        }
        guard case .attribute(let name) = left.operand, let type = left.type else {
            if left.isKnown { fail(Catalogue.Segment.notASet, at: left.position) }
            return nil
        }
        let member: AttributeType
        switch type {
        case .texts: member = .text
        case .words(let words): member = .word(words)
        default:
            fail(Catalogue.Segment.notASet, at: left.position)
            return nil
        }
        let element = TypedOperand(operand: left.operand, type: member, position: left.position)
        if let refusal = element.refusal(of: value) {
            errors.append(refusal)
            return nil
        }
        guard case .value(let content) = value.operand else { return nil }
        return .contains(name, content)
    }

    private mutating func compared(
        _ left: TypedOperand, _ comparison: RuleComparison, _ right: TypedOperand, at position: Int
    ) -> RuleTest? {
        guard left.isKnown, right.isKnown else { return nil }
        guard left.operand.attribute != nil || right.operand.attribute != nil else {
            fail(Catalogue.Segment.noAttribute, at: left.position)
            return nil
        }
        let (attribute, other) = left.operand.attribute != nil ? (left, right) : (right, left)
        if let refusal = attribute.refusal(of: other) {
            errors.append(refusal)
            return nil
        }
        guard comparison.needsOrder, let type = attribute.type else {
            return .compare(left.operand, comparison, right.operand)
        }
        guard type.isOrdered else {
            fail(Catalogue.Segment.notOrdered, at: position)
            return nil
        }
        guard case .word(let words) = type else { return .compare(left.operand, comparison, right.operand) }
        // A word that was put between others later would change what a rule means: it says which words it takes.
        let limit = words.words.firstIndex { $0 == other.word }
        guard let limit else {
            fail(Catalogue.Segment.notOrdered, at: position)
            return nil
        }
        let accepted = words.words.indices.filter { place in
            left.word == nil ? comparison.holds(place, limit) : comparison.holds(limit, place)
        }
        guard !accepted.isEmpty else {
            fail(Catalogue.Segment.nothingBeyond, at: position)
            return nil
        }
        count(accepted.count)
        return .isIn(attribute.operand, accepted.map { .word(words.words[$0]) })
    }

    // MARK: Tokens

    var token: RuleToken { tokens[place] }

    /// Goes on to the next token; the end stays.
    mutating func advance() { place = min(place + 1, tokens.count - 1) }

    mutating func take(_ kind: RuleToken.Kind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    mutating func fail(_ template: MessageTemplate, _ arguments: [String] = [], at position: Int? = nil) {
        // What follows a limit is a consequence of it.
        guard !hasEnded else { return }
        let position = position ?? token.position
        let error = RuleError(position: position, refusal: FieldRefusal(template, [String(position)] + arguments))
        // Several parentheses that are open at the end are told once.
        if errors.last != error { errors.append(error) }
    }

    mutating func count(_ more: Int) {
        let before = nodes
        nodes += more
        guard before <= SegmentRule.maximumNodes, nodes > SegmentRule.maximumNodes else { return }
        end(Catalogue.Segment.tooLarge, [String(SegmentRule.maximumNodes)])
    }

    private mutating func end(_ template: MessageTemplate, _ arguments: [String]) {
        fail(template, arguments)
        hasEnded = true
        place = tokens.count - 1
    }

    /// After a broken test: to what may stand behind a test, past parentheses that the test opened.
    private mutating func skip(from start: Int) {
        var open = 0
        for token in tokens[start..<place] {
            if token.kind == .sign("(") { open += 1 }
            if token.kind == .sign(")") { open -= 1 }
        }
        while token.kind != .end {
            switch token.kind {
            case .name("and"), .name("or"): if open <= 0 { return }
            case .sign("("): open += 1
            case .sign(")"):
                if open <= 0 { return }
                open -= 1
            default: break
            }
            place += 1
        }
    }
}
