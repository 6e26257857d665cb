/// What an interaction adds to a customer's totals.
public struct InteractionFigures: Sendable, Hashable {
    public let type: InteractionType
    public let channel: Channel
    public let occurredAt: Timestamp
    /// Amounts ≥ 0.
    public let money: [MoneyLine]

    /// The figures of one interaction.
    public init(type: InteractionType, channel: Channel, occurredAt: Timestamp, money: [MoneyLine]) {
        self.type = type
        self.channel = channel
        self.occurredAt = occurredAt
        self.money = money
    }
}
