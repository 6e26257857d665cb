import RefleksMessages

/// When something may have happened: late is welcome, the future is not.
public enum OccurrenceRule {
    /// How far the sender's clock may run ahead of the server's.
    public static let maximumMinutesAhead: Int64 = 5

    /// - Throws: `OCCURRED_IN_FUTURE` when `occurredAt` lies more than five minutes after `now`.
    public static func check(_ occurredAt: Timestamp, now: Timestamp) throws(FieldRefusal) {
        let latest = now.adding(microseconds: maximumMinutesAhead * Timestamp.microsecondsPerMinute)
        guard occurredAt <= latest else {
            throw FieldRefusal(Catalogue.Interaction.tooFarAhead, [String(maximumMinutesAhead)])
        }
    }
}
