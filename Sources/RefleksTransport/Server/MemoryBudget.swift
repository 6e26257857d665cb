import Synchronization

/// The bytes of messages in transit, and of requests that handlers work on, that all connections of the process may hold
/// together.
///
/// Each connection is bounded by itself; this bounds their sum. Connections report what they hold after every burst of
/// reads, so the total may pass the budget by one burst per event loop.
package final class MemoryBudget: Sendable {
    /// Bytes.
    package let limit: Int
    private let held = Atomic<Int>(0)

    /// A budget of `limit` bytes.
    package init(limit: Int) {
        self.limit = limit
    }

    /// Whether the connections hold more than the budget: new calls are refused until they hold less.
    package var isExhausted: Bool { held.load(ordering: .relaxed) > limit }

    /// Bytes that connections hold now.
    package var heldBytes: Int { held.load(ordering: .relaxed) }

    /// Counts a change in what one connection holds.
    package func adjust(by delta: Int) {
        guard delta != 0 else { return }
        held.wrappingAdd(delta, ordering: .relaxed)
    }
}
