import RefleksDomain
import RefleksStore

// What time passed, as entries: decided on the customer's record as it is, so that a moment is told once, whoever asks for it and
// however often.

extension Decider {
    /// Customers of one command: at their fullest, their moments find room in one entry.
    static var maximumTimed: Int { 8 }
    /// Moments of one customer that one command tells at most; the next one tells the others.
    private static var maximumMoments: Int { 100 }

    /// Tells what is due of some customers.
    mutating func fireTimers(_ numbers: [UInt64]) throws(Undecided) -> Verdict {
        for number in numbers.prefix(Self.maximumTimed) {
            guard let customer = try reading({ () throws(ApplyFailure) in try state.customer(number) }),
                customer.identity.fields.status != .erased
            else { continue }
            let before = changes.count
            for _ in 0..<Self.maximumMoments {
                let current = try self.customer(number)
                guard let moment = current.care?.nextMoment, moment.due < recordedAt else { break }
                try fire(moment, of: current)
            }
            if changes.count > before { try touchSurvivor(of: customer) }
        }
        return changes.isEmpty ? .nothing : .commit(changes)
    }

    private mutating func fire(_ moment: DueMoment, of customer: CustomerState) throws(Undecided) {
        let number = customer.identity.number
        func fired(_ kind: TimerFired.Moment, of caseID: UInt64 = 0, _ note: ReflexNote) -> TimerFired {
            TimerFired(number: number, moment: kind, due: moment.due, caseID: caseID, notes: [note])
        }
        let rule: WarningRule
        switch moment.subject {
        case .deadline(let deadline):
            return try add(
                fired(deadline.isResponse ? .firstResponse : .resolution, of: deadline.caseID, .passed(deadline)))
        case .matter(var signal):
            signal.due = nil
            try add(fired(.matter, .signal(signal)))
            rule = signal.opens == .order ? .lateDelivery : .lateAnswer
        case .expectation(let expectation):
            let left = (customer.care?.reflex.expectations ?? []).filter { $0 != expectation }
            try add(fired(.expectation, .expectations(left)))
            rule = .missedExpectation
        }
        try raise(rule, at: moment.due, branch: "", of: try mergedSet(of: try self.customer(number)))
    }

    /// Tells of those customers who have come to buy less often than their own rhythm says; once for a silence, and only in the
    /// week in which it becomes one.
    mutating func tellFrequency(_ numbers: [UInt64]) throws(Undecided) -> Verdict {
        let policy = state.directory.reflexPolicy
        guard policy.rules.contains(.fallingFrequency) else { return .nothing }
        for number in numbers.prefix(Self.maximumTimed) {
            guard let customer = try reading({ () throws(ApplyFailure) in try state.customer(number) }),
                customer.identity.fields.status != .erased, customer.survivorNumber == number
            else { continue }
            let set = try mergedSet(of: customer)
            let day = now.istanbulDay
            let aggregates: ScoringAggregates
            do throws(ArithmeticOverflow) { aggregates = try ScoringAggregates.combining(set.map(\.scoring)) } catch {
                continue
            }
            guard let last = aggregates.purchases.lastDay, customer.care?.reflex.frequencyDay != last,
                let from = policy.fallingFrom(aggregates.purchases), day >= from,
                day < from.addingReportingOverflow(ReflexPolicy.frequencyWindow).partialValue,
                state.directory.policy.lifecycle.state(of: aggregates, on: day).stage != .lost
            else { continue }
            let due = Timestamp(
                microseconds: Int64(from) * Timestamp.microsecondsPerDay - CalendarDate.istanbulOffset)
            try add(
                TimerFired(
                    number: number, moment: .frequency, due: due, caseID: 0, notes: [.frequency(last)]))
            try raise(.fallingFrequency, at: now, branch: "", of: try mergedSet(of: try self.customer(number)))
        }
        return changes.isEmpty ? .nothing : .commit(changes)
    }
}
