import Foundation
import RefleksDomain
import RefleksTestSupport
import Testing

/// What the recommender foretells of Online Retail, of the folder that $REFLEKS_DATA names; skipped without one.
///
/// The whole year, with the bars of docs/recommendations.md, takes optimised code: `recommend-accuracy` in Benchmarks/ replays it
/// and ends with 1 below them. Here its first months are, with the figures that the same policy reached on them.
@Suite(.enabled(if: OnlineRetailLog.path != nil, "REFLEKS_DATA names no folder with Online Retail"))
struct OnlineRetailAccuracyTests {
    @Test func `each customer's last invoice of the first months is foretold as well as it was`() async throws {
        let invoices = try await OnlineRetailLog.invoices(before: "2011-02-15")
        let last = Dictionary(
            invoices.enumerated().map { ($0.element.customer, $0.offset) }, uniquingKeysWith: { _, later in later })
        let policy = CoPurchasePolicy()
        var rows = ProductRows()
        var histories: [Substring: PurchaseHistory] = [:]
        var owned: [Substring: Set<ProductNumber>] = [:]
        var (tests, hits, popularHits, recall) = (0, 0, 0, 0.0)
        for (place, invoice) in invoices.enumerated() {
            let history = histories[invoice.customer] ?? PurchaseHistory()
            if last[invoice.customer] == place, let before = owned[invoice.customer] {
                // Not learnt: nobody's last invoice tells of anybody else's.
                let new = Set(invoice.basket).subtracting(before)
                guard !new.isEmpty else { continue }
                let popular = rows.popular(before.count + 20, today: invoice.day, policy)
                let list = policy.crossSell(
                    history: history, today: invoice.day, rows: rows, popular: popular, count: 20
                ).map(\.product)
                tests += 1
                hits += list.prefix(10).contains(where: new.contains) ? 1 : 0
                popularHits +=
                    popular.filter { !before.contains($0) }.prefix(10).contains(where: new.contains) ? 1 : 0
                recall += Double(list.filter(new.contains).count) / Double(min(20, new.count))
            } else {
                let update = CoPurchaseUpdate(
                    basket: invoice.basket, day: invoice.day, history: history, rows: rows, policy: policy)
                rows.apply(update)
                histories[invoice.customer] = update.history
                owned[invoice.customer, default: []].formUnion(invoice.basket)
            }
        }
        let figures = (hits: Double(hits) / Double(tests), recall: recall / Double(tests))
        let popular = Double(popularHits) / Double(tests)
        // .479 and .135 of 522 customers.
        #expect(tests > 500 && figures.hits >= 0.47 && figures.recall >= 0.13, "\(tests) \(figures) \(popular)")
        #expect(figures.hits > popular * 1.1, "better than what everybody buys: \(figures) \(popular)")
    }
}

/// The recommender's rows in memory.
private struct ProductRows: CoPurchaseRows {
    private var figures: [ProductNumber: ProductFigures] = [:]
    private var lists: [ProductNumber: NeighbourList] = [:]

    func figures(of product: ProductNumber) -> ProductFigures? { figures[product] }

    func neighbours(of product: ProductNumber) -> NeighbourList? { lists[product] }

    mutating func apply(_ update: CoPurchaseUpdate) {
        for row in update.figures { figures[row.product] = row }
        for row in update.neighbours { lists[row.product] = row }
    }

    /// The products bought most at present.
    func popular(_ count: Int, today: Int32, _ policy: CoPurchasePolicy) -> [ProductNumber] {
        let ranked = figures.values.map { row in
            (level: policy.popularityHalfLife.decayed(row.popularity, days: Int(today - row.day)), product: row.product)
        }
        return ranked.sorted { ($1.level, $0.product) < ($0.level, $1.product) }.prefix(count).map(\.product)
    }
}

/// Reads Online Retail: invoices of known customers, without cancellations, of products alone.
private enum OnlineRetailLog {
    struct Invoice {
        let customer: Substring
        /// Days since 1970-01-01.
        let day: Int32
        var basket: [ProductNumber]
    }

    static let path: String? = {
        guard let folder = ProcessInfo.processInfo.environment["REFLEKS_DATA"], !folder.isEmpty else { return nil }
        let path = folder + "/online_retail/online_retail.csv.gz"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    /// In the order of time. Descriptions may hold commas; the two fields before and the five behind them do not.
    static func invoices(before end: String) async throws -> [Invoice] {
        let script = #"""
            gzip -dc "$1" | awk -F, -v end="$2" '!/^C/ && $2 ~ /^[0-9][0-9][0-9][0-9][0-9]/ && $(NF-4) > 0 && $(NF-2) > 0 \
                && $(NF-1) != "" && $(NF-3) < end { print $(NF-3) "," $1 "," $(NF-1) "," $2 }' | LC_ALL=C sort -s -t, -k1,2
            """#
        let read = try await run("sh", ["-c", script, "sh", try #require(path), end])
        try #require(read.status == 0)
        var numbers: [Substring: ProductNumber] = [:]
        var invoices: [Invoice] = []
        var open: Substring = ""
        for line in read.output.split(separator: "\n") {
            let fields = line.split(separator: ",")
            let date = try CalendarDate(String(fields[0].prefix(10)))
            let product = numbers[fields[3]] ?? ProductNumber(UInt32(numbers.count))
            numbers[fields[3]] = product
            if fields[1] != open {
                open = fields[1]
                invoices.append(Invoice(customer: fields[2], day: Int32(date.daysSinceEpoch), basket: []))
            }
            let place = invoices.count - 1
            if !invoices[place].basket.contains(product) { invoices[place].basket.append(product) }
        }
        return invoices
    }
}
