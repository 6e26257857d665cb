import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

#if os(Linux)
    import Glibc
#endif

/// Threads that give way to those that answer, where the system lets them.
@Suite struct GivingWayTests {
    /// What an engine says of it that opens, records, and shuts down.
    private func said(isGranted: Bool) async throws -> [String] {
        let (bench, log) = (TestBench(), HeardLog())
        var environment = bench.environment()
        environment.logger = log.logger
        environment.giveWay = { isGranted }
        let engine = try await Engine.open(
            store: MemoryStore(disk: bench.disk), keys: KeptKeys(bench.keys), configuration: bench.configuration,
            environment: environment)
        // The projector's thread has run when this is projected.
        _ = try await engine.submit(Make.create("Ali", "Kaya"))
        try await engine.waitForProjection(of: engine.durableSeq)
        await engine.shutDown()
        return log.lines.filter { $0.contains("priorities") }
    }

    @Test func `a system that refuses priorities is told of once, and everything goes on`() async throws {
        #expect(
            try await said(isGranted: false) == [
                "warning the system refuses priorities: what goes on behind commits does not give way to them"
            ])
        #expect(try await said(isGranted: true) == [])
    }

    #if os(Linux)
        @Test func `a thread that yields to others works in batches: it takes no core by waking up`() throws {
            let policies = Shared<[Int32]>([])
            let thread = WorkerThread.start("test-yield") {
                policies.withLock { $0.append(sched_getscheduler(0)) }
                WorkerThread.yieldToOthers()
                policies.withLock { $0.append(sched_getscheduler(0)) }
            }
            try #require(thread).join()
            #expect(policies.withLock { $0 } == [SCHED_OTHER, Self.batch])
        }

        /// SCHED_BATCH, which glibc declares for its own extensions only.
        private static let batch: Int32 = 3
    #endif
}
