extension CustomerTotals {
    /// The sums of several customers, as if one had had all their interactions. The order of `parts` does not matter.
    ///
    /// What combines without overflow does so in every part of it too: no sum is below 0.
    ///
    /// - Throws: when a sum would not fit.
    public static func combining(_ parts: [CustomerTotals]) throws(ArithmeticOverflow) -> CustomerTotals {
        guard parts.count > 1 else { return parts.first ?? CustomerTotals() }
        var count: UInt64 = 0
        for part in parts { count = try sum(count, part.interactionCount) }
        var sums = try sum(parts.map(\.money))
        let overall = sums.count
        var uses: [ChannelUse] = []
        let channels = Dictionary(grouping: parts.flatMap(\.channels), by: \.channel)
        for (channel, found) in channels.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            var interactions: UInt64 = 0
            for part in found { interactions = try sum(interactions, part.interactionCount) }
            sums += try sum(found.map(\.money))
            let last = found.map(\.lastUsedAt).max() ?? found[0].lastUsedAt
            uses.append(
                ChannelUse(channel: channel, interactionCount: interactions, lastUsedAt: last, end: sums.count))
        }
        return CustomerTotals(
            stored: count,
            occurred: (
                first: parts.compactMap(\.firstOccurredAt).min(), last: parts.compactMap(\.lastOccurredAt).max()
            ),
            lastContactAt: parts.compactMap(\.lastContactAt).max(),
            newestRecordedAt: parts.compactMap(\.newestRecordedAt).max(), sums: sums, overall: overall, uses: uses)
    }

    private static func sum(_ left: UInt64, _ right: UInt64) throws(ArithmeticOverflow) -> UInt64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow else { throw ArithmeticOverflow() }
        return sum
    }

    /// By kind, then currency, as each of `parts` is.
    private static func sum(_ parts: [MoneyTotals]) throws(ArithmeticOverflow) -> [MoneyTotal] {
        var sums: [MoneyTotal] = []
        for total in parts.flatMap(\.totals) {
            let place =
                sums.firstIndex {
                    ($0.kind.rawValue, $0.currency.number) >= (total.kind.rawValue, total.currency.number)
                } ?? sums.endIndex
            guard place < sums.endIndex, sums[place].kind == total.kind, sums[place].currency == total.currency else {
                sums.insert(total, at: place)
                continue
            }
            let (sum, overflow) = sums[place].minorUnits.addingReportingOverflow(total.minorUnits)
            guard !overflow else { throw ArithmeticOverflow() }
            sums[place].minorUnits = sum
        }
        return sums
    }
}
