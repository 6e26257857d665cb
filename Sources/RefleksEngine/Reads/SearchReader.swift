import RefleksDomain
import RefleksStore

/// Searches by name on the projection: blind tokens give candidates, opened names decide.
struct SearchReader: Sendable {
    let core: EngineCore
    let search: NameSearch

    /// Candidates that are read at a time: as many as the page lacks, and more once some did not match.
    private static let steps = 16...256
    /// Candidates that one page looks at: opening a name costs, and a common beginning has many that do not match.
    static let maximumScan = 500
    /// What one page may read of the index, in the store's units: some 10 ms. Two common words that hardly ever meet have
    /// long lists.
    private static let maximumEffort = 40_000

    /// A page of at most `limit` customers after `position`; fewer, perhaps none, with a next position where many
    /// candidates do not match. Blocks.
    func page(after position: SearchPosition?, limit: Int) throws(EngineRefusal) -> SearchPage {
        let begin = position ?? SearchPosition(rank: .exact, number: 0, isFruitless: true)
        do throws(StoreError) {
            return try core.store.read { view throws(StoreError) in try page(view, begin, limit) }
        } catch {
            throw core.refusal(for: error)
        }
    }

    /// A page in the making.
    private struct Gathering {
        let limit: Int
        var matches: [SearchMatch] = []
        var scanned = 0
        var effort = SearchReader.maximumEffort

        var isFull: Bool { matches.count >= limit || scanned >= SearchReader.maximumScan || effort <= 0 }
    }

    private func page(
        _ view: any StoreSnapshot, _ begin: SearchPosition, _ limit: Int
    ) throws(StoreError) -> SearchPage {
        var gathering = Gathering(limit: limit)
        var next: SearchPosition?
        for rank in SearchRank.allCases where rank >= begin.rank && next == nil {
            let isFruitless = begin.isFruitless && gathering.matches.isEmpty
            // A slip of the hand is thought of only when nobody answers to what was written.
            guard rank < .similar || rank == begin.rank || isFruitless else { break }
            let last = try gather(rank, after: rank == begin.rank ? begin.number : 0, view, &gathering)
            next = last.map {
                SearchPosition(
                    rank: rank, number: $0, isFruitless: begin.isFruitless && gathering.matches.isEmpty)
            }
        }
        return SearchPage(asOf: view.appliedSeq, matches: gathering.matches, next: next)
    }

    /// Looks at the candidates of one rank until the page is full; returns the last one then, nil when the rank is done.
    private func gather(
        _ rank: SearchRank, after number: UInt64, _ view: any StoreSnapshot, _ gathering: inout Gathering
    ) throws(StoreError) -> UInt64? {
        let groups = try search.groups(rank, core.sealing.indexer, view)
        // Where words of this rank are those of the better one, nobody is left for it.
        if let better = SearchRank(rawValue: rank.rawValue &- 1), rank < .similar,
            try search.groups(better, core.sealing.indexer, view) == groups
        {
            return nil
        }
        var position = number
        var step = max(gathering.limit - gathering.matches.count, Self.steps.lowerBound)
        while true {
            let found = try view.customers(
                havingOneOfEach: groups, after: position, limit: min(step, Self.steps.upperBound),
                effort: &gathering.effort)
            for number in found.numbers {
                gathering.scanned += 1
                if let match = try match(number, rank, view) { gathering.matches.append(match) }
                if gathering.matches.count >= gathering.limit || gathering.scanned >= Self.maximumScan {
                    return number
                }
            }
            guard let next = found.next else { return nil }
            if gathering.isFull { return next }
            position = next
            step *= 2
        }
    }

    private func match(
        _ number: UInt64, _ rank: SearchRank, _ view: any StoreSnapshot
    ) throws(StoreError) -> SearchMatch? {
        guard let state = try CustomerReader.load(number, view), state.identity.fields.status != .erased,
            search.rank(try core.opener.profile(of: state.identity)) == rank
        else { return nil }
        guard state.isInSet else { return SearchMatch(customer: try core.opener.open(state), rank: rank) }
        return try match(state, rank, oneOf: mergedSet(of: state, view))
    }

    /// Customers who were merged are found by the names of each and shown as one, once over all pages: where the first of
    /// their names stands in the result.
    private func match(
        _ state: CustomerState, _ rank: SearchRank, oneOf set: [CustomerState]
    ) throws(StoreError) -> SearchMatch? {
        for member in set where member.identity.number != state.identity.number {
            guard let other = search.rank(try core.opener.profile(of: member.identity)) else { continue }
            guard (rank, state.identity.number) < (other, member.identity.number) else { return nil }
        }
        var parts = PartOpening(keys: core.sealing.keys)
        let customer = try core.opener.open(set, with: &parts)
        return customer.status == .erased ? nil : SearchMatch(customer: customer, rank: rank)
    }

    private func mergedSet(
        of state: CustomerState, _ view: any StoreSnapshot
    ) throws(StoreError) -> [CustomerState] {
        guard let survivor = try CustomerReader.load(state.survivorNumber, view) else { return [state] }
        var set = [survivor]
        for number in survivor.links?.members ?? [] {
            if let member = try CustomerReader.load(number, view) { set.append(member) }
        }
        return set
    }
}
