import RefleksStore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A thread of the engine's own, so that nothing that waits for a disk stands on the cooperative pool.
final class WorkerThread: @unchecked Sendable {
    // Sendable: what changes is written in `start` before anyone else has the value, and then by the one who joins.
    private var thread = pthread_t()
    /// It runs or has ended, and nobody has waited for that: the system keeps its stack until somebody does.
    private var isUnclaimed = false

    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    /// Starts a thread; `name`, at most 15 ASCII characters, is what `top -H` and profilers show.
    ///
    /// - Returns: nil when the system has no more threads.
    static func start(_ name: StaticString, _ run: @escaping @Sendable () -> Void) -> WorkerThread? {
        let worker = WorkerThread()
        let body = Unmanaged.passRetained(
            Body {
                name.withUTF8Buffer { setName(of: $0) }
                run()
            })
        let code = pthread_create(
            &worker.thread, nil,
            { context in
                guard let context else { return nil }
                let body = Unmanaged<Body>.fromOpaque(context).takeRetainedValue()
                body.run()
                return nil
            }, body.toOpaque())
        guard code == 0 else {
            body.release()
            return nil
        }
        worker.isUnclaimed = true
        return worker
    }

    /// Who lets go of a thread without joining it does not wait for it: the system cleans up at its end.
    deinit {
        if isUnclaimed { pthread_detach(thread) }
    }

    /// Names the calling thread. A name that the system does not take is no reason to fail.
    private static func setName(of name: UnsafeBufferPointer<UInt8>) {
        #if !canImport(Darwin)
            // glibc's call for it is a GNU extension, which Swift does not see.
            let descriptor = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return }
            _ = write(descriptor, name.baseAddress, name.count)
            close(descriptor)
        #endif
    }

    /// Lets other threads of the process go first when there is more to do than cores to do it. A system that refuses is
    /// no reason to fail; false says that it did.
    @discardableResult
    static func yieldToOthers() -> Bool {
        var isTaken = true
        #if !canImport(Darwin)
            // On Linux a nice value belongs to a thread, here the calling one.
            isTaken = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness) == 0
        #endif
        ThreadTurns.shorten()
        return isTaken
    }

    /// Between two pieces of what a thread does behind the others: whoever is ready has the core first. Not with a lock in hand that
    /// others want.
    static func letOthersRun() { ThreadTurns.end() }

    /// The CPU time, in nanoseconds, that all threads of the process but the calling one have taken so far.
    static var timeOfOthers: UInt64 {
        func time(_ clock: clockid_t) -> UInt64 {
            var time = timespec()
            clock_gettime(clock, &time)
            return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
        }
        // Two readings: two values differ by some hundred nanoseconds, in either direction, besides what others took.
        let own = time(CLOCK_THREAD_CPUTIME_ID)
        let all = time(CLOCK_PROCESS_CPUTIME_ID)
        return all > own ? all - own : 0
    }

    /// At 5 a thread gets a third of the share of one at 0.
    private static let niceness: Int32 = 5

    /// Waits until the thread has ended; at most one caller.
    func join() {
        pthread_join(thread, nil)
        isUnclaimed = false
    }
}
