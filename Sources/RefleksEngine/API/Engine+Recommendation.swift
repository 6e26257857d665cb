public import RefleksDomain
import RefleksStore
import Synchronization

/// A product that a customer may want, with why.
public struct ProductCandidate: Sendable, Hashable {
    /// The code, as baskets name it.
    public var product: String
    /// Millionths; only the order means something.
    public var score: Int64
    /// Customers who bought it as well; of what he bought before, the days on which he did.
    public var support: UInt32
    /// The product of his that speaks most for it; empty where none does.
    public var anchor: String
    /// Bought before, and the usual time between two purchases is over.
    public var isDue: Bool
    public var reason: Reason
}

/// What a customer may buy, before anybody has asked whether it may be offered.
public struct ProductCandidates: Sendable {
    /// Purchases up to and including this commit are learnt.
    public var learntSeq: UInt64
    /// What he never bought, best first.
    public var new: [ProductCandidate]
    /// What he bought before, best first.
    public var again: [ProductCandidate]
    /// Products in baskets that are not learnt from, because there are more than the index holds.
    public var leftOutProducts: UInt64
}

extension Engine {
    /// What a customer with this past may buy on `day`: at most `limit` (1…200) of each kind.
    ///
    /// - Parameters:
    ///   - baskets: His own purchases, in the order in which they happened; they decide what he has.
    ///   - atLeast: Waits until purchases up to this commit are learnt.
    /// - Throws: `.notLearning` when the engine was opened without a reader of baskets.
    public func productCandidates(
        after baskets: [PastBasket], day: Int32, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> ProductCandidates {
        try checkReadable(atLeast)
        guard let learner = core.learner else { throw .notLearning }
        try await waitForLearning(of: atLeast, learner)
        let limit = min(max(limit, 1), Self.maximumPage)
        return try await core.readers.read { () throws(EngineRefusal) in
            learner.index.withLock { $0.candidates(after: baskets, day: day, limit: limit) }
        }
    }

    /// Returns when purchases up to `seq` are learnt.
    private func waitForLearning(of seq: UInt64, _ learner: PurchaseLearner) async throws(EngineRefusal) {
        while true {
            let ticket = core.waiting.add(.learnt(seq))
            defer { core.waiting.remove(ticket) }
            if learner.index.withLock({ $0.position }) >= seq { return }
            guard isReading else { throw .notServing }
            learner.wake()
            guard await ticket.waiter.wait() else { throw .cancelled }
        }
    }
}

extension PurchaseIndex {
    /// What a customer with this past may buy on `day`.
    fileprivate func candidates(after baskets: [PastBasket], day: Int32, limit: Int) -> ProductCandidates {
        // What he bought and nobody's basket has taught yet has a number of its own from the end, so that he is not
        // offered it as new.
        var own: [String: UInt32] = [:]
        var ownNames: [UInt32: String] = [:]
        func numbered(_ product: String) -> ProductNumber {
            if let known = number(of: product) { return known }
            if let known = own[product] { return ProductNumber(known) }
            let number = UInt32.max - UInt32(clamping: own.count)
            own[product] = number
            ownNames[number] = product
            return ProductNumber(number)
        }
        let history = baskets.reduce(PurchaseHistory()) { history, basket in
            history.adding(basket.products.map { numbered($0) }, day: basket.day, policy)
        }
        func name(_ product: ProductNumber) -> String {
            self.name(of: product) ?? ownNames[product.number] ?? ""
        }
        let new = policy.crossSell(
            history: history, today: day, rows: self, popular: popular(on: day, limit: limit + history.products.count),
            count: limit)
        let again = policy.rebuy(history: history, today: day, count: limit)
        return ProductCandidates(
            learntSeq: position,
            new: new.map { found in
                ProductCandidate(
                    product: name(found.product), score: found.score, support: found.support,
                    anchor: found.anchor.map(name) ?? "", isDue: false, reason: found.reason(name: name))
            },
            again: again.map { found in
                ProductCandidate(
                    product: name(found.product), score: found.score, support: found.count, anchor: "",
                    isDue: found.isDue, reason: found.reason)
            }, leftOutProducts: leftOutProducts)
    }
}
