/// What a customer is ordered by in the lists of customers: a cache beside his record, made by whoever projects.
///
/// It follows from the record and from the day on which it was made, so it is no part of the fold of the ledger: whoever
/// reads it computes what is shown from the record, and the engine makes all of them anew every day.
public struct RankRow: Sendable, Hashable {
    /// The customer's number, at most `Int64.max`.
    public let customer: UInt64
    public let score: Int32
    public let value: Int32
    /// nil: he is not in the order by lifetime value.
    public let lifetime: Int32?
    /// The special list that he is in, by value; 0 for none.
    public let list: UInt8
    public let tier: UInt8
    /// Tells home branches apart, roughly: two may have the same number.
    public let branch: UInt32

    public init(
        customer: UInt64, score: Int32, value: Int32, lifetime: Int32? = nil, list: UInt8, tier: UInt8, branch: UInt32
    ) {
        self.customer = customer
        self.score = score
        self.value = value
        self.lifetime = lifetime
        self.list = list
        self.tier = tier
        self.branch = branch
    }

    /// His place in an order; nil when he is not in it.
    public func place(in order: RankOrder) -> RankPlace? {
        let key: Int32
        switch order {
        case .score: key = score
        case .value: key = value
        case .lifetime:
            guard let lifetime else { return nil }
            key = lifetime
        case .list(let list):
            guard list == self.list, list > 0 else { return nil }
            key = value
        }
        return RankPlace(position: RankPosition(key: key, customer: customer), tier: tier, branch: branch)
    }
}

/// By what customers are ordered, the greatest first.
public enum RankOrder: Sendable, Hashable {
    case score
    case value
    /// Those of whom a model expects something.
    case lifetime
    /// Those of one special list, from 1, by value.
    case list(UInt8)
}

/// A keyset position in an order.
public struct RankPosition: Sendable, Hashable, Comparable {
    public let key: Int32
    public let customer: UInt64

    public init(key: Int32, customer: UInt64) {
        self.key = key
        self.customer = customer
    }

    /// In the order of the list: the greater key first, then the smaller number.
    public static func < (left: RankPosition, right: RankPosition) -> Bool {
        left.key == right.key ? left.customer < right.customer : left.key > right.key
    }
}

/// Somebody's place in an order, with what lists are narrowed by.
public struct RankPlace: Sendable, Hashable {
    public let position: RankPosition
    public let tier: UInt8
    public let branch: UInt32

    public init(position: RankPosition, tier: UInt8, branch: UInt32) {
        self.position = position
        self.tier = tier
        self.branch = branch
    }
}

/// As of when every row was made at the latest: the day of the last round over all customers, and by what
/// everybody was scored in it.
public struct RankMark: Sendable, Hashable {
    /// Days since the epoch, from 0.
    public let day: Int32
    /// By what everybody is scored: other numbers are other rules.
    public let rules: UInt32

    public init(day: Int32, rules: UInt32) {
        self.day = day
        self.rules = rules
    }

    /// One number of both, for a column.
    var column: Int64 { Int64(day) << 32 | Int64(rules) }

    init(column: Int64) {
        day = Int32(truncatingIfNeeded: column >> 32)
        rules = UInt32(truncatingIfNeeded: column)
    }
}
