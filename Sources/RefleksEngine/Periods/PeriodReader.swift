import RefleksDomain
import RefleksStore

/// How everybody stood after one entry of the ledger: whoever changed since is folded anew from his own entries, all others are
/// as the projection has them. So what is read does not depend on when it is read. Blocks; for threads that may take long.
struct PeriodReader {
    let core: EngineCore
    /// The last entry that counts.
    let cut: UInt64
    /// The day for which everybody is valued, in days since the epoch.
    let day: Int32
    /// By which it is told who is a customer, and who is lost.
    let rule: LifecycleRule
    let rates: ExchangeRates
    let model: LifetimeModel
    /// Of the beginning before.
    let earlierModel: LifetimeModel
    /// Whether nobody wants it any more.
    let isOver: () -> Bool

    /// What is known of a page of customers.
    struct Page {
        var rows: [OpeningRow] = []
        /// The last customer looked at; nil when there are no more.
        var last: UInt64?
    }

    /// The rows of the next `limit` customers after `number`, in a view that holds everything up to the cut.
    func page(after number: UInt64, limit: Int, _ view: any StoreSnapshot) throws(StoreError) -> Page {
        guard view.appliedSeq >= cut else { throw .unexpected("a period is read before it is projected") }
        let numbers = try view.customers(after: number, limit: limit)
        var page = Page(last: numbers.count < limit ? nil : numbers.last)
        for (index, number) in numbers.enumerated() {
            if isOver() { throw .stopped("nobody wants the period any more") }
            if index.isMultiple(of: StatementPiece.customers) { WorkerThread.letOthersRun() }
            if let row = try row(of: number, view) { page.rows.append(row) }
        }
        return page
    }

    /// A customer's row; nil of who was not there, or had not become a customer.
    private func row(of number: UInt64, _ view: any StoreSnapshot) throws(StoreError) -> OpeningRow? {
        guard let customer = try state(of: number, view) else { return nil }
        let survivor = customer.survivorNumber
        guard survivor == number else {
            return OpeningRow(
                customer: number, survivor: survivor, value: 0, byEarlierModel: 0,
                standing: PeriodStanding.merged.rawValue)
        }
        var set = [customer]
        for member in customer.links?.members ?? [] {
            if let state = try state(of: member, view) { set.append(state) }
        }
        let scoring: ScoringAggregates
        do throws(ArithmeticOverflow) {
            scoring = try ScoringAggregates.combining(set.map(\.scoring))
        } catch {
            throw .corrupt("the sums of customer \(number) with those merged into him do not fit")
        }
        guard let standing = standing(of: customer, scoring) else { return nil }
        let isValued = standing == .held
        return OpeningRow(
            customer: number, survivor: customer.isInSet ? number : 0,
            value: isValued ? model.equity(of: scoring, on: day, rates: rates) : 0,
            byEarlierModel: isValued ? earlierModel.equity(of: scoring, on: day, rates: rates) : 0,
            standing: standing.rawValue)
    }

    private func standing(of customer: CustomerState, _ scoring: ScoringAggregates) -> PeriodStanding? {
        switch customer.identity.fields.status {
        case .erased: return .erased
        case .active, .restricted, .deceased, .merged: break
        }
        guard let standing = PeriodStanding(scoring, rule, on: day) else { return nil }
        // Who was lost before he died stays lost for that reason.
        if customer.identity.fields.status == .deceased { return standing == .held ? .deceased : standing }
        return customer.identity.fields.restriction == nil ? standing : .setAside
    }

    /// The customer after the cut; nil of who was not there yet.
    private func state(of number: UInt64, _ view: any StoreSnapshot) throws(StoreError) -> CustomerState? {
        guard let now = try CustomerReader.load(number, view) else { return nil }
        guard now.lastSeq > cut else { return now }
        var places = [number: try places(of: number, view)]
        while true {
            let fold = HistoryFold(subjects: Set(places.keys))
            var seqs: [UInt64] = []
            for seq in places.values.joined().sorted() where seq != seqs.last { seqs.append(seq) }
            for seq in seqs {
                if isOver() { throw .stopped("nobody wants the period any more") }
                try fold.take(try core.history.existing(seq))
                if seq.isMultiple(of: UInt64(StatementPiece.customers)) { WorkerThread.letOthersRun() }
            }
            guard !fold.strangers.isEmpty else { return fold.customer(number) }
            for stranger in fold.strangers { places[stranger] = try self.places(of: stranger, view) }
        }
    }

    /// The entries up to the cut that changed the customer. A history has no limit here: the books leave nobody out.
    private func places(of number: UInt64, _ view: any StoreSnapshot) throws(StoreError) -> [UInt64] {
        try view.timelinePlaces(customer: number, upTo: .max, limit: .max).map(\.seq).filter { $0 <= cut }
    }
}

extension EngineCore {
    /// The last entry that was recorded before the month began; 0 when there is none.
    func cut(of month: Month) throws(StoreError) -> UInt64 {
        // Times never decrease along the ledger.
        var low: UInt64 = 0
        var high = durableSeq
        while low < high {
            let middle = low + (high - low + 1) / 2
            guard let entry = try history.entries(after: middle - 1, limit: 1).first else {
                throw .corrupt("entry \(middle) is missing from the ledger")
            }
            if entry.recordedAt <= month.eve.microseconds { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// A beginning of `month` as it will be taken: its cut and its models.
    func mark(of month: Month) throws(StoreError) -> OpeningMark {
        let cut = try cut(of: month)
        let (model, earlier) = models(at: month)
        return OpeningMark(
            month: month.ordinal, cut: cut, currency: model.currency.number,
            earlierCurrency: earlier.currency.number, model: model.number, earlierModel: earlier.number)
    }

    /// Which models served when the month began, and the one before.
    func models(at month: Month) -> (own: LifetimeModel, earlier: LifetimeModel) {
        state.withLock { state in
            (
                state.directory.lifetime(knownAt: month.eve) ?? .standard,
                state.directory.lifetime(knownAt: month.previous.eve) ?? .standard
            )
        }
    }

    /// Reads how everybody stood when `mark`'s month began.
    func periodReader(_ mark: OpeningMark, _ month: Month, isOver: @escaping () -> Bool) -> PeriodReader {
        let (model, earlier) = models(at: month)
        let (policy, rates) = state.withLock { ($0.directory.policy(knownAt: month.eve), $0.directory.rates) }
        return PeriodReader(
            core: self, cut: mark.cut, day: month.start.istanbulDay, rule: policy.lifecycle, rates: rates,
            model: model, earlierModel: earlier, isOver: isOver)
    }
}
