import DequeModule

/// Those who wait for room in a full window, first come, first served.
struct RoomQueue {
    private struct Waiter {
        let ticket: UInt64
        let size: Int
        let continuation: CheckedContinuation<Void, any Error>
    }

    private var waiters: Deque<Waiter> = []
    private var lastTicket: UInt64 = 0

    var isEmpty: Bool { waiters.isEmpty }

    /// Names a wait before it begins, so that it can be cancelled at any time.
    mutating func nextTicket() -> UInt64 {
        lastTicket &+= 1
        return lastTicket
    }

    mutating func append(_ ticket: UInt64, size: Int, _ continuation: CheckedContinuation<Void, any Error>) {
        // The pusher's turn that asked for the ticket is still running, so no cancellation can have come between.
        waiters.append(Waiter(ticket: ticket, size: size, continuation: continuation))
    }

    /// Lets in whom `reserve` finds room for, in order.
    mutating func admit(reserve: (Int) -> Bool) {
        while let first = waiters.first, reserve(first.size) {
            waiters.removeFirst()
            first.continuation.resume()
        }
    }

    /// Ends a wait; one that was let in already stays so.
    mutating func cancel(_ ticket: UInt64) {
        guard let index = waiters.firstIndex(where: { $0.ticket == ticket }) else { return }
        waiters.remove(at: index).continuation.resume(throwing: CancellationError())
    }

    mutating func failAll(_ error: any Error) {
        for waiter in waiters { waiter.continuation.resume(throwing: error) }
        waiters.removeAll()
    }
}
