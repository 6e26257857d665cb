/// A projected row in a form that does not depend on the engine that keeps it, for comparing two projections.
///
/// Rows are ordered by `position`; two projections are equal when they yield the same rows and the same `appliedSeq`.
public struct ProjectionRow: Sendable, Hashable {
    /// What the row is: tables are compared in this order.
    public enum Table: UInt8, Sendable, Hashable, CaseIterable {
        case customer = 1
        case identifier = 2
        case event = 3
        case idempotency = 4
        case timeline = 5
        case nameToken = 6
        case knowledge = 7
        case nameForm = 8
        case permission = 20
        case outbox = 21
        case block = 30
        case match = 31
        case reference = 32
        case openCase = 90
        /// What a customer is ordered by: a cache that also depends on the day, so it is not among `folded`.
        case rank = 95
        /// How a customer stood when a month began; it follows from a part of the ledger, so it is not among `folded`.
        case opening = 96

        /// The tables that are the fold of the ledger: those whose rows `StoreSnapshot.rows(after:limit:)` gives.
        public static let folded = allCases.filter { $0 != .rank && $0 != .opening }
    }

    /// A row's place: its table and its key, integers big-endian with the sign bit turned so that bytes compare as
    /// numbers do.
    public struct Position: Sendable, Hashable, Comparable {
        public let table: Table
        public let key: [UInt8]

        public init(table: Table, key: [UInt8]) {
            self.table = table
            self.key = key
        }

        /// By table, then by key bytes.
        public static func < (left: Position, right: Position) -> Bool {
            left.table == right.table
                ? left.key.lexicographicallyPrecedes(right.key) : left.table.rawValue < right.table.rawValue
        }
    }

    public let position: Position
    /// Everything else in the row, with lengths, in the order of its columns.
    public let value: [UInt8]

    public init(position: Position, value: [UInt8]) {
        self.position = position
        self.value = value
    }
}
