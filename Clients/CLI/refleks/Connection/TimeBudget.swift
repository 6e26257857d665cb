import Synchronization

/// What `--timeout` leaves of the time that connecting and the calls of a command may take together. Between calls nothing is
/// spent: whoever types an identifier may take his time.
final class TimeBudget: Sendable {
    /// What there was in the beginning.
    let milliseconds: UInt32
    private let spent = Mutex<UInt64>(0)
    private let uptime: @Sendable () -> UInt64

    /// - Parameters:
    ///   - milliseconds: 0: no budget.
    ///   - uptime: Monotonic nanoseconds.
    init?(milliseconds: UInt32, uptime: @escaping @Sendable () -> UInt64) {
        guard milliseconds > 0 else { return nil }
        self.milliseconds = milliseconds
        self.uptime = uptime
    }

    /// Milliseconds, rounded up; nil when nothing is left.
    var left: UInt32? {
        let (whole, spent) = (UInt64(milliseconds) * 1_000_000, spent.withLock { $0 })
        return spent < whole ? UInt32(clamping: (whole - spent + 999_999) / 1_000_000) : nil
    }

    /// Does `work` and takes the time that it took, however it ends.
    func spending<Result>(_ work: () async throws -> Result) async rethrows -> Result {
        let start = uptime()
        defer {
            let end = uptime()
            spent.withLock { $0 += end > start ? end - start : 0 }
        }
        return try await work()
    }
}
