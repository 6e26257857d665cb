import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import RefleksOps

struct EventLoopPulseTests {
    /// A clock that the test moves.
    private final class Clock: Sendable {
        private let nanoseconds = Atomic<UInt64>(0)
        var now: NIODeadline { .uptimeNanoseconds(nanoseconds.load(ordering: .relaxed)) }
        func advance(seconds: UInt64) { nanoseconds.wrappingAdd(seconds * 1_000_000_000, ordering: .relaxed) }
    }

    @Test func `loops that run are alive and a loop that stands still is not`() throws {
        let clock = Clock()
        let (running, hanging) = (EmbeddedEventLoop(), EmbeddedEventLoop())
        let pulse = EventLoopPulse([running, hanging], limit: .seconds(10), now: { clock.now })
        for _ in 0..<10 {
            clock.advance(seconds: 1)
            running.advanceTime(by: .seconds(1))
        }
        #expect(pulse.isAlive)
        clock.advance(seconds: 1)
        running.advanceTime(by: .seconds(1))
        #expect(!pulse.isAlive)
        hanging.advanceTime(by: .seconds(1))
        #expect(pulse.isAlive)
        pulse.stop()
        try running.syncShutdownGracefully()
        try hanging.syncShutdownGracefully()
    }
}
