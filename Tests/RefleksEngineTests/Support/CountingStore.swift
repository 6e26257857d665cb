import RefleksStore
import Synchronization

/// A store in memory that remembers which records were looked for.
final class CountingStore: Store {
    private let store: MemoryStore
    private let asked = Mutex<[EntityKey]>([])

    init(disk: MemoryDisk) { store = MemoryStore(disk: disk) }

    /// What was looked for since the last time, in order.
    func takeAsked() -> [EntityKey] {
        asked.withLock { asked in
            defer { asked = [] }
            return asked
        }
    }

    var epoch: UInt64 { store.epoch }
    var openingNotes: [String] { store.openingNotes }
    func tail() throws(StoreError) -> LedgerTail { try store.tail() }
    func append(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError) {
        try store.append(group, expectedTail: expectedTail)
    }
    func entries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry] {
        try store.entries(after: seq, limit: limit, maximumBytes: maximumBytes)
    }
    func discardProjection() throws(StoreError) { try store.discardProjection() }
    func makeScratchProjection() throws(StoreError) -> any Projection { try store.makeScratchProjection() }
    func checkpoint() throws(StoreError) { try store.checkpoint() }
    func backup(to path: String) throws(StoreError) -> LedgerTail { try store.backup(to: path) }
    func sizes() throws(StoreError) -> StoreSizes { try store.sizes() }
    func close() { store.close() }
    func appliedSeq() throws(StoreError) -> UInt64 { try store.appliedSeq() }
    func apply(_ batch: ProjectionBatch) throws(StoreError) { try store.apply(batch) }
    func keep(_ heads: [CustomerHead]) throws(StoreError) { try store.keep(heads) }
    func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        try store.order(ranks, mark: mark)
    }
    func settle(isQuiet: Bool) throws(StoreError) { try store.settle(isQuiet: isQuiet) }
    func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError) { try store.put(openings, of: mark) }

    func readWithoutWaiting<Result>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        try store.readWithoutWaiting { view throws(StoreError) in
            try body(CountingSnapshot(view: view) { [self] key in asked.withLock { $0.append(key) } })
        }
    }

    func erasures(after seq: UInt64, limit: Int) throws(StoreError) -> [LedgerEntry] {
        try store.erasures(after: seq, limit: limit)
    }

    func read<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result {
        try store.read { view throws(StoreError) in
            try body(CountingSnapshot(view: view) { [self] key in asked.withLock { $0.append(key) } })
        }
    }
}

private struct CountingSnapshot: StoreSnapshot {
    let view: any StoreSnapshot
    let note: (EntityKey) -> Void

    var appliedSeq: UInt64 { view.appliedSeq }
    func record(_ key: EntityKey) throws(StoreError) -> EntityRecord? {
        note(key)
        return try view.record(key)
    }
    func visitTimeline(
        customer: UInt64, before: TimelinePosition?, limit: Int,
        _ visit: (LentTimelineRow) throws(StoreError) -> Bool
    ) throws(StoreError) {
        try view.visitTimeline(customer: customer, before: before, limit: limit, visit)
    }
    func timelinePlaces(customer: UInt64, upTo last: Int64, limit: Int) throws(StoreError) -> [TimelinePlace] {
        try view.timelinePlaces(customer: customer, upTo: last, limit: limit)
    }

    func matches(of customer: UInt64) throws(StoreError) -> [CustomerPair] { try view.matches(of: customer) }

    func rank(of customer: UInt64) throws(StoreError) -> RankRow? { try view.rank(of: customer) }
    func ranks(_ order: RankOrder, after position: RankPosition?, limit: Int) throws(StoreError) -> [RankPlace] {
        try view.ranks(order, after: position, limit: limit)
    }
    func ranks(after customer: UInt64, limit: Int) throws(StoreError) -> [RankRow] {
        try view.ranks(after: customer, limit: limit)
    }
    func rankMark() throws(StoreError) -> RankMark? { try view.rankMark() }
    func openings(of month: Int32, after customer: UInt64, limit: Int) throws(StoreError) -> [OpeningRow] {
        try view.openings(of: month, after: customer, limit: limit)
    }
    func openingMarks() throws(StoreError) -> [OpeningMark] { try view.openingMarks() }

    func timelineCounts(customer: UInt64) throws(StoreError) -> TimelineCounts {
        try view.timelineCounts(customer: customer)
    }
    func timelineRow(customer: UInt64, occurredAt: Int64, id: UInt64) throws(StoreError) -> TimelineRow? {
        try view.timelineRow(customer: customer, occurredAt: occurredAt, id: id)
    }
    func customers(
        havingOneOfEach groups: [[UInt64]], after: UInt64, limit: Int, effort: inout Int
    ) throws(StoreError) -> FoundCustomers {
        try view.customers(havingOneOfEach: groups, after: after, limit: limit, effort: &effort)
    }
    func words(havingForm form: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        try view.words(havingForm: form, limit: limit)
    }
    func customers(after: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        try view.customers(after: after, limit: limit)
    }
    func events(after: BlindIndex?, limit: Int) throws(StoreError) -> [BlindIndex] {
        try view.events(after: after, limit: limit)
    }
    func oldestIdempotencies(limit: Int) throws(StoreError) -> [(index: BlindIndex, record: EntityRecord)] {
        try view.oldestIdempotencies(limit: limit)
    }
    func outbox(after: UInt64, limit: Int) throws(StoreError) -> [OutboxRow] {
        try view.outbox(after: after, limit: limit)
    }
    func matches(
        after position: MatchPosition?, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] {
        try view.matches(after: position, limit: limit)
    }

    func matches(
        of customer: UInt64, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] {
        try view.matches(of: customer, limit: limit)
    }
    func references() throws(StoreError) -> [EntityRecord] { try view.references() }
    func cases(_ filter: CaseFilter, after position: CasePosition?, scan: Int) throws(StoreError) -> FoundCases {
        try view.cases(filter, after: position, scan: scan)
    }
    func rows(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow] {
        try view.rows(after: position, limit: limit)
    }
}
