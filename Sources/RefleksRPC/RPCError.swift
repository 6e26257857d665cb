public import RefleksMessages
public import RefleksWire

/// One rule that a request breaks. Never carries the offending value: it may be personal data.
public struct Violation: Sendable, Hashable {
    /// The field's path in the request's proto names: `interaction.money[2].currency`.
    public let path: String
    public let template: MessageTemplate
    /// The template's arguments: limits and actual sizes, never personal data.
    public let arguments: [String]

    public init(_ path: String, _ template: MessageTemplate, _ arguments: [String] = []) {
        self.path = path
        self.template = template
        self.arguments = arguments
    }

    /// Stable, machine-readable: `TOO_LONG`.
    public var code: String { template.code }
}

/// Why a call failed, as the peer is told: code, reason, a sentence in the caller's language, and all violations at once.
public struct RPCError: Error, Sendable {
    public let code: StatusCode
    /// The message; its code is the stable reason (`IDEMPOTENCY_CONFLICT`).
    public let template: MessageTemplate
    public let arguments: [String]
    public var violations: [Violation]
    /// Machine-readable facts that go with the reason (`current_version`: `7`); never personal data.
    public var details: [String: String]
    public var retryAfterMilliseconds: UInt32
    /// Whether the call had an effect. A refusal has none.
    public var outcome: Outcome

    public init(
        _ code: StatusCode, _ template: MessageTemplate, _ arguments: [String] = [], violations: [Violation] = [],
        details: [String: String] = [:], retryAfterMilliseconds: UInt32 = 0, outcome: Outcome = .noEffect
    ) {
        self.code = code
        self.template = template
        self.arguments = arguments
        self.violations = violations
        self.details = details
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.outcome = outcome
    }

    /// Stable, machine-readable: the template's code.
    public var reason: String { template.code }
}
