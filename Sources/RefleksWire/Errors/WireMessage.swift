public import RefleksMessages

/// A template with its arguments: limits, actual values and names, never a peer's payload.
public struct WireMessage: Sendable, Hashable {
    public let template: MessageTemplate
    public let arguments: [String]

    init(_ template: MessageTemplate, _ arguments: any CustomStringConvertible...) {
        self.template = template
        self.arguments = arguments.map(\.description)
    }

    /// The sentence in `language`.
    public func text(_ language: Language) -> String { template.text(language, arguments) }
}
