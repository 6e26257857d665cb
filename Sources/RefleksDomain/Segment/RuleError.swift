/// What is wrong with a rule's text, and where.
public struct RuleError: Sendable, Hashable {
    /// The character at which it shows, counted in Unicode scalars from 1; one more than the text has at its end.
    public let position: Int
    /// The first argument is the position.
    public let refusal: FieldRefusal
}

/// Everything that is wrong with a rule's text, in the order of the text, `SegmentRule.maximumErrors` at most.
public struct RuleErrors: Error, Sendable, Hashable {
    public let errors: [RuleError]
}
