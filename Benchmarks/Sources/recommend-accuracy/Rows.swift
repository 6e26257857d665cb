import RefleksDomain

/// The recommender's rows in memory.
struct Rows: CoPurchaseRows {
    private var figures: [ProductFigures?]
    private var lists: [NeighbourList?]

    init(productCount: Int) {
        figures = Array(repeating: nil, count: productCount)
        lists = Array(repeating: nil, count: productCount)
    }

    func figures(of product: ProductNumber) -> ProductFigures? { figures[Int(product.number)] }

    func neighbours(of product: ProductNumber) -> NeighbourList? { lists[Int(product.number)] }

    mutating func apply(_ update: CoPurchaseUpdate) {
        for row in update.figures { figures[Int(row.product.number)] = row }
        for row in update.neighbours { lists[Int(row.product.number)] = row }
    }

    /// The products bought most at present.
    func popular(_ count: Int, today: Int32, _ policy: CoPurchasePolicy) -> [ProductNumber] {
        let ranked = figures.compactMap { $0 }.map { row in
            (level: policy.popularityHalfLife.decayed(row.popularity, days: Int(today - row.day)), product: row.product)
        }
        return ranked.sorted { ($1.level, $0.product) < ($0.level, $1.product) }.prefix(count).map(\.product)
    }

    /// Neighbours that are kept in all.
    var neighbourCount: Int { lists.reduce(0) { $0 + ($1?.neighbours.count ?? 0) } }
}
