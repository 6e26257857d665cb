public import RefleksDomain

// What a method's own rules ask. They meet every message, broken ones too, and pass over what the contract's rules have
// refused: no field is judged twice, and no list is walked that is too long.
extension Validator {
    /// The value that `rule` makes of a field; nil, and reported, when it refuses.
    @discardableResult
    public mutating func checked<Value>(
        _ field: StaticString, _ rule: () throws(FieldRefusal) -> Value
    ) -> Value? {
        guard !isSettled(field) else { return nil }
        do throws(FieldRefusal) {
            return try rule()
        } catch {
            report(field, error)
            return nil
        }
    }

    /// What `body` makes of a message field, with its paths below the field; nil where the message is missing.
    public mutating func within<Value>(_ field: StaticString, _ body: (inout Validator) -> Value?) -> Value? {
        isSettled(field) ? nil : below(field, nil, body)
    }

    /// Hands each element of a list to `body`, with its paths at the element.
    public mutating func elements<Element>(
        _ field: StaticString, _ list: [Element], _ body: (Int, Element, inout Validator) -> Void
    ) {
        guard !isSettled(field) else { return }
        for (index, element) in list.enumerated() { below(field, index) { body(index, element, &$0) } }
    }
}
