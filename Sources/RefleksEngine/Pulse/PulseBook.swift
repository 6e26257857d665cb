import Logging
public import RefleksDomain
public import RefleksStore
import Synchronization

/// The anonymous employee pulse beside the engine: its answers are no entries, no commit knows of them, and no audit row, log line or
/// metric says who answered.
public final class PulseBook: Sendable {
    private let store: any PulseStore
    private let thread: ReaderPool
    private let logger: Logger
    private let isOver = Atomic<Bool>(false)

    /// The pulse in `store`, on a thread of its own.
    ///
    /// - Throws: when the system has no more threads.
    public init(store: any PulseStore, environment: EngineEnvironment) throws(StoreError) {
        self.store = store
        logger = environment.logger
        thread = try ReaderPool(threads: 1)
    }

    /// Opens a period.
    public func open(_ period: PulsePeriod) async throws(EngineRefusal) -> PulseOutcome {
        try await use { store throws(StoreError) in try store.open(period) }
    }

    /// Takes the answer of whoever the bytes name for ever.
    public func submit(_ answer: PulseAnswer, of person: [UInt8]) async throws(EngineRefusal) -> PulseOutcome {
        try await use { store throws(StoreError) in try store.submit(answer, of: person) }
    }

    /// Publishes what may be shown of a period, and destroys the rest.
    public func close(_ id: String, at time: Timestamp) async throws(EngineRefusal) -> PulseOutcome {
        try await use { store throws(StoreError) in try store.close(id, at: time) }
    }

    /// Periods, the newest first.
    public func periods(limit: Int) async throws(EngineRefusal) -> [PulsePeriod] {
        try await use { store throws(StoreError) in try store.periods(limit: limit) }
    }

    /// Finishes what is under way and closes the file; once.
    public func shutDown() {
        guard !isOver.exchange(true, ordering: .acquiringAndReleasing) else { return }
        thread.close()
        store.close()
    }

    private func use<Value: Sendable>(
        _ body: @escaping @Sendable (any PulseStore) throws(StoreError) -> Value
    ) async throws(EngineRefusal) -> Value {
        try await thread.read { [store, logger] () throws(EngineRefusal) in
            do throws(StoreError) {
                return try body(store)
            } catch .full {
                throw .storageFull
            } catch {
                logger.error("the pulse failed", metadata: ["reason": "\(error)"])
                if case .corrupt = error { throw .corrupt }
                throw .notServing
            }
        }
    }
}
