import RefleksStore

/// Events on their way to the disk: pushed by any call, taken in groups by one thread. Bounded; nothing waits to push.
final class AuditQueue: @unchecked Sendable {
    // Sendable: everything below `condition` is reached under its lock only.
    private let condition = Condition()
    private let configuration: AuditConfiguration
    private var state = AuditStatus.State.recording
    private var head: AuditHead
    private var pending: [AuditEvent] = []
    private var pendingSince = Monotonic.now
    /// Rows of the group that is being written.
    private var written = 0
    private var isClosed = false
    /// Somebody waits for what is pending.
    private var isHurried = false
    /// Events taken over since the start, and those of them that are durable or lost.
    private var pushed: UInt64 = 0
    private var settled: UInt64 = 0
    private var settling: [(until: UInt64, waiter: Waiter)] = []
    private var watching: [Waiter] = []

    init(_ configuration: AuditConfiguration, head: AuditHead) {
        self.configuration = configuration
        self.head = head
    }

    // MARK: Calls

    func push(_ event: AuditEvent) -> Bool {
        condition.withLock {
            guard hasRoom(for: 1) else { return false }
            pending.append(event)
            didPush(1)
            return true
        }
    }

    func push(contentsOf events: [AuditEvent]) -> Bool {
        condition.withLock {
            guard hasRoom(for: events.count) else { return false }
            pending.append(contentsOf: events)
            didPush(events.count)
            return true
        }
    }

    var isOpen: Bool { condition.withLock { hasRoom(for: 1) } }

    /// At most a quarter of the queue is in use.
    var isRoomy: Bool { condition.withLock { pending.count + written <= configuration.maximumQueuedRows / 4 } }

    private func hasRoom(for count: Int) -> Bool {
        state == .recording && !isClosed && pending.count + written + count <= configuration.maximumQueuedRows
    }

    /// The writing thread is woken for a group's first event, which starts the group's time, and when the group is full.
    private func didPush(_ count: Int) {
        pushed &+= UInt64(count)
        if pending.count == count {
            pendingSince = .now
            condition.signal()
        } else if isFull, pending.count - count < fullGroup {
            condition.signal()
        }
    }

    /// Where a quarter of the queue is less than a full group, that is enough.
    private var fullGroup: Int { min(configuration.fullGroupRows, max(1, configuration.maximumQueuedRows / 4)) }
    private var isFull: Bool { pending.count >= fullGroup }

    func status() -> AuditStatus {
        condition.withLock { AuditStatus(state: state, head: head, queuedRows: pending.count + written) }
    }

    /// Fires at the next change of the state; nil when it is another one already.
    func waiter(from known: AuditStatus.State) -> Waiter? {
        condition.withLock {
            guard state == known else { return nil }
            let waiter = Waiter()
            watching.append(waiter)
            return waiter
        }
    }

    /// Nobody waits with it any more.
    func forget(_ waiter: Waiter) {
        condition.withLock { watching.removeAll { $0 === waiter } }
    }

    /// Fires when everything pushed so far is durable, or cannot become so now; nil when that is so already.
    func settlement() -> Waiter? {
        condition.withLock {
            guard state == .recording, settled < pushed else { return nil }
            let waiter = Waiter()
            settling.append((pushed, waiter))
            isHurried = true
            condition.signal()
            return waiter
        }
    }

    /// No more events; false when that was said before.
    func close() -> Bool {
        condition.withLock {
            defer {
                isClosed = true
                condition.broadcast()
            }
            return !isClosed
        }
    }

    // MARK: The writing thread

    /// The next group, in `group`'s memory; false when the queue is closed and empty.
    func take(into group: inout [AuditEvent]) -> Bool {
        group.removeAll(keepingCapacity: true)
        return condition.withLock {
            while pending.isEmpty {
                guard !isClosed else { return false }
                condition.wait()
            }
            let deadline = pendingSince.adding(milliseconds: configuration.gatherMilliseconds)
            while !isFull, !isHurried, !isClosed, Monotonic.now < deadline { condition.wait(until: deadline) }
            isHurried = false
            swap(&group, &pending)
            written = group.count
            return true
        }
    }

    /// Waits for as long as a full disk is given; false when the queue is closed.
    func pause() -> Bool {
        let deadline = Monotonic.now.adding(milliseconds: configuration.retryMilliseconds)
        return condition.withLock {
            while !isClosed, Monotonic.now < deadline { condition.wait(until: deadline) }
            return !isClosed
        }
    }

    /// The group is durable up to `head`.
    func committed(upTo head: AuditHead) {
        let woken = condition.withLock {
            self.head = head
            return settle(written) + change(to: isClosed ? state : .recording)
        }
        for waiter in woken { waiter.fire() }
    }

    /// The group waits for space. Who waits for it is told now.
    func isOutOfSpace() {
        let woken = condition.withLock { settle(0) + change(to: .full) }
        for waiter in woken { waiter.fire() }
    }

    /// Nothing will be durable any more. Returns how many events are lost.
    func fail() -> Int {
        let (woken, lost) = condition.withLock {
            let lost = written + pending.count
            pending = []
            return (settle(lost) + change(to: .failed), lost)
        }
        for waiter in woken { waiter.fire() }
        return lost
    }

    /// The thread ends.
    func stop() {
        let woken = condition.withLock { settle(written) + change(to: state == .failed ? .failed : .stopped) }
        for waiter in woken { waiter.fire() }
    }

    /// 0: nothing is settled, but nobody shall wait.
    private func settle(_ count: Int) -> [Waiter] {
        if count > 0 { written = 0 }
        settled &+= UInt64(count)
        let isOver = count == 0
        defer { settling.removeAll { isOver || $0.until <= settled } }
        return settling.filter { isOver || $0.until <= settled }.map(\.waiter)
    }

    private func change(to new: AuditStatus.State) -> [Waiter] {
        guard state != new else { return [] }
        state = new
        defer { watching = [] }
        return watching
    }
}
