// Which of several cases comes first.

extension CareCase {
    /// Whether a promise about it is broken and it is not solved: its answer or its solution should have come by `now`.
    func isPromiseBroken(at now: Timestamp) -> Bool {
        isQueued && state != .resolved && (isOverdue(at: now) || isResponseOverdue(at: now))
    }

    /// The case to see to first: a broken promise before all others, what is not solved before what waits for a confirmation,
    /// then by what is due next, what has no due time last; the older one where these are equal. nil when none is in the queue.
    public static func mostUrgent(of cases: [CareCase], at now: Timestamp) -> CareCase? {
        func rank(_ care: CareCase) -> (Int, Timestamp, UInt64) {
            let group = care.isPromiseBroken(at: now) ? 0 : care.state == .resolved ? 2 : 1
            return (group, care.nextDue ?? Timestamp(microseconds: .max), care.id)
        }
        return cases.filter(\.isQueued).min { rank($0) < rank($1) }
    }
}
