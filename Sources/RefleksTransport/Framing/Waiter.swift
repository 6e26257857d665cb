/// A suspended task, named by a ticket so that its cancellation finds it and no other.
struct Waiter<Success: Sendable> {
    let ticket: UInt64
    /// Unchecked: whether somebody waits is asked for every message, and the checked kind looks up generic metadata each
    /// time it is touched. The bridge takes a waiter out of its state before it resumes it, so nobody is resumed twice.
    let continuation: UnsafeContinuation<Success, any Error>
}
