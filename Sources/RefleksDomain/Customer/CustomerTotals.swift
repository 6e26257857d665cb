/// A customer's sums over all interactions: bounded by the number of channels, kinds and currencies, never by history.
///
/// The order in which interactions are added does not matter: late ones give the same totals.
public struct CustomerTotals: Sendable, Hashable {
    public private(set) var interactionCount: UInt64 = 0
    public private(set) var firstOccurredAt: Timestamp?
    public private(set) var lastOccurredAt: Timestamp?
    /// The latest interaction in which customer and company were in touch (`InteractionType.isContact`).
    public private(set) var lastContactAt: Timestamp?
    /// When the most recently recorded interaction was recorded.
    public private(set) var newestRecordedAt: Timestamp?
    /// By kind and currency.
    public private(set) var money = MoneyTotals()
    /// In the order of the channels' numbers; unused channels are left out.
    public private(set) var channels: [ChannelTotals] = []

    /// A customer without interactions.
    public init() {}

    /// Totals as they were stored.
    package init(
        stored interactionCount: UInt64, occurred: (first: Timestamp?, last: Timestamp?), lastContactAt: Timestamp?,
        newestRecordedAt: Timestamp?, money: MoneyTotals, channels: [ChannelTotals]
    ) {
        self.interactionCount = interactionCount
        firstOccurredAt = occurred.first
        lastOccurredAt = occurred.last
        self.lastContactAt = lastContactAt
        self.newestRecordedAt = newestRecordedAt
        self.money = money
        self.channels = channels
    }

    /// Adds one interaction.
    ///
    /// - Returns: what changed, in the order of kinds and currencies.
    /// - Throws: when a sum would not fit; then nothing is added.
    @discardableResult
    public mutating func add(
        _ figures: InteractionFigures, recordedAt: Timestamp
    ) throws(ArithmeticOverflow) -> TotalsEffect {
        var next = self
        let effect = try next.apply(figures, recordedAt: recordedAt)
        self = next
        return effect
    }

    private mutating func apply(
        _ figures: InteractionFigures, recordedAt: Timestamp
    ) throws(ArithmeticOverflow) -> TotalsEffect {
        let before = interactionCount
        interactionCount = try Self.incremented(before)
        let occurredAt = figures.occurredAt
        firstOccurredAt = min(firstOccurredAt ?? occurredAt, occurredAt)
        lastOccurredAt = max(lastOccurredAt ?? occurredAt, occurredAt)
        if figures.type.isContact { lastContactAt = max(lastContactAt ?? occurredAt, occurredAt) }
        newestRecordedAt = max(newestRecordedAt ?? recordedAt, recordedAt)
        let channel = channelIndex(figures)
        channels[channel].interactionCount = try Self.incremented(channels[channel].interactionCount)
        channels[channel].lastUsedAt = max(channels[channel].lastUsedAt, occurredAt)
        var changes: [MoneyTotalChange] = []
        for line in figures.money {
            try channels[channel].money.add(line)
            Self.join(try money.add(line), to: &changes)
        }
        changes.sort { ($0.kind.rawValue, $0.currency) < ($1.kind.rawValue, $1.currency) }
        return TotalsEffect(interactionsBefore: before, interactionsAfter: interactionCount, money: changes)
    }

    /// The place of the channel's totals, made when this is its first use.
    private mutating func channelIndex(_ figures: InteractionFigures) -> Int {
        let place = channels.firstIndex { $0.channel.rawValue >= figures.channel.rawValue } ?? channels.endIndex
        if place < channels.endIndex, channels[place].channel == figures.channel { return place }
        let unused = ChannelTotals(
            stored: figures.channel, interactionCount: 0, lastUsedAt: figures.occurredAt, money: MoneyTotals())
        channels.insert(unused, at: place)
        return place
    }

    /// Several lines of one kind and currency are one change.
    private static func join(_ change: MoneyTotalChange, to changes: inout [MoneyTotalChange]) {
        if let index = changes.firstIndex(where: { $0.kind == change.kind && $0.currency == change.currency }) {
            changes[index].after = change.after
        } else {
            changes.append(change)
        }
    }

    private static func incremented(_ count: UInt64) throws(ArithmeticOverflow) -> UInt64 {
        let (next, overflow) = count.addingReportingOverflow(1)
        guard !overflow else { throw ArithmeticOverflow() }
        return next
    }
}
