/// What an interaction adds to a customer's totals and to what he is scored by.
public struct InteractionFigures: Sendable, Hashable {
    public let type: InteractionType
    public let channel: Channel
    public let occurredAt: Timestamp
    /// Amounts ≥ 0.
    public let money: [MoneyLine]
    /// Whether it speaks for the customer or against him.
    public let tone: InteractionTone

    /// The figures of one interaction.
    public init(
        type: InteractionType, channel: Channel, occurredAt: Timestamp, money: [MoneyLine],
        tone: InteractionTone = .neutral
    ) {
        self.type = type
        self.channel = channel
        self.occurredAt = occurredAt
        self.money = money
        self.tone = tone
    }

    /// The same with what the house's tariff charges, as a CHANNEL_COST.
    public func charged(_ charge: Charge?) -> InteractionFigures {
        guard let charge else { return self }
        return InteractionFigures(
            type: type, channel: channel, occurredAt: occurredAt,
            money: money + [MoneyLine(kind: .channelCost, money: charge.cost)], tone: tone)
    }
}
