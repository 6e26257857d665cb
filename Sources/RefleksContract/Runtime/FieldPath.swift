/// Where in a message a validator stands; becomes text only when something is to be reported.
struct FieldPath {
    private enum Step {
        case field(StaticString)
        case element(StaticString, Int)
    }

    private let prefix: String
    private var steps: [Step] = []

    init(prefix: String) {
        self.prefix = prefix
    }

    mutating func enter(_ field: StaticString) { steps.append(.field(field)) }
    mutating func enter(_ field: StaticString, _ index: Int) { steps.append(.element(field, index)) }
    mutating func leave() { _ = steps.popLast() }

    /// `interaction.money[2].currency` for the field `currency` here.
    func text(of field: StaticString, index: Int?) -> String {
        var parts = prefix.isEmpty ? [] : [prefix]
        for step in steps {
            switch step {
            case .field(let name): parts.append("\(name)")
            case .element(let name, let index): parts.append("\(name)[\(index)]")
            }
        }
        parts.append(index.map { "\(field)[\($0)]" } ?? "\(field)")
        return parts.joined(separator: ".")
    }
}
