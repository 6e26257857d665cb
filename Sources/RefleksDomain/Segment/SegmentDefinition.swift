/// A named segment: who belongs to it, by a rule's canonical text.
public struct SegmentDefinition: Sendable, Hashable {
    /// IDENT, 1…64; names it for ever.
    public let name: String
    /// The canonical text of a rule (docs/segments.md).
    public let rule: String
    /// What it is for, 0…200 characters; no personal data.
    public let description: String
    /// It is not used any more.
    public let isRetired: Bool

    /// A segment.
    public init(name: String, rule: String, description: String, isRetired: Bool) {
        self.name = name
        self.rule = rule
        self.description = description
        self.isRetired = isRetired
    }
}
