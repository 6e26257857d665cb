/// An instant: microseconds since 1970-01-01T00:00:00Z, without leap seconds.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// UTC microseconds since the Unix epoch; negative before it.
    public let microseconds: Int64

    /// The instant that lies `microseconds` after the Unix epoch.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Microseconds of a second.
    public static let microsecondsPerSecond: Int64 = 1_000_000
    /// Microseconds of a minute.
    public static let microsecondsPerMinute: Int64 = 60_000_000
    /// Microseconds of a day of 24 hours.
    public static let microsecondsPerDay: Int64 = 86_400_000_000

    /// Earlier instants come first.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }

    /// This instant moved by `microseconds`, held at the ends of the range instead of overflowing.
    public func adding(microseconds delta: Int64) -> Timestamp {
        let (sum, overflow) = microseconds.addingReportingOverflow(delta)
        guard overflow else { return Timestamp(microseconds: sum) }
        return Timestamp(microseconds: delta > 0 ? .max : .min)
    }

    /// Microseconds from `earlier` to this instant, held at the ends of the range instead of overflowing.
    public func microseconds(since earlier: Timestamp) -> Int64 {
        let (difference, overflow) = microseconds.subtractingReportingOverflow(earlier.microseconds)
        guard overflow else { return difference }
        return microseconds > earlier.microseconds ? .max : .min
    }
}
