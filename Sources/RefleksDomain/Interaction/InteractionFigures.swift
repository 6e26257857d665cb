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

    /// The same with what the house's tariff charges, as a CHANNEL_COST.
    public func charged(_ charge: Charge?) -> InteractionFigures {
        guard let charge else { return self }
        return InteractionFigures(
            type: type, channel: channel, occurredAt: occurredAt,
            money: money + [MoneyLine(kind: .channelCost, money: charge.cost)])
    }
}
