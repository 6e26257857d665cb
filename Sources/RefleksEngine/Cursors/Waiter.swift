import Synchronization

/// One task's wait for one event; fired at most once, from any thread.
final class Waiter: Sendable {
    private enum State {
        case idle
        case waiting(UnsafeContinuation<Bool, Never>)
        case over(Bool)
    }

    private let state = Mutex(State.idle)

    func fire() { end(true) }

    private func end(_ isFired: Bool) {
        let waiting: UnsafeContinuation<Bool, Never>? = state.withLock { state in
            switch state {
            case .idle:
                state = .over(isFired)
                return nil
            case .waiting(let continuation):
                state = .over(isFired)
                return continuation
            case .over: return nil
            }
        }
        waiting?.resume(returning: isFired)
    }

    /// True when it was fired, false when the task was cancelled first.
    func wait() async -> Bool {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let over: Bool? = state.withLock { state in
                    if case .over(let isFired) = state { return isFired }
                    state = .waiting(continuation)
                    return nil
                }
                if let over { continuation.resume(returning: over) }
            }
        } onCancel: {
            end(false)
        }
    }
}
