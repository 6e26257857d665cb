public import RefleksDomain
import RefleksStore
import Synchronization

/// What another model would do to everybody's service level, on one day.
public struct ModelBacktest: Sendable {
    /// Customers who have one level now and would have another, or the same.
    public struct Cell: Sendable, Hashable {
        public var before: ServiceTier
        public var after: ServiceTier
        public var customers: UInt64
        /// What the tested model expects of them within a year: minor units of the policy's currency.
        public var expectedValue: Int64
    }

    /// One customer whose level would change.
    public struct Mover: Sendable, Hashable {
        public var code: CustomerCode
        public var totals: (before: Int32, after: Int32)
        public var tiers: (before: ServiceTier, after: ServiceTier)

        public static func == (left: Mover, right: Mover) -> Bool {
            left.code == right.code && left.totals == right.totals && left.tiers == right.tiers
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(code)
            hasher.combine(totals.before)
            hasher.combine(totals.after)
        }
    }

    /// The projection's position when the last customers were read.
    public var asOf: UInt64 = 0
    /// Everybody who is scored.
    public var customers: UInt64 = 0
    /// By level now, then by level under the model; only those that somebody is in.
    public var cells: [Cell] = []
    /// In the order of their codes; a page.
    public var movers: [Mover] = []
    /// The number after which the next page begins; nil on the last one.
    public var next: UInt64?
    /// What the active model expects of everybody within a year; nil while none is active.
    public var valueBefore: Int64?
    /// What the tested one does.
    public var valueAfter: Int64 = 0
    /// Rates that there are not on the day: what is worth in the currencies that they lead from is in no value.
    public var missingRates: Set<CurrencyPair> = []
}

extension Engine {
    /// Scores every customer by the active model (by margin while there is none) and by `model`, as of now, and stores nothing.
    /// On a thread of its own; nobody waits for it.
    ///
    /// - Parameters:
    ///   - after: Movers after this number are listed; 0: from the first.
    ///   - limit: How many, 1…500.
    ///   - progress: Hears after every page how many customers were scored.
    /// - Throws: `.modelBusy`, `.cancelled`, `.notServing`, `.corrupt`; `.modelRefused` when the time is over.
    public func backtest(
        _ model: LifetimeModel, after: UInt64 = 0, limit: Int, seconds: Int64,
        progress: @escaping @Sendable (UInt64) -> Void
    ) async throws(EngineRefusal) -> ModelBacktest {
        let now = core.environment.clock.now()
        let until = now.adding(microseconds: seconds * Timestamp.microsecondsPerSecond)
        let before = scorer
        let scorers = (before, Scorer(policy: before.policy, rates: before.rates, lifetime: model))
        try await waitForProjection(of: core.durableSeq)
        return try await modelling { core, isCancelled throws(EngineRefusal) in
            let work = ModelWork(core: core, isCancelled: isCancelled, until: until)
            let run = BacktestRun(work: work, scorers: scorers, day: now.istanbulDay, after: after, limit: limit)
            return try run.result(progress)
        }
    }
}

/// One pass over all customers.
private struct BacktestRun {
    let work: ModelWork
    let scorers: (before: Scorer, after: Scorer)
    let day: Int32
    let after: UInt64
    let limit: Int

    /// Customers that are read in one view.
    private static let page = 500

    func result(_ progress: (UInt64) -> Void) throws(EngineRefusal) -> ModelBacktest {
        var test = ModelBacktest()
        var cells: [ServiceTier: [ServiceTier: ModelBacktest.Cell]] = [:]
        var values = (before: Int128(0), after: Int128(0))
        var position: UInt64 = 0
        while true {
            try work.checkWanted()
            let (asOf, sets, last) = try customers(after: position)
            test.asOf = asOf
            for set in sets { score(set, &test, &cells, &values) }
            progress(test.customers)
            guard let last else { break }
            position = last
        }
        test.cells = ServiceTier.allCases.flatMap { before in
            ServiceTier.allCases.compactMap { cells[before]?[$0] }
        }
        test.valueBefore = scorers.before.lifetime == nil ? nil : Int64(clamping: values.before)
        test.valueAfter = Int64(clamping: values.after)
        return test
    }

    private func score(
        _ set: [CustomerState], _ test: inout ModelBacktest,
        _ cells: inout [ServiceTier: [ServiceTier: ModelBacktest.Cell]],
        _ values: inout (before: Int128, after: Int128)
    ) {
        guard let number = set.first?.identity.number, let scoring = combined(set), !scoring.isEmpty else { return }
        let since = set.compactMap(\.totals.firstOccurredAt).min()
        let before = scorers.before.assess(scoring, since: since, on: day)
        let after = scorers.after.assess(scoring, since: since, on: day)
        test.customers += 1
        let expected = after.points.raw(.valueLifetime)
        values.before += Int128(before.points.raw(.valueLifetime))
        values.after += Int128(expected)
        for scorer in [scorers.before, scorers.after] {
            test.missingRates.formUnion(scorer.missingRates(toExpectOf: scoring, on: day))
        }
        let tiers = (before: before.level.tier, after: after.level.tier)
        var cell =
            cells[tiers.before]?[tiers.after]
            ?? ModelBacktest.Cell(before: tiers.before, after: tiers.after, customers: 0, expectedValue: 0)
        cell.customers += 1
        cell.expectedValue = Int64(clamping: Int128(cell.expectedValue) + Int128(expected))
        cells[tiers.before, default: [:]][tiers.after] = cell
        guard tiers.before != tiers.after, number > self.after, let code = CustomerCode(number: number) else { return }
        guard test.movers.count < limit else {
            test.next = test.next ?? test.movers.last?.code.number
            return
        }
        test.movers.append(
            ModelBacktest.Mover(
                code: code, totals: (before.points.total, after.points.total), tiers: tiers))
    }

    private func combined(_ set: [CustomerState]) -> ScoringAggregates? {
        do throws(ArithmeticOverflow) { return try ScoringAggregates.combining(set.map(\.scoring)) } catch {
            return nil
        }
    }

    /// The next customers, each with who is one with him; nil as the last number when there are no more. Whoever was erased,
    /// restricted or merged into another, or has died, has no place of his own.
    private func customers(
        after number: UInt64
    ) throws(EngineRefusal) -> (asOf: UInt64, sets: [[CustomerState]], last: UInt64?) {
        do throws(StoreError) {
            return try work.core.store.read { view throws(StoreError) in
                let numbers = try view.customers(after: number, limit: Self.page)
                var sets: [[CustomerState]] = []
                for number in numbers {
                    guard let customer = try Self.customer(number, view), customer.survivorNumber == number,
                        customer.identity.fields.status == .active
                    else { continue }
                    var set = [customer]
                    for member in customer.links?.members ?? [] {
                        if let state = try Self.customer(member, view) { set.append(state) }
                    }
                    sets.append(set)
                }
                return (view.appliedSeq, sets, numbers.count < Self.page ? nil : numbers.last)
            }
        } catch {
            throw work.core.refusal(for: error)
        }
    }

    private static func customer(
        _ number: UInt64, _ view: any StoreSnapshot
    ) throws(StoreError) -> CustomerState? {
        guard let record = try view.record(.customer(number)),
            case .customer(_, let state, _) = try LoadedEntity(.customer(number), record)
        else { return nil }
        return state
    }
}
