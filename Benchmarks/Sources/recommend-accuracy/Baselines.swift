import RefleksDomain

/// What a recommender has to beat, learnt at once from everything but each customer's last invoice, whenever it was.
struct Baselines {
    private let productCount: Int
    private var popularity: [Float]
    /// Customers who bought both, product by product.
    private var both: [Float]

    /// Popularity and the plain cosine between products, each product's buyers being a set of customers.
    static func lines(_ invoices: Invoices) -> [String] {
        let trial = "leave last out, learnt at once"
        var known: [Int: Set<ProductNumber>] = [:]
        var last: [Int: Invoice] = [:]
        for invoice in invoices.all {
            // The order is that of time: what was the last one before is not.
            if let earlier = last[invoice.customer] { known[invoice.customer, default: []].formUnion(earlier.basket) }
            last[invoice.customer] = invoice
        }
        // A customer's only invoice predicts nothing and is learnt.
        var sets = known
        for (customer, invoice) in last where known[customer] == nil { sets[customer] = Set(invoice.basket) }
        let baselines = Baselines(sets.values.map { $0.sorted() }, productCount: invoices.productCount)
        var popular = Accuracy()
        var cosine = Accuracy()
        for customer in known.keys.sorted() {
            guard let history = known[customer], let basket = last[customer]?.basket else { continue }
            let new = Set(basket).subtracting(history)
            guard !new.isEmpty else { continue }
            popular.judge(baselines.best(baselines.popularity, except: history), bought: new)
            cosine.judge(baselines.best(baselines.cosines(history.sorted()), except: history), bought: new)
        }
        return [popular.line(trial, "popular"), cosine.line(trial, "plain cosine")]
    }

    private init(_ sets: [[ProductNumber]], productCount: Int) {
        self.productCount = productCount
        popularity = Array(repeating: 0, count: productCount)
        both = Array(repeating: 0, count: productCount * productCount)
        for set in sets {
            for product in set {
                popularity[Int(product.number)] += 1
                for other in set where other != product {
                    both[Int(product.number) * productCount + Int(other.number)] += 1
                }
            }
        }
    }

    private func cosines(_ history: [ProductNumber]) -> [Float] {
        var scores = [Float](repeating: 0, count: productCount)
        for product in history {
            let row = Int(product.number) * productCount
            let norm = popularity[Int(product.number)].squareRoot()
            guard norm > 0 else { continue }
            for other in 0..<productCount where both[row + other] > 0 {
                scores[other] += both[row + other] / norm / popularity[other].squareRoot()
            }
        }
        return scores
    }

    private func best(_ scores: [Float], except history: Set<ProductNumber>) -> [ProductNumber] {
        let ranked = scores.indices.map { (score: scores[$0], product: ProductNumber(UInt32($0))) }
            .filter { !history.contains($0.product) }
            .sorted { ($1.score, $0.product) < ($0.score, $1.product) }
        return ranked.prefix(20).map(\.product)
    }
}
