/// The queue of cases, in memory.
struct MemoryCases: Sendable {
    private(set) var rows: [UInt64: [CaseRow]] = [:]

    mutating func put(_ cases: [UInt64: [CaseRow]]) {
        for (customer, rows) in cases { self.rows[customer] = rows.isEmpty ? nil : rows }
    }
}

extension MemoryRows {
    func cases(_ filter: CaseFilter, after position: CasePosition?, scan: Int) throws(StoreError) -> FoundCases {
        guard scan > 0 else { return FoundCases(rows: [], next: position) }
        // As an index would: a filter by owner or branch looks at theirs alone.
        var narrow = CaseFilter()
        narrow.owner = filter.owner
        if filter.owner == 0 { narrow.branch = filter.branch }
        let seen = cases.rows.values.joined().filter { row in
            narrow.includes(row) && position.map { $0 < row.position } ?? true
        }.sorted { $0.position < $1.position }.prefix(scan)
        return FoundCases(rows: seen.filter(filter.includes), next: seen.count == scan ? seen.last?.position : nil)
    }
}
