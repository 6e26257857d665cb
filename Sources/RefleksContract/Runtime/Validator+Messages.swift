import RefleksMessages

// What generated code asks about messages, lists and oneofs.
extension Validator {
    /// Judges a message field by the rules of its own fields.
    public mutating func message(_ field: StaticString, _ value: (some RequestMessage)?, required: Bool) {
        guard let value else {
            if required { report(field, Catalogue.Text.required) }
            return
        }
        below(field) { value.validate(into: &$0) }
    }

    /// Judges each message of a list; a list that is too long is not looked into.
    public mutating func messages(_ field: StaticString, _ values: [some RequestMessage], required: Bool, maximum: Int)
    {
        guard count(field, values.count, required: required, maximum: maximum) else { return }
        for (index, value) in values.enumerated() { below(field, index) { value.validate(into: &$0) } }
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
