/// A field's rules in words, for METHODS.md.
enum RuleText {
    static func describe(_ field: FieldModel) -> [String] {
        let rules = field.rules
        guard !rules.serverAssigned else { return ["set by the server only"] }
        var words: [String] = []
        if rules.required { words.append("**required**") }
        if rules.format != .unspecified { words.append(name(rules.format)) }
        words += lengths(rules) + numbers(rules)
        if rules.maxItems > 0 { words.append("at most \(rules.maxItems) items") }
        if rules.answeredPerItem { words.append("each item answered by itself") }
        if rules.personal { words.append("*personal*") }
        return words
    }

    private static func lengths(_ rules: FieldRules) -> [String] {
        var words: [String] = []
        if rules.maxKeyLength > 0 { words.append("keys \(name(rules.keyFormat)) of at most \(rules.maxKeyLength)") }
        if rules.minLength > 0 { words.append("at least \(rules.minLength) scalars") }
        if rules.maxLength > 0 { words.append("at most \(rules.maxLength) scalars") }
        if rules.maxBytes > 0 { words.append("at most \(rules.maxBytes) bytes") }
        return words
    }

    private static func numbers(_ rules: FieldRules) -> [String] {
        switch (rules.hasMinimum, rules.hasMaximum) {
        case (true, true): ["\(rules.minimum)…\(rules.maximum)"]
        case (true, false): ["≥ \(rules.minimum)"]
        case (false, true): ["≤ \(rules.maximum)"]
        case (false, false): []
        }
    }

    /// `FORMAT_CUSTOMER_CODE` → `CUSTOMER_CODE`, as options.proto explains it.
    private static func name(_ format: Format) -> String {
        let words = "\(format)".reduce(into: "") { text, letter in
            if letter.isUppercase { text.append("_") }
            text.append(letter)
        }
        return "`\(words.uppercased())`"
    }
}
