import RefleksClient
import Synchronization

/// A clock that moves only when somebody sleeps: a sleep ends at once and is remembered.
final class ManualTime: Sendable {
    private struct State {
        var now: UInt64 = 1_000_000_000_000
        var sleeps: [UInt64] = []
    }

    private let state = Mutex(State())

    /// Milliseconds of every sleep so far.
    var sleeps: [UInt64] { state.withLock { $0.sleeps } }
    /// Milliseconds slept in all.
    var slept: UInt64 { sleeps.reduce(0, +) }

    func advance(milliseconds: UInt64) {
        state.withLock { $0.now += milliseconds * 1_000_000 }
    }

    /// What the client is given. Sleeps of `ignored` milliseconds or more never end by themselves: they are the
    /// deadlines that race against an operation.
    func time(deadlinesFrom ignored: UInt64 = .max) -> ClientTime {
        ClientTime(
            now: { [self] in state.withLock { $0.now } },
            sleep: { [self] milliseconds in
                try Task.checkCancellation()
                guard milliseconds < ignored else { return try await neverEndingWait() }
                state.withLock { state in
                    state.now += milliseconds * 1_000_000
                    state.sleeps.append(milliseconds)
                }
                await Task.yield()
            })
    }
}

/// Waits until the task is cancelled.
private func neverEndingWait() async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
    for await _ in stream {}
    continuation.finish()
    throw CancellationError()
}
