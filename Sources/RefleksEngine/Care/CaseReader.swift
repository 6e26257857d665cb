import RefleksDomain
import RefleksStore

/// Reads the queue of cases: rows from the projection and, of whoever changed since, from memory. Blocks; for reader threads.
struct CaseReader: Sendable {
    let core: EngineCore
    let query: CaseQuery

    /// Places that one page looks at.
    static let maximumScan = 20_000
    private static let step = 500

    private var filter: CaseFilter {
        var filter = CaseFilter()
        filter.branch = RankRow.digest(of: query.branch)
        filter.owner = RankRow.digest(of: query.owner)
        filter.state = query.state?.rawValue ?? 0
        filter.severity = query.severity?.rawValue ?? 0
        return filter
    }

    /// A page of at most `limit` cases after `position`.
    func page(after position: CaseListPosition?, limit: Int) throws(EngineRefusal) -> CasePage {
        let durable = core.cases.catchUp(core)
        let now = core.environment.clock.now()
        let begin = position.map { CasePosition(due: $0.due, id: $0.id) }
        return try CustomerReader(core: core).consistently { view throws(StoreError) in
            try page(view, after: begin, limit: limit, durable: durable, now: now)
        }
    }

    private func page(
        _ view: any StoreSnapshot, after begin: CasePosition?, limit: Int, durable: UInt64, now: Timestamp
    ) throws(StoreError) -> CustomerReader.Answer<CasePage> {
        var page = CasePage(asOf: max(durable, view.appliedSeq), cases: [], next: nil)
        let filter = filter
        let isNarrow =
            filter.state != 0 || filter.severity != 0 || (filter.owner != 0 && filter.branch != 0)
            || query.awaitsApproval
        var position = begin
        var scanned = 0
        while true {
            let size = isNarrow ? Self.step : limit - page.cases.count + 1
            let found = try view.cases(filter, after: position, scan: size)
            scanned += size
            guard let rows = core.cases.current(found, filter, after: position, at: view.appliedSeq) else {
                return .again
            }
            for (index, row) in rows.enumerated() {
                // Behind it nothing is overdue any more: what is due comes in order.
                if query.isOverdue, row.due >= now.microseconds { return .found(page) }
                let (survivor, care) = try row.read()
                guard query.includes(care) else { continue }
                page.cases.append(ListedCase(number: row.customer, survivor: survivor, care: care))
                guard page.cases.count == limit else { continue }
                let isLast = index == rows.count - 1 && found.next == nil
                page.next = isLast ? nil : CaseListPosition(due: row.due, id: row.id)
                return .found(page)
            }
            guard let next = found.next else { return .found(page) }
            position = next
            guard scanned < Self.maximumScan else {
                page.next = CaseListPosition(due: next.due, id: next.id)
                return .found(page)
            }
        }
    }
}
