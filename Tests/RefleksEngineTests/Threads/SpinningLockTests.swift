import Testing

@testable import RefleksEngine

struct SpinningLockTests {
    @Test func `who takes the lock again and again lets somebody in who waits for it`() throws {
        let lock = SpinningLock(0)
        let waiting = try #require(
            lock.withLock { _ in
                let thread = WorkerThread.start("lock-test") { lock.withLock { $0 += 1 } }
                while thread != nil, !lock.isWanted {}
                return thread
            })
        // Without letting others in, this many turns are over before a sleeping thread is awake. Who has come in is seen under
        // the lock, however long he is not run after it.
        var isServed = false
        for _ in 0..<Self.turns where !isServed {
            isServed = lock.withLock { $0 == 1 }
            lock.letOthersIn()
        }
        #expect(isServed)
        waiting.join()
        #expect(lock.withLock { $0 } == 1)
    }

    private static let turns = 1_000
}
