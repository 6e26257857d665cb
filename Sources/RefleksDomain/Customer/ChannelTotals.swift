/// What a customer did on one channel.
public struct ChannelTotals: Sendable, Hashable {
    public let channel: Channel
    public internal(set) var interactionCount: UInt64
    /// The latest occurrence on this channel.
    public internal(set) var lastUsedAt: Timestamp
    public internal(set) var money: MoneyTotals

    /// Totals as they were stored.
    package init(stored channel: Channel, interactionCount: UInt64, lastUsedAt: Timestamp, money: MoneyTotals) {
        self.channel = channel
        self.interactionCount = interactionCount
        self.lastUsedAt = lastUsedAt
        self.money = money
    }
}
