import RefleksMessages

/// What holds of an erased person's identifiers, which are remembered as keyed hashes until a day of expiry: old events that
/// still arrive must not bring the person back.
public struct SuppressionRule: Sendable, Hashable {
    public let erasedAt: Timestamp
    /// The first instant at which nothing is remembered any more.
    public let expiresAt: Timestamp

    /// A suppression.
    public init(erasedAt: Timestamp, expiresAt: Timestamp) {
        self.erasedAt = erasedAt
        self.expiresAt = expiresAt
    }

    /// Checks that an event under a suppressed identifier may open a customer.
    ///
    /// `isNewRelationship` says that the sender states the ground NEW_RELATIONSHIP: the person came back by themselves.
    ///
    /// - Throws: `EVENT_BEFORE_ERASURE` for what occurred before the erasure, whatever its ground, and
    ///   `NEW_RELATIONSHIP_NEEDED` for what occurred after it without the ground; nothing once it has expired.
    public func check(
        occurredAt: Timestamp, isNewRelationship: Bool, now: Timestamp
    ) throws(FieldRefusal) {
        guard now < expiresAt else { return }
        guard occurredAt >= erasedAt else { throw FieldRefusal(Catalogue.Privacy.eventBeforeErasure) }
        guard isNewRelationship else { throw FieldRefusal(Catalogue.Privacy.newRelationshipNeeded) }
    }
}
