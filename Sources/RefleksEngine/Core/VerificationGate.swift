import Synchronization

/// Lets one long piece of work in at a time (a verification, a fit), and the store be closed only when none is inside: the
/// scratch file of a verification is the data directory's, which another process may have next.
final class VerificationGate: @unchecked Sendable {
    // Sendable: `isTaken` is reached under the condition's lock only.
    private let condition = Condition()
    private var isTaken = false
    private let closed = CancellationFlag()

    /// The engine stops: whoever is inside ends at the next step.
    var isClosed: Bool { closed.isRaised }

    /// Whether the caller may begin; then it has to leave.
    func enter() -> Bool {
        condition.withLock {
            guard !isTaken, !isClosed else { return false }
            isTaken = true
            return true
        }
    }

    func leave() {
        condition.withLock {
            isTaken = false
            condition.broadcast()
        }
    }

    /// Nobody may begin any more; waits until nobody is inside.
    func close() {
        closed.raise()
        condition.withLock { while isTaken { condition.wait() } }
    }
}
