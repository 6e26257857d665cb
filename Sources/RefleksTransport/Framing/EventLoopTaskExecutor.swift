package import NIOCore
import Synchronization

/// Runs tasks' jobs on one event loop, so that a handler, its connection and their state share one thread.
///
/// NIO gives an event loop only as a serial executor, which serves actors; a task prefers a `TaskExecutor`. A job
/// enqueued from the loop itself runs in the loop's next tick, never inside the caller: resuming a continuation cannot
/// re-enter the connection.
///
/// A commit resumes hundreds of calls one after the other. They gather here, and the loop is asked once for all that
/// came before it looks: a closure for each would be allocated by one thread and freed by the other.
package final class EventLoopTaskExecutor: TaskExecutor {
    private let eventLoop: any EventLoop
    /// Jobs that no tick has taken yet; while there are some, the loop has been asked.
    private let jobs = Mutex<[UnownedJob]>([])

    /// Runs jobs on `eventLoop`; keep one executor per loop.
    package init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isFirst = jobs.withLock { jobs in
            jobs.append(job)
            return jobs.count == 1
        }
        if isFirst { eventLoop.execute { self.runJobs() } }
    }

    /// Everything that has gathered; what comes meanwhile asks the loop once more.
    private func runJobs() {
        var taken: [UnownedJob] = []
        taken.reserveCapacity(Self.typicalJobs)
        jobs.withLock { swap(&$0, &taken) }
        for job in taken { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    private static let typicalJobs = 64

    package func asUnownedTaskExecutor() -> UnownedTaskExecutor {
        UnownedTaskExecutor(ordinary: self)
    }
}
