import RefleksDomain
import RefleksStore
import Synchronization

/// What customers are ordered by since the projection was stored last: the lists' overlay, so that an event reorders them at
/// once. Each state is judged once, by whoever comes first, a reader or the projector. Callable from any thread.
final class RankTracker: Sendable {
    /// What a customer's newest durable state says.
    enum Judged {
        case row(RankRow?)
        /// He is one with others, whom only a view finds.
        case inSet
    }

    private struct Known {
        let seq: UInt64
        let judged: Judged
    }

    private struct Ranks {
        var known: [UInt64: Known] = [:]
        /// What entries up to here changed may have been forgotten.
        var forgottenUpTo: UInt64 = 0
    }

    private let ranks = Mutex(Ranks())

    /// Judges whoever changed since the last time; returns the last durable entry, up to which nobody is missing.
    @discardableResult
    func catchUp(_ core: EngineCore) -> UInt64 {
        ranks.withLock { ranks in
            let (scorer, durable) = core.state.withLock { state in (state.directory.scorer, state.overlay.durableSeq) }
            let day = core.environment.clock.now().istanbulDay
            while let touched = core.state.withLock({ $0.takeUnranked(limit: Self.step) }) {
                for customer in touched {
                    let number = customer.identity.number
                    if let known = ranks.known[number], known.seq >= customer.lastSeq { continue }
                    ranks.known[number] = Known(seq: customer.lastSeq, judged: Self.judge(customer, scorer, on: day))
                }
            }
            return durable
        }
    }

    /// Changes that are taken at once: as many as commands wait for without noticing.
    private static let step = 512

    static func judge(_ customer: CustomerState, _ scorer: Scorer, on day: Int32) -> Judged {
        customer.isInSet && customer.survivorNumber == customer.identity.number
            ? .inSet : .row(RankRow(of: customer, scorer, on: day))
    }

    /// What was judged of the customer's state as of the entry `seq`; nil when that was not judged.
    func judged(_ number: UInt64, at seq: UInt64) -> Judged? {
        ranks.withLock { $0.known[number].flatMap { $0.seq == seq ? $0.judged : nil } }
    }

    /// The projection holds everything up to `seq`.
    func forget(upTo seq: UInt64) {
        ranks.withLock { ranks in
            ranks.forgottenUpTo = max(ranks.forgottenUpTo, seq)
            ranks.known = ranks.known.filter { $0.value.seq > seq }
        }
    }

    /// What of `places`, read in a view at `seq`, is still so: whoever changed since then has another place. Nil when the
    /// view is too old for what is remembered.
    func current(_ places: [RankPlace], at seq: UInt64) -> [RankPlace]? {
        ranks.withLock { ranks in
            guard ranks.forgottenUpTo <= seq else { return nil }
            return places.filter { place in ranks.known[place.position.customer].map { $0.seq <= seq } ?? true }
        }
    }

    /// Who is one with others and changed since a view at `seq`, ascending.
    func changedSets(since seq: UInt64) -> [UInt64]? {
        ranks.withLock { ranks in
            guard ranks.forgottenUpTo <= seq else { return nil }
            return ranks.known.compactMap { number, known in
                if known.seq > seq, case .inSet = known.judged { number } else { nil }
            }.sorted()
        }
    }

    /// The first `limit` places, of those `isWanted`, of whoever changed since a view at `seq`: after `position` and not
    /// after `end`. Nil as for `current`.
    func changed(
        _ order: RankOrder, since seq: UInt64, after position: RankPosition?, upTo end: RankPosition?, limit: Int,
        where isWanted: (RankPlace) -> Bool
    ) -> [RankPlace]? {
        ranks.withLock { ranks in
            guard ranks.forgottenUpTo <= seq else { return nil }
            var first: [RankPlace] = []
            for known in ranks.known.values where known.seq > seq {
                guard case .row(let row?) = known.judged, let place = row.place(in: order),
                    position.map({ $0 < place.position }) ?? true, end.map({ place.position <= $0 }) ?? true,
                    isWanted(place)
                else { continue }
                first.insert(place, limit: limit)
            }
            return first
        }
    }
}

extension Array<RankPlace> {
    /// Puts `place` where it belongs among the first `limit`, which are in order.
    mutating func insert(_ place: RankPlace, limit: Int) {
        if count >= limit, let last, last.position < place.position { return }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].position < place.position { low = middle + 1 } else { high = middle }
        }
        insert(place, at: low)
        if count > limit { removeLast() }
    }
}
