/// Whether what happened speaks for the customer or against him, where its type leaves that open: a referral that was won or
/// lost, a good or a bad word in public, a debt paid in time or late.
public enum InteractionTone: UInt8, Sendable, Hashable, CaseIterable {
    case neutral = 0
    case favourable = 1
    case unfavourable = 2

    /// From the outcome's code and, of a payment received, from the day on which it was due.
    public init(type: InteractionType, outcome: String, occurredAt: Timestamp, dueAt: Timestamp?) {
        switch type {
        case .referralMade, .publicMention:
            self =
                Self.favourableOutcomes.contains(outcome)
                ? .favourable
                : Self.unfavourableOutcomes.contains(outcome) ? .unfavourable : .neutral
        case .paymentReceived:
            guard let dueAt else {
                self = outcome == "ON_TIME" ? .favourable : outcome == "LATE" ? .unfavourable : .neutral
                return
            }
            self = occurredAt.istanbulDay <= dueAt.istanbulDay ? .favourable : .unfavourable
        default: self = .neutral
        }
    }

    private static let favourableOutcomes: Set<String> = ["WON", "POSITIVE"]
    private static let unfavourableOutcomes: Set<String> = ["LOST", "NEGATIVE"]
}
