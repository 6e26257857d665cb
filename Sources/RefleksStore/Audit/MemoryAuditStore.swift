public import RefleksDomain
import Synchronization

/// The audit store of tests and simulations, with failures on demand.
public final class MemoryAuditStore: AuditStore {
    private struct State {
        var rows: [AuditRow] = []
        var head = AuditHead.empty
        var appends = 0
        var stopped: String?
    }

    private let state = Mutex(State())
    private let fault: @Sendable (_ call: Int) -> StoreError?

    /// - Parameter fault: How the append with this number (from 1) fails; nothing is stored then.
    public init(fault: @escaping @Sendable (_ call: Int) -> StoreError? = { _ in nil }) {
        self.fault = fault
    }

    /// The newest row.
    public func head() throws(StoreError) -> AuditHead {
        try use { $0.head }
    }

    /// Appends, unless the call is one that is to fail.
    public func append(_ rows: [AuditRow], pause: @Sendable () -> Void) throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            if let reason = state.stopped { throw .stopped(reason) }
            state.appends += 1
            if let error = fault(state.appends) {
                if error.leavesDoubt { state.stopped = error.text }
                throw error
            }
            try AuditRules.check(rows, follow: state.head)
            guard let last = rows.last else { return }
            state.rows += rows
            state.head = AuditHead(seq: last.seq, at: last.event.at, hash: last.hash)
        }
    }

    /// Rows in the order of their numbers.
    public func rows(from seq: UInt64, limit: Int) throws(StoreError) -> [AuditRow] {
        try use { Array($0.rows.lazy.filter { $0.seq >= seq }.prefix(limit)) }
    }

    /// As the query says, newest first.
    public func page(_ query: AuditQuery) throws(StoreError) -> AuditPage {
        try state.withLock { state throws(StoreError) in
            if let reason = state.stopped { throw .stopped(reason) }
            let rows = state.rows
            let range = try AuditRange(query, head: state.head.seq) { place in
                rows.first { $0.seq >= place }?.event.at
            }
            let chosen = rows.reversed().lazy.filter {
                $0.seq >= range.start && $0.seq < range.end && query.chooses($0.event)
            }
            return range.page(Array(chosen.prefix(query.limit)), limit: query.limit)
        }
    }

    /// Counted from the rows.
    public func briefings(
        from first: CalendarDate, through last: CalendarDate
    ) throws(StoreError) -> [BriefingCount] {
        let days = Int64(first.daysSinceEpoch)...max(Int64(first.daysSinceEpoch), Int64(last.daysSinceEpoch))
        let opened = try use { $0.rows.map(\.event).filter { $0.opensBriefing && days.contains($0.day) } }
        guard first <= last else { return [] }
        return Dictionary(grouping: opened, by: \.branch).map { branch, events in
            let customers = Set(events.map { [UInt64(bitPattern: $0.day), $0.subject] }).count
            return BriefingCount(branch: branch, customers: UInt64(customers), opened: UInt64(events.count))
        }.sorted { $0.branch < $1.branch }
    }

    /// 0: there is no file.
    public func size() throws(StoreError) -> UInt64 { 0 }

    /// Later calls throw `.stopped`.
    public func close() {
        state.withLock { $0.stopped = $0.stopped ?? "the audit was closed" }
    }

    /// Changes rows behind the chain's back: for the tests of what a verification finds.
    package func tamper(_ body: (inout [AuditRow]) -> Void) {
        state.withLock { state in
            body(&state.rows)
            state.rows.sort { $0.seq < $1.seq }
        }
    }

    private func use<Result: Sendable>(_ body: (State) -> Result) throws(StoreError) -> Result {
        try state.withLock { state throws(StoreError) in
            if let reason = state.stopped { throw .stopped(reason) }
            return body(state)
        }
    }
}

/// What both stores demand of rows.
enum AuditRules {
    /// - Throws: `.unexpected` unless the rows' numbers follow the head without a gap.
    static func check(_ rows: [AuditRow], follow head: AuditHead) throws(StoreError) {
        for (offset, row) in rows.enumerated() where row.seq != head.seq + 1 + UInt64(offset) {
            throw .unexpected("audit row \(row.seq) does not follow row \(head.seq + UInt64(offset))")
        }
    }
}
