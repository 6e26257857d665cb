import CoreMetrics
import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// The thread that writes down what time passes: deadlines of cases, due dates, expectations, and rhythms that have slowed.
///
/// Who is due when stands in memory, ordered, and is found anew after every start: in the projection by a token of whoever a timer
/// runs for, and of whoever changed since in the engine's state. It decides nothing: a command names customers, and what is due of
/// them is decided on their records, so that a moment becomes one entry whether somebody asks once or ten times.
final class TimerKeeper: Sendable {
    private struct Work {
        var queue = DueQueue()
        /// Behind whom the projection is still to be read; nil once it has been.
        var cursor: UInt64? = 0
        /// Behind whom the day's look at rhythms goes on; nil between two days.
        var rhythmCursor: UInt64?
        /// The day of the last one.
        var rhythmDay: Int32?
    }

    private let core: EngineCore
    private let loop = KeeperLoop()
    /// Held for a step, by the thread or by whoever wants everything due to be told now.
    private let work = Mutex(Work())

    /// Customers of a step of reading.
    private static let step = 256
    /// What finding one of them may cost, as the store counts it.
    private static let effort = 16
    /// Milliseconds between looks at the clock while something is to do, and else; at a busy engine, and after a refusal.
    private static let pause: UInt64 = 10
    private static let idle: UInt64 = 250
    /// Milliseconds between steps over everybody's rhythm: a round over a million customers is spread over some minutes.
    private static let rhythmPause: UInt64 = 50
    private static let refused: UInt64 = 1_000

    init(core: EngineCore) {
        self.core = core
    }

    func stop() { loop.stop() }

    /// The thread's body, until `stop`.
    func run() {
        loop.run(next) { error in
            core.environment.logger.error("looking for what is due failed", metadata: ["reason": "\(error)"])
            return Self.refused
        }
    }

    /// Tells everything that is due by now, and goes over all rhythms. Blocks; for a thread of its own.
    func settle() throws(StoreError) {
        work.withLock { $0.rhythmDay = nil }
        while try next() < Self.idle {}
    }

    /// One step; returns after how many milliseconds to come again.
    private func next() throws(StoreError) -> UInt64 {
        try work.withLock { work throws(StoreError) in
            guard core.condition.state == .serving, !loop.isOver else { return Self.idle }
            try catchUp(&work)
            if try read(&work) { return Self.pause }
            let now = core.environment.clock.now()
            let due = work.queue.take(before: now.microseconds, limit: Decider.maximumTimed)
            if !due.isEmpty {
                guard submit(.fireTimers(due)) else {
                    for number in due { work.queue.put(number, at: now.microseconds) }
                    return Self.refused
                }
                return Self.pause
            }
            return try lookAtRhythms(&work, on: now.istanbulDay)
        }
    }

    /// Takes in whoever changed since the last step.
    private func catchUp(_ work: inout Work) throws(StoreError) {
        while true {
            let changed = core.state.withLock { $0.takeUntimed(limit: Self.step) }
            guard !changed.isEmpty else { return }
            for number in changed {
                let (isResident, resident) = core.state.withLock { state in
                    (state.customers.slot(number) != nil, state.customers.slot(number)?.durable)
                }
                // Who is not in memory any more is projected.
                let customer =
                    isResident
                    ? resident
                    : try core.store.read { view throws(StoreError) in try CustomerReader.load(number, view) }
                work.queue.put(number, at: customer?.care?.nextMoment?.due.microseconds)
            }
        }
    }

    /// Reads on in the projection after a start. False once all of it has been read.
    private func read(_ work: inout Work) throws(StoreError) -> Bool {
        guard let after = work.cursor else { return false }
        let (found, next) = try core.store.read { view throws(StoreError) in
            var effort = Self.step * Self.effort
            let page = try view.customers(
                havingOneOfEach: [[ReflexState.token]], after: after, limit: Self.step, effort: &effort)
            var found: [(UInt64, Int64)] = []
            for number in page.numbers {
                guard let moment = try CustomerReader.load(number, view)?.care?.nextMoment else { continue }
                found.append((number, moment.due.microseconds))
            }
            return (found, page.next)
        }
        // Who changed meanwhile is known better; one who is not due any more is found out when he is asked for.
        for (number, due) in found where !work.queue.contains(number) { work.queue.put(number, at: due) }
        work.cursor = next
        return next != nil
    }

    /// Goes over all customers once a day, a few at a time and never while commands wait.
    private func lookAtRhythms(_ work: inout Work, on day: Int32) throws(StoreError) -> UInt64 {
        guard !core.isBusy else { return Self.idle }
        if work.rhythmCursor == nil {
            guard work.rhythmDay != day else { return Self.idle }
            (work.rhythmCursor, work.rhythmDay) = (0, day)
        }
        guard let after = work.rhythmCursor else { return Self.idle }
        let policy = core.state.withLock { $0.directory.reflexPolicy }
        guard policy.rules.contains(.fallingFrequency) else {
            work.rhythmCursor = nil
            return Self.idle
        }
        let (slow, last) = try core.store.read { view throws(StoreError) in
            let numbers = try view.customers(after: after, limit: Self.step)
            var slow: [UInt64] = []
            for (index, number) in numbers.enumerated() {
                if index.isMultiple(of: StatementPiece.customers) { WorkerThread.letOthersRun() }
                guard let customer = try CustomerReader.load(number, view), customer.survivorNumber == number,
                    Self.mayBeSlow(customer, policy, on: day)
                else { continue }
                slow.append(number)
            }
            return (slow, numbers.count < Self.step ? nil : numbers.last)
        }
        var rest = slow[...]
        while !rest.isEmpty {
            let some = Array(rest.prefix(Decider.maximumTimed))
            // The next day finds those again who are still within their week.
            guard submit(.tellFrequency(some)) else { return Self.refused }
            rest = rest.dropFirst(some.count)
        }
        work.rhythmCursor = last
        return Self.rhythmPause
    }

    /// Whether the decision is worth asking for; of several who are one, only it can know.
    private static func mayBeSlow(_ customer: CustomerState, _ policy: ReflexPolicy, on day: Int32) -> Bool {
        guard !customer.isInSet else { return !customer.scoring.purchases.isEmpty }
        guard let from = policy.fallingFrom(customer.scoring.purchases) else { return false }
        return day >= from && day < from.addingReportingOverflow(ReflexPolicy.frequencyWindow).partialValue
            && customer.care?.reflex.frequencyDay != customer.scoring.purchases.lastDay
    }

    /// Sends a command and waits for its answer. False when it was refused: nothing was told.
    private func submit(_ command: PreparedCommand) -> Bool {
        let answered = Signal()
        let isDone = Mutex(false)
        core.submit(command) { result in
            if case .success = result { isDone.withLock { $0 = true } }
            answered.raise()
        }
        answered.wait()
        return isDone.withLock { $0 }
    }
}
