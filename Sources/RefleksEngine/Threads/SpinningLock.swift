import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A lock for a value that many threads want for some microseconds at a time.
///
/// `Synchronization.Mutex` hands itself over in the kernel as soon as two threads meet (priority-inheriting futexes on
/// Linux), which costs more than what is done under it here. glibc's adaptive mutex tries for a moment first.
final class SpinningLock<Value>: @unchecked Sendable {
    // Sendable: `value` is reached under the lock only.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private var value: Value
    /// Threads that found the lock taken and do not have it yet.
    private let waiters = Atomic<Int>(0)
    /// Somebody lets them in, and is told by each who has come.
    private let isPausing = Atomic<Bool>(false)
    private let cameIn = Signal()

    init(_ value: sending Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initializeAdaptively()
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        if pthread_mutex_trylock(mutex) != 0 {
            waiters.wrappingAdd(1, ordering: .sequentiallyConsistent)
            pthread_mutex_lock(mutex)
            waiters.wrappingSubtract(1, ordering: .sequentiallyConsistent)
            if isPausing.load(ordering: .sequentiallyConsistent) { cameIn.raise() }
        }
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }

    /// For the one thread that takes the lock again and again and is in no hurry: waits until those who want it have come
    /// in, for a few milliseconds at most. The mutex is not fair: who lets go of it and takes it again is back before anyone
    /// else is awake.
    func letOthersIn() {
        guard isWanted else { return }
        isPausing.store(true, ordering: .sequentiallyConsistent)
        defer { isPausing.store(false, ordering: .relaxed) }
        for _ in 0..<Self.pauses where isWanted { cameIn.wait(milliseconds: 1) }
    }

    /// Some thread has found it taken and waits for it.
    var isWanted: Bool { waiters.load(ordering: .sequentiallyConsistent) > 0 }

    /// Each ends as soon as one has come in, and after a millisecond on a machine that wakes nobody in that time.
    private static var pauses: Int { 4 }
}
