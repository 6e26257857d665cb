#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Where the time of day comes from. Everything that needs it takes a clock, so that tests and simulations choose the time.
public protocol WallClock: Sendable {
    /// The present instant; it may step backwards when the machine's clock is set.
    func now() -> Timestamp
}

/// The machine's clock.
public struct SystemWallClock: WallClock {
    /// A reader of CLOCK_REALTIME.
    public init() {}

    /// CLOCK_REALTIME in microseconds; the epoch should the system refuse, which POSIX does not provide for.
    public func now() -> Timestamp {
        var time = timespec()
        guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { return Timestamp(microseconds: 0) }
        // Wraps in the year 294247.
        return Timestamp(
            microseconds: Int64(time.tv_sec) &* Timestamp.microsecondsPerSecond &+ Int64(time.tv_nsec) / 1_000)
    }
}
