public import NIOCore
import Synchronization

/// Knows whether every event loop of a group still runs its tasks: each loop notes the time once a second, and a loop
/// whose note is older than `limit` hangs. Asking takes no loop's time.
public final class EventLoopPulse: Sendable {
    private final class Beat: Sendable {
        let last: Atomic<UInt64>
        init(_ now: UInt64) { last = Atomic(now) }
    }

    private let beats: [Beat]
    private let tasks: [RepeatedTask]
    private let limit: TimeAmount
    private let now: @Sendable () -> NIODeadline

    /// - Parameter now: the monotonic clock.
    public init(
        _ loops: [any EventLoop], limit: TimeAmount = .seconds(10),
        now: @escaping @Sendable () -> NIODeadline = { .now() }
    ) {
        let beats = loops.map { _ in Beat(now().uptimeNanoseconds) }
        self.beats = beats
        self.limit = limit
        self.now = now
        self.tasks = zip(loops, beats).map { loop, beat in
            loop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
                beat.last.store(now().uptimeNanoseconds, ordering: .relaxed)
            }
        }
    }

    /// Whether every loop has beaten within the limit.
    public var isAlive: Bool {
        let current = now()
        return beats.allSatisfy { current - .uptimeNanoseconds($0.last.load(ordering: .relaxed)) <= limit }
    }

    /// Ends the beating; for shutdown.
    public func stop() {
        for task in tasks { task.cancel() }
    }
}
