/// Something a command may touch. Hashes are 16-byte truncated HMAC-SHA-256 blind indexes, so no key holds plain
/// personal data.
public enum EntityKey: Sendable, Hashable {
    /// A customer by its code's number, at most `Int64.max`.
    case customer(UInt64)
    /// An identifier (kind, namespace, normalised value).
    case identifier(BlindIndex)
    /// A source event (source_system, source_event_id).
    case event(BlindIndex)
    /// An idempotency key in the scope (principal, method).
    case idempotency(BlindIndex)
    /// What is known of a customer beyond his profile, by the customer's number.
    case knowledge(UInt64)
    /// The permissions of an address (kind and normalised value).
    case permission(BlindIndex)
    /// Customers who share a key of matching, such as a family name with a birth year.
    case block(BlindIndex)
    /// That two customers may be one, by the numbers of both.
    case match(CustomerPair)
    /// Reference data of the house (kind, name): tariffs, rates, calendars, agents, questions.
    case reference(BlindIndex)
}

/// Two customers in the order of their numbers, so that a pair has one key.
public struct CustomerPair: Sendable, Hashable, Comparable {
    /// The smaller number.
    public let first: UInt64
    public let second: UInt64

    public init(_ one: UInt64, _ other: UInt64) {
        first = min(one, other)
        second = max(one, other)
    }

    /// By the first number, then the second.
    public static func < (left: CustomerPair, right: CustomerPair) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }
}

/// 16 bytes of a keyed hash.
public struct BlindIndex: Sendable, Hashable, Comparable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The bits are a keyed hash already: half of them hash as well as all.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(low)
    }

    /// Numeric order of the 128 bits.
    public static func < (left: BlindIndex, right: BlindIndex) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

/// The projected record of an entity: the engine's encoding of its state.
public struct EntityRecord: Sendable, Hashable {
    public let bytes: [UInt8]
    /// The entry that wrote it.
    public let seq: UInt64
    /// The place of a match among those that are listed, the greatest first; nil for one that is not listed, and for every
    /// other entity.
    public let rank: Int64?

    public init(bytes: [UInt8], seq: UInt64, rank: Int64? = nil) {
        self.bytes = bytes
        self.seq = seq
        self.rank = rank
    }
}
