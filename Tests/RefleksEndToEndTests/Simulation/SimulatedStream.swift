import NIOCore
import RefleksRPC
import Synchronization

/// The handler's end of a push in the simulation.
///
/// The handler is the real one, whose tasks and whose engine run when they like. So that one seed stays one history, the
/// simulation hands it one item at a time and waits until it is quiet: it has ended, or it has answered every item that
/// it took and asks for the next one.
final class SimulatedStream: InboundMessages, OutboundMessages {
    private struct State {
        var message: ByteBuffer?
        var hasEnded = false
        var failure: (any Error)?
        var reader: CheckedContinuation<ByteBuffer?, any Error>?
        var taken = 0
        var answered = 0
        var answers: [ByteBuffer] = []
        var result: CallResult?
        var watcher: CheckedContinuation<Void, Never>?

        var isQuiet: Bool { result != nil || (reader != nil && message == nil && taken == answered) }
    }

    private let state = Mutex(State())

    // MARK: The handler's side

    func next() async throws -> ByteBuffer? {
        try await withCheckedThrowingContinuation { continuation in
            change { $0.reader = continuation }
        }
    }

    /// Never waits: what has no credit waits in the simulation.
    func write(_ message: ByteBuffer) async throws {
        change {
            $0.answers.append(message)
            $0.answered += 1
        }
    }

    /// The handler has returned.
    func finished(_ result: CallResult) {
        change { $0.result = result }
    }

    // MARK: The simulation's side

    func deliver(_ message: ByteBuffer, isLast: Bool) {
        change {
            $0.message = message
            $0.hasEnded = isLast
        }
    }

    func end() {
        change { $0.hasEnded = true }
    }

    func fail() {
        change { $0.failure = CancellationError() }
    }

    /// Returns when the handler is quiet: its answers since the last time, and how it ended if it has.
    func quiet() async -> (answers: [ByteBuffer], result: CallResult?) {
        await withCheckedContinuation { continuation in
            change { $0.watcher = continuation }
        }
        return state.withLock { state in
            defer { state.answers = [] }
            return (state.answers, state.result)
        }
    }

    /// Changes the state, hands the handler what it waits for, and wakes who waits for quiet.
    private func change(_ body: (inout State) -> Void) {
        let wake: (@Sendable () -> Void)? = state.withLock { state in
            body(&state)
            if let reader = state.reader, let answer = Self.takeReady(&state) {
                state.reader = nil
                return { reader.resume(with: answer) }
            }
            guard state.isQuiet, let watcher = state.watcher else { return nil }
            state.watcher = nil
            return { watcher.resume() }
        }
        wake?()
    }

    private static func takeReady(_ state: inout State) -> Result<ByteBuffer?, any Error>? {
        if let failure = state.failure { return .failure(failure) }
        if let message = state.message {
            state.message = nil
            state.taken += 1
            return .success(message)
        }
        return state.hasEnded ? .success(nil) : nil
    }
}
