import Synchronization

/// Who waits for what: cursors for new entries and for a customer, searches for the projection, health for the state.
final class WaitList: Sendable {
    private struct Waiters {
        var nextID: UInt64 = 0
        var entries: [UInt64: Waiter] = [:]
        var customers: [UInt64: [UInt64: Waiter]] = [:]
        var applied: [UInt64: (seq: UInt64, waiter: Waiter)] = [:]
        var learnt: [UInt64: (seq: UInt64, waiter: Waiter)] = [:]
        var status: [UInt64: Waiter] = [:]
    }

    /// What a waiter waits for.
    enum Event: Sendable {
        case entry
        /// Of one of these customers.
        case change(of: [UInt64])
        case applied(UInt64)
        case learnt(UInt64)
        case status
    }

    /// A registered wait; end it with `remove`.
    struct Ticket: Sendable {
        let waiter: Waiter
        fileprivate let id: UInt64
        fileprivate let event: Event
    }

    private let waiters = Mutex(Waiters())

    /// Registers before the caller looks whether it has happened already, so that nothing falls in between.
    func add(_ event: Event) -> Ticket {
        let waiter = Waiter()
        let id = waiters.withLock { waiters in
            // One a nanosecond lasts 584 years.
            waiters.nextID &+= 1
            let id = waiters.nextID
            switch event {
            case .entry: waiters.entries[id] = waiter
            case .change(let numbers): for number in numbers { waiters.customers[number, default: [:]][id] = waiter }
            case .applied(let seq): waiters.applied[id] = (seq, waiter)
            case .learnt(let seq): waiters.learnt[id] = (seq, waiter)
            case .status: waiters.status[id] = waiter
            }
            return id
        }
        return Ticket(waiter: waiter, id: id, event: event)
    }

    func remove(_ ticket: Ticket) {
        waiters.withLock { waiters in
            switch ticket.event {
            case .entry: waiters.entries[ticket.id] = nil
            case .change(let numbers):
                for number in numbers {
                    waiters.customers[number]?[ticket.id] = nil
                    if waiters.customers[number]?.isEmpty == true { waiters.customers[number] = nil }
                }
            case .applied: waiters.applied[ticket.id] = nil
            case .learnt: waiters.learnt[ticket.id] = nil
            case .status: waiters.status[ticket.id] = nil
            }
        }
    }

    /// A group was published that touched these customers.
    func published(_ customers: [UInt64]) {
        let woken: [Waiter] = waiters.withLock { waiters in
            var woken = Array(waiters.entries.values)
            waiters.entries.removeAll(keepingCapacity: true)
            guard !waiters.customers.isEmpty else { return woken }
            for number in customers {
                if let watching = waiters.customers.removeValue(forKey: number) { woken += watching.values }
            }
            return woken
        }
        for waiter in woken { waiter.fire() }
    }

    /// The projection reached `seq`.
    func applied(_ seq: UInt64) {
        let woken: [Waiter] = waiters.withLock { waiters in
            guard !waiters.applied.isEmpty else { return [] }
            let reached = waiters.applied.filter { $0.value.seq <= seq }
            for id in reached.keys { waiters.applied[id] = nil }
            return reached.values.map(\.waiter)
        }
        for waiter in woken { waiter.fire() }
    }

    /// Purchases up to `seq` are learnt.
    func learnt(_ seq: UInt64) {
        let woken: [Waiter] = waiters.withLock { waiters in
            guard !waiters.learnt.isEmpty else { return [] }
            let reached = waiters.learnt.filter { $0.value.seq <= seq }
            for id in reached.keys { waiters.learnt[id] = nil }
            return reached.values.map(\.waiter)
        }
        for waiter in woken { waiter.fire() }
    }

    /// The state changed; with `isOver`, nothing will happen any more and everybody is woken to see that.
    func statusChanged(isOver: Bool) {
        let woken: [Waiter] = waiters.withLock { waiters in
            var woken = Array(waiters.status.values)
            waiters.status = [:]
            guard isOver else { return woken }
            woken += waiters.entries.values
            woken += waiters.customers.values.flatMap(\.values)
            woken += waiters.applied.values.map(\.waiter)
            woken += waiters.learnt.values.map(\.waiter)
            waiters.entries = [:]
            waiters.customers = [:]
            waiters.applied = [:]
            waiters.learnt = [:]
            return woken
        }
        for waiter in woken { waiter.fire() }
    }
}
