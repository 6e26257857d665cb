/// Waits between attempts: exponential with full jitter (M. Brooker, "Exponential Backoff and Jitter", AWS 2015), so that
/// a thousand branches that lost the same server do not come back in step.
public struct Backoff: Sendable, Hashable {
    /// The upper bound of the first wait, in milliseconds.
    public var initialMilliseconds: UInt64
    /// The upper bound of every wait, in milliseconds.
    public var maximumMilliseconds: UInt64

    /// The upper bound doubles from `initialMilliseconds` up to `maximumMilliseconds`.
    public init(initialMilliseconds: UInt64 = 100, maximumMilliseconds: UInt64 = 10_000) {
        self.initialMilliseconds = initialMilliseconds
        self.maximumMilliseconds = maximumMilliseconds
    }

    /// Milliseconds to wait before attempt `attempt`, counted from 1: uniform between half the bound and the bound.
    ///
    /// The lower half is left out, so that a wait is never nothing.
    public func wait(beforeAttempt attempt: Int, using generator: inout some RandomNumberGenerator) -> UInt64 {
        let bound = upperBound(ofAttempt: attempt)
        let floor = bound / 2
        return floor + UInt64.random(in: 0...(bound - floor), using: &generator)
    }

    func upperBound(ofAttempt attempt: Int) -> UInt64 {
        let doublings = min(max(attempt - 1, 0), 32)
        let (bound, overflow) = initialMilliseconds.multipliedReportingOverflow(by: 1 << UInt64(doublings))
        return overflow ? maximumMilliseconds : min(bound, maximumMilliseconds)
    }
}
