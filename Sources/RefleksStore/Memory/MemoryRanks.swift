/// What customers are ordered by, in memory.
struct MemoryRanks: Sendable {
    private var rows: [UInt64: RankRow] = [:]
    private(set) var mark: RankMark?

    mutating func put(_ ranks: [UInt64: RankRow?]) {
        for (customer, row) in ranks { rows[customer] = row }
    }

    mutating func put(_ mark: RankMark?) {
        if let mark { self.mark = mark }
    }

    func row(of customer: UInt64) -> RankRow? { rows[customer] }

    func rows(after customer: UInt64, limit: Int) -> [RankRow] {
        let all = rows.values.filter { $0.customer > customer }
        return Array(all.sorted { $0.customer < $1.customer }.prefix(max(limit, 0)))
    }

    func places(_ order: RankOrder, after position: RankPosition?, limit: Int) -> [RankPlace] {
        let all = rows.values.compactMap { $0.place(in: order) }
        return Array(
            all.filter { place in position.map { $0 < place.position } ?? true }
                .sorted { $0.position < $1.position }.prefix(max(limit, 0)))
    }
}

extension MemoryRows {
    /// Puts them without any entry.
    mutating func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) {
        self.ranks.put(ranks)
        self.ranks.put(mark)
    }

    func rank(of customer: UInt64) throws(StoreError) -> RankRow? { ranks.row(of: customer) }

    func ranks(_ order: RankOrder, after position: RankPosition?, limit: Int) throws(StoreError) -> [RankPlace] {
        ranks.places(order, after: position, limit: limit)
    }

    func ranks(after customer: UInt64, limit: Int) throws(StoreError) -> [RankRow] {
        ranks.rows(after: customer, limit: limit)
    }

    func rankMark() throws(StoreError) -> RankMark? { ranks.mark }
}
