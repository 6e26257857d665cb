public import RefleksDomain
import RefleksStore
import Synchronization

extension Engine {
    /// The changes after `position`, in ledger order, from history and live without a seam; waits while there are none.
    ///
    /// A cursor is only its position: nothing is queued for it, so that a slow reader costs nothing. Whole entries are
    /// returned, up to `limit` (1…1,000) of them; `withStatements` also says what each change states of itself. Throws `.cancelled` when the task is cancelled, `.positionAhead` and
    /// `.epochChanged` for positions of another history.
    public func changes(
        after position: UInt64, epoch: UInt64? = nil, limit: Int = 256, withStatements: Bool = false
    ) async throws(EngineRefusal) -> ChangePage {
        let limit = min(max(limit, 1), 1_000)
        while true {
            let ticket = core.waiting.add(.entry)
            defer { core.waiting.remove(ticket) }
            let durable = try checkCursor(position, epoch)
            if durable > position {
                return try await core.readers.read { [core] () throws(EngineRefusal) in
                    try Self.page(after: position, limit, withStatements, core)
                }
            }
            guard await ticket.waiter.wait() else { throw .cancelled }
        }
    }

    private static func page(
        after position: UInt64, _ limit: Int, _ withStatements: Bool, _ core: EngineCore
    ) throws(EngineRefusal) -> ChangePage {
        do throws(StoreError) {
            let stored = try core.history.entries(after: position, limit: limit)
            var page = ChangePage(changes: [], position: position)
            for stored in stored {
                let entry = try Entry(stored)
                for (change, place) in entry.placed {
                    guard var event = try change.event(at: place, opener: core.opener) else { continue }
                    event.index = place.item.index
                    event.kind = type(of: change).kind.rawValue
                    let stated = event.principal
                    event.principal = !withStatements ? "" : entry.principal.isEmpty ? stated : entry.principal
                    if withStatements, let statement = try change.statement(at: place, opener: core.opener) {
                        event.fields = FieldValues(statement).stated
                    }
                    page.changes.append(event)
                }
                page.position = entry.seq
            }
            return page
        } catch {
            throw core.refusal(for: error)
        }
    }

    /// Returns when a commit after `position` has touched the customer or somebody who is one with him, with the newest of
    /// their commits: what came in between is folded into one wake-up.
    public func awaitChange(
        of code: CustomerCode, after position: UInt64, epoch: UInt64? = nil
    ) async throws(EngineRefusal) -> UInt64 {
        var watched = [code.number]
        while true {
            let ticket = core.waiting.add(.change(of: watched))
            defer { core.waiting.remove(ticket) }
            _ = try checkCursor(position, epoch)
            let set = try await core.readers.read { [core] () throws(EngineRefusal) in
                try CustomerReader(core: core).everybody(code)
            }
            if let last = set.map(\.lastSeq).max(), last > position { return last }
            let numbers = set.map(\.identity.number)
            guard numbers == watched else {
                // Looks again, now that everybody's changes would wake it.
                watched = numbers
                continue
            }
            guard await ticket.waiter.wait() else { throw .cancelled }
        }
    }

    /// The last durable commit; refuses a cursor that this ledger has not made.
    private func checkCursor(_ position: UInt64, _ epoch: UInt64?) throws(EngineRefusal) -> UInt64 {
        guard isReading else { throw .notServing }
        if let epoch, epoch != core.store.epoch { throw .epochChanged(current: core.store.epoch) }
        let durable = core.durableSeq
        guard position <= durable else { throw .positionAhead(durable: durable) }
        return durable
    }
}
