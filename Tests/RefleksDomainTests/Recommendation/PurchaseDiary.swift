import RefleksDomain

/// The recommender's rows in memory, and the customers who fill them.
struct PurchaseDiary: CoPurchaseRows {
    var policy: CoPurchasePolicy
    private(set) var figures: [ProductNumber: ProductFigures] = [:]
    private(set) var lists: [ProductNumber: NeighbourList] = [:]
    private(set) var histories: [Int: PurchaseHistory] = [:]
    private(set) var skippedPairs = 0

    init(_ policy: CoPurchasePolicy = CoPurchasePolicy()) {
        self.policy = policy
    }

    func figures(of product: ProductNumber) -> ProductFigures? { figures[product] }

    func neighbours(of product: ProductNumber) -> NeighbourList? { lists[product] }

    /// A customer's basket on a day.
    @discardableResult
    mutating func buy(_ customer: Int, _ basket: [UInt32], day: Int32) -> CoPurchaseUpdate {
        let update = CoPurchaseUpdate(
            basket: basket.map { ProductNumber($0) }, day: day, history: history(of: customer), rows: self,
            policy: policy)
        for row in update.figures { figures[row.product] = row }
        for row in update.neighbours { lists[row.product] = row }
        histories[customer] = update.history
        skippedPairs += update.skippedPairs
        return update
    }

    func history(of customer: Int) -> PurchaseHistory { histories[customer] ?? PurchaseHistory() }

    /// What a customer is offered.
    func offers(_ customer: Int, today: Int32, count: Int = 10, popular: [UInt32] = []) -> [CrossSellCandidate] {
        policy.crossSell(
            history: history(of: customer), today: today, rows: self, popular: popular.map { ProductNumber($0) },
            count: count)
    }
}
