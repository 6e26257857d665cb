/// The beginnings of periods, in memory.
struct MemoryOpenings: Sendable {
    private var rows: [Int32: [UInt64: OpeningRow]] = [:]
    private var marks: [Int32: OpeningMark] = [:]

    mutating func put(_ new: [OpeningRow], of mark: OpeningMark) {
        for row in new { rows[mark.month, default: [:]][row.customer] = row }
        marks[mark.month] = mark
    }

    func rows(of month: Int32, after customer: UInt64, limit: Int) -> [OpeningRow] {
        let all = (rows[month] ?? [:]).values.filter { $0.customer > customer }
        return Array(all.sorted { $0.customer < $1.customer }.prefix(max(limit, 0)))
    }

    var all: [OpeningMark] { marks.values.sorted { $0.month < $1.month } }
}

extension MemoryRows {
    func openings(of month: Int32, after customer: UInt64, limit: Int) throws(StoreError) -> [OpeningRow] {
        openings.rows(of: month, after: customer, limit: limit)
    }

    func openingMarks() throws(StoreError) -> [OpeningMark] { openings.all }
}
