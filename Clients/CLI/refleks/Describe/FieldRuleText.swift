import RefleksContract
import RefleksMessages

/// A field's rules in few words.
struct FieldRuleText {
    let language: Language

    func text(_ rules: FieldRules) -> String {
        typealias Label = Catalogue.CLILabel
        var words: [String] = []
        func add(_ label: MessageTemplate, _ number: (some BinaryInteger)? = Int?.none) {
            words.append(label.text(language, number.map { [String($0)] } ?? []))
        }
        if rules.serverAssigned { add(Label.ruleServerAssigned) }
        if rules.required { add(Label.ruleRequired) }
        if rules.format != .unspecified { words.append(EnumText.constant(rules.format)) }
        if rules.minLength > 0 { add(Label.ruleMinimumScalars, rules.minLength) }
        if rules.maxLength > 0 { add(Label.ruleMaximumScalars, rules.maxLength) }
        if rules.maxBytes > 0 { add(Label.ruleMaximumBytes, rules.maxBytes) }
        if rules.hasMinimum { words.append("≥ \(rules.minimum)") }
        if rules.hasMaximum { words.append("≤ \(rules.maximum)") }
        if rules.maxItems > 0 { add(Label.ruleMaximumItems, rules.maxItems) }
        if rules.personal { add(Label.rulePersonal) }
        return words.joined(separator: ", ")
    }
}
