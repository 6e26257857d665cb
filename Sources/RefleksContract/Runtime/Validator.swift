public import RefleksDomain
public import RefleksMessages
public import RefleksRPC
import RefleksWire

/// Collects every rule that a message breaks, with the path of the field: first the contract's, then the method's own.
///
/// A valid message costs no allocation: paths become text only for a violation. At most `maximumViolations` are kept;
/// what goes beyond is counted, so that one request cannot make a large answer.
public struct Validator: Sendable {
    /// Violations kept.
    public static let maximumViolations = 50

    /// In the order in which they were found.
    public private(set) var violations: [Violation] = []
    /// Violations beyond `maximumViolations`.
    public private(set) var omitted = 0
    /// The first `settled` violations are the contract's: what they name is not judged once more.
    private var settled = 0
    private var path = FieldPath()

    /// Nothing found yet.
    public init() {}

    /// Continues after the contract's rules, which found `violations`.
    init(after violations: [Violation]) {
        self.violations = violations
        settled = violations.count
    }

    /// The refusal that carries everything collected: INVALID_ARGUMENT / `REQUEST_INVALID`; nil when nothing was.
    /// `more_violations` among its details counts those that are not listed.
    public var refusal: RPCError? {
        violations.isEmpty ? nil : Self.refusal(violations, omitted: omitted)
    }

    /// The refusal that lists `violations` and counts `omitted` more.
    public static func refusal(_ violations: [Violation], omitted: Int) -> RPCError {
        RPCError(
            .invalidArgument, Catalogue.RPC.requestInvalid, [String(violations.count + omitted)],
            violations: violations, details: omitted > 0 ? ["more_violations": String(omitted)] : [:])
    }

    /// - Throws: the refusal, when anything was reported.
    public func finish() throws(RPCError) {
        if let refusal { throw refusal }
    }

    /// Reports a broken rule of a field of the message at hand; an empty `field` is the message itself.
    public mutating func report(
        _ field: StaticString, index: Int? = nil, _ template: MessageTemplate, _ arguments: [String] = []
    ) {
        guard !isSettled(field, index: index) else { return }
        guard violations.count < Self.maximumViolations else {
            omitted += 1
            return
        }
        violations.append(Violation(path.text(of: field, index: index), template, arguments))
    }

    /// Reports what a domain rule refused.
    public mutating func report(_ field: StaticString, index: Int? = nil, _ refusal: FieldRefusal) {
        report(field, index: index, refusal.template, refusal.arguments)
    }

    /// Runs `body` with the paths below `field`.
    mutating func below<Value>(
        _ field: StaticString, _ index: Int? = nil, _ body: (inout Validator) -> Value
    ) -> Value {
        path.enter(field, index)
        defer { path.leave() }
        return body(&self)
    }

    /// Whether the contract's rules have refused this field of the message at hand: it is missing, too long, or not of
    /// its form, and saying so once is enough.
    public func isSettled(_ field: StaticString, index: Int? = nil) -> Bool {
        guard settled > 0 else { return false }
        let text = path.text(of: field, index: index)
        return violations.prefix(settled).contains { $0.path == text }
    }
}
