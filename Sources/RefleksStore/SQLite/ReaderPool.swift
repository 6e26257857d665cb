import Synchronization

/// Connections lent to one reading thread at a time; made on demand and kept for the next reader.
final class ReaderPool<Reader: Sendable>: Sendable {
    private struct State {
        var idle: [Reader] = []
        var generation = 0
        var isOpen = true
    }

    private let state = Mutex(State())
    private let maximumIdle: Int
    private let make: @Sendable () throws(StoreError) -> Reader
    /// Readies a reader for lying idle; false when it is of no further use.
    private let settles: @Sendable (Reader) -> Bool

    init(
        maximumIdle: Int = 16, settles: @escaping @Sendable (Reader) -> Bool = { _ in true },
        make: @escaping @Sendable () throws(StoreError) -> Reader
    ) {
        self.maximumIdle = maximumIdle
        self.settles = settles
        self.make = make
    }

    /// Lends a reader to `body` on the calling thread. A reader that failed is not lent again.
    func lend<Result>(_ body: (Reader) throws(StoreError) -> Result) throws(StoreError) -> Result {
        let (taken, generation) = try state.withLock { state throws(StoreError) in
            guard state.isOpen else { throw .stopped("the store was closed") }
            return (state.idle.popLast(), state.generation)
        }
        let reader = if let taken { taken } else { try make() }
        let result = try body(reader)
        state.withLock { state in
            guard state.isOpen, state.generation == generation, state.idle.count < maximumIdle else { return }
            if settles(reader) { state.idle.append(reader) }
        }
        return result
    }

    /// Settles the idle readers anew; those in use are settled when they come back.
    func settle() {
        state.withLock { state in state.idle = state.idle.filter(settles) }
    }

    /// Lets go of every reader: those in use when they come back.
    func renew() {
        state.withLock { state in
            state.generation += 1
            state.idle = []
        }
    }

    /// As `renew`, and lends no more.
    func close() {
        state.withLock { state in
            state.isOpen = false
            state.idle = []
        }
    }
}
