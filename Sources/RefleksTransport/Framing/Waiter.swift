/// A suspended task, named by a ticket so that its cancellation finds it and no other.
struct Waiter<Success: Sendable> {
    let ticket: UInt64
    let continuation: CheckedContinuation<Success, any Error>
}
