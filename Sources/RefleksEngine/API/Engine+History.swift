import RefleksDomain
import RefleksStore

extension Engine {
    /// A page of a customer's history: who changed what when, with each field before and after.
    ///
    /// His entries other than interactions are folded anew up to the page's last one; interactions are pointed to. The
    /// page ends early when it reaches `CustomerReader.maximumBytes`.
    ///
    /// - Throws: `.historyTooLong` beyond `EngineConfiguration.maximumHistory`; `.customerNotFound`, `.customerErased`.
    public func history(
        of selector: CustomerSelector, _ question: HistoryQuestion, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> HistoryPage {
        guard let code = CustomerCode(number: try await subject(of: selector, atLeast)) else { throw .customerNotFound }
        let reader = HistoryReader(core: core)
        let found = try await core.readers.read { () throws(EngineRefusal) in
            try reader.places(of: code.number, withInteractions: question.wantsInteractions)
        }
        let (ids, hasMore) = question.page(found.places)
        let rows = Set(found.places.filter { !$0.isHistory }.map(\.id))
        let history = ids.filter { !rows.contains($0) }
        let last = history.max() ?? 0
        let diff = try await reader.folded(
            code.number, found.places.filter { $0.isHistory && $0.id <= last }, asOf: found.asOf,
            withInteractions: false
        ) { [core] in HistoryDiff(of: code.number, subjects: $0, wanted: history, core) }
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            do throws(StoreError) {
                var page = HistoryPage(asOf: found.asOf, code: code, changes: [], next: nil)
                var room = CustomerReader.maximumBytes
                for id in ids {
                    let change = try rows.contains(id) ? Self.reference(id, core) : diff.changes[id]
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

    private static func reference(_ id: UInt64, _ core: EngineCore) throws(StoreError) -> CustomerChange? {
        let place = ItemPlace(id: id)
        let entry = try core.history.existing(place.seq)
        guard entry.changes.indices.contains(place.index) else { return nil }
        return CustomerChange(
            commitSeq: place.seq, index: place.index, recordedAt: entry.recordedAt,
            kind: type(of: entry.changes[place.index]).kind.rawValue, principal: entry.principal, fields: [],
            interaction: try core.history.interaction(at: place))
    }
}
