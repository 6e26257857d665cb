/// A customer's sums over all interactions: bounded by the number of channels, kinds and currencies, never by history.
///
/// The order in which interactions are added does not matter: late ones give the same totals. All sums are in one array,
/// the customer's first and then each channel's, so that a copy is two arrays and not one for each channel.
public struct CustomerTotals: Sendable, Hashable {
    public private(set) var interactionCount: UInt64 = 0
    public private(set) var firstOccurredAt: Timestamp?
    public private(set) var lastOccurredAt: Timestamp?
    /// The latest interaction in which customer and company were in touch (`InteractionType.isContact`).
    public private(set) var lastContactAt: Timestamp?
    /// When the most recently recorded interaction was recorded.
    public private(set) var newestRecordedAt: Timestamp?
    private var sums: [MoneyTotal] = []
    /// How many of `sums` are the customer's.
    private var overall = 0
    private var uses: [ChannelUse] = []

    /// A customer without interactions.
    public init() {}

    /// Totals as they were stored.
    package init(
        stored interactionCount: UInt64, occurred: (first: Timestamp?, last: Timestamp?), lastContactAt: Timestamp?,
        newestRecordedAt: Timestamp?, sums: [MoneyTotal], overall: Int, uses: [ChannelUse]
    ) {
        self.interactionCount = interactionCount
        firstOccurredAt = occurred.first
        lastOccurredAt = occurred.last
        self.lastContactAt = lastContactAt
        self.newestRecordedAt = newestRecordedAt
        self.sums = sums
        self.overall = overall
        self.uses = uses
    }

    /// By kind and currency.
    public var money: MoneyTotals { MoneyTotals(totals: sums[..<overall]) }

    /// In the order of the channels' numbers; unused channels are left out.
    public var channels: [ChannelTotals] {
        uses.indices.map { index in
            ChannelTotals(
                channel: uses[index].channel, interactionCount: uses[index].interactionCount,
                lastUsedAt: uses[index].lastUsedAt, money: MoneyTotals(totals: sums[range(ofChannel: index)]))
        }
    }

    private func range(ofChannel index: Int) -> Range<Int> {
        (index == 0 ? overall : uses[index - 1].end)..<uses[index].end
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
        uses[channel].interactionCount = try Self.incremented(uses[channel].interactionCount)
        uses[channel].lastUsedAt = max(uses[channel].lastUsedAt, occurredAt)
        var changes: [MoneyTotalChange] = []
        for line in figures.money {
            if try sums.add(line, in: range(ofChannel: channel)).isNew { moveEnds(from: channel) }
            let (change, isNew) = try sums.add(line, in: 0..<overall)
            if isNew {
                overall += 1
                moveEnds(from: 0)
            }
            Self.join(change, to: &changes)
        }
        return TotalsEffect(
            interactionsBefore: before, interactionsAfter: interactionCount, money: Self.inOrder(changes))
    }

    // MARK: Taking back

    /// Takes back one interaction that was added before, as if it had not been: counts and sums.
    ///
    /// Times stay what they are, marks of everything that was ever recorded; only with the last interaction of a channel,
    /// or of all, they go. A sum that comes to nothing goes too.
    ///
    /// - Returns: what changed, in the order of kinds and currencies.
    /// - Throws: when a margin would not fit, or what is taken back was never added; then nothing is taken back.
    @discardableResult
    public mutating func remove(
        _ figures: InteractionFigures, recordedAt: Timestamp
    ) throws(ArithmeticOverflow) -> TotalsEffect {
        var next = self
        let effect = try next.take(back: figures, recordedAt: recordedAt)
        self = next.interactionCount == 0 ? CustomerTotals() : next
        return effect
    }

    private mutating func take(
        back figures: InteractionFigures, recordedAt: Timestamp
    ) throws(ArithmeticOverflow) -> TotalsEffect {
        let before = interactionCount
        guard let channel = uses.firstIndex(where: { $0.channel == figures.channel }),
            uses[channel].interactionCount > 0, before > 0
        else { throw ArithmeticOverflow() }
        interactionCount -= 1
        uses[channel].interactionCount -= 1
        newestRecordedAt = max(newestRecordedAt ?? recordedAt, recordedAt)
        var changes: [MoneyTotalChange] = []
        for line in figures.money {
            if try sums.subtract(line, in: range(ofChannel: channel)).isGone { moveEnds(from: channel, by: -1) }
            let (change, isGone) = try sums.subtract(line, in: 0..<overall)
            if isGone {
                overall -= 1
                moveEnds(from: 0, by: -1)
            }
            if let change { Self.join(change, to: &changes) }
        }
        try checkMargins(of: figures, channel)
        if uses[channel].interactionCount == 0 { forget(channel) }
        return TotalsEffect(
            interactionsBefore: before, interactionsAfter: interactionCount, money: Self.inOrder(changes))
    }

    private func checkMargins(of figures: InteractionFigures, _ channel: Int) throws(ArithmeticOverflow) {
        for currency in Set(figures.money.map(\.money.currency)) {
            guard sums[..<overall].holdsMargin(currency), sums[range(ofChannel: channel)].holdsMargin(currency) else {
                throw ArithmeticOverflow()
            }
        }
    }

    /// Drops a channel of which nothing is left.
    private mutating func forget(_ channel: Int) {
        let range = range(ofChannel: channel)
        sums.removeSubrange(range)
        uses.remove(at: channel)
        for index in uses[channel...].indices { uses[index].end -= range.count }
    }

    /// A sum was inserted, or removed, before the ends of the channel at `first` and those after it.
    private mutating func moveEnds(from first: Int, by places: Int = 1) {
        for index in uses[first...].indices { uses[index].end += places }
    }

    /// The place of the channel's totals, made when this is its first use.
    private mutating func channelIndex(_ figures: InteractionFigures) -> Int {
        let place = uses.firstIndex { $0.channel.rawValue >= figures.channel.rawValue } ?? uses.endIndex
        if place < uses.endIndex, uses[place].channel == figures.channel { return place }
        let end = place == 0 ? overall : uses[place - 1].end
        let unused = ChannelUse(
            channel: figures.channel, interactionCount: 0, lastUsedAt: figures.occurredAt, end: end)
        uses.insert(unused, at: place)
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

    /// By kind, then currency. One change, as nearly every interaction makes, is in order; sorting would allocate.
    private static func inOrder(_ changes: [MoneyTotalChange]) -> [MoneyTotalChange] {
        guard changes.count > 1 else { return changes }
        return changes.sorted { ($0.kind.rawValue, $0.currency) < ($1.kind.rawValue, $1.currency) }
    }

    private static func incremented(_ count: UInt64) throws(ArithmeticOverflow) -> UInt64 {
        let (next, overflow) = count.addingReportingOverflow(1)
        guard !overflow else { throw ArithmeticOverflow() }
        return next
    }
}
