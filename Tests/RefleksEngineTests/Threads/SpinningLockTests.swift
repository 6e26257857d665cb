import Synchronization
import Testing

@testable import RefleksEngine

struct SpinningLockTests {
    @Test func `who takes the lock again and again lets somebody in who waits for it`() throws {
        let lock = SpinningLock(0)
        let served = Mutex(false)
        let waiting = try #require(
            lock.withLock { _ in
                let thread = WorkerThread.start("lock-test") {
                    lock.withLock { $0 += 1 }
                    served.withLock { $0 = true }
                }
                while thread != nil, !lock.isWanted {}
                return thread
            })
        // Without letting others in, this many turns are over before a sleeping thread is awake.
        var turns = 0
        while !served.withLock({ $0 }), turns < Self.turns {
            lock.withLock { $0 += 0 }
            lock.letOthersIn()
            turns += 1
        }
        #expect(served.withLock { $0 })
        waiting.join()
        #expect(lock.withLock { $0 } == 1)
    }

    private static let turns = 1_000
}
