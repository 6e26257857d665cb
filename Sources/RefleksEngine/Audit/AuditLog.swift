public import RefleksDomain
public import RefleksStore

/// Who read whom: rows that calls hand over without waiting, and that a thread of its own makes durable in groups.
///
/// A row is durable within about 100 ms of its recording; a power cut loses at most the rows of that time. Rows that
/// cannot be kept are not taken over, and the caller refuses the read.
public final class AuditLog: Sendable {
    private let queue: AuditQueue
    private let store: any AuditStore
    private let readers: ReaderPool
    private let writing: WorkerThread

    /// Begins to record behind the store's newest row.
    ///
    /// - Throws: what the store throws; `.unexpected` when the system has no more threads.
    public init(
        store: any AuditStore, configuration: AuditConfiguration = AuditConfiguration(), environment: EngineEnvironment
    ) throws(StoreError) {
        let head = try store.head()
        let queue = AuditQueue(configuration, head: head)
        let writer = AuditGroupWriter(queue: queue, store: store, head: head, configuration, environment)
        readers = try ReaderPool(threads: 1)
        guard let thread = WorkerThread.start("refleks-audit", { writer.run() }) else {
            throw .unexpected("the system gave no thread for the audit")
        }
        writing = thread
        self.queue = queue
        self.store = store
    }

    // MARK: Recording

    /// Takes over an event; false when it cannot be kept: then what it tells of must not happen.
    public func record(_ event: AuditEvent) -> Bool { queue.push(event) }

    /// As `record(_:)`, all or none.
    public func record(_ events: [AuditEvent]) -> Bool { queue.push(contentsOf: events) }

    /// Whether an event would be taken over now.
    public var isRecording: Bool { queue.isOpen }

    /// How the audit is.
    public func status() -> AuditStatus { queue.status() }

    /// Returns when `status().state` is not `state` any more.
    public func statusChanged(from state: AuditStatus.State) async throws(EngineRefusal) {
        while let waiter = queue.waiter(from: state) {
            guard await waiter.wait() else {
                queue.forget(waiter)
                throw .cancelled
            }
        }
    }

    // MARK: Reading

    /// The rows that `query` chooses, newest first; everything recorded before the call is among them.
    public func page(_ query: AuditQuery) async throws(EngineRefusal) -> AuditPage {
        try await settle()
        return try await readers.read { [store] () throws(EngineRefusal) in
            try Self.reading { () throws(StoreError) in try store.page(query) }
        }
    }

    /// How often each branch opened briefings on the days from `first` to `last`, both included; everything recorded before
    /// the call is counted.
    public func briefings(
        from first: CalendarDate, through last: CalendarDate
    ) async throws(EngineRefusal) -> [BriefingCount] {
        try await settle()
        return try await readers.read { [store] () throws(EngineRefusal) in
            try Self.reading { () throws(StoreError) in try store.briefings(from: first, through: last) }
        }
    }

    /// Checks the chain as `AuditVerifier` does; everything recorded before the call is in it.
    public func verify(
        from seq: UInt64, limit: Int, kept: AuditPlace? = nil
    ) async throws(EngineRefusal) -> AuditVerification {
        try await settle()
        return try await readers.read { [store] () throws(EngineRefusal) in
            try Self.reading { () throws(StoreError) in
                try AuditVerifier(store).verify(from: seq, limit: limit, kept: kept)
            }
        }
    }

    /// Returns when everything that was recorded is durable, or cannot become so now.
    public func settle() async throws(EngineRefusal) {
        guard let waiter = queue.settlement() else { return }
        guard await waiter.wait() else { throw .cancelled }
    }

    private static func reading<Value>(
        _ body: () throws(StoreError) -> Value
    ) throws(EngineRefusal) -> Value {
        do throws(StoreError) {
            return try body()
        } catch .stopped {
            throw .notServing
        } catch {
            throw .corrupt
        }
    }

    // MARK: The end

    /// Makes what is queued durable, ends the threads and closes the store. Harmless when repeated.
    public func shutDown() async {
        guard queue.close() else { return }
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let stop: @Sendable () -> Void = { [self] in
                writing.join()
                readers.close()
                store.close()
                continuation.resume()
            }
            if WorkerThread.start("refleks-stop", stop) == nil { stop() }
        }
    }
}
