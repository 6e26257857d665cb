/// The arithmetic of deadlines: relative on the wire, monotonic nanoseconds inside.
public enum Deadline {
    /// The milliseconds that a call gets: what it asked for, the method's default when it asked for nothing, and never
    /// more than the method's maximum. 0 = none, which only a stream without a maximum can have.
    public static func clamp(requested: UInt32, for method: MethodDescriptor) -> UInt32 {
        let wanted = requested == 0 ? method.defaultDeadlineMilliseconds : requested
        let maximum = method.maximumDeadlineMilliseconds
        guard maximum > 0 else { return wanted }
        // A stream without a default runs until it is idle or its connection grows old, whatever its maximum.
        if wanted == 0 { return method.shape == .unary ? maximum : 0 }
        return min(wanted, maximum)
    }

    /// The instant `milliseconds` after `start`; nil when there is no deadline.
    public static func instant(after start: UInt64, milliseconds: UInt32) -> UInt64? {
        guard milliseconds > 0 else { return nil }
        // 2^32 ms in nanoseconds is below 2^63: the product cannot overflow, the sum saturates.
        let (instant, overflow) = start.addingReportingOverflow(UInt64(milliseconds) &* 1_000_000)
        return overflow ? .max : instant
    }
}
