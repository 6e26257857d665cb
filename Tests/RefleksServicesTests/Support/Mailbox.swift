import NIOCore
import RefleksRPC
import Synchronization

/// Messages on their way between a stub and a handler of one process; one reader.
final class Mailbox: InboundMessages, OutboundMessages {
    private struct State {
        var messages: [ByteBuffer] = []
        var isFinished = false
        var reader: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func write(_ message: ByteBuffer) async throws {
        wake { $0.messages.append(message) }
    }

    func finish() {
        wake { $0.isFinished = true }
    }

    func next() async throws -> ByteBuffer? {
        while true {
            try Task.checkCancellation()
            let (message, isOver) = state.withLock { state -> (ByteBuffer?, Bool) in
                guard state.messages.isEmpty else { return (state.messages.removeFirst(), false) }
                return (nil, state.isFinished)
            }
            if message != nil || isOver { return message }
            await wait()
        }
    }

    private func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    guard state.messages.isEmpty, !state.isFinished, !Task.isCancelled else { return true }
                    state.reader = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            wake { _ in }
        }
    }

    private func wake(_ change: (inout State) -> Void) {
        let reader = state.withLock { state in
            change(&state)
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume()
    }
}
