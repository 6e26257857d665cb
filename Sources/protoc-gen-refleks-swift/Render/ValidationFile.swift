/// One file with the decoding and the rules of every message that a request reaches.
enum ValidationFile {
    static func render(_ messages: [MessageModel]) -> RenderedFile {
        var text = SourceText(from: "refleks/v1/*.proto")
        text.line("import SwiftProtobuf")
        for message in messages {
            text.line()
            text.block("extension \(message.type.swift): RequestMessage {") { text in
                text.comment("Reads a `\(message.type.proto)` in its usual form.")
                text.block("public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {") { text in
                    text.line("FastPathDecoder.decode(bytes)")
                }
                text.line()
                text.comment("Reports what breaks the rules of `\(message.type.proto)`.")
                text.block("public func validate(into validator: inout Validator) {") { text in
                    for field in message.fields { check(field, &text) }
                    for oneof in message.oneofs { check(oneof, &text) }
                }
            }
        }
        return RenderedFile(name: "Validation.refleks.swift", contents: text.contents)
    }

    private static func check(_ field: FieldModel, _ text: inout SourceText) {
        let rules = field.rules
        if rules.serverAssigned {
            text.line("validator.unset(\"\(field.name)\", \(isDefault(field)))")
        } else if let call = call(field, value: field.property, required: rules.required) {
            let guardPresence = field.hasPresence && !isMessage(field)
            text.line(guardPresence ? "if \(field.hasProperty) { \(call) }" : call)
        }
    }

    private static func check(_ oneof: OneofModel, _ text: inout SourceText) {
        text.line("switch \(oneof.property) {")
        for member in oneof.members {
            // A choice that is made must say something: an empty code selects nobody.
            if let call = call(member, value: "value", required: true) {
                text.line("case .\(member.property)(let value)?: \(call)")
            } else {
                text.line("case .\(member.property)?: break")
            }
        }
        let names = oneof.members.map(\.name).joined(separator: ", ")
        let missing = "validator.missing(\"\(oneof.name)\", of: \"\(names)\")"
        text.line("case nil: \(oneof.isRequired ? missing : "break")")
        text.line("}")
    }

    private static func isMessage(_ field: FieldModel) -> Bool {
        if case .message = field.kind { true } else { false }
    }

    private static func isDefault(_ field: FieldModel) -> String {
        if field.isRepeated || field.kind == .map { return "\(field.property).isEmpty" }
        return switch field.kind {
        case .string, .bytes, .map: "\(field.property).isEmpty"
        case .boolean: "!\(field.property)"
        case .integer, .real: "\(field.property) == 0"
        case .enumeration: "\(field.property).rawValue == 0"
        case .message: "!\(field.hasProperty)"
        }
    }

    /// The validator's call for a field; nil when nothing can be wrong with it.
    private static func call(_ field: FieldModel, value: String, required: Bool) -> String? {
        field.isRepeated
            ? listCall(field, value: value, required: required) : singleCall(field, value: value, required: required)
    }

    private static func listCall(_ field: FieldModel, value: String, required: Bool) -> String? {
        let rules = field.rules
        let bounds = "required: \(required), maximum: \(rules.maxItems)"
        switch field.kind {
        case .message where rules.answeredPerItem:
            return "validator.count(\"\(field.name)\", \(value).count, \(bounds))"
        case .message: return "validator.messages(\"\(field.name)\", \(value), \(bounds))"
        case .string:
            return "validator.texts(\"\(field.name)\", \(value), \(textRule(rules, required: true)), \(bounds))"
        case .enumeration(let greatest):
            return "validator.enumerations(\"\(field.name)\", \(value).map(\\.rawValue), \(bounds), "
                + "greatest: \(greatest ?? 0))"
        case .bytes, .boolean, .integer, .real, .map:
            return "validator.count(\"\(field.name)\", \(value).count, \(bounds))"
        }
    }

    private static func singleCall(_ field: FieldModel, value: String, required: Bool) -> String? {
        let rules = field.rules
        switch field.kind {
        case .string: return "validator.text(\"\(field.name)\", \(value), \(textRule(rules, required: required)))"
        case .integer(let isSigned) where rules.format == .timestampUs && isSigned:
            return "validator.timestamp(\"\(field.name)\", \(value), required: \(required))"
        case .integer:
            guard required || rules.hasMinimum || rules.hasMaximum else { return nil }
            return "validator.integer(\"\(field.name)\", \(value), required: \(required)\(range(rules)))"
        case .enumeration(let greatest):
            return "validator.enumeration(\"\(field.name)\", \(value).rawValue, required: \(required), "
                + "greatest: \(greatest ?? 0))"
        case .message:
            let present = value == field.property ? "\(field.hasProperty) ? \(value) : nil" : value
            return "validator.message(\"\(field.name)\", \(present), required: \(required))"
        case .bytes:
            return
                "validator.count(\"\(field.name)\", \(value).count, required: \(required), maximum: \(rules.maxBytes))"
        case .map:
            let keys = TextRuleText(
                required: true, maximum: rules.maxKeyLength, maximumBytes: 0, format: rules.keyFormat)
            return "validator.map(\"\(field.name)\", \(value), keys: \(keys.text), "
                + "values: \(textRule(rules, required: false)), required: \(required), maximum: \(rules.maxItems))"
        case .boolean, .real: return nil
        }
    }

    private static func range(_ rules: FieldRules) -> String {
        guard rules.hasMinimum || rules.hasMaximum else { return "" }
        // Unsigned numbers begin at 0; the check refuses signed ones without a minimum.
        let minimum = rules.hasMinimum ? rules.minimum : 0
        let maximum = rules.hasMaximum ? String(rules.maximum) : "Int64.max"
        return ", range: \(minimum)...\(maximum)"
    }

    private static func textRule(_ rules: FieldRules, required: Bool) -> String {
        TextRuleText(
            required: required, minimum: rules.minLength, maximum: rules.maxLength, maximumBytes: rules.maxBytes,
            format: rules.format
        ).text
    }
}

/// `TextRule(required: true, maximum: 64, format: .ident)`.
private struct TextRuleText {
    var required = false
    var minimum: UInt32 = 0
    var maximum: UInt32 = 0
    var maximumBytes: UInt32 = 0
    var format = Format.unspecified

    var text: String {
        var arguments: [String] = []
        if required { arguments.append("required: true") }
        if minimum > 0 { arguments.append("minimum: \(minimum)") }
        if maximum > 0 { arguments.append("maximum: \(maximum)") }
        if maximumBytes > 0 { arguments.append("maximumBytes: \(maximumBytes)") }
        if format != .unspecified { arguments.append("format: .\(format)") }
        return "TextRule(\(arguments.joined(separator: ", ")))"
    }
}
