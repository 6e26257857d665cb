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

    public init(bytes: [UInt8], seq: UInt64) {
        self.bytes = bytes
        self.seq = seq
    }
}
