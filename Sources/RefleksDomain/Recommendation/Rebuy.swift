import RefleksMessages

/// A product that a customer bought before, and how near its next purchase is.
public struct RebuyCandidate: Sendable, Hashable {
    public let product: ProductNumber
    /// Millionths; only the order means something.
    public let score: Int64
    /// Days on which he bought it.
    public let count: UInt32
    /// Days since the last purchase, at least 0.
    public let daysSince: Int
    /// Days between two purchases on average; nil when he bought it once.
    public let interval: Int?

    /// Whether as much time has gone by as usually lies between two purchases.
    public var isDue: Bool { interval.map { daysSince >= $0 } ?? false }

    /// How often, how regularly and how long ago it was bought.
    public var reason: Reason {
        guard let interval else { return Reason(Catalogue.Recommendation.boughtBefore, [String(daysSince)]) }
        return Reason(
            isDue ? Catalogue.Recommendation.rebuyDue : Catalogue.Recommendation.rebuyRegular,
            [String(count), String(interval), String(daysSince)])
    }
}

extension CoPurchasePolicy {
    /// What a customer may buy again: the best `count` (held within 1 to 200), best first. By how often he bought it,
    /// counting less the longer ago; then what he bought last, then the lower number.
    public func rebuy(
        history: PurchaseHistory, today: Int32, count: Int, isEligible: (ProductNumber) -> Bool = { _ in true }
    ) -> [RebuyCandidate] {
        let eligible = PurchaseHistory(products: history.products.filter { isEligible($0.product) })
        return eligible.heaviest(min(max(count, 1), 200), on: today, self).map { entry in
            let weight = entry.weight(on: today, self)
            let score = UInt128(weight) * 1_000_000 / UInt128(ProductFigures.one)
            return RebuyCandidate(
                product: entry.product, score: Int64(clamping: score), count: entry.count,
                daysSince: max(0, Int(today) - Int(entry.lastDay)), interval: entry.meanInterval)
        }
    }
}
