import Synchronization

/// The items of a push between their arrival and their answer: bounded, answered in the order of arrival.
///
/// One task reserves places, any thread fulfils them, one task takes the answers; none of them may be two at a time.
/// Waiting ends with `CancellationError` when the waiting task is cancelled or the window was abandoned.
final class PushWindow<Answer: Sendable, Handle: Sendable>: Sendable {
    typealias Taken = AnswerQueue<Answer, Handle>.Taken
    private typealias Continuation = UnsafeContinuation<Void, Never>

    private enum Wait {
        case forRoom, forAnswers
    }

    private struct State {
        var queue: AnswerQueue<Answer, Handle>
        var isAbandoned = false
        var roomWaiter: Continuation?
        var answerWaiter: Continuation?
        var settlingWaiter: Continuation?

        func isBlocked(_ wait: Wait) -> Bool {
            guard !isAbandoned else { return false }
            return wait == .forRoom ? queue.isFull : !queue.isReady
        }

        /// Takes out who is no longer blocked.
        mutating func awaken() -> (Continuation?, Continuation?, Continuation?) {
            var awake: (Continuation?, Continuation?, Continuation?) = (nil, nil, nil)
            if roomWaiter != nil, !isBlocked(.forRoom) { swap(&awake.0, &roomWaiter) }
            if answerWaiter != nil, !isBlocked(.forAnswers) { swap(&awake.1, &answerWaiter) }
            if settlingWaiter != nil, queue.pending == 0 { swap(&awake.2, &settlingWaiter) }
            return awake
        }

        mutating func remove(_ wait: Wait) -> Continuation? {
            var removed: Continuation?
            if wait == .forRoom { swap(&removed, &roomWaiter) } else { swap(&removed, &answerWaiter) }
            return removed
        }
    }

    private let state: Mutex<State>

    /// A window of `limit` places, and of items that weigh `weightLimit` before the last of them.
    init(limit: Int, weightLimit: Int = .max) {
        state = Mutex(State(queue: AnswerQueue(limit: limit, weightLimit: weightLimit)))
    }

    /// The next place; waits while all are in use.
    func reserve() async throws -> UInt64 {
        while true {
            if let place = state.withLock({ $0.queue.reserve() }) { return place }
            try await wait(.forRoom)
        }
    }

    /// Keeps what withdraws the item at `place`, for `abandon`, and what it weighs until its answer is taken.
    func attach(_ handle: Handle, weight: Int = 0, to place: UInt64) {
        state.withLock { $0.queue.attach(handle, weight: weight, to: place) }
    }

    /// Gives the answer to the item at `place`.
    func fulfil(_ place: UInt64, _ answer: Answer) {
        change { $0.queue.fulfil(place, answer) }
    }

    /// Says that no place will be reserved any more.
    func finish() {
        change { $0.queue.finish() }
    }

    /// Says that no answer will be taken any more, so that nobody waits for a place in vain. Returns what withdraws the
    /// items that have no answer yet.
    func abandon() -> [Handle] {
        change { state in
            state.isAbandoned = true
            return state.queue.handles
        }
    }

    /// The next answers in order, at least one; nil after the last one.
    func next() async throws -> Taken? {
        while true {
            guard let taken = change({ $0.queue.take() }) else { return nil }
            if !taken.answers.isEmpty { return taken }
            try await wait(.forAnswers)
        }
    }

    /// Returns when every reserved place has its answer, also in a cancelled task. Nothing is kept of those that nobody took.
    func settle() async {
        await withUnsafeContinuation { continuation in
            let isSettled = state.withLock { state in
                if state.queue.pending > 0 { state.settlingWaiter = continuation }
                return state.queue.pending == 0
            }
            if isSettled { continuation.resume() }
        }
        // What withdraws an item leads back to this window.
        state.withLock { $0.queue.forgetAnswered() }
    }

    /// Changes the state and wakes who is no longer blocked.
    @discardableResult
    private func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        let (result, awake) = state.withLock { state in
            let result = body(&state)
            return (result, state.awaken())
        }
        awake.0?.resume()
        awake.1?.resume()
        awake.2?.resume()
        return result
    }

    private func wait(_ wait: Wait) async throws {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let isFree = state.withLock { state in
                    guard state.isBlocked(wait), !Task.isCancelled else { return true }
                    if wait == .forRoom { state.roomWaiter = continuation } else { state.answerWaiter = continuation }
                    return false
                }
                if isFree { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.remove(wait) }?.resume()
        }
        try Task.checkCancellation()
        if state.withLock({ $0.isAbandoned }) { throw CancellationError() }
    }
}
