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

    init(_ value: sending Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        var attributes = pthread_mutexattr_t()
        pthread_mutexattr_init(&attributes)
        #if canImport(Glibc)
            pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_ADAPTIVE_NP))
        #endif
        pthread_mutex_init(mutex, &attributes)
        pthread_mutexattr_destroy(&attributes)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        if pthread_mutex_trylock(mutex) != 0 {
            waiters.wrappingAdd(1, ordering: .relaxed)
            pthread_mutex_lock(mutex)
            waiters.wrappingSubtract(1, ordering: .relaxed)
        }
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }

    /// For a thread that takes the lock again and again and is in no hurry: waits, for a moment, until those who want it
    /// have had it. The mutex is not fair: who lets go of it and takes it again is back before anyone else is awake.
    func letOthersIn() {
        for _ in 0..<Self.pauses where isWanted { usleep(Self.pauseMicroseconds) }
    }

    /// Some thread has found it taken and waits for it.
    var isWanted: Bool { waiters.load(ordering: .relaxed) > 0 }

    /// Together they are longer than any wake-up on a machine that is not overloaded.
    private static var pauses: Int { 20 }
    private static var pauseMicroseconds: useconds_t { 50 }
}
