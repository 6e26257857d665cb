/// The rows as they are; what reads them says where they are kept.
public protocol CoPurchaseRows {
    /// A product's figures; nil when nobody bought it yet.
    func figures(of product: ProductNumber) -> ProductFigures?
    /// A product's neighbours; nil when it has none yet.
    func neighbours(of product: ProductNumber) -> NeighbourList?
}

/// What one basket changes: whole rows that replace those of the same product or customer.
public struct CoPurchaseUpdate: Sendable, Hashable {
    /// In the order of the products' numbers.
    public let figures: [ProductFigures]
    /// In the order of the products' numbers.
    public let neighbours: [NeighbourList]
    public let history: PurchaseHistory
    /// Products and pairs that the policy's limits left out.
    public let skippedProducts: Int
    public let skippedPairs: Int

    /// Learns from a basket that a customer bought on `day` (days since 1970-01-01).
    ///
    /// Two products belong together once for each customer: on the day on which he has bought both for the first time,
    /// in one basket or in two. So what is learnt is which products follow others, not only what lies beside them.
    /// The work is bounded by the policy, whatever the basket; the order of the basket's products decides which are
    /// left out, nothing else. Late baskets count as if they had come in time, up to rounding.
    public init(
        basket: [ProductNumber], day: Int32, history: PurchaseHistory, rows: some CoPurchaseRows,
        policy: CoPurchasePolicy
    ) {
        var distinct: [ProductNumber] = []
        var seen: Set<ProductNumber> = []
        var skipped = 0
        for product in basket where seen.insert(product).inserted {
            if distinct.count < policy.basketLimit { distinct.append(product) } else { skipped += 1 }
        }
        skippedProducts = skipped
        let new = distinct.filter { !history.contains($0) }
        figures = distinct.sorted().map { product in
            var row = rows.figures(of: product) ?? ProductFigures(product: product, day: day)
            row.add(day: day, isNewBuyer: !history.contains(product), policy)
            return row
        }
        let pairs = Self.pairs(new, history, policy)
        skippedPairs = pairs.skipped
        neighbours = pairs.partners.sorted { $0.key < $1.key }.map { product, partners in
            var row = rows.neighbours(of: product) ?? NeighbourList(product: product, day: day)
            row.add(partners.sorted(), day: day, policy) { rows.figures(of: $0)?.weight ?? 0 }
            return row
        }
        var next = history
        next.add(distinct, day: day, policy)
        self.history = next
    }

    /// The new products among each other, then each with the customer's earlier ones, those bought last first.
    private static func pairs(
        _ new: [ProductNumber], _ history: PurchaseHistory, _ policy: CoPurchasePolicy
    ) -> (partners: [ProductNumber: [ProductNumber]], skipped: Int) {
        var partners: [ProductNumber: [ProductNumber]] = [:]
        var count = 0
        var skipped = 0
        func pair(_ left: ProductNumber, _ right: ProductNumber) {
            guard count < policy.pairLimit else {
                skipped += 1
                return
            }
            count += 1
            partners[left, default: []].append(right)
            partners[right, default: []].append(left)
        }
        for (index, product) in new.enumerated() {
            for other in new[..<index] { pair(other, product) }
        }
        guard !new.isEmpty else { return (partners, skipped) }
        for earlier in history.latest(policy.pairedHistoryLimit) {
            for product in new { pair(earlier.product, product) }
        }
        return (partners, skipped)
    }
}
