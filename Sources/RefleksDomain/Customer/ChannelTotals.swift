/// What a customer did on one channel.
public struct ChannelTotals: Sendable, Hashable {
    public let channel: Channel
    public let interactionCount: UInt64
    /// The latest occurrence on this channel.
    public let lastUsedAt: Timestamp
    public let money: MoneyTotals
}

/// The same as it is kept: its sums are those of the customer's `sums` that end at `end` and begin where the channel
/// before it ends.
package struct ChannelUse: Sendable, Hashable {
    package let channel: Channel
    package internal(set) var interactionCount: UInt64
    package internal(set) var lastUsedAt: Timestamp
    package internal(set) var end: Int

    package init(channel: Channel, interactionCount: UInt64, lastUsedAt: Timestamp, end: Int) {
        self.channel = channel
        self.interactionCount = interactionCount
        self.lastUsedAt = lastUsedAt
        self.end = end
    }
}
