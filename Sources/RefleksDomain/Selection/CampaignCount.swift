/// What became of one member of a campaign.
public struct CampaignCount: Sendable, Hashable {
    /// He did what the campaign is for.
    public let isHit: Bool
    /// An interaction with him names the campaign.
    public let isExposed: Bool
    /// What he spent, by currency; may be negative.
    ///
    /// REVENUE less DISCOUNT and RETURN of the purchases on the campaign's days. What he brought back counts where it answers
    /// one of those, whenever that was, or where it answers nothing that is named and lies on those days. A campaign for a
    /// product or a category counts the amounts of its items instead: money is not divided among items.
    public let revenue: [Currency: Int64]

    /// - Parameters:
    ///   - rows: in any order.
    ///   - firstPurchase: the day since the epoch on which he bought for the first time at all; nil: he never did.
    /// - Throws: when a currency's revenue does not fit.
    public init(
        _ campaign: Campaign, _ rows: [PastRow], firstPurchase: Int?
    ) throws(ArithmeticOverflow) {
        let purchases = rows.filter { $0.type.isPurchase && campaign.includes($0.occurredAt) }
        let matches = purchases.contains { row in
            campaign.countsAnything || row.items.contains(where: campaign.counts)
        }
        isHit =
            matches
            && (campaign.goal != .acquisition || firstPurchase.map { $0 >= campaign.from.daysSinceEpoch } ?? false)
        isExposed = rows.contains { $0.campaign == campaign.id }
        let bought = Set(purchases.map(\.event))
        let returns = rows.filter { row in
            guard row.type == .return else { return false }
            return row.answers.map(bought.contains) ?? campaign.includes(row.occurredAt)
        }
        var sums: [Currency: Int128] = [:]
        for (rows, sign) in [(purchases, Int128(1)), (returns, Int128(-1))] {
            for row in rows {
                guard campaign.countsAnything else {
                    for item in row.items where campaign.counts(item) {
                        guard let amount = item.amount else { continue }
                        sums[amount.currency, default: 0] += sign * Int128(amount.minorUnits)
                    }
                    continue
                }
                // The kind gives the sign, of whatever type the row is.
                for line in row.money where [.revenue, .discount, .return].contains(line.kind) {
                    sums[line.money.currency, default: 0] +=
                        Int128(line.kind.marginSign) * Int128(line.money.minorUnits)
                }
            }
        }
        var revenue: [Currency: Int64] = [:]
        for (currency, sum) in sums {
            guard let fitting = Int64(exactly: sum) else { throw ArithmeticOverflow() }
            revenue[currency] = fitting
        }
        self.revenue = revenue
    }
}

extension Campaign {
    fileprivate func counts(_ item: PastRow.Item) -> Bool {
        counts(product: item.product, category: item.category)
    }
}
