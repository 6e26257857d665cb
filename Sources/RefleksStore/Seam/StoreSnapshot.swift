/// One consistent view of a projection, valid inside the closure that received it.
public protocol StoreSnapshot {
    /// The last entry that this view reflects.
    var appliedSeq: UInt64 { get }
    /// The record of an entity; nil when there is none at `appliedSeq`.
    func record(_ key: EntityKey) throws(StoreError) -> EntityRecord?
    /// A customer's record with his head; nil when there is none at `appliedSeq`.
    func customer(_ number: UInt64) throws(StoreError) -> CustomerRow?
    /// Shows rows of interactions to `visit`, newest first, at most `limit`, strictly before `before` when given, until it returns false.
    /// The bytes of a row are lent for the length of the call.
    func visitTimeline(
        customer: UInt64, before: TimelinePosition?, limit: Int,
        _ visit: (LentTimelineRow) throws(StoreError) -> Bool
    ) throws(StoreError)
    /// Where the customer's changes, first, and interactions stand, by (occurredAt, id): up to `last` inclusive, at most `limit`.
    func timelinePlaces(customer: UInt64, upTo last: Int64, limit: Int) throws(StoreError) -> [TimelinePlace]
    /// How many interactions the customer's timeline has.
    func timelineCounts(customer: UInt64) throws(StoreError) -> TimelineCounts
    /// One timeline row by its place; nil when there is none.
    func timelineRow(customer: UInt64, occurredAt: Int64, id: UInt64) throws(StoreError) -> TimelineRow?
    /// Customers with a token of each group, ascending, after `after`, at most `limit`; none where a group or all are empty.
    /// Takes from `effort` a unit for each row and ten for each search in the index, and ends when nothing is left of it.
    func customers(
        havingOneOfEach groups: [[UInt64]], after: UInt64, limit: Int, effort: inout Int
    ) throws(StoreError) -> FoundCustomers
    /// Tokens of the words that have the form, ascending, at most `limit`.
    func words(havingForm form: UInt64, limit: Int) throws(StoreError) -> [UInt64]
    /// Customers in ascending code order, after `after`, at most `limit`.
    func customers(after: UInt64, limit: Int) throws(StoreError) -> [UInt64]
    /// The keys of recorded source events, ascending, after `after`, at most `limit`.
    func events(after: BlindIndex?, limit: Int) throws(StoreError) -> [BlindIndex]
    /// The records of idempotency keys that the earliest entries wrote, ascending by entry, at most `limit`.
    func oldestIdempotencies(limit: Int) throws(StoreError) -> [(index: BlindIndex, record: EntityRecord)]
    /// What waits for the registry, ascending by id, after the id `after`, at most `limit`.
    func outbox(after: UInt64, limit: Int) throws(StoreError) -> [OutboxRow]
    /// Matches that are listed, by rank, the greatest first, then by pair, after `position`, at most `limit`.
    func matches(after position: MatchPosition?, limit: Int) throws(StoreError) -> [(
        pair: CustomerPair, record: EntityRecord
    )]
    /// Every match of the customer, listed or not, by pair.
    func matches(of customer: UInt64) throws(StoreError) -> [CustomerPair]
    /// The listed matches of one customer, in no order, at most `limit`.
    func matches(of customer: UInt64, limit: Int) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)]
    /// The records of all reference data, by their keys; the engine bounds their number.
    func references() throws(StoreError) -> [EntityRecord]
    /// What a customer is ordered by; nil when he is in no list.
    func rank(of customer: UInt64) throws(StoreError) -> RankRow?
    /// Places in an order after `position`, at most `limit`.
    func ranks(_ order: RankOrder, after position: RankPosition?, limit: Int) throws(StoreError) -> [RankPlace]
    /// What customers are ordered by, by number, after `customer`, at most `limit`: for verifying them.
    func ranks(after customer: UInt64, limit: Int) throws(StoreError) -> [RankRow]
    /// As of when everybody is ordered at the latest; nil before the first round over all customers.
    func rankMark() throws(StoreError) -> RankMark?
    /// How customers stood at the beginning of a month, by number, after `customer`, at most `limit`.
    func openings(of month: Int32, after customer: UInt64, limit: Int) throws(StoreError) -> [OpeningRow]
    /// The beginnings of months that are being written or are, by month.
    func openingMarks() throws(StoreError) -> [OpeningMark]
    /// Cases of the queue that `filter` includes, in its order after `position`: of the next `scan` that its owner or its branch
    /// has, at most 1,000.
    func cases(_ filter: CaseFilter, after position: CasePosition?, scan: Int) throws(StoreError) -> FoundCases
    /// Every row of the folded tables by `ProjectionRow.Position`, after `position`, at most `limit`: for comparing projections.
    func rows(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow]
}

/// Customers that were found by their tokens.
public struct FoundCustomers: Sendable, Hashable {
    /// Ascending.
    public var numbers: [UInt64]
    /// Where to go on: all customers up to here have been looked at. Nil when there are no more.
    public var next: UInt64?

    public init(numbers: [UInt64], next: UInt64?) {
        self.numbers = numbers
        self.next = next
    }
}

/// A place in the list of matches.
public struct MatchPosition: Sendable, Hashable, Comparable {
    public let rank: Int64
    public let pair: CustomerPair

    public init(rank: Int64, pair: CustomerPair) {
        self.rank = rank
        self.pair = pair
    }

    /// In the order of the list: the greater rank first, then the smaller pair.
    public static func < (left: MatchPosition, right: MatchPosition) -> Bool {
        left.rank == right.rank ? left.pair < right.pair : left.rank > right.rank
    }
}

/// Rows of interactions in a timeline.
public struct TimelineCounts: Sendable, Hashable {
    public var rows: UInt64 = 0
    /// Of them, rows with a sealed part.
    public var sealed: UInt64 = 0

    public init() {}
}

extension StoreSnapshot {
    /// For a projection that orders nobody.
    public func ranks(after customer: UInt64, limit: Int) throws(StoreError) -> [RankRow] { [] }

    /// For a projection that keeps no books.
    public func openings(of month: Int32, after customer: UInt64, limit: Int) throws(StoreError) -> [OpeningRow] { [] }

    /// For a projection that keeps no books.
    public func openingMarks() throws(StoreError) -> [OpeningMark] { [] }

    /// For a projection that keeps no heads.
    public func customer(_ number: UInt64) throws(StoreError) -> CustomerRow? {
        try record(.customer(number)).map { CustomerRow(record: $0) }
    }

    /// Copies of the rows that `visitTimeline` shows; none after the row with which they reach `maximumBytes`.
    public func timeline(
        customer: UInt64, before: TimelinePosition?, limit: Int, maximumBytes: Int
    ) throws(StoreError) -> [TimelineRow] {
        var rows: [TimelineRow] = []
        var room = maximumBytes
        try visitTimeline(customer: customer, before: before, limit: limit) { row throws(StoreError) in
            rows.append(row.copy())
            room -= row.byteCount
            return room > 0
        }
        return rows
    }
}
