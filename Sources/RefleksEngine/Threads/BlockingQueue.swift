import DequeModule

/// A queue between threads: takers wait while it is empty, and what was pushed before `close` is still taken.
final class BlockingQueue<Element: Sendable>: @unchecked Sendable {
    // Sendable: everything below `condition` is reached under its lock only.
    private let condition = Condition()
    private var elements = Deque<Element>()
    private var isClosed = false
    private var waiting = 0

    var count: Int { condition.withLock { elements.count } }

    /// False when the queue is closed: the element was not taken over.
    @discardableResult
    func push(_ element: Element) -> Bool {
        condition.withLock {
            guard !isClosed else { return false }
            elements.append(element)
            if waiting > 0 { condition.signal() }
            return true
        }
    }

    @discardableResult
    func push(contentsOf more: [Element]) -> Bool {
        condition.withLock {
            guard !isClosed else { return false }
            elements.append(contentsOf: more)
            if waiting > 0 { condition.broadcast() }
            return true
        }
    }

    /// 1…`limit` elements, waiting for the first; none when the queue is closed and empty.
    func take(limit: Int) -> [Element] {
        condition.withLock {
            while elements.isEmpty, !isClosed {
                waiting += 1
                condition.wait()
                waiting -= 1
            }
            let count = min(limit, elements.count)
            defer { elements.removeFirst(count) }
            return Array(elements.prefix(count))
        }
    }

    /// No more pushes; takers drain what is left.
    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}

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
    func wait(milliseconds: UInt64) -> Bool {
        let deadline = Monotonic.now.adding(milliseconds: milliseconds)
        return condition.withLock {
            while !isRaised, Monotonic.now < deadline { condition.wait(until: deadline) }
            defer { isRaised = false }
            return isRaised
        }
    }
}
