/// Something happened: raised by any thread, waited for by one; raising it twice is raising it once.
final class Signal: @unchecked Sendable {
    // Sendable: `isRaised` is reached under the condition's lock only.
    private let condition = Condition()
    private var isRaised = false

    func raise() {
        condition.withLock {
            isRaised = true
            condition.signal()
        }
    }

    /// Waits until it is raised, and lowers it.
    func wait() {
        condition.withLock {
            while !isRaised { condition.wait() }
            isRaised = false
        }
    }

    /// Waits until it is raised or the time is over, and lowers it. Returns whether it was raised.
    @discardableResult
    func wait(milliseconds: UInt64) -> Bool { wait(until: .now.adding(milliseconds: milliseconds)) }

    /// The same, until the monotonic clock shows `deadline`.
    @discardableResult
    func wait(until deadline: Monotonic) -> Bool {
        condition.withLock {
            while !isRaised, Monotonic.now < deadline { condition.wait(until: deadline) }
            defer { isRaised = false }
            return isRaised
        }
    }
}
