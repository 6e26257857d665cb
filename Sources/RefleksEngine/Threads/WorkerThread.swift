#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A thread of the engine's own, so that nothing that waits for a disk stands on the cooperative pool.
final class WorkerThread: @unchecked Sendable {
    // Sendable: `thread` is written in `start` before anyone else has the value, and read by the one who joins.
    private var thread = pthread_t()

    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    /// Starts a thread.
    ///
    /// - Returns: nil when the system has no more threads.
    static func start(_ run: @escaping @Sendable () -> Void) -> WorkerThread? {
        let worker = WorkerThread()
        let body = Unmanaged.passRetained(Body(run))
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
        return worker
    }

    /// Waits until the thread has ended; at most one caller.
    func join() {
        pthread_join(thread, nil)
    }
}
