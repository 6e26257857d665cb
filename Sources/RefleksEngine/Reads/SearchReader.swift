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
        let begin = position ?? SearchPosition(isPastWholeWords: false, number: 0)
        do throws(StoreError) {
            return try core.store.read { view throws(StoreError) in try page(view, begin, limit) }
        } catch {
            throw core.refusal(for: error)
        }
    }

    private func page(
        _ view: any StoreSnapshot, _ begin: SearchPosition, _ limit: Int
    ) throws(StoreError) -> SearchPage {
        var page = SearchPage(asOf: view.appliedSeq, customers: [], next: nil)
        var position = begin
        while page.customers.count < limit {
            let tokens =
                position.isPastWholeWords
                ? search.prefixTokens(core.sealing.indexer) : search.wholeWordTokens(core.sealing.indexer)
            let numbers = try view.customers(havingTokens: tokens, after: position.number, limit: Self.step)
            guard let last = numbers.last else {
                guard !position.isPastWholeWords else { return page }
                position = SearchPosition(isPastWholeWords: true, number: 0)
                continue
            }
            position.number = last
            for number in numbers {
                guard let customer = try match(number, view, position.isPastWholeWords) else { continue }
                page.customers.append(customer)
                guard page.customers.count < limit else {
                    position.number = number
                    break
                }
            }
        }
        page.next = position
        return page
    }

    private func match(
        _ number: UInt64, _ view: any StoreSnapshot, _ isPastWholeWords: Bool
    ) throws(StoreError) -> CustomerSnapshot? {
        guard case .customer(_, let state?, _) = try LoadedEntity(.customer(number), view.record(.customer(number))),
            state.identity.fields.status != .erased
        else { return nil }
        let profile = try core.opener.profile(of: state.identity)
        let wanted: NameSearch.Match = isPastWholeWords ? .beginnings : .wholeWords
        guard search.match(profile) == wanted else { return nil }
        return try core.opener.open(state)
    }
}
