import RefleksStore
import Synchronization

/// The queue of cases since the projection was stored last: the lists' overlay. It holds customers who have or had cases and
/// nobody else. Callable from any thread.
final class CaseTracker: Sendable {
    private struct Known {
        let seq: UInt64
        let rows: [CaseRow]
    }

    private struct Cases {
        var known: [UInt64: Known] = [:]
        /// What entries up to here changed may have been forgotten.
        var forgottenUpTo: UInt64 = 0
    }

    private let cases = Mutex(Cases())

    /// Takes in whoever changed since the last time; returns the last durable entry, up to which nobody is missing.
    @discardableResult
    func catchUp(_ core: EngineCore) -> UInt64 {
        cases.withLock { cases in
            let durable = core.durableSeq
            while let touched = core.state.withLock({ $0.takeUnlisted(limit: Self.step) }) {
                for customer in touched {
                    let number = customer.identity.number
                    if let known = cases.known[number], known.seq >= customer.lastSeq { continue }
                    cases.known[number] = Known(seq: customer.lastSeq, rows: customer.caseRows)
                }
            }
            return durable
        }
    }

    /// Changes that are taken at once: as many as commands wait for without noticing.
    private static let step = 512

    /// The projection holds everything up to `seq`.
    func forget(upTo seq: UInt64) {
        cases.withLock { cases in
            cases.forgottenUpTo = max(cases.forgottenUpTo, seq)
            cases.known = cases.known.filter { $0.value.seq > seq }
        }
    }

    /// What a part of the queue, read in a view at `seq`, is by now: without the cases of whoever changed since, and with theirs
    /// that stand in the same part, from `position` up to where it ends. Nil when the view is too old for what is remembered.
    func current(
        _ found: FoundCases, _ filter: CaseFilter, after position: CasePosition?, at seq: UInt64
    ) -> [CaseRow]? {
        cases.withLock { cases in
            guard cases.forgottenUpTo <= seq else { return nil }
            var rows = found.rows.filter { row in cases.known[row.customer].map { $0.seq <= seq } ?? true }
            for known in cases.known.values where known.seq > seq {
                rows += known.rows.filter { row in
                    filter.includes(row) && position.map { $0 < row.position } ?? true
                        && found.next.map { row.position <= $0 } ?? true
                }
            }
            return rows.sorted { $0.position < $1.position }
        }
    }
}
