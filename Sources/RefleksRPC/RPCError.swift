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
///
/// The size of a reference: every async function on a call's way has room for the error that it may throw, as long as the
/// call waits.
public struct RPCError: Error, Sendable {
    private var content: Content

    public init(
        _ code: StatusCode, _ template: MessageTemplate, _ arguments: [String] = [], violations: [Violation] = [],
        details: [String: String] = [:], retryAfterMilliseconds: UInt32 = 0, outcome: Outcome = .noEffect
    ) {
        content = Content(
            Fields(
                code: code, template: template, arguments: arguments, violations: violations, details: details,
                retryAfterMilliseconds: retryAfterMilliseconds, outcome: outcome))
    }

    public var code: StatusCode { content.fields.code }
    /// The message; its code is the stable reason (`IDEMPOTENCY_CONFLICT`).
    public var template: MessageTemplate { content.fields.template }
    public var arguments: [String] { content.fields.arguments }
    public var violations: [Violation] {
        get { content.fields.violations }
        set { change { $0.violations = newValue } }
    }
    /// Machine-readable facts that go with the reason (`current_version`: `7`); never personal data.
    public var details: [String: String] {
        get { content.fields.details }
        set { change { $0.details = newValue } }
    }
    public var retryAfterMilliseconds: UInt32 {
        get { content.fields.retryAfterMilliseconds }
        set { change { $0.retryAfterMilliseconds = newValue } }
    }
    /// Whether the call had an effect. A refusal has none.
    public var outcome: Outcome {
        get { content.fields.outcome }
        set { change { $0.outcome = newValue } }
    }

    /// Stable, machine-readable: the template's code.
    public var reason: String { template.code }

    private mutating func change(_ body: (inout Fields) -> Void) {
        var fields = content.fields
        body(&fields)
        content = Content(fields)
    }

    private struct Fields: Sendable {
        let code: StatusCode
        let template: MessageTemplate
        let arguments: [String]
        var violations: [Violation]
        var details: [String: String]
        var retryAfterMilliseconds: UInt32
        var outcome: Outcome
    }

    private final class Content: Sendable {
        let fields: Fields

        init(_ fields: Fields) {
            self.fields = fields
        }
    }
}
