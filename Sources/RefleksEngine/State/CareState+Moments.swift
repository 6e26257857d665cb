import RefleksDomain
import RefleksStore

/// Something that time will pass: what it is, and when.
struct DueMoment: Sendable, Hashable {
    enum Subject: Sendable, Hashable {
        case deadline(PassedDeadline)
        case matter(ReflexSignal)
        case expectation(DueExpectation)
    }

    let due: Timestamp
    let subject: Subject
}

extension CareState {
    /// What is due next and was not told yet; nil when no timer runs for him. Of two that are due at once, deadlines of cases come
    /// first: the order is the same wherever it is asked for.
    var nextMoment: DueMoment? {
        var next: DueMoment?
        func offer(_ due: Timestamp, _ subject: DueMoment.Subject) {
            if next.map({ due < $0.due }) ?? true { next = DueMoment(due: due, subject: subject) }
        }
        for care in cases where care.isQueued {
            for (due, isResponse) in [(care.firstResponseDue, true), (care.resolutionDue, false)] {
                guard let due else { continue }
                let deadline = PassedDeadline(caseID: care.id, isResponse: isResponse, due: due)
                if !reflex.passed.contains(deadline) { offer(due, .deadline(deadline)) }
            }
        }
        for signal in reflex.signals {
            if let due = signal.due { offer(due, .matter(signal)) }
        }
        if let first = reflex.expectations.first { offer(first.due, .expectation(first)) }
        return next
    }
}
