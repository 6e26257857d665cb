import RefleksDomain
import RefleksStore
import Synchronization

/// Reads of who may be one customer. Blocks; for reader threads.
struct MatchReader: Sendable {
    let core: EngineCore

    /// Pairs that are read at a time.
    private static let step = 256
    /// Pairs that one page looks at: those that were merged by another way meanwhile are passed over.
    static let maximumScan = 2_000

    // MARK: The list

    /// A page of at most `limit` open pairs of at least the verdict, by weight, after `position`; only those of the customers
    /// `of`, where there are any.
    func page(
        of customers: [UInt64], after position: MatchCandidatePosition?, limit: Int, atLeast verdict: MatchVerdict
    ) throws(EngineRefusal) -> MatchCandidatePage {
        do throws(StoreError) {
            return try core.store.read { view throws(StoreError) in
                customers.isEmpty
                    ? try page(view, position, limit, verdict)
                    : try page(of: customers, view, position, limit, verdict)
            }
        } catch {
            throw core.refusal(for: error)
        }
    }

    private func page(
        _ view: any StoreSnapshot, _ begin: MatchCandidatePosition?, _ limit: Int, _ verdict: MatchVerdict
    ) throws(StoreError) -> MatchCandidatePage {
        var page = MatchCandidatePage(asOf: view.appliedSeq, candidates: [], next: nil)
        var position = begin.map { MatchPosition($0) }
        var scanned = 0
        while true {
            let rows = try view.matches(after: position, limit: Self.step)
            guard !rows.isEmpty else { return page }
            for row in rows {
                let place = MatchPosition(rank: row.record.rank ?? 0, pair: row.pair)
                scanned += 1
                if let candidate = try candidate(row.pair, row.record, verdict, view) {
                    page.candidates.append(candidate)
                }
                position = place
                guard page.candidates.count >= limit || scanned >= Self.maximumScan else { continue }
                page.next = try view.matches(after: place, limit: 1).isEmpty ? nil : MatchCandidatePosition(place)
                return page
            }
        }
    }

    /// The pairs of few customers, whom few others are like: all of them, in order.
    private func page(
        of customers: [UInt64], _ view: any StoreSnapshot, _ begin: MatchCandidatePosition?, _ limit: Int,
        _ verdict: MatchVerdict
    ) throws(StoreError) -> MatchCandidatePage {
        var records: [CustomerPair: EntityRecord] = [:]
        for customer in customers {
            for row in try view.matches(of: customer, limit: Self.maximumScan) { records[row.pair] = row.record }
        }
        let begin = begin.map { MatchPosition($0) }
        let places = records.map { MatchPosition(rank: $0.value.rank ?? 0, pair: $0.key) }
            .filter { place in begin.map { $0 < place } ?? true }.sorted()
        var page = MatchCandidatePage(asOf: view.appliedSeq, candidates: [], next: nil)
        for (index, place) in places.enumerated() {
            guard let record = records[place.pair], let candidate = try candidate(place.pair, record, verdict, view)
            else { continue }
            page.candidates.append(candidate)
            guard page.candidates.count >= limit else { continue }
            if index < places.count - 1 { page.next = MatchCandidatePosition(place) }
            break
        }
        return page
    }

    private func candidate(
        _ pair: CustomerPair, _ record: EntityRecord, _ verdict: MatchVerdict, _ view: any StoreSnapshot
    ) throws(StoreError) -> MatchCandidate? {
        guard case .match(_, let match?, let seq) = try LoadedEntity(.match(pair), record),
            match.verdict.rawValue >= verdict.rawValue,
            let first = try CustomerReader.load(pair.first, view), first.identity.fields.status != .erased,
            let second = try CustomerReader.load(pair.second, view), second.identity.fields.status != .erased,
            first.survivorNumber != second.survivorNumber,
            let code = CustomerCode(number: pair.first), let other = CustomerCode(number: pair.second)
        else { return nil }
        return MatchCandidate(
            code: code, otherCode: other, weight: match.weight, verdict: match.verdict, ground: match.ground,
            foundAt: match.since, commitSeq: seq, model: match.model)
    }

    // MARK: One pair

    /// Compares two customers as they are now.
    ///
    /// Refusals: `customerNotFound`, `customerErased`.
    func explain(_ code: CustomerCode, _ other: CustomerCode) throws(EngineRefusal) -> MatchExplanation {
        try CustomerReader(core: core).consistently { view throws(StoreError) in
            try explain(CustomerPair(code.number, other.number), view)
        }
    }

    private func explain(
        _ pair: CustomerPair, _ view: any StoreSnapshot
    ) throws(StoreError) -> CustomerReader.Answer<MatchExplanation> {
        let live = core.state.withLock { state in
            (
                customers: [pair.first, pair.second].map { state.capture($0, withKnowledge: false) },
                isMatchResident: state.matches.slot(pair) != nil, match: state.matches.slot(pair)?.durable
            )
        }
        var customers: [CustomerState] = []
        for (captured, number) in zip(live.customers, [pair.first, pair.second]) {
            guard captured.trimmedSeq <= view.appliedSeq else { return .again }
            guard let customer = try captured.isResident ? captured.customer : CustomerReader.load(number, view) else {
                return .refused(.customerNotFound)
            }
            guard customer.identity.fields.status != .erased else { return .refused(.customerErased) }
            customers.append(customer)
        }
        guard let shared = try sharedByMany(customers, view) else { return .again }
        let records = try customers.map { customer throws(StoreError) in
            MatchRecord(try core.opener.open(customer)).leavingOut {
                shared.contains(core.sealing.indexer.index(of: $0))
            }
        }
        let match = try live.isMatchResident ? live.match : Self.load(pair, view)
        let isMerged = customers[0].survivorNumber == customers[1].survivorNumber
        return .found(
            MatchExplanation(
                asOf: live.customers[0].durableSeq, result: MatchModel.standard.compare(records[0], records[1]),
                standing: match.map { isMerged ? .merged : $0.standing }, merges: Self.merges(of: pair, customers)))
    }

    /// When the two were merged and taken apart: each of them knows, and one may have forgotten.
    private static func merges(of pair: CustomerPair, _ customers: [CustomerState]) -> [CustomerMerges.Event] {
        let lines = Set(customers.flatMap { $0.links?.history ?? [] }).filter {
            CustomerPair($0.merged, $0.into) == pair
        }
        return lines.sorted { $0.seq < $1.seq }.map { CustomerMerges.Event($0) }
    }

    /// Which of the identifiers that both have are no key any more; nil when the projection has moved on.
    private func sharedByMany(
        _ customers: [CustomerState], _ view: any StoreSnapshot
    ) throws(StoreError) -> Set<BlindIndex>? {
        let indexes = customers.map { Set($0.identity.fields.identifiers.filter(\.isKey).map(\.index)) }
        var shared: Set<BlindIndex> = []
        for index in indexes[0].intersection(indexes[1]) {
            let live = core.state.withLock { state in
                (state.overlay.trimmedSeq, state.identifiers.slot(index) != nil, state.identifiers.slot(index)?.durable)
            }
            guard live.0 <= view.appliedSeq else { return nil }
            let holders = try live.1 ? live.2 : CustomerReader.load(index, view)
            if holders?.isShared == true { shared.insert(index) }
        }
        return shared
    }

    private static func load(_ pair: CustomerPair, _ view: any StoreSnapshot) throws(StoreError) -> MatchState? {
        guard case .match(_, let match, _) = try LoadedEntity(.match(pair), view.record(.match(pair))) else {
            return nil
        }
        return match
    }
}

extension MatchRecord {
    /// A customer as he is shown.
    init(_ snapshot: CustomerSnapshot) {
        self.init(
            kind: snapshot.profile.kind, givenName: snapshot.profile.givenName,
            familyName: snapshot.profile.familyName, birthDate: snapshot.profile.birthDate,
            identifiers: snapshot.identifiers.map(\.identifier), address: snapshot.profile.postalAddress)
    }
}

extension MatchPosition {
    init(_ position: MatchCandidatePosition) {
        self.init(rank: position.weight, pair: CustomerPair(position.number, position.otherNumber))
    }
}

extension MatchCandidatePosition {
    init(_ position: MatchPosition) {
        self.init(weight: position.rank, number: position.pair.first, otherNumber: position.pair.second)
    }
}
