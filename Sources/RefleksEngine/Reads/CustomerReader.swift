import RefleksDomain
import RefleksStore
import Synchronization

/// Reads by key, on reader threads: the overlay's state where it is ahead, the projection's otherwise (ENGINE 7).
///
/// The view of the projection begins first; then the overlay is looked at. If the projector has trimmed entries that the
/// view does not hold yet, what was trimmed would be missing from both: the read starts again with a new view.
struct CustomerReader: Sendable {
    let core: EngineCore

    /// A customer with opened rows, consistent as of `asOf`.
    struct Found: Sendable {
        var customer: CustomerState
        var interactions: [StoredInteraction]
        /// The interactions end because of their size: others may follow.
        var isCut = false
        var asOf: UInt64
    }

    /// What a read shows of the timeline.
    struct Slice {
        var before: TimelinePosition?
        var limit: Int
    }

    /// Bytes of the rows of one read, and one row more: whoever recorded large interactions must not make the customer
    /// unreadable. Two such pages fit the smallest message that every client takes.
    static let maximumBytes = 512 << 10

    /// Views that begin again before the projector is asked to stand still.
    private static let attempts = 4

    /// - Throws: `customerNotFound`, `customerErased`, `subjectAmbiguous`, `subjectNotIdentifying`.
    func find(_ selector: CustomerSelector, _ slice: Slice?) throws(EngineRefusal) -> Found {
        switch selector {
        case .code(let code): return try find(code.number, slice)
        case .identifier(let identifier): return try find(try holder(of: identifier), slice)
        }
    }

    func find(_ number: UInt64, _ slice: Slice?) throws(EngineRefusal) -> Found {
        let found = try consistently { view throws(StoreError) in try find(number, slice, view) }
        guard let found else { throw .customerNotFound }
        guard found.customer.identity.fields.status != .erased else { throw .customerErased }
        return found
    }

    /// The one customer who holds the identifier.
    func holder(of identifier: Identifier) throws(EngineRefusal) -> UInt64 {
        guard identifier.isMergeKey else { throw .subjectNotIdentifying }
        let index = core.sealing.indexer.index(of: identifier)
        let holders = try consistently { view throws(StoreError) -> Answer<HolderState?> in
            let live = core.state.withLock { state in
                (
                    state.overlay.trimmedSeq, state.identifiers.slot(index)?.durable,
                    state.identifiers.slot(index) != nil
                )
            }
            guard live.0 <= view.appliedSeq else { return .again }
            if live.2 { return .found(live.1) }
            guard
                case .identifier(_, let state, _) = try LoadedEntity(
                    .identifier(index), view.record(.identifier(index)))
            else { return .found(nil) }
            return .found(state)
        }
        guard let holders, !holders.holders.isEmpty || holders.isShared else { throw .customerNotFound }
        guard !holders.isShared else { throw .subjectNotIdentifying }
        guard holders.holders.count == 1, let number = holders.holders.first else { throw .subjectAmbiguous }
        return number
    }

    /// The place of a source event.
    func place(of event: BlindIndex) throws(EngineRefusal) -> ItemPlace {
        let found = try consistently { view throws(StoreError) -> Answer<EventState?> in
            let live = core.state.withLock { state in
                (state.overlay.trimmedSeq, state.events.slot(event)?.durable, state.events.slot(event) != nil)
            }
            guard live.0 <= view.appliedSeq else { return .again }
            if live.2 { return .found(live.1) }
            guard case .event(_, let state, _) = try LoadedEntity(.event(event), view.record(.event(event))) else {
                return .found(nil)
            }
            return .found(state)
        }
        guard let found else { throw .interactionNotFound }
        return found.place
    }

    // MARK: One view

    private enum Answer<Value: Sendable>: Sendable {
        case found(Value)
        /// The projection moved on beneath the view.
        case again
    }

    private func consistently<Value: Sendable>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Answer<Value>
    ) throws(EngineRefusal) -> Value {
        do throws(StoreError) {
            for _ in 0..<Self.attempts {
                if case .found(let value) = try core.store.read(body) { return value }
            }
            // A very slow reader: the projector waits for once.
            return try core.projectorTurn.withLock { _ throws(StoreError) -> Value in
                guard case .found(let value) = try core.store.read(body) else {
                    throw .unexpected("the projection moved while it was held")
                }
                return value
            }
        } catch {
            throw core.refusal(for: error)
        }
    }

    private func find(
        _ number: UInt64, _ slice: Slice?, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<Found?> {
        let live = core.state.withLock { $0.capture(number) }
        guard live.trimmedSeq <= view.appliedSeq else { return .again }
        guard let customer = try live.isResident ? live.customer : Self.load(number, view) else {
            return .found(nil)
        }
        var found = Found(customer: customer, interactions: [], asOf: live.durableSeq)
        guard let slice, slice.limit > 0 else { return .found(found) }
        let recent = live.rows.filter { row in
            row.seq > view.appliedSeq && slice.before.map { row.position < $0 } ?? true
        }
        (found.interactions, found.isCut) = try open(slice, of: number, recent, view)
        return .found(found)
    }

    /// Opens the rows of `slice`, those of the overlay among them, until they reach the greatest size. Says whether they
    /// ended because of that.
    private func open(
        _ slice: Slice, of number: UInt64, _ recent: [TimelineRow], _ view: any StoreSnapshot
    ) throws(StoreError) -> ([StoredInteraction], isCut: Bool) {
        var opening = InteractionOpening(
            keys: core.sealing.keys, expecting: min(slice.limit, Self.expectedRows), maximumBytes: Self.maximumBytes)
        if recent.isEmpty {
            try view.visitTimeline(customer: number, before: slice.before, limit: slice.limit) {
                row throws(StoreError) in try opening.append(row)
            }
        } else {
            // What the view leaves out because of its size comes after what is taken.
            let stored = try view.timeline(
                customer: number, before: slice.before, limit: slice.limit, maximumBytes: Self.maximumBytes)
            for row in Self.merge(stored, recent, limit: slice.limit) where !opening.isFull {
                _ = try row.lend { row throws(StoreError) in try opening.append(row) }
            }
        }
        let isCut = opening.isFull
        return (opening.interactions(), isCut)
    }

    /// Rows that room is made for before they are read.
    private static let expectedRows = 32

    private static func load(_ number: UInt64, _ view: any StoreSnapshot) throws(StoreError) -> CustomerState? {
        guard case .customer(_, let state, _) = try LoadedEntity(.customer(number), view.record(.customer(number)))
        else { return nil }
        return state
    }

    /// Newest first, by (occurredAt, id).
    private static func merge(_ stored: [TimelineRow], _ recent: [TimelineRow], limit: Int) -> [TimelineRow] {
        Array((stored + recent).sorted { $0.position > $1.position }.prefix(limit))
    }
}

/// A customer in memory, as of one moment.
struct LiveCustomer: Sendable {
    let durableSeq: UInt64
    let trimmedSeq: UInt64
    let isResident: Bool
    let customer: CustomerState?
    /// Durable rows that were not projected, ascending by seq.
    let rows: [TimelineRow]
}

extension EngineState {
    func capture(_ number: UInt64) -> LiveCustomer {
        let slot = customers.slot(number)
        return LiveCustomer(
            durableSeq: overlay.durableSeq, trimmedSeq: overlay.trimmedSeq, isResident: slot != nil,
            customer: slot?.durable, rows: slot?.rows ?? [])
    }
}
