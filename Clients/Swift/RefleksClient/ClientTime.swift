import NIOCore

/// The clock and the sleep of a client, so that tests can stand in for both.
public struct ClientTime: Sendable {
    /// Monotonic nanoseconds.
    public let now: @Sendable () -> UInt64
    /// Sleeps so many milliseconds; throws `CancellationError` when the task is cancelled.
    public let sleep: @Sendable (_ milliseconds: UInt64) async throws -> Void

    /// A clock and a sleep that belong together.
    public init(
        now: @escaping @Sendable () -> UInt64, sleep: @escaping @Sendable (_ milliseconds: UInt64) async throws -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The system's monotonic clock.
    public static let system = ClientTime(
        now: { NIODeadline.now().uptimeNanoseconds },
        sleep: { try await Task.sleep(for: .milliseconds(Int64(clamping: $0))) })
}
