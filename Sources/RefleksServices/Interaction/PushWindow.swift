import Synchronization

/// The items of a push between their arrival and their answer: bounded, answered in the order of arrival.
///
/// One task reserves places, many fulfil them, one takes the answers. Waiting ends with `CancellationError` when the
/// waiting task is cancelled or the window was abandoned.
final class PushWindow<Answer: Sendable>: Sendable {
    private enum Waiter {
        case reserving, taking
    }

    private struct State {
        var queue: AnswerQueue<Answer>
        var isAbandoned = false
        var waiters: [Waiter: CheckedContinuation<Void, Never>] = [:]

        func isBlocked(_ waiter: Waiter) -> Bool {
            guard !isAbandoned else { return false }
            return waiter == .reserving ? queue.isFull : !queue.isReady
        }
    }

    private let state: Mutex<State>

    /// A window of `limit` places.
    init(limit: Int) {
        state = Mutex(State(queue: AnswerQueue(limit: limit)))
    }

    /// The next place; waits while all are in use.
    func reserve() async throws -> UInt64 {
        while true {
            if let place = state.withLock({ $0.queue.reserve() }) { return place }
            try await wait(.reserving)
        }
    }

    /// Gives the answer to the item at `place`.
    func fulfil(_ place: UInt64, _ answer: Answer) {
        change { $0.queue.fulfil(place, answer) }
    }

    /// Says that no place will be reserved any more.
    func finish() {
        change { $0.queue.finish() }
    }

    /// Says that no answer will be taken any more: nobody waits for a place in vain.
    func abandon() {
        change { $0.isAbandoned = true }
    }

    /// The next answer in order; nil after the last one.
    func next() async throws -> Answer? {
        while true {
            switch change({ $0.queue.take() }) {
            case .answer(let answer): return answer
            case .end: return nil
            case .pending: try await wait(.taking)
            }
        }
    }

    /// Changes the state and wakes who is no longer blocked.
    @discardableResult
    private func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        let (result, awake) = state.withLock { state in
            let result = body(&state)
            let awake = state.waiters.keys.filter { !state.isBlocked($0) }.compactMap {
                state.waiters.removeValue(forKey: $0)
            }
            return (result, awake)
        }
        for continuation in awake { continuation.resume() }
        return result
    }

    private func wait(_ waiter: Waiter) async throws {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isFree = state.withLock { state in
                    guard state.isBlocked(waiter), !Task.isCancelled else { return true }
                    state.waiters[waiter] = continuation
                    return false
                }
                if isFree { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: waiter) }?.resume()
        }
        try Task.checkCancellation()
        if state.withLock({ $0.isAbandoned }) { throw CancellationError() }
    }
}
