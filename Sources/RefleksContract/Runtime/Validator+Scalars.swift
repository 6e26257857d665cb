import RefleksDomain
import RefleksMessages

extension Validator {
    /// Judges a string by length, size and form.
    public mutating func text(_ field: StaticString, _ value: String, _ rule: TextRule) {
        text(field, index: nil, value, rule)
    }

    /// Judges each string of a list; a list that is too long is not looked into.
    public mutating func texts(
        _ field: StaticString, _ values: [String], _ rule: TextRule, required: Bool, maximum: Int
    ) {
        guard count(field, values.count, required: required, maximum: maximum) else { return }
        for (index, value) in values.enumerated() { text(field, index: index, value, rule) }
    }

    /// Judges keys and values of a map. A violation's path is the field's: a key may be personal.
    public mutating func map(
        _ field: StaticString, _ values: [String: String], keys: TextRule, values valueRule: TextRule,
        required: Bool, maximum: Int
    ) {
        guard count(field, values.count, required: required, maximum: maximum) else { return }
        for (key, value) in values {
            text(field, key, keys)
            text(field, value, valueRule)
        }
    }

    /// Judges an integer.
    public mutating func integer(
        _ field: StaticString, _ value: some BinaryInteger, required: Bool, range: ClosedRange<Int64>? = nil
    ) {
        if required, value == 0 { return report(field, Catalogue.Text.required) }
        guard let range, !range.contains(Int64(clamping: value)) else { return }
        report(field, Catalogue.Text.notInRange, [String(range.lowerBound), String(range.upperBound)])
    }

    /// Judges UTC microseconds; 0 is absent.
    public mutating func timestamp(_ field: StaticString, _ microseconds: Int64, required: Bool) {
        if microseconds == 0 {
            if required { report(field, Catalogue.Text.required) }
        } else if !Self.timestamps.contains(microseconds) {
            report(field, Catalogue.Contract.badTimestamp)
        }
    }

    /// Judges an enum's number. The contract's enums are dense from 0.
    public mutating func enumeration(_ field: StaticString, _ number: Int, required: Bool, greatest: Int) {
        enumeration(field, index: nil, number, required: required, greatest: greatest)
    }

    /// Judges each number of a list of enums; a list that is too long is not looked into.
    public mutating func enumerations(
        _ field: StaticString, _ numbers: [Int], required: Bool, maximum: Int, greatest: Int
    ) {
        guard count(field, numbers.count, required: required, maximum: maximum) else { return }
        for (index, number) in numbers.enumerated() {
            enumeration(field, index: index, number, required: true, greatest: greatest)
        }
    }

    /// 1850-01-01T00:00:00Z to the last microsecond before 2200-01-01.
    static let timestamps: ClosedRange<Int64> = -3_786_825_600_000_000...7_258_118_399_999_999

    private mutating func enumeration(
        _ field: StaticString, index: Int?, _ number: Int, required: Bool, greatest: Int
    ) {
        if number == 0 {
            if required { report(field, index: index, Catalogue.Text.required) }
        } else if !(1...greatest).contains(number) {
            report(field, index: index, Catalogue.Text.unknownValue)
        }
    }

    private mutating func text(_ field: StaticString, index: Int?, _ value: String, _ rule: TextRule) {
        guard !value.isEmpty else {
            if rule.isRequired { report(field, index: index, Catalogue.Text.required) }
            return
        }
        let bytes = value.utf8.count
        // No string has more scalars than bytes: the usual short field needs no counting.
        let mayBeTooLong = rule.maximumLength > 0 && bytes > rule.maximumLength
        let scalars = mayBeTooLong || rule.minimumLength > 0 ? value.unicodeScalars.count : 0
        if mayBeTooLong, scalars > rule.maximumLength {
            // Not looked into any further: what is too long may be very long.
            return report(field, index: index, Catalogue.Text.tooLong, [String(rule.maximumLength), String(scalars)])
        }
        if scalars < rule.minimumLength {
            report(field, index: index, Catalogue.Text.tooShort, [String(rule.minimumLength), String(scalars)])
        }
        if rule.maximumBytes > 0, bytes > rule.maximumBytes {
            report(field, index: index, Catalogue.Text.tooManyBytes, [String(rule.maximumBytes), String(bytes)])
        }
        if let refusal = rule.format.refusal(of: value) { report(field, index: index, refusal) }
    }
}
