import RefleksDomain
import RefleksStore

/// Every fact that we have been told of a customer and that was not taken back, superseded ones included, each with the
/// time up to which it held.
///
/// `KnowledgeState` keeps what can still decide from now on; this keeps what decided once. A fact that supersedes others
/// when it is put ends them where it begins itself: later than that they say nothing, whatever becomes of it.
struct ToldFacts {
    private struct Told {
        let record: FactRecord
        /// Exclusive; nil while it holds.
        var end: Timestamp?
    }

    private var told: [Told] = []

    mutating func put(_ fact: FactRecord) {
        if fact.validFrom <= fact.recordedAt {
            for index in told.indices where fact.supersedes(told[index].record) {
                told[index].end = min(told[index].end ?? fact.validFrom, fact.validFrom)
            }
        }
        told.append(Told(record: fact, end: fact.validTo))
    }

    mutating func retract(_ id: UInt64) {
        told.removeAll { $0.record.id == id }
    }

    /// What held at `time`.
    func valid(at time: Timestamp) -> [FactRecord] {
        told.filter { $0.record.validFrom <= time && ($0.end.map { time < $0 } ?? true) }.map(\.record)
    }
}
