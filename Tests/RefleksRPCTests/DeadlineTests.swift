import Testing

@testable import RefleksRPC

@Suite struct DeadlineTests {
    @Test(
        arguments: [
            (0, 1_000), (1, 1), (999, 999), (5_000, 5_000), (5_001, 5_000), (UInt32.max, 5_000),
        ] as [(UInt32, UInt32)])
    func `a unary call gets its default when it asks for nothing and never more than the maximum`(
        requested: UInt32, granted: UInt32
    ) {
        #expect(Deadline.clamp(requested: requested, for: RouterFixture.descriptor()) == granted)
    }

    @Test func `a unary method without a default gets its maximum`() {
        let method = RouterFixture.descriptor(defaultDeadline: 0)
        #expect(Deadline.clamp(requested: 0, for: method) == 5_000)
    }

    @Test(arguments: [(0, 0), (7, 7), (9_000, 5_000)] as [(UInt32, UInt32)])
    func `a stream has no deadline unless it asks for one`(requested: UInt32, granted: UInt32) {
        let method = RouterFixture.descriptor(shape: .serverStreaming, defaultDeadline: 0)
        #expect(Deadline.clamp(requested: requested, for: method) == granted)
    }

    @Test func `a stream without a maximum gets what it asks for`() {
        let method = RouterFixture.descriptor(shape: .bidirectional, defaultDeadline: 0, maximumDeadline: 0)
        #expect(Deadline.clamp(requested: 0, for: method) == 0)
        #expect(Deadline.clamp(requested: .max, for: method) == .max)
    }

    @Test func `the instant of a deadline saturates instead of wrapping`() {
        #expect(Deadline.instant(after: 5, milliseconds: 0) == nil)
        #expect(Deadline.instant(after: 5, milliseconds: 2) == 2_000_005)
        #expect(Deadline.instant(after: .max - 1, milliseconds: .max) == .max)
    }
}
