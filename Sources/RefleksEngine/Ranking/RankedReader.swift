import RefleksDomain
import RefleksStore
import Synchronization

/// Reads of the ordered lists: places from the projection and, of whoever changed since, from memory; what is shown is
/// computed from the records, for now. Blocks; for reader threads.
struct RankedReader: Sendable {
    let core: EngineCore
    let query: RankQuery
    /// False on a thread that must not wait for a disk: then what is not in memory is `StoreError.wouldWait`.
    var mayWait = true

    /// Customers of a page that is read where it is asked for.
    private static let shortPage = 24
    /// Changes of customers that such a page may have to judge: some hundred microseconds.
    private static let fewChanges = 128

    /// Places that one page looks at.
    static let maximumScan = 20_000
    private static let step = 1_000

    private var order: RankOrder {
        switch query.list {
        case .topByScore: .score
        case .topByValue: .value
        case .topByLifetimeValue: .lifetime
        case .atRisk: .list(RankRow.list(of: .atRisk))
        case .lost: .list(RankRow.list(of: .lost))
        }
    }

    private func isWanted(_ place: RankPlace) -> Bool {
        (query.tier.map { $0.rawValue == place.tier } ?? true)
            && (query.branch.isEmpty || RankRow.digest(of: query.branch) == place.branch)
    }

    /// A short page, as long as all that it needs is in memory; nil when it needs a thread that may wait: whoever hands it to
    /// another thread and back waits for two changes of threads, and beside a steady load for others' turns.
    func pageWithoutWaiting(after position: RankPosition?, limit: Int) -> Result<RankedPage, EngineRefusal>? {
        guard !isNarrow, limit <= Self.shortPage, core.state.withLock({ $0.unrankedCount }) <= Self.fewChanges else {
            return nil
        }
        var reader = self
        reader.mayWait = false
        let durable = core.ranks.catchUp(core)
        let now = core.environment.clock.now()
        do throws(StoreError) {
            let answer = try core.store.readWithoutWaiting { view throws(StoreError) in
                try reader.page(reader.moment(view, now, durable), after: position, limit: limit)
            }
            guard case .found(let page) = answer else { return nil }
            return .success(page)
        } catch .wouldWait {
            return nil
        } catch {
            return .failure(core.refusal(for: error))
        }
    }

    /// A page of at most `limit` customers after `position`.
    func page(after position: RankPosition?, limit: Int) throws(EngineRefusal) -> RankedPage {
        let durable = core.ranks.catchUp(core)
        let now = core.environment.clock.now()
        return try CustomerReader(core: core).consistently { view throws(StoreError) in
            try page(moment(view, now, durable), after: position, limit: limit)
        }
    }

    private func moment(_ view: any StoreSnapshot, _ now: Timestamp, _ durable: UInt64) -> Moment {
        let (scorer, rules) = core.state.withLock { ($0.directory.scorer, $0.directory.rankRules) }
        return Moment(view: view, scorer: scorer, rules: rules, now: now, durable: durable)
    }

    /// Whether places are looked at that may be left out.
    private var isNarrow: Bool { query.tier != nil || !query.branch.isEmpty }

    private struct Moment {
        let view: any StoreSnapshot
        let scorer: Scorer
        let rules: UInt32
        let now: Timestamp
        let durable: UInt64

        var day: Int32 { now.istanbulDay }
    }

    /// Nil while everybody is ordered anew: what was right by other rules is none of these.
    private func orderedAt(_ moment: Moment) throws(StoreError) -> Timestamp? {
        guard let mark = try moment.view.rankMark(), mark.rules == moment.rules else { return nil }
        return Timestamp(istanbulDay: mark.day)
    }

    private func page(
        _ moment: Moment, after begin: RankPosition?, limit: Int
    ) throws(StoreError) -> CustomerReader.Answer<RankedPage> {
        let view = moment.view
        var page = RankedPage(
            asOf: max(moment.durable, view.appliedSeq), currency: moment.scorer.policy.currency,
            model: moment.scorer.lifetime?.number ?? 0, orderedAt: try orderedAt(moment), customers: [], next: nil)
        guard let sets = try changedSets(moment) else { return .again }
        let lastKey = query.lastKey(on: moment.day)
        var position = begin
        var scanned = 0
        while true {
            let size = isNarrow ? Self.step : limit - page.customers.count + 1
            let stored = try view.ranks(order, after: position, limit: size)
            scanned += stored.count
            // What lies behind a full block is not known yet.
            var end = stored.count == size ? stored.last?.position : nil
            guard let current = core.ranks.current(stored, at: view.appliedSeq),
                var changed = core.ranks.changed(
                    order, since: view.appliedSeq, after: position, upTo: end, limit: size, where: isWanted)
            else { return .again }
            for place in sets where end.map({ place.position <= $0 }) ?? true {
                if position.map({ $0 < place.position }) ?? true { changed.insert(place, limit: size) }
            }
            if changed.count == size, let last = changed.last?.position { end = last }
            let places = (current.filter(isWanted) + changed)
                .filter { place in end.map { place.position <= $0 } ?? true }
                .sorted { $0.position < $1.position }
            var lives: [LiveCustomer] = []
            for (index, place) in places.enumerated() {
                // From here on everybody has less.
                if let lastKey, place.position.key < lastKey { return .found(page) }
                // Some at a time: each time may be a wait for whoever commits.
                if index % Self.shortPage == 0 { lives = captured(places[index...].prefix(Self.shortPage)) }
                switch try listed(place.position.customer, lives[index % Self.shortPage], moment) {
                case .found(let customer): page.customers.append(customer)
                case .refused: break
                case .again: return .again
                }
                guard page.customers.count == limit else { continue }
                page.next = index == places.count - 1 && end == nil ? nil : RankedPosition(place.position)
                return .found(page)
            }
            guard let end else { return .found(page) }
            position = end
            guard scanned < Self.maximumScan else {
                page.next = RankedPosition(end)
                return .found(page)
            }
        }
    }

    /// Places of customers who are one with others and changed since the view; they are few.
    private func changedSets(_ moment: Moment) throws(StoreError) -> [RankPlace]? {
        guard let numbers = core.ranks.changedSets(since: moment.view.appliedSeq) else { return nil }
        guard mayWait || numbers.isEmpty else { throw .wouldWait }
        var places: [RankPlace] = []
        for number in numbers {
            let set = try CustomerReader(core: core).mergedSet(of: number, withKnowledge: false, moment.view)
            switch set {
            case .again: return nil
            case .refused: continue
            case .found(let set):
                let row = try RankRow(ofSet: set.customers, moment.scorer, on: moment.day)
                if let place = row?.place(in: order), isWanted(place) { places.append(place) }
            }
        }
        return places
    }

    private func captured(_ places: ArraySlice<RankPlace>) -> [LiveCustomer] {
        core.state.withLock { state in places.map { state.capture($0.position.customer, withKnowledge: false) } }
    }

    /// The customer as he is now; refused when he does not belong to the list any more.
    private func listed(
        _ number: UInt64, _ live: LiveCustomer, _ moment: Moment
    ) throws(StoreError) -> CustomerReader.Answer<RankedCustomer> {
        let reader = CustomerReader(core: core, mayWait: mayWait)
        let snapshot: CustomerSnapshot
        var parts = PartOpening(keys: core.sealing.keys, mayWait: mayWait)
        switch try reader.find(number, live, moment.view) {
        case .again: return .again
        case .refused(let refusal): return .refused(refusal)
        case .found(let found) where found.customer.isInSet:
            guard found.customer.survivorNumber == number else { return .refused(.customerNotFound) }
            guard mayWait else { throw .wouldWait }
            switch try reader.mergedSet(of: number, withKnowledge: false, moment.view) {
            case .again: return .again
            case .refused(let refusal): return .refused(refusal)
            case .found(let set):
                snapshot = try core.opener.open(set.customers, with: &parts)
            }
        case .found(let found):
            snapshot = try core.opener.openNamed(found.customer, with: &parts)
        }
        let assessment = moment.scorer.assess(
            snapshot.scoring, since: snapshot.totals.firstOccurredAt, on: moment.day)
        guard query.includes(snapshot, assessment) else { return .refused(.customerNotFound) }
        let customer = RankedCustomer(customer: snapshot, assessment: assessment)
        return query.reaches(customer) ? .found(customer) : .refused(.customerNotFound)
    }
}
