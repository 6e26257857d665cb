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

    private let ranks = Mutex(UnprojectedRanks())

    /// Judges whoever changed since the last time; returns the last durable entry, up to which nobody is missing.
    @discardableResult
    func catchUp(_ core: EngineCore) -> UInt64 {
        ranks.withLock { ranks in
            let (scorer, rules, durable) = core.state.withLock { state in
                (state.directory.scorer, state.directory.rankRules, state.overlay.durableSeq)
            }
            let day = core.environment.clock.now().istanbulDay
            let mark = RankMark(day: max(day, 0), rules: rules)
            while let touched = core.state.withLock({ $0.takeUnranked(limit: Self.step) }) {
                for customer in touched {
                    let number = customer.identity.number
                    if let known = ranks.known[number], known.seq >= customer.lastSeq { continue }
                    ranks.put(number, Self.judge(customer, scorer, on: day), at: customer.lastSeq, by: mark)
                }
            }
            return durable
        }
    }

    /// Changes that are taken, or forgotten, at once: as many as others wait for without noticing.
    private static let step = 128

    static func judge(_ customer: CustomerState, _ scorer: Scorer, on day: Int32) -> Judged {
        customer.isInSet && customer.survivorNumber == customer.identity.number
            ? .inSet : .row(RankRow(of: customer, scorer, on: day))
    }

    /// What was judged of the customer's state as of the entry `seq` on this day by these rules; nil when that was not judged:
    /// what was judged before an activation, or before midnight, must not be written after the round that it brings.
    func judged(_ number: UInt64, at seq: UInt64, by mark: RankMark) -> Judged? {
        ranks.withLock { $0.known[number].flatMap { $0.seq == seq && $0.mark == mark ? $0.judged : nil } }
    }

    /// The projection holds everything up to `seq`.
    func forget(upTo seq: UInt64) {
        var rest = ranks.withLock { $0.beginForgetting(upTo: seq) }[...]
        while !rest.isEmpty {
            let some = rest.prefix(Self.step)
            rest = rest.dropFirst(Self.step)
            ranks.withLock { ranks in
                for number in some { ranks.forget(number, upTo: seq) }
            }
            WorkerThread.letOthersRun()
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
            return ranks.sets.filter { ranks.known[$0].map { $0.seq > seq } ?? false }.sorted()
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
            ranks.visit(order, after: position) { place, changedAt in
                if let end, end < place.position { return false }
                if changedAt > seq, isWanted(place) { first.append(place) }
                return first.count < limit
            }
            return first
        }
    }
}

/// What was judged and is not projected yet, by customer and in every order.
private struct UnprojectedRanks {
    struct Known {
        let seq: UInt64
        let judged: RankTracker.Judged
        /// On which day, and by which `ReferenceDirectory.rankRules`.
        let mark: RankMark
    }

    private(set) var known: [UInt64: Known] = [:]
    /// Of those, who is one with others.
    private(set) var sets: Set<UInt64> = []
    /// What entries up to here changed may have been forgotten.
    private(set) var forgottenUpTo: UInt64 = 0
    private var byScore = SortedPlaces()
    private var byValue = SortedPlaces()
    private var byLifetime = SortedPlaces()
    private var byList: [UInt8: SortedPlaces] = [:]

    mutating func put(_ number: UInt64, _ judged: RankTracker.Judged, at seq: UInt64, by mark: RankMark) {
        let before = known.updateValue(Known(seq: seq, judged: judged, mark: mark), forKey: number)
        remove(before, of: number)
        switch judged {
        case .inSet: sets.insert(number)
        case .row(let row):
            guard let row else { return }
            row.place(in: .score).map { byScore.insert($0, at: seq) }
            row.place(in: .value).map { byValue.insert($0, at: seq) }
            row.place(in: .lifetime).map { byLifetime.insert($0, at: seq) }
            row.place(in: .list(row.list)).map { byList[row.list, default: SortedPlaces()].insert($0, at: seq) }
        }
    }

    /// Views before `seq` are too old from now on; returns whom to forget, one after another.
    mutating func beginForgetting(upTo seq: UInt64) -> [UInt64] {
        forgottenUpTo = max(forgottenUpTo, seq)
        return known.compactMap { number, known in known.seq <= seq ? number : nil }
    }

    /// Forgets what was judged of the customer, unless he has changed meanwhile.
    mutating func forget(_ number: UInt64, upTo seq: UInt64) {
        guard let found = known[number], found.seq <= seq else { return }
        known[number] = nil
        remove(found, of: number)
    }

    private mutating func remove(_ known: Known?, of number: UInt64) {
        guard let known else { return }
        switch known.judged {
        case .inSet: sets.remove(number)
        case .row(let row):
            guard let row else { return }
            row.place(in: .score).map { byScore.remove($0.position) }
            row.place(in: .value).map { byValue.remove($0.position) }
            row.place(in: .lifetime).map { byLifetime.remove($0.position) }
            row.place(in: .list(row.list)).map { byList[row.list]?.remove($0.position) }
        }
    }

    /// The places of an order behind `position`, each with the entry that put it there, until `body` returns false.
    func visit(
        _ order: RankOrder, after position: RankPosition?, _ body: (RankPlace, UInt64) -> Bool
    ) {
        switch order {
        case .score: byScore.visit(after: position) { body($0.place, $0.seq) }
        case .value: byValue.visit(after: position) { body($0.place, $0.seq) }
        case .lifetime: byLifetime.visit(after: position) { body($0.place, $0.seq) }
        case .list(let list): byList[list]?.visit(after: position) { body($0.place, $0.seq) }
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
