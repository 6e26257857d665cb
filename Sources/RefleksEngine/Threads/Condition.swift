#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A POSIX mutex with a condition variable: what threads of the engine wait on. `Synchronization.Mutex` cannot wait.
final class Condition: @unchecked Sendable {
    // Sendable: both are made for use by many threads and live at fixed addresses until `deinit`.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let variable: UnsafeMutablePointer<pthread_cond_t>
    /// Whose mutex this is, when it is not its own.
    private let owner: Condition?

    /// With a mutex of its own, or with that of `owner`: then the same lock guards what either is waited on for.
    init(sharingLockOf owner: Condition? = nil) {
        self.owner = owner
        mutex = owner?.mutex ?? .allocate(capacity: 1)
        variable = .allocate(capacity: 1)
        if owner == nil { mutex.initializeAdaptively() }
        variable.initialize(to: pthread_cond_t())
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        #if !canImport(Darwin)
            pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        #endif
        pthread_cond_init(variable, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(variable)
        variable.deallocate()
        guard owner == nil else { return }
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    /// Waits for a signal; the caller holds the lock. May wake without one.
    func wait() {
        pthread_cond_wait(variable, mutex)
    }

    /// Waits for a signal until the monotonic clock shows `deadline`; the caller holds the lock.
    func wait(until deadline: Monotonic) {
        var time = timespec(
            tv_sec: Int(deadline.nanoseconds / 1_000_000_000), tv_nsec: Int(deadline.nanoseconds % 1_000_000_000))
        pthread_cond_timedwait(variable, mutex, &time)
    }

    func signal() {
        pthread_cond_signal(variable)
    }

    func broadcast() {
        pthread_cond_broadcast(variable)
    }
}

extension UnsafeMutablePointer<pthread_mutex_t> {
    /// Makes a mutex that is held for moments: whoever meets it tries a few times before the kernel puts him to sleep.
    func initializeAdaptively() {
        initialize(to: pthread_mutex_t())
        var attributes = pthread_mutexattr_t()
        pthread_mutexattr_init(&attributes)
        #if canImport(Glibc)
            pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_ADAPTIVE_NP))
        #endif
        pthread_mutex_init(self, &attributes)
        pthread_mutexattr_destroy(&attributes)
    }
}

/// A reading of the monotonic clock: for durations only, never for what is recorded.
struct Monotonic: Sendable, Comparable {
    let nanoseconds: UInt64

    static var now: Monotonic {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Monotonic(nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
    }

    func seconds(since earlier: Monotonic) -> Double {
        nanoseconds > earlier.nanoseconds ? Double(nanoseconds - earlier.nanoseconds) / 1e9 : 0
    }

    func adding(milliseconds: UInt64) -> Monotonic { adding(microseconds: milliseconds &* 1_000) }

    func adding(microseconds: UInt64) -> Monotonic { adding(nanoseconds: microseconds &* 1_000) }

    func adding(nanoseconds: UInt64) -> Monotonic { Monotonic(nanoseconds: self.nanoseconds &+ nanoseconds) }

    static func < (left: Monotonic, right: Monotonic) -> Bool { left.nanoseconds < right.nanoseconds }
}
