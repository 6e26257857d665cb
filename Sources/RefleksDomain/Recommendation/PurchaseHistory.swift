/// What a customer bought of one product.
public struct PurchasedProduct: Sendable, Hashable {
    public let product: ProductNumber
    /// Days on which he bought it.
    public var count: UInt32
    /// The same, counting less the longer ago; `ProductFigures.one` is a purchase of today. As of `lastDay`.
    public var weight: UInt64
    /// Days since 1970-01-01.
    public var firstDay: Int32
    public var lastDay: Int32

    /// A product that was bought.
    public init(product: ProductNumber, count: UInt32, weight: UInt64, firstDay: Int32, lastDay: Int32) {
        self.product = product
        self.count = count
        self.weight = min(weight, ProductFigures.ceiling)
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    /// Days between two purchases on average; nil until there were two.
    public var meanInterval: Int? {
        guard count > 1 else { return nil }
        let span = Int(lastDay) - Int(firstDay)
        return max(1, (span + Int(count - 1) / 2) / Int(count - 1))
    }

    /// What it weighs on `day`.
    func weight(on day: Int32, _ policy: CoPurchasePolicy) -> UInt64 {
        policy.tasteHalfLife.decayed(weight, days: Int(day) - Int(lastDay))
    }

    /// Counts a purchase on `day`; several on the last day are one.
    mutating func add(day: Int32, _ policy: CoPurchasePolicy) {
        guard day != lastDay else { return }
        let later = max(lastDay, day)
        weight =
            policy.tasteHalfLife.decayed(weight, days: Int(later) - Int(lastDay))
            + policy.tasteHalfLife.decayed(ProductFigures.one, days: Int(later) - Int(day))
        weight = min(weight, ProductFigures.ceiling)
        count = count == .max ? .max : count + 1
        firstDay = min(firstDay, day)
        lastDay = later
    }
}

/// The products that a customer bought, bounded by the policy's limit.
///
/// When it is full, the product that counts least today makes room; should he buy that again, it counts as new.
public struct PurchaseHistory: Sendable, Hashable {
    /// In the order of their numbers.
    public private(set) var products: [PurchasedProduct]

    /// A history; `products` are in the order of their numbers.
    public init(products: [PurchasedProduct] = []) {
        self.products = products
    }

    /// What is known of a product; nil when the customer did not buy it.
    public subscript(product: ProductNumber) -> PurchasedProduct? {
        let index = place(of: product)
        return index < products.count && products[index].product == product ? products[index] : nil
    }

    /// Whether he bought it.
    public func contains(_ product: ProductNumber) -> Bool { self[product] != nil }

    /// The history with one more basket of `day`, bounded as everywhere.
    public func adding(_ basket: [ProductNumber], day: Int32, _ policy: CoPurchasePolicy) -> PurchaseHistory {
        var next = self
        next.add(basket, day: day, policy)
        return next
    }

    /// Counts the products of a basket.
    mutating func add(_ basket: [ProductNumber], day: Int32, _ policy: CoPurchasePolicy) {
        for product in basket {
            let index = place(of: product)
            if index < products.count, products[index].product == product {
                products[index].add(day: day, policy)
            } else {
                products.insert(
                    PurchasedProduct(
                        product: product, count: 1, weight: ProductFigures.one, firstDay: day, lastDay: day),
                    at: index)
            }
        }
        guard products.count > policy.historyLimit else { return }
        let today = products.map(\.lastDay).max() ?? day
        products = heaviest(policy.historyLimit, on: today, policy).sorted { $0.product < $1.product }
    }

    /// Those that count most on `day`: by weight, then the last bought, then the lower number.
    func heaviest(_ limit: Int, on day: Int32, _ policy: CoPurchasePolicy) -> [PurchasedProduct] {
        let ranked = products.map { (weight: $0.weight(on: day, policy), entry: $0) }.sorted { left, right in
            (right.weight, right.entry.lastDay, left.entry.product.number)
                < (left.weight, left.entry.lastDay, right.entry.product.number)
        }
        return ranked.prefix(limit).map(\.entry)
    }

    /// Those bought last, then the lower number.
    func latest(_ limit: Int) -> [PurchasedProduct] {
        let ranked = products.sorted { left, right in
            (right.lastDay, left.product.number) < (left.lastDay, right.product.number)
        }
        return Array(ranked.prefix(limit))
    }

    /// Where the product stands or would stand.
    private func place(of product: ProductNumber) -> Int {
        var low = 0
        var high = products.count
        while low < high {
            let middle = (low + high) / 2
            if products[middle].product < product { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
