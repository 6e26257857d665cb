import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import RefleksTransport

/// Jobs of tasks that prefer an event loop.
@Suite struct EventLoopTaskExecutorTests {
    /// Runs `body` with an executor of a loop of its own.
    private static func withLoop(_ body: (any EventLoop, EventLoopTaskExecutor) async throws -> Void) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        try await body(loop, EventLoopTaskExecutor(loop))
        try await group.shutdownGracefully()
    }

    /// A task that waits for what `resume` gives it, and then says so.
    private static func waiting(
        _ executor: EventLoopTaskExecutor, _ said: @escaping @Sendable () -> Void
    ) async throws -> (Task<Void, Never>, UnsafeContinuation<Void, Never>) {
        let (continuations, found) = AsyncStream<UnsafeContinuation<Void, Never>>.makeStream()
        let task = Task(executorPreference: executor) {
            await withUnsafeContinuation { found.yield($0) }
            said()
        }
        return (task, try #require(await continuations.first { _ in true }))
    }

    @Test func `everybody whom another thread resumes goes on once, on the loop, in that order`() async throws {
        try await Self.withLoop { loop, executor in
            let order = Mutex<[Int]>([])
            var waiting: [(task: Task<Void, Never>, continuation: UnsafeContinuation<Void, Never>)] = []
            for number in 0..<500 {
                waiting.append(
                    try await Self.waiting(executor) {
                        loop.assertInEventLoop()
                        order.withLock { $0.append(number) }
                    })
            }
            for (_, continuation) in waiting { continuation.resume() }
            for (task, _) in waiting { await task.value }
            #expect(order.withLock { $0 } == Array(0..<500))
        }
    }

    @Test func `who is resumed on the loop goes on in a later tick, not inside whoever resumes`() async throws {
        try await Self.withLoop { loop, executor in
            let steps = Mutex<[String]>([])
            let (task, continuation) = try await Self.waiting(executor) { steps.withLock { $0.append("resumed") } }
            try await loop.submit {
                continuation.resume()
                steps.withLock { $0.append("after resuming") }
            }.get()
            await task.value
            #expect(steps.withLock { $0 } == ["after resuming", "resumed"])
        }
    }

    @Test func `a job that comes while others run asks the loop once more`() async throws {
        try await Self.withLoop { _, executor in
            let order = Mutex<[String]>([])
            let (second, resumeSecond) = try await Self.waiting(executor) { order.withLock { $0.append("second") } }
            let (first, resumeFirst) = try await Self.waiting(executor) {
                resumeSecond.resume()
                order.withLock { $0.append("first") }
            }
            resumeFirst.resume()
            await first.value
            await second.value
            #expect(order.withLock { $0 } == ["first", "second"])
        }
    }
}
