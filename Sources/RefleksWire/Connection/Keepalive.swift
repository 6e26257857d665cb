/// Finds out that the peer is gone: PING after silence, and anything at all within the time-out.
struct Keepalive: Sendable, Hashable {
    private let interval: UInt64
    private let timeout: UInt64
    private var lastHeard: UInt64
    private var waitingSince: UInt64?
    /// The opaque bytes are a number that rises with each PING.
    private var lastSent: UInt64 = 0
    private var lastAnswered: UInt64 = 0

    init(_ limits: WireLimits, at now: UInt64) {
        self.interval = limits.keepaliveInterval
        self.timeout = limits.keepaliveTimeout
        self.lastHeard = now
    }

    /// When `timeReached` has something to do.
    var deadline: UInt64 {
        if let waitingSince { return waitingSince &+ timeout }
        return lastHeard &+ interval
    }

    mutating func heard(at now: UInt64) {
        lastHeard = now
        waitingSince = nil
    }

    /// The opaque number of a PING that is to be sent now.
    mutating func nextPing() -> UInt64 {
        lastSent &+= 1
        return lastSent
    }

    /// Whether the PONG answers a PING that was sent and not answered yet.
    mutating func isAnswer(_ opaque: UInt64) -> Bool {
        guard opaque > lastAnswered, opaque <= lastSent else { return false }
        lastAnswered = opaque
        return true
    }

    /// True when a PING is due now.
    mutating func isPingDue(at now: UInt64) throws(WireError) -> Bool {
        guard now >= deadline else { return false }
        guard waitingSince == nil else { throw .keepaliveTimeout(timeout / WireLimits.millisecond) }
        waitingSince = now
        return true
    }
}
