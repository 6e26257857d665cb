import DequeModule
import RefleksStore

/// The threads that read the store for callers: one connection each, off the cooperative pool.
final class ReaderPool: Sendable {
    private let jobs = ReaderQueue()
    private let threads: [WorkerThread]

    /// - Throws: `.unexpected` when the system has no more threads.
    init(threads count: Int) throws(StoreError) {
        var threads: [WorkerThread] = []
        for _ in 0..<max(count, 1) {
            let thread = WorkerThread.start("refleks-read") { [jobs] in
                while let job = jobs.take() { job.run() }
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
        jobs.push(.single(job))
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

    /// Reads a view, on the calling thread if it is in memory, else on a reader thread together with those that wait
    /// beside it. Returns whether the interactions end because of their size.
    func read(
        _ core: EngineCore, _ selector: CustomerSelector, _ slice: CustomerReader.Slice, to writer: any ViewWriter
    ) async throws(EngineRefusal) -> Bool {
        if let outcome = ViewRead.withoutWaiting(core, selector, slice, to: writer) { return try outcome.get() }
        let outcome = await withUnsafeContinuation { continuation in
            let read = ViewRead(core, selector, slice, to: writer, answering: continuation)
            if !jobs.push(.views([read])) { read.refuse(.notServing) }
        }
        return try outcome.get()
    }

    /// Finishes what is queued and ends the threads.
    func close() {
        jobs.close()
        for thread in threads { thread.join() }
    }
}

/// What a reader thread does in one go.
enum ReaderJob: Sendable {
    case single(@Sendable () -> Void)
    /// Views, one or more.
    case views([ViewRead])

    func run() {
        switch self {
        case .single(let body): body()
        case .views(let reads): ViewRead.answer(reads)
        }
    }
}

/// Jobs in their order; views that stand behind one another are taken as one job.
///
/// A thread is woken when the queue is not empty any more; the one that leaves something behind wakes the next. So a burst
/// of views wakes one thread, not one for each.
final class ReaderQueue: @unchecked Sendable {
    // Sendable: everything below `condition` is reached under its lock only.
    private let condition = Condition()
    private var jobs = Deque<ReaderJob>()
    private var isClosed = false
    private var waiting = 0

    /// Views in one job: the first one's answer waits for the last one's.
    static let maximumViews = 16

    /// False when the queue is closed: the job was not taken over.
    func push(_ job: ReaderJob) -> Bool {
        condition.withLock {
            guard !isClosed else { return false }
            jobs.append(job)
            if jobs.count == 1, waiting > 0 { condition.signal() }
            return true
        }
    }

    /// Waits for the next job; nil when the queue is closed and empty.
    func take() -> ReaderJob? {
        condition.withLock {
            while jobs.isEmpty, !isClosed {
                waiting += 1
                condition.wait()
                waiting -= 1
            }
            guard let first = jobs.popFirst() else { return nil }
            defer { if !jobs.isEmpty, waiting > 0 { condition.signal() } }
            guard case .views(var reads) = first else { return first }
            while reads.count < Self.maximumViews, case .views(let more)? = jobs.first {
                jobs.removeFirst()
                reads += more
            }
            return .views(reads)
        }
    }

    /// No more pushes; takers drain what is left.
    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}
