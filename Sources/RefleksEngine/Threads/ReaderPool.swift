import RefleksStore

/// The threads that read the store for callers: one connection each, off the cooperative pool.
final class ReaderPool: Sendable {
    private let jobs = BlockingQueue<@Sendable () -> Void>()
    private let threads: [WorkerThread]

    /// - Throws: `.unexpected` when the system has no more threads.
    init(threads count: Int) throws(StoreError) {
        var threads: [WorkerThread] = []
        for _ in 0..<max(count, 1) {
            let thread = WorkerThread.start("refleks-read") { [jobs] in
                while let job = jobs.take(limit: 1).first { job() }
            }
            guard let thread else {
                jobs.close()
                throw .unexpected("the system gave no thread for reading")
            }
            threads.append(thread)
        }
        self.threads = threads
    }

    /// Runs `job` on a reader thread; false after `close`.
    @discardableResult
    func run(_ job: @escaping @Sendable () -> Void) -> Bool {
        jobs.push(job)
    }

    /// Runs `body` on a reader thread and returns what it returns.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable () throws(EngineRefusal) -> Value
    ) async throws(EngineRefusal) -> Value {
        let result: Result<Value, EngineRefusal> = await withUnsafeContinuation { continuation in
            let isTaken = run {
                continuation.resume(returning: Result { () throws(EngineRefusal) in try body() })
            }
            if !isTaken { continuation.resume(returning: .failure(.notServing)) }
        }
        return try result.get()
    }

    /// Finishes what is queued and ends the threads.
    func close() {
        jobs.close()
        for thread in threads { thread.join() }
    }
}
