import CoreMetrics
import RefleksDomain
import RefleksStore
import Synchronization

/// Orders everybody anew once a day, a few customers at a time: time moves scores and stages, and a new policy, model or
/// exchange rate moves all of them.
///
/// The projector's thread goes on with it whenever nothing else is to do. A row that is as it should be is not written, so
/// that a round mostly reads; one that was missing or wrong is right after the next round.
struct RankSweep {
    private let core: EngineCore
    /// Behind whom the round goes on; nil between two rounds.
    private var cursor: UInt64?
    private var target = RankMark(day: 0, rules: 0)
    /// As of when the last round was; nil before the first look.
    private var done: RankMark?

    /// Customers of a step.
    private static let step = 256
    /// Seconds of steps in a row: beside a steady stream of pushes it is the projector's turn once in a second or two.
    private static let budget = 0.02
    /// Milliseconds between such rows of steps, and until it is looked again whether a day has begun.
    private static let pause: UInt64 = 20
    static let idle: UInt64 = 60_000

    init(core: EngineCore) {
        self.core = core
    }

    /// Orders a few customers, or finds that there is nothing to do. Returns after how many milliseconds to come again.
    mutating func next() throws(StoreError) -> UInt64 {
        guard core.condition.state == .serving else { return Self.idle }
        guard !core.isBusy else { return Self.pause }
        guard try begin() else { return Self.idle }
        let start = Monotonic.now
        repeat {
            try core.projectorTurn.withLock { _ throws(StoreError) in try turn() }
        } while cursor != nil && !core.isBusy && Monotonic.now.seconds(since: start) < Self.budget
        return cursor == nil ? Self.idle : Self.pause
    }

    /// Whether there is a round to go on with.
    private mutating func begin() throws(StoreError) -> Bool {
        guard cursor == nil else { return true }
        let rules = core.state.withLock { $0.directory.rankRules }
        let now = RankMark(day: max(core.environment.clock.now().istanbulDay, 0), rules: rules)
        if done == nil { done = try core.store.read { view throws(StoreError) in try view.rankMark() } }
        guard done != now else { return false }
        (cursor, target) = (0, now)
        return true
    }

    private mutating func turn() throws(StoreError) {
        guard let after = cursor else { return }
        let day = core.environment.clock.now().istanbulDay
        let scorer = core.state.withLock { $0.directory.scorer }
        var ranks: [UInt64: RankRow?] = [:]
        let numbers = try core.store.read { view throws(StoreError) in
            let numbers = try view.customers(after: after, limit: Self.step)
            for number in numbers {
                guard case .known(let row) = try core.rank(of: number, scorer, on: day, view) else { continue }
                if try view.rank(of: number) != row { ranks.updateValue(row, forKey: number) }
            }
            return numbers
        }
        let isLast = numbers.count < Self.step
        if !ranks.isEmpty || (isLast && !(after == 0 && numbers.isEmpty)) {
            try core.store.order(ranks, mark: isLast ? target : nil)
        }
        core.metrics.ranksMoved.increment(by: ranks.count)
        cursor = isLast ? nil : numbers.last
        // A house without customers is looked at again: its first ones are not left without a round until tomorrow.
        if isLast, !(after == 0 && numbers.isEmpty) { done = target }
    }
}

extension ReferenceDirectory {
    /// By what everybody is scored now, for `RankMark`: policy, model and rates, mixed (FNV-1a 64, folded). Two that differ have
    /// the same number once in four billion times, and then only until the next day.
    var rankRules: UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [UInt64(policy.version), UInt64(lifetime?.number ?? 0), ratesSeq] {
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                hash = (hash ^ (part >> shift & 0xFF)) &* 0x0000_0100_0000_01B3
            }
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

extension EngineCore {
    /// What is found out about a customer's place.
    enum FoundRank {
        /// Nil: he is in no list.
        case known(RankRow?)
        /// Who is one with him kept changing; the next round finds it.
        case unsettled
    }

    /// The row of a customer as the projection has him; of who is one with others, as everybody is now.
    func rank(
        of number: UInt64, _ scorer: Scorer, on day: Int32, _ view: any StoreSnapshot
    ) throws(StoreError) -> FoundRank {
        guard let customer = try CustomerReader.load(number, view) else { return .known(nil) }
        switch RankTracker.judge(customer, scorer, on: day) {
        case .row(let row): return .known(row)
        case .inSet: return try rankOfSet(number, scorer, on: day, view)
        }
    }

    /// The row of everybody who is one with the customer.
    func rankOfSet(
        _ number: UInt64, _ scorer: Scorer, on day: Int32, _ view: any StoreSnapshot
    ) throws(StoreError) -> FoundRank {
        switch try CustomerReader(core: self).mergedSet(of: number, withKnowledge: false, view) {
        case .found(let set): return .known(try RankRow(ofSet: set.customers, scorer, on: day))
        case .refused: return .known(nil)
        case .again: return .unsettled
        }
    }

    /// What the customers of a batch are ordered by from now on. For the projector's thread, in its turn.
    func ranks(of work: ProjectionWork) throws(StoreError) -> [UInt64: RankRow?] {
        ranks.catchUp(self)
        let day = environment.clock.now().istanbulDay
        let (scorer, rules) = state.withLock { ($0.directory.scorer, $0.directory.rankRules) }
        let mark = RankMark(day: max(day, 0), rules: rules)
        var rows: [UInt64: RankRow?] = [:]
        var sets: [UInt64] = []
        work.visitCustomers { number, customer, seq in
            guard let customer else { return _ = rows.updateValue(nil, forKey: number) }
            switch ranks.judged(number, at: seq, by: mark) ?? RankTracker.judge(customer, scorer, on: day) {
            case .row(let row): rows.updateValue(row, forKey: number)
            case .inSet: sets.append(number)
            }
        }
        guard !sets.isEmpty else { return rows }
        return try store.read { [rows] view throws(StoreError) in
            var rows = rows
            for number in sets {
                guard case .known(let row) = try rankOfSet(number, scorer, on: day, view) else { continue }
                rows.updateValue(row, forKey: number)
            }
            return rows
        }
    }
}
