import RefleksTestSupport
import Testing

@testable import RefleksStore

/// Pages of the orders are ranges of an index, whatever is before them.
struct RankPlanTests {
    @Test(arguments: [
        ("score", ""), ("value", ""), ("value", "list = 6 AND list > 0 AND"), ("lifetime", "lifetime IS NOT NULL AND"),
    ])
    func `a page is one range of an index that covers it, and nothing is sorted`(key: String, part: String) throws {
        let directory = try TemporaryDirectory()
        let connection = try SQLiteConnection(path: directory.file("projection.db"), role: .writer, vfs: nil)
        defer { connection.close() }
        try ProjectionSchema.create(on: connection, epoch: 1)
        for behind in ["\(key) = 5 AND customer > 7", "\(key) > 5"] {
            let plan = try connection.rows(
                """
                EXPLAIN QUERY PLAN SELECT \(key), customer, tier, branch FROM customer_rank WHERE \(part) \(behind)
                ORDER BY \(key), customer LIMIT ?
                """, [20]
            ) { $0.text(3) }
            let index = part.contains("list") ? "rank_list" : "rank_\(key)"
            #expect(plan.count == 1 && plan[0].contains("SEARCH") && plan[0].contains("COVERING INDEX \(index)"))
        }
    }
}
