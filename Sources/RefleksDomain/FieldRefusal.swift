public import RefleksMessages

/// Why one value is refused: the message and its arguments, never the value itself.
public struct FieldRefusal: Error, Sendable, Hashable {
    /// The message; its code is stable and machine-readable.
    public let template: MessageTemplate
    /// Limits and actual sizes, never personal data.
    public let arguments: [String]

    /// A refusal with the arguments of its message.
    public init(_ template: MessageTemplate, _ arguments: [String] = []) {
        self.template = template
        self.arguments = arguments
    }

    /// Stable, machine-readable: `BAD_PHONE`.
    public var code: String { template.code }
}
