/// A product that customers of another one bought as well.
public struct Neighbour: Sendable, Hashable {
    public let product: ProductNumber
    /// Customers who bought both.
    public var support: UInt32
    /// The same, each counting less the longer ago he had bought both; `ProductFigures.one` is a customer of today.
    /// As of the list's day.
    public var weight: UInt64

    /// A neighbour.
    public init(product: ProductNumber, support: UInt32, weight: UInt64) {
        self.product = product
        self.support = support
        self.weight = min(weight, ProductFigures.ceiling)
    }
}

/// The products that go with one product: one row for each product, bounded by the policy's neighbours.
///
/// Each of two products keeps the other in its own list, and forgets it by itself: when a list is full, the neighbour
/// that counts least makes room. One that comes back starts anew, so a support is never more than the truth.
public struct NeighbourList: Sendable, Hashable {
    public let product: ProductNumber
    /// In the order of their numbers.
    public private(set) var neighbours: [Neighbour]
    /// The day that the weights are of, in days since 1970-01-01.
    public private(set) var day: Int32

    /// A list; `neighbours` are in the order of their numbers.
    public init(product: ProductNumber, neighbours: [Neighbour] = [], day: Int32) {
        self.product = product
        self.neighbours = neighbours
        self.day = day
    }

    /// One more customer on `day` who bought the list's product and each of `others`, which are in the order of their
    /// numbers.
    ///
    /// - Parameter buyers: how many customers bought a neighbour, as `ProductFigures.weight` counts them.
    mutating func add(
        _ others: [ProductNumber], day purchase: Int32, _ policy: CoPurchasePolicy, buyers: (ProductNumber) -> UInt64
    ) {
        let later = max(day, purchase)
        if later > day {
            let elapsed = Int(later) - Int(day)
            for index in neighbours.indices {
                neighbours[index].weight = policy.pairHalfLife.decayed(neighbours[index].weight, days: elapsed)
            }
            day = later
        }
        let unit = policy.pairHalfLife.decayed(ProductFigures.one, days: Int(later) - Int(purchase))
        neighbours = merged(with: others, unit)
        trim(to: policy.neighbourLimit, Double(ProductFigures.one) * policy.shrinkage, buyers)
    }

    private func merged(with others: [ProductNumber], _ unit: UInt64) -> [Neighbour] {
        var result: [Neighbour] = []
        result.reserveCapacity(neighbours.count + others.count)
        var place = 0
        for other in others {
            while place < neighbours.count, neighbours[place].product < other {
                result.append(neighbours[place])
                place += 1
            }
            var neighbour = Neighbour(product: other, support: 0, weight: 0)
            if place < neighbours.count, neighbours[place].product == other {
                neighbour = neighbours[place]
                place += 1
            }
            neighbour.support = neighbour.support == .max ? .max : neighbour.support + 1
            neighbour.weight = min(ProductFigures.ceiling, neighbour.weight + unit)
            result.append(neighbour)
        }
        result.append(contentsOf: neighbours[place...])
        return result
    }

    /// Drops those of the smallest shrunk lift, that which ranks them when they are offered; then the higher number.
    ///
    /// Sorting is dear, so a list grows by a quarter beyond its limit before it is cut back.
    private mutating func trim(to limit: Int, _ shrinkage: Double, _ buyers: (ProductNumber) -> UInt64) {
        guard neighbours.count > limit + limit / 4 else { return }
        let ranked = neighbours.map { neighbour in
            (lift: Double(neighbour.weight) / (Double(buyers(neighbour.product)) + shrinkage + 1), neighbour: neighbour)
        }.sorted { left, right in
            (right.lift, left.neighbour.product) < (left.lift, right.neighbour.product)
        }
        neighbours = ranked.prefix(limit).map(\.neighbour).sorted { $0.product < $1.product }
    }
}
