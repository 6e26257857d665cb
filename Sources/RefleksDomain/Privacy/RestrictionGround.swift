/// Why a customer's data are only kept and no longer used.
public enum RestrictionGround: UInt8, Sendable, Hashable, CaseIterable {
    /// The person contests their accuracy (KVKK, article 11/1-d), until that is cleared up.
    case accuracyContested = 1
    /// The person objects to their use.
    case objection = 2
    /// They are needed for a claim or a dispute only.
    case legalClaim = 3
    /// The person asked for erasure, and a law makes the company keep them (`RetentionClass`).
    case retention = 4
}
