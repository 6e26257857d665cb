import RefleksContract

/// A field's rules in few words.
enum FieldRuleText {
    static func text(_ rules: FieldRules) -> String {
        var words: [String] = []
        if rules.serverAssigned { words.append("server-assigned") }
        if rules.required { words.append("required") }
        if rules.format != .unspecified { words.append(EnumText.constant(rules.format)) }
        if rules.minLength > 0 { words.append("≥ \(rules.minLength) scalars") }
        if rules.maxLength > 0 { words.append("≤ \(rules.maxLength) scalars") }
        if rules.maxBytes > 0 { words.append("≤ \(rules.maxBytes) bytes") }
        if rules.hasMinimum { words.append("≥ \(rules.minimum)") }
        if rules.hasMaximum { words.append("≤ \(rules.maximum)") }
        if rules.maxItems > 0 { words.append("≤ \(rules.maxItems) items") }
        if rules.personal { words.append("personal") }
        return words.joined(separator: ", ")
    }
}
