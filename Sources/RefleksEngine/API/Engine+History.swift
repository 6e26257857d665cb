import RefleksDomain
import RefleksStore

extension Engine {
    /// A page of a customer's history: who changed what when, with each field before and after.
    ///
    /// As long as others are merged into him it holds their changes too, each with its code; who asks by the code of a merged
    /// customer gets his own. Entries other than interactions are folded anew up to the page's last one; interactions
    /// are pointed to. The page ends early when it reaches `CustomerReader.maximumBytes`.
    ///
    /// - Throws: `.historyTooLong` beyond `EngineConfiguration.maximumHistory`; `.customerNotFound`, `.customerErased`.
    public func history(
        of selector: CustomerSelector, _ question: HistoryQuestion, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> HistoryPage {
        let codes = try await subjects(of: selector, atLeast)
        guard let code = codes.first else { throw .customerNotFound }
        let reader = HistoryReader(core: core)
        let found = try await core.readers.read { () throws(EngineRefusal) in
            try reader.places(of: codes, withInteractions: question.wantsInteractions)
        }
        let (ids, hasMore) = question.page(found.ordered)
        let rows = Set(found.ordered.filter { !$0.isHistory }.map(\.id))
        let history = Set(ids).subtracting(rows)
        let last = history.max() ?? 0
        let diff = try await reader.folded(
            found.places.mapValues { places in places.filter { $0.isHistory && $0.id <= last } }, asOf: found.asOf,
            withInteractions: false
        ) { [core] subjects in
            HistoryDiff(of: found.owners.filter { history.contains($0.key) }, subjects: subjects, core)
        }
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            do throws(StoreError) {
                var page = HistoryPage(asOf: found.asOf, code: code, changes: [], next: nil)
                var room = CustomerReader.maximumBytes
                for id in ids {
                    let owner = found.owners[id] ?? code
                    let change = try rows.contains(id) ? Self.reference(id, of: owner, core) : diff.changes[id]
                    if let change {
                        page.changes.append(change)
                        room -= change.fields.reduce(64) { $0 + $1.byteCount }
                    }
                    if id == ids.last ? hasMore : room <= 0 { page.next = id }
                    if room <= 0 { break }
                }
                return page
            } catch {
                throw core.refusal(for: error)
            }
        }
    }

    private static func reference(
        _ id: UInt64, of code: CustomerCode, _ core: EngineCore
    ) throws(StoreError) -> CustomerChange? {
        let place = ItemPlace(id: id)
        let entry = try core.history.existing(place.seq)
        guard entry.changes.indices.contains(place.index) else { return nil }
        return CustomerChange(
            code: code, commitSeq: place.seq, index: place.index, recordedAt: entry.recordedAt,
            kind: type(of: entry.changes[place.index]).kind.rawValue, principal: entry.principal, fields: [],
            interaction: try core.history.interaction(at: place))
    }

    /// Whom the selector names now, and then everybody who is merged into him; a merged customer's code names him alone.
    private func subjects(
        of selector: CustomerSelector, _ atLeast: UInt64
    ) async throws(EngineRefusal) -> [CustomerCode] {
        let survivor = try await customer(selector, atLeast: atLeast).customer
        if case .code(let named) = selector, named != survivor.code { return [named] }
        return [survivor.code] + survivor.mergedCodes
    }
}
