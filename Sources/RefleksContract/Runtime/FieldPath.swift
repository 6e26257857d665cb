/// Where in a message a validator stands; becomes text only when something is to be reported.
struct FieldPath: Sendable {
    private enum Step: Sendable {
        case field(StaticString)
        case element(StaticString, Int)
    }

    /// Messages within messages that a path can name: the contract's requests nest five deep.
    static let maximumDepth = 8

    /// In place, so that walking through a message that breaks no rule allocates nothing.
    private var steps = InlineArray<8, Step>(repeating: .field(""))
    private var depth = 0

    mutating func enter(_ field: StaticString, _ index: Int? = nil) {
        if depth < Self.maximumDepth { steps[depth] = index.map { .element(field, $0) } ?? .field(field) }
        depth += 1
    }

    mutating func leave() { depth -= 1 }

    /// `interaction.money[2].currency` for the field `currency` here; the message itself for an empty field.
    func text(of field: StaticString, index: Int?) -> String {
        var parts: [String] = []
        for place in 0..<min(depth, Self.maximumDepth) { parts.append(Self.text(steps[place])) }
        if field.utf8CodeUnitCount > 0 { parts.append(Self.text(index.map { .element(field, $0) } ?? .field(field))) }
        return parts.joined(separator: ".")
    }

    private static func text(_ step: Step) -> String {
        switch step {
        case .field(let name): "\(name)"
        case .element(let name, let index): "\(name)[\(index)]"
        }
    }
}
