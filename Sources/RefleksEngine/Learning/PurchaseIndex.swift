import RefleksDomain

/// A basket of a customer's past: what he bought on a day.
public struct PastBasket: Sendable, Hashable {
    /// Days since 1970-01-01, in Istanbul.
    public let day: Int32
    /// Codes, as baskets name them.
    public let products: [String]

    /// A basket.
    public init(day: Int32, products: [String]) {
        self.day = day
        self.products = products
    }
}

/// What is bought together, as of a commit: a fold of the ledger's purchases, in memory and bounded.
///
/// The same ledger gives the same index, whenever and in whatever pieces it is read (decision 0036).
struct PurchaseIndex: CoPurchaseRows {
    let policy: CoPurchasePolicy
    let bounds: LearningBounds
    /// Everything up to and including this commit has been learnt.
    private(set) var position: UInt64 = 0
    /// Products of baskets that came when the index had as many as it holds.
    private(set) var leftOutProducts: UInt64 = 0
    private var numbers: [String: UInt32] = [:]
    private var names: [String] = []
    private var allFigures: [ProductFigures?] = []
    private var allNeighbours: [NeighbourList?] = []
    private var histories: [UInt64: KeptHistory] = [:]
    /// Products of all histories together.
    private var keptProducts = 0
    /// Rises with every basket; says whose history was used last.
    private var turn: UInt64 = 0
    /// Some customer's history has made room for another's.
    private(set) var hasForgotten = false

    private struct KeptHistory {
        var history: PurchaseHistory
        var turn: UInt64
    }

    init(policy: CoPurchasePolicy = CoPurchasePolicy(), bounds: LearningBounds = LearningBounds()) {
        self.policy = policy
        self.bounds = bounds
    }

    var productCount: Int { names.count }
    var customerCount: Int { histories.count }

    func figures(of product: ProductNumber) -> ProductFigures? {
        let place = Int(product.number)
        return allFigures.indices.contains(place) ? allFigures[place] : nil
    }

    func neighbours(of product: ProductNumber) -> NeighbourList? {
        let place = Int(product.number)
        return allNeighbours.indices.contains(place) ? allNeighbours[place] : nil
    }

    func name(of product: ProductNumber) -> String? {
        let place = Int(product.number)
        return names.indices.contains(place) ? names[place] : nil
    }

    func number(of product: String) -> ProductNumber? { numbers[product].map { ProductNumber($0) } }

    // MARK: Learning

    /// Whether the customer's history has to be found before a basket of his is learnt.
    func lacksHistory(of customer: UInt64) -> Bool { hasForgotten && histories[customer] == nil }

    /// Learns a basket; `earlier` is the customer's history where the index has forgotten it.
    mutating func learn(_ basket: PastBasket, of customer: UInt64, earlier: [PastBasket] = []) {
        let products = basket.products.compactMap { numbered($0) }
        guard !products.isEmpty else { return }
        let history = histories[customer]?.history ?? folded(earlier)
        let update = CoPurchaseUpdate(basket: products, day: basket.day, history: history, rows: self, policy: policy)
        for row in update.figures { allFigures[Int(row.product.number)] = row }
        for row in update.neighbours { allNeighbours[Int(row.product.number)] = row }
        turn &+= 1
        keptProducts += update.history.products.count - (histories[customer]?.history.products.count ?? 0)
        histories[customer] = KeptHistory(history: update.history, turn: turn)
        if keptProducts > bounds.historyProducts { forgetOldest() }
    }

    /// The customer was erased: nothing of his is paired with what comes under his number.
    mutating func forget(_ customer: UInt64) {
        keptProducts -= histories.removeValue(forKey: customer)?.history.products.count ?? 0
    }

    mutating func reached(_ seq: UInt64) { position = seq }

    /// The product's number, a new one where there is room; nil where there is none.
    private mutating func numbered(_ product: String) -> ProductNumber? {
        if let known = numbers[product] { return ProductNumber(known) }
        guard names.count < bounds.products else {
            leftOutProducts &+= 1
            return nil
        }
        let number = UInt32(names.count)
        numbers[product] = number
        names.append(product)
        allFigures.append(nil)
        allNeighbours.append(nil)
        return ProductNumber(number)
    }

    /// A quarter of the customers, those whose last basket is the longest ago in the ledger.
    private mutating func forgetOldest() {
        let ordered = histories.map { (turn: $0.value.turn, customer: $0.key) }.sorted { $0.turn < $1.turn }
        for old in ordered.prefix(max(1, ordered.count / 4)) { forget(old.customer) }
        hasForgotten = true
    }

    /// The history that known products of these baskets, in the order of the ledger, give.
    private func folded(_ baskets: [PastBasket]) -> PurchaseHistory {
        baskets.reduce(PurchaseHistory()) { history, basket in
            let products = basket.products.compactMap { number(of: $0) }
            return history.adding(Array(products.prefix(policy.basketLimit)), day: basket.day, policy)
        }
    }

    // MARK: Offering

    /// What is bought most on `day`, best first, at most `limit`.
    func popular(on day: Int32, limit: Int) -> [ProductNumber] {
        var weighed: [(weight: UInt64, number: UInt32)] = []
        weighed.reserveCapacity(allFigures.count)
        for case let row? in allFigures {
            let weight = policy.popularityHalfLife.decayed(row.popularity, days: Int(day) - Int(row.day))
            if weight > 0 { weighed.append((weight, row.product.number)) }
        }
        weighed.sort { ($1.weight, $0.number) < ($0.weight, $1.number) }
        return weighed.prefix(limit).map { ProductNumber($0.number) }
    }
}

extension PurchaseIndex {
    /// What was learnt, without the customers' histories: it names nobody, and they are read from their timelines when they buy
    /// again.
    func write(to writer: inout ByteWriter) {
        writer.fixed(position)
        writer.number(UInt64(bounds.products))
        writer.text("\(policy)")
        writer.number(leftOutProducts)
        writer.list(names) { $0.text($1) }
        for figures in allFigures {
            writer.flag(figures != nil)
            guard let figures else { continue }
            writer.number(UInt64(figures.customers))
            writer.number(figures.weight)
            writer.number(figures.popularity)
            writer.signed(Int64(figures.day))
        }
        for neighbours in allNeighbours {
            writer.flag(neighbours != nil)
            guard let neighbours else { continue }
            writer.signed(Int64(neighbours.day))
            writer.list(neighbours.neighbours) { writer, neighbour in
                writer.number(UInt64(neighbour.product.number))
                writer.number(UInt64(neighbour.support))
                writer.number(neighbour.weight)
            }
        }
    }

    /// The same index, all of whose histories are forgotten.
    ///
    /// - Throws: for what was written by another policy or within other bounds, and for what is damaged.
    init(_ reader: inout ByteReader, policy: CoPurchasePolicy = CoPurchasePolicy(), bounds: LearningBounds)
        throws(MalformedBytes)
    {
        self.init(policy: policy, bounds: bounds)
        position = try reader.fixed()
        guard try reader.number() == UInt64(bounds.products), try reader.text() == "\(policy)" else {
            throw MalformedBytes()
        }
        leftOutProducts = try reader.number()
        names = try reader.list { reader throws(MalformedBytes) in try reader.text() }
        guard names.count <= bounds.products else { throw MalformedBytes() }
        for (place, name) in names.enumerated() {
            guard numbers.updateValue(UInt32(place), forKey: name) == nil else { throw MalformedBytes() }
        }
        for place in names.indices {
            allFigures.append(try reader.flag() ? try Self.figures(UInt32(place), &reader) : nil)
        }
        for place in names.indices {
            allNeighbours.append(try reader.flag() ? try neighbours(UInt32(place), &reader) : nil)
        }
        hasForgotten = true
    }

    private static func figures(_ number: UInt32, _ reader: inout ByteReader) throws(MalformedBytes) -> ProductFigures {
        guard let customers = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        let (weight, popularity) = (try reader.number(), try reader.number())
        return ProductFigures(
            product: ProductNumber(number), customers: customers, weight: weight, popularity: popularity,
            day: try reader.day())
    }

    private func neighbours(_ number: UInt32, _ reader: inout ByteReader) throws(MalformedBytes) -> NeighbourList {
        let day = try reader.day()
        var before: UInt32?
        let neighbours = try reader.list { reader throws(MalformedBytes) in
            guard let product = UInt32(exactly: try reader.number()), Int(product) < names.count,
                before.map({ $0 < product }) ?? true, let support = UInt32(exactly: try reader.number())
            else { throw MalformedBytes() }
            before = product
            return Neighbour(product: ProductNumber(product), support: support, weight: try reader.number())
        }
        return NeighbourList(product: ProductNumber(number), neighbours: neighbours, day: day)
    }
}

/// How much is learnt of purchases.
public struct LearningBounds: Sendable, Hashable {
    /// Products; each keeps up to 640 neighbours of 16 bytes.
    public var products: Int
    /// Products in the histories that are in memory, 24 bytes each. When they are more, the quarter of the customers who have
    /// not bought for longest are forgotten; their histories are read from their timelines when they buy again.
    public var historyProducts: Int

    /// Bounds, held within 1 to a million and to 100 million.
    public init(products: Int = 20_000, historyProducts: Int = 4_000_000) {
        self.products = min(max(products, 1), 1_000_000)
        self.historyProducts = min(max(historyProducts, 1), 100_000_000)
    }
}
