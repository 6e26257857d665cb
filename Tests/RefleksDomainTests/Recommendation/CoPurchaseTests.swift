import RefleksMessages
import Testing

@testable import RefleksDomain

struct CoPurchaseTests {
    static let bread = ProductNumber(1)
    static let butter = ProductNumber(2)

    /// Customers 0 to 2 bought bread and butter, customer 3 bread alone; others something else.
    static func shop(_ policy: CoPurchasePolicy = CoPurchasePolicy()) -> PurchaseDiary {
        var diary = PurchaseDiary(policy)
        for customer in 0..<3 { diary.buy(customer, [1, 2], day: 100) }
        diary.buy(3, [1], day: 100)
        for customer in 4..<10 { diary.buy(customer, [7, 8], day: 100) }
        return diary
    }

    @Test func `what others bought with it is offered, with how many they were`() throws {
        let offers = Self.shop().offers(3, today: 101)
        let first = try #require(offers.first)
        #expect(offers.count == 1)
        #expect(first.product == Self.butter && first.support == 3 && first.anchor == Self.bread && first.score > 0)
        let reason = first.reason { "P\($0.number)" }
        #expect(reason.code == "CUSTOMERS_ALSO_BOUGHT")
        #expect(
            reason.template.text(.english, reason.arguments) == "Bought as well by 3 customers who bought P1.")
        #expect(reason.template.text(.turkish, reason.arguments) == "P1 alan 3 müşteri bunu da aldı.")
    }

    @Test func `what a customer has is not offered`() {
        let diary = Self.shop()
        #expect(diary.offers(0, today: 101, popular: [1, 2]).isEmpty)
    }

    @Test func `what may not be offered is not, neither by company nor by popularity`() {
        let diary = Self.shop()
        let offers = diary.policy.crossSell(
            history: diary.history(of: 3), today: 101, rows: diary, popular: [Self.butter, ProductNumber(7)], count: 5
        ) { $0 != Self.butter }
        #expect(offers.map(\.product.number) == [7])
    }

    @Test func `too few common customers are no reason`() {
        #expect(Self.shop(CoPurchasePolicy(minimumSupport: 4)).offers(3, today: 101).isEmpty)
        #expect(Self.shop(CoPurchasePolicy(minimumSupport: 3)).offers(3, today: 101).count == 1)
    }

    @Test func `a customer of whom nothing is known is offered what is popular, and told so`() throws {
        var diary = Self.shop()
        for customer in 20..<25 { diary.buy(customer, [2], day: 99) }
        let offers = diary.offers(99, today: 101, count: 2, popular: [8, 1, 7, 2, 8, 500])
        #expect(offers.map(\.product.number) == [2, 7] && offers.allSatisfy { $0.anchor == nil })
        let reason = try #require(offers.last).reason { _ in "" }
        #expect(reason.code == "POPULAR_NOW" && reason.arguments == ["6"])
    }

    @Test func `products belong together across baskets, once for each customer`() {
        var diary = PurchaseDiary(CoPurchasePolicy(minimumSupport: 1))
        for day in Int32(1)...5 { diary.buy(0, [1], day: day) }
        for day in Int32(6)...9 { diary.buy(0, [2, 1, 2], day: day) }
        #expect(diary.lists[Self.bread]?.neighbours.map(\.support) == [1])
        #expect(diary.lists[Self.butter]?.neighbours.map(\.product) == [Self.bread])
        #expect(diary.figures[Self.bread]?.customers == 1 && diary.figures[Self.butter]?.customers == 1)
    }

    @Test func `what was bought together long ago fades behind what is bought together now`() {
        var diary = PurchaseDiary()
        for customer in 0..<5 { diary.buy(customer, [1, 2], day: 0) }
        for customer in 5..<10 { diary.buy(customer, [1, 3], day: 720) }
        diary.buy(50, [1], day: 725)
        #expect(diary.offers(50, today: 725).map(\.product.number) == [3, 2])
    }

    @Test func `what everybody buys anyway is no reason to offer it with everything`() {
        var diary = PurchaseDiary()
        for customer in 0..<200 { diary.buy(customer, [9], day: 100) }
        for customer in 0..<6 { diary.buy(customer, [1], day: 100) }
        for customer in 300..<305 { diary.buy(customer, [1, 2], day: 100) }
        diary.buy(400, [1], day: 100)
        #expect(diary.offers(400, today: 100).map(\.product.number) == [2, 9])
    }

    @Test func `supports are those of a count over all histories, whatever was bought when`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        var diary = PurchaseDiary(CoPurchasePolicy(minimumSupport: 1))
        var owned: [Int: Set<UInt32>] = [:]
        for day in Int32(0)..<400 {
            let customer = Int.random(in: 0..<40, using: &random)
            let basket = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                UInt32.random(in: 0..<30, using: &random)
            }
            diary.buy(customer, basket, day: day)
            owned[customer, default: []].formUnion(basket)
        }
        for left in UInt32(0)..<30 {
            let expected = (UInt32(0)..<30).filter { $0 != left }.map { right in
                owned.values.count { $0.contains(left) && $0.contains(right) }
            }
            let list = diary.lists[ProductNumber(left)]
            let found = (UInt32(0)..<30).filter { $0 != left }.map { right in
                Int(list?.neighbours.first { $0.product.number == right }?.support ?? 0)
            }
            #expect(found == expected, "seed \(seed)")
            #expect(
                Int(diary.figures[ProductNumber(left)]?.customers ?? 0) == owned.values.count { $0.contains(left) },
                "seed \(seed)")
        }
    }

    @Test func `late baskets of other customers give the same rows, up to rounding`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        let baskets = (0..<60).map { customer in
            (
                customer: customer, day: Int32.random(in: 0..<300, using: &random),
                items: [1, 2, 3].shuffled(using: &random)
            )
        }
        var inTime = PurchaseDiary()
        for basket in baskets.sorted(by: { $0.day < $1.day }) {
            inTime.buy(basket.customer, basket.items.map { UInt32($0) }, day: basket.day)
        }
        var late = PurchaseDiary()
        for basket in baskets.shuffled(using: &random) {
            late.buy(basket.customer, basket.items.map { UInt32($0) }, day: basket.day)
        }
        for product in [1, 2, 3].map({ ProductNumber($0) }) {
            let (left, right) = (try #require(inTime.lists[product]), try #require(late.lists[product]))
            #expect(left.day == right.day && left.neighbours.map(\.support) == right.neighbours.map(\.support))
            for (one, other) in zip(left.neighbours, right.neighbours) {
                #expect(one.weight.distance(to: other.weight).magnitude <= 60, "seed \(seed)")
            }
            let figures = (try #require(inTime.figures[product]), try #require(late.figures[product]))
            #expect(figures.0.weight.distance(to: figures.1.weight).magnitude <= 60, "seed \(seed)")
            #expect(figures.0.popularity.distance(to: figures.1.popularity).magnitude <= 60, "seed \(seed)")
        }
    }

    @Test func `the same purchases give the same list, and more of it begins alike`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        var diary = PurchaseDiary()
        for day in Int32(0)..<300 {
            let basket = (0..<5).map { _ in UInt32.random(in: 0..<50, using: &random) }
            diary.buy(Int.random(in: 0..<60, using: &random), basket, day: day)
        }
        for customer in 0..<60 {
            let all = diary.offers(customer, today: 300, count: 200, popular: Array(0..<50))
            let history = diary.history(of: customer)
            #expect(all.map(\.product.number).allSatisfy { !history.contains(ProductNumber($0)) }, "seed \(seed)")
            #expect(Set(all.map(\.product)).count == all.count, "seed \(seed)")
            let few = diary.offers(customer, today: 300, count: 7, popular: Array(0..<50))
            #expect(few == Array(all.prefix(7)), "seed \(seed)")
        }
    }

    // MARK: Limits

    @Test func `a basket without end changes a bounded number of rows`() {
        var diary = PurchaseDiary(CoPurchasePolicy(basketLimit: 10, historyLimit: 20, pairLimit: 30))
        let update = diary.buy(0, Array(0..<5_000), day: 1)
        #expect(update.figures.count == 10 && update.skippedProducts == 4_990)
        #expect(update.neighbours.reduce(0) { $0 + $1.neighbours.count } == 60 && update.skippedPairs == 15)
        for start in UInt32(1)..<10 { diary.buy(0, Array(start * 10..<start * 10 + 10), day: Int32(start)) }
        #expect(diary.history(of: 0).products.count == 20)
        #expect(diary.history(of: 0).products.map(\.product.number) == Array(80..<100))
    }

    @Test func `a product keeps the neighbours that belong to it most`() {
        var diary = PurchaseDiary(CoPurchasePolicy(neighbourLimit: 8, minimumSupport: 1))
        for customer in 0..<4 { diary.buy(customer, [0, 1], day: 1) }
        for customer in 10..<200 { diary.buy(customer, [0, UInt32(customer)], day: 1) }
        let kept = diary.lists[ProductNumber(0)]?.neighbours ?? []
        #expect(kept.count <= 10 && kept.contains { $0.product.number == 1 && $0.support == 4 })
        #expect(kept.map(\.product) == kept.map(\.product).sorted())
    }

    @Test func `policies hold their limits within bounds`() {
        let policy = CoPurchasePolicy(
            basketLimit: .max, historyLimit: 0, pairedHistoryLimit: -1, pairLimit: .max, neighbourLimit: -5,
            anchorLimit: .min, minimumSupport: 0, shrinkage: .nan)
        #expect(policy.basketLimit == 1_024 && policy.historyLimit == 1 && policy.pairedHistoryLimit == 0)
        #expect(policy.pairLimit == 65_536 && policy.neighbourLimit == 1 && policy.anchorLimit == 1)
        #expect(policy.minimumSupport == 1 && policy.shrinkage == 6)
    }

    @Test func `days at the ends of their range trap nowhere`() {
        var diary = PurchaseDiary()
        for (customer, day) in [Int32.max, .min, 0, .max, .min].enumerated() { diary.buy(customer, [1, 2], day: day) }
        diary.buy(9, [1], day: .min)
        diary.buy(9, [1], day: .max)
        for today in [Int32.min, 0, .max] {
            #expect(diary.offers(9, today: today).count <= 1)
            let again = diary.policy.rebuy(history: diary.history(of: 9), today: today, count: 5)
            #expect(again.count == 1 && again[0].daysSince >= 0)
        }
    }
}
