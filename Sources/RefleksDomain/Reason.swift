public import RefleksMessages

/// Why something was decided as it was: the message and its arguments, never personal data.
public struct Reason: Sendable, Hashable {
    /// The message; its code is stable and machine-readable.
    public let template: MessageTemplate
    /// Limits, counts and codes, never personal data.
    public let arguments: [String]

    /// A reason with the arguments of its message.
    public init(_ template: MessageTemplate, _ arguments: [String] = []) {
        self.template = template
        self.arguments = arguments
    }

    /// Stable, machine-readable: `MATCH_SAME`.
    public var code: String { template.code }
}
