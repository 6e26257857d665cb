/// The rows that a query looks at: times never decrease along the chain, so that they bound its places.
struct AuditRange {
    /// The first row in the query's time, and the row after the last one to look at now.
    let first: UInt64
    let end: UInt64
    /// The first row to look at now.
    let start: UInt64

    /// - Parameter time: The time of the first row at or after a place; nil when there is none.
    init(
        _ query: AuditQuery, head: UInt64, time: (UInt64) throws(StoreError) -> Int64?
    ) throws(StoreError) {
        first = try query.from.map { value throws(StoreError) in try Self.place(of: value, head, time) } ?? 1
        let last = try query.until.map { value throws(StoreError) in try Self.place(of: value, head, time) } ?? head + 1
        end = max(first, min(last, query.before ?? last))
        let scan = UInt64(clamping: max(1, query.maximumScan))
        start = end - first > scan ? end - scan : first
    }

    /// The first row whose time is at or after `value`; head + 1 when none is.
    private static func place(
        of value: Int64, _ head: UInt64, _ time: (UInt64) throws(StoreError) -> Int64?
    ) throws(StoreError) -> UInt64 {
        var (low, high) = (UInt64(1), head + 1)
        while low < high {
            let middle = low + (high - low) / 2
            if let at = try time(middle), at < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The page of the chosen rows between `start` and `end`, of which there may be `limit` at most.
    func page(_ rows: [AuditRow], limit: Int) -> AuditPage {
        let reached = rows.count >= limit ? rows.last?.seq ?? start : start
        return AuditPage(rows: rows, next: reached > first ? reached : nil)
    }
}
