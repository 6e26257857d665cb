import Synchronization

/// Waits for nothing but the task's cancellation.
final class CancellationWait: Sendable {
    private let continuation = Mutex<CheckedContinuation<Void, Never>?>(nil)

    /// Returns when the task is cancelled.
    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let isOver = continuation.withLock { continuation in
                    guard !Task.isCancelled else { return true }
                    continuation = waiter
                    return false
                }
                if isOver { waiter.resume() }
            }
        } onCancel: {
            continuation.withLock { continuation in
                defer { continuation = nil }
                return continuation
            }?.resume()
        }
    }
}
