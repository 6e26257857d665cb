import NIOCore

/// One timer for all deadlines of a connection, on its event loop.
///
/// It is only ever set to an earlier time: most deadlines move away before they are reached, and a timer that fires early
/// costs less than one that is set anew for every frame. Its owner sets it again after it has fired.
final class DeadlineTimer {
    private let eventLoop: any EventLoop
    private var scheduled: Scheduled<Void>?
    private var deadline = UInt64.max

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Whether `set` with `next` would change anything.
    func isLater(than next: UInt64) -> Bool { next < deadline }

    /// Calls `fire` at `next`, monotonic nanoseconds, or earlier if it is set earlier already.
    func set(_ next: UInt64, _ fire: @escaping @Sendable () -> Void) {
        guard next < deadline else { return }
        scheduled?.cancel()
        deadline = next
        scheduled = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(next), fire)
    }

    /// To be called first when the timer has fired.
    func fired() {
        deadline = .max
        scheduled = nil
    }

    /// No more calls.
    func cancel() {
        scheduled?.cancel()
        fired()
    }
}
