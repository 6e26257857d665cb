import RefleksMessages

/// A product that a customer did not buy yet, and why it is offered.
public struct CrossSellCandidate: Sendable, Hashable {
    public let product: ProductNumber
    /// Millionths; only the order means something.
    public let score: Int64
    /// The customer's product that speaks most for it; nil when it is merely popular now.
    public let anchor: ProductNumber?
    /// Customers who bought both; without an anchor, customers who bought the product.
    public let support: UInt32

    /// `CUSTOMERS_ALSO_BOUGHT` with the support and the anchor's name as `name` gives it, or `POPULAR_NOW` with the
    /// number of its buyers.
    public func reason(name: (ProductNumber) -> String) -> Reason {
        guard let anchor else { return Reason(Catalogue.Recommendation.popularNow, [String(support)]) }
        return Reason(Catalogue.Recommendation.alsoBought, [String(support), name(anchor)])
    }
}

extension CoPurchasePolicy {
    /// What to offer a customer that he never bought: the best `count` (held within 1 to 200), best first.
    ///
    /// A product scores with the sum over the customer's products of
    /// `taste × pair / √(buyers of his + s) / (buyers of it + s) × √(popularity + 0.1)`, everything as of `today`: a
    /// lift, half damped by what his product is bought anyway and drawn towards what is bought these days. Products
    /// without `minimumSupport` common customers score nothing from each other. What is left of `count` is filled with
    /// what most buy now. Ties go to the lower number, so the same rows give the same list.
    ///
    /// - Parameters:
    ///   - popular: products that are bought most at present, best first, as many as `count` and more; they are judged
    ///     like the others.
    ///   - isEligible: whether a product may be offered at all: its margin, its stage of life, its permission.
    public func crossSell(
        history: PurchaseHistory, today: Int32, rows: some CoPurchaseRows, popular: [ProductNumber] = [], count: Int,
        isEligible: (ProductNumber) -> Bool = { _ in true }
    ) -> [CrossSellCandidate] {
        let count = min(max(count, 1), 200)
        var sums: [ProductNumber: Evidence] = [:]
        for anchor in history.heaviest(anchorLimit, on: today, self) {
            add(anchor, today, rows, to: &sums)
        }
        var found: [CrossSellCandidate] = []
        for (product, evidence) in sums where !history.contains(product) {
            guard let figures = rows.figures(of: product), isEligible(product) else { continue }
            let level = (current(figures.popularity, of: figures.day, today, popularityHalfLife) + 0.1).squareRoot()
            let buyers = current(figures.weight, of: figures.day, today, pairHalfLife) + shrinkage
            guard buyers > 0 else { continue }
            found.append(
                CrossSellCandidate(
                    product: product, score: Self.millionths(evidence.sum / buyers * level), anchor: evidence.anchor,
                    support: evidence.support))
        }
        found.sort { ($1.score, $0.product.number) < ($0.score, $1.product.number) }
        if found.count > count { found.removeLast(found.count - count) }
        return fill(found, count, history, today, rows, popular, isEligible)
    }

    /// What the customer's products say for one product.
    private struct Evidence {
        var sum = 0.0
        var best = 0.0
        var anchor: ProductNumber
        var support: UInt32
    }

    private func add(
        _ anchor: PurchasedProduct, _ today: Int32, _ rows: some CoPurchaseRows,
        to sums: inout [ProductNumber: Evidence]
    ) {
        guard let list = rows.neighbours(of: anchor.product), let figures = rows.figures(of: anchor.product) else {
            return
        }
        let buyers = current(figures.weight, of: figures.day, today, pairHalfLife) + shrinkage
        let taste = tasteHalfLife.share(days: Int(today) - Int(anchor.lastDay))
        guard buyers > 0, taste > 0 else { return }
        let factor = taste / buyers.squareRoot() * pairHalfLife.share(days: Int(today) - Int(list.day))
        for neighbour in list.neighbours where neighbour.support >= minimumSupport {
            let part = factor * Double(neighbour.weight) / Double(ProductFigures.one)
            var evidence =
                sums[neighbour.product] ?? Evidence(anchor: anchor.product, support: neighbour.support)
            evidence.sum += part
            if part > evidence.best {
                evidence.best = part
                evidence.anchor = anchor.product
                evidence.support = neighbour.support
            }
            sums[neighbour.product] = evidence
        }
    }

    private func fill(
        _ found: [CrossSellCandidate], _ count: Int, _ history: PurchaseHistory, _ today: Int32,
        _ rows: some CoPurchaseRows, _ popular: [ProductNumber], _ isEligible: (ProductNumber) -> Bool
    ) -> [CrossSellCandidate] {
        guard found.count < count else { return found }
        let known = Set(found.map(\.product))
        var rest: [CrossSellCandidate] = []
        for product in Set(popular).subtracting(known) where !history.contains(product) && isEligible(product) {
            guard let figures = rows.figures(of: product), figures.customers >= minimumSupport else { continue }
            let level = current(figures.popularity, of: figures.day, today, popularityHalfLife)
            rest.append(
                CrossSellCandidate(
                    product: product, score: Self.millionths(level), anchor: nil, support: figures.customers))
        }
        rest.sort { ($1.score, $0.product.number) < ($0.score, $1.product.number) }
        return found + rest.prefix(count - found.count)
    }

    /// A sum of `day` as of `today`, in purchases.
    private func current(_ sum: UInt64, of day: Int32, _ today: Int32, _ halfLife: HalfLife) -> Double {
        Double(sum) / Double(ProductFigures.one) * halfLife.share(days: Int(today) - Int(day))
    }

    /// Rounded once; held at the ends.
    private static func millionths(_ value: Double) -> Int64 {
        Int64(exactly: (value * 1e6).rounded()) ?? (value > 0 ? .max : 0)
    }
}
