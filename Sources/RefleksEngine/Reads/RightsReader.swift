import RefleksDomain
import RefleksStore

/// Finds customers by what their rights make the house do: answer them, or erase what no law keeps any longer.
struct RightsReader: Sendable {
    let core: EngineCore

    /// Customers that one list looks at.
    static let maximumScan = 10_000
    private static let step = 256
    /// What finding one of them may cost, as the store counts it.
    private static let effort = 16

    /// Requests that wait, the most urgent first, at most `limit`.
    func waiting(now: Timestamp, limit: Int) throws(EngineRefusal) -> WaitingRequests {
        try reading { view throws(StoreError) in
            var found = WaitingRequests(asOf: view.appliedSeq, requests: [], open: 0, overdue: 0)
            var parts = PartOpening(keys: core.sealing.keys)
            let isWhole = try visit(RequestRecord.token, after: 0, view) { customer throws(StoreError) in
                guard let code = CustomerCode(number: customer.identity.number) else { return true }
                for record in customer.identity.fields.requests {
                    let request = try core.opener.open(record, of: code.number, with: &parts)
                    found.requests.append(.init(code: code, request: request))
                    found.open += 1
                    if request.answerDue <= now { found.overdue += 1 }
                }
                return true
            }
            found.isWhole = isWhole
            found.requests.sort { ($0.request.answerDue, $0.request.id) < ($1.request.answerDue, $1.request.id) }
            found.requests = Array(found.requests.prefix(limit))
            return found
        }
    }

    /// Customers whose data a law kept until `today` at the latest, in code order after the number `after`, at most `limit`.
    func released(today: CalendarDate, after: UInt64, limit: Int) throws(EngineRefusal) -> ReleasedPage {
        try reading { view throws(StoreError) in
            var page = ReleasedPage(asOf: view.appliedSeq, customers: [], next: nil)
            var last = after
            let isWhole = try visit(RestrictionRecord.token, after: after, view) { customer throws(StoreError) in
                guard page.customers.count < limit else { return false }
                last = customer.identity.number
                guard let code = CustomerCode(number: last), let restriction = customer.identity.fields.restriction,
                    let retention = restriction.retention
                else { return true }
                let until = restriction.keptUntil.map { CalendarDate(istanbul: $0) }
                guard until.map({ $0 <= today }) ?? true else { return true }
                page.customers.append(.init(code: code, retention: retention))
                return true
            }
            page.next = isWhole ? nil : last
            return page
        }
    }

    /// Shows the customers who are found by `token` until `visit` returns false. False when there may be more.
    private func visit(
        _ token: UInt64, after: UInt64, _ view: any StoreSnapshot,
        _ visit: (CustomerState) throws(StoreError) -> Bool
    ) throws(StoreError) -> Bool {
        var (after, scanned, effort) = (after, 0, Self.maximumScan * Self.effort)
        while scanned < Self.maximumScan, effort > 0 {
            let found = try view.customers(
                havingOneOfEach: [[token]], after: after, limit: Self.step, effort: &effort)
            for number in found.numbers {
                if let customer = try CustomerReader.load(number, view), try !visit(customer) { return false }
            }
            scanned += found.numbers.count
            guard let next = found.next else { return true }
            after = next
        }
        return false
    }

    private func reading<Value>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Value
    ) throws(EngineRefusal) -> Value {
        do throws(StoreError) { return try core.store.read(body) } catch { throw core.refusal(for: error) }
    }
}
