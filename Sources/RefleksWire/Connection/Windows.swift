/// How many DATA bytes the peer may send, counted since the beginning (RFC 9000, section 4.1).
struct ReceiveWindow: Sendable, Hashable {
    /// Bytes that may be outstanding.
    let size: UInt64
    private(set) var received: UInt64 = 0
    /// Of those, bytes that nobody holds any more.
    private(set) var consumed: UInt64 = 0
    /// The limit that the peer knows.
    private(set) var announced: UInt64

    init(size: UInt32) {
        self.size = UInt64(size)
        self.announced = UInt64(size)
    }

    /// Counts bytes that came; false when they pass the announced limit.
    mutating func receive(_ count: Int) -> Bool {
        // Cannot wrap: a frame adds at most 16,372, and 2^64 of them do not arrive within a connection's age.
        received &+= UInt64(count)
        return received <= announced
    }

    /// Counts bytes that may be replaced by new ones.
    mutating func consume(_ count: Int) {
        consumed &+= UInt64(count)
    }

    /// The new limit when at least half a window is free to be announced; then it counts as announced.
    mutating func limitToAnnounce() -> UInt64? {
        let limit = consumed &+ size
        guard limit &- announced >= size / 2 else { return nil }
        announced = limit
        return limit
    }
}

/// How many DATA bytes this end may send, as the peer's HELLO and CREDIT say.
struct SendWindow: Sendable, Hashable {
    private(set) var limit: UInt64
    private(set) var sent: UInt64 = 0
    /// A raise of less than this is a cheap frame: a quarter of the first window.
    private var leastRaise: UInt64

    init(size: UInt32) {
        self.limit = UInt64(size)
        self.leastRaise = UInt64(size) / 4
    }

    var available: Int { Int(clamping: limit &- sent) }

    mutating func send(_ count: Int) {
        sent &+= UInt64(count)
    }

    /// Replaces the floor by what the peer's HELLO announced, which is never less.
    mutating func adopt(size: UInt32) {
        limit = max(limit, UInt64(size))
        leastRaise = UInt64(size) / 4
    }

    /// Raises the limit; false when the raise was too small to be worth a frame.
    mutating func raise(to newLimit: UInt64) -> Bool {
        guard newLimit > limit else { return false }
        let raise = newLimit - limit
        limit = newLimit
        return raise >= leastRaise
    }
}
