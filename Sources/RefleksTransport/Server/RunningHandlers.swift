import NIOCore
import Synchronization

/// The handlers that have not returned yet, of all connections: a connection may end before its handlers do, which wait
/// for a commit that can no longer be withdrawn, and they need their event loop to end on.
final class RunningHandlers: Sendable {
    private struct State {
        var count = 0
        var waiters: [EventLoopPromise<Void>] = []
    }

    private let state = Mutex(State())

    /// A handler has begun that did not return at once.
    func began() {
        state.withLock { $0.count += 1 }
    }

    /// A handler that `began` has returned.
    func ended() {
        let waiters = state.withLock { state in
            state.count -= 1
            guard state.count == 0 else { return [EventLoopPromise<Void>]() }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.succeed() }
    }

    /// Returns when none is left, or after `limit`.
    func drained(within limit: TimeAmount, on eventLoop: any EventLoop) async throws {
        let promise = eventLoop.makePromise(of: Void.self)
        let isWaiting = state.withLock { state in
            guard state.count > 0 else { return false }
            state.waiters.append(promise)
            return true
        }
        if !isWaiting { promise.succeed() }
        let timer = eventLoop.scheduleTask(in: limit) { promise.succeed() }
        try await promise.futureResult.get()
        timer.cancel()
    }
}
