import RefleksDomain
import RefleksStore

/// Searches by name on the projection: blind tokens give candidates, opened names decide.
struct SearchReader: Sendable {
    let core: EngineCore
    let search: NameSearch

    /// Candidates that are read at a time.
    private static let step = 256

    /// A page of at most `limit` customers after `position`. Blocks.
    func page(after position: SearchPosition?, limit: Int) throws(EngineRefusal) -> SearchPage {
        let begin = position ?? SearchPosition(rank: .exact, number: 0)
        do throws(StoreError) {
            return try core.store.read { view throws(StoreError) in try page(view, begin, limit) }
        } catch {
            throw core.refusal(for: error)
        }
    }

    private func page(
        _ view: any StoreSnapshot, _ begin: SearchPosition, _ limit: Int
    ) throws(StoreError) -> SearchPage {
        var page = SearchPage(asOf: view.appliedSeq, matches: [], next: nil)
        for rank in SearchRank.allCases where rank >= begin.rank {
            let after = rank == begin.rank ? begin.number : 0
            guard let last = try collect(rank, after: after, limit, view, &page.matches) else { continue }
            page.next = SearchPosition(rank: rank, number: last)
            return page
        }
        return page
    }

    /// Adds the customers of one rank until the page is full; returns the last one then, nil when the rank is done.
    private func collect(
        _ rank: SearchRank, after number: UInt64, _ limit: Int, _ view: any StoreSnapshot,
        _ matches: inout [SearchMatch]
    ) throws(StoreError) -> UInt64? {
        let tokens = search.tokens(rank, core.sealing.indexer)
        var position = number
        while true {
            let numbers = try view.customers(havingTokens: tokens, after: position, limit: Self.step)
            guard let last = numbers.last else { return nil }
            for number in numbers {
                guard let match = try match(number, rank, view) else { continue }
                matches.append(match)
                if matches.count >= limit { return number }
            }
            position = last
        }
    }

    private func match(
        _ number: UInt64, _ rank: SearchRank, _ view: any StoreSnapshot
    ) throws(StoreError) -> SearchMatch? {
        guard case .customer(_, let state?, _) = try LoadedEntity(.customer(number), view.record(.customer(number))),
            state.identity.fields.status != .erased,
            search.rank(try core.opener.profile(of: state.identity)) == rank
        else { return nil }
        return SearchMatch(customer: try core.opener.open(state), rank: rank)
    }
}
