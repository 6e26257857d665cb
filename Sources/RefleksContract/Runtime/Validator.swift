public import RefleksDomain
public import RefleksMessages
public import RefleksRPC
import RefleksWire

/// Collects every rule that a message breaks, with the path of the field.
///
/// A valid message costs no allocation: paths become text only for a violation. At most `maximumViolations` are kept;
/// what goes beyond is counted, so that one request cannot make a large answer.
public struct Validator {
    /// Violations kept.
    public static let maximumViolations = 50

    /// In the order of the fields.
    public private(set) var violations: [Violation] = []
    /// Violations beyond `maximumViolations`.
    public private(set) var omitted = 0
    private var path: FieldPath

    /// - Parameter prefix: Of all paths: `items[3]`; empty for none.
    public init(prefix: String = "") {
        path = FieldPath(prefix: prefix)
    }

    /// The refusal that carries everything collected: INVALID_ARGUMENT / `REQUEST_INVALID`; nil when nothing was.
    /// `more_violations` among its details counts those that are not listed.
    public var refusal: RPCError? {
        guard !violations.isEmpty else { return nil }
        var details: [String: String] = [:]
        if omitted > 0 { details["more_violations"] = String(omitted) }
        return RPCError(
            .invalidArgument, Catalogue.RPC.requestInvalid, [String(violations.count + omitted)],
            violations: violations, details: details)
    }

    /// - Throws: the refusal, when anything was reported.
    public func finish() throws(RPCError) {
        if let refusal { throw refusal }
    }

    /// Reports a broken rule of a field of the message at hand.
    public mutating func report(
        _ field: StaticString, index: Int? = nil, _ template: MessageTemplate, _ arguments: [String] = []
    ) {
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

    /// Judges a message field by the rules of its own fields.
    public mutating func message(_ field: StaticString, _ value: (some RequestMessage)?, required: Bool) {
        guard let value else {
            if required { report(field, Catalogue.Text.required) }
            return
        }
        path.enter(field)
        value.validate(into: &self)
        path.leave()
    }

    /// Judges each message of a list; a list that is too long is not looked into.
    public mutating func messages(_ field: StaticString, _ values: [some RequestMessage], required: Bool, maximum: Int)
    {
        guard count(field, values.count, required: required, maximum: maximum) else { return }
        for (index, value) in values.enumerated() {
            path.enter(field, index)
            value.validate(into: &self)
            path.leave()
        }
    }

    /// Judges the length of a list or map; false = too long.
    @discardableResult
    public mutating func count(_ field: StaticString, _ count: Int, required: Bool, maximum: Int) -> Bool {
        if required, count == 0 { report(field, Catalogue.Text.required) }
        guard maximum > 0, count > maximum else { return true }
        report(field, Catalogue.Text.tooMany, [String(maximum), String(count)])
        return false
    }

    /// Reports a oneof of which no field is set.
    public mutating func missing(_ field: StaticString, of choices: String) {
        report(field, Catalogue.Text.exactlyOne, [choices])
    }

    /// Reports a field that only the server may set.
    public mutating func unset(_ field: StaticString, _ isDefault: Bool) {
        if !isDefault { report(field, Catalogue.Contract.serverAssigned) }
    }
}
