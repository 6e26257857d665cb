package import NIOCore

/// Runs tasks' jobs on one event loop, so that a handler, its connection and their state share one thread.
///
/// NIO gives an event loop only as a serial executor, which serves actors; a task prefers a `TaskExecutor`. A job
/// enqueued from the loop itself runs in the loop's next tick, never inside the caller: resuming a continuation cannot
/// re-enter the connection.
package final class EventLoopTaskExecutor: TaskExecutor {
    private let eventLoop: any EventLoop

    /// Runs jobs on `eventLoop`; keep one executor per loop.
    package init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute {
            job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }

    package func asUnownedTaskExecutor() -> UnownedTaskExecutor {
        UnownedTaskExecutor(ordinary: self)
    }
}
