import RefleksDomain
import RefleksStore
import Synchronization

/// Reads by key: the overlay's state where it is ahead, the projection's otherwise (ENGINE 7).
///
/// The view of the projection begins first; then the overlay is looked at. If the projector has trimmed entries that the
/// view does not hold yet, what was trimmed would be missing from both: the read starts again with a new view.
struct CustomerReader: Sendable {
    let core: EngineCore
    /// False on a thread that must not wait for a disk: then what is not in memory is `StoreError.wouldWait`.
    var mayWait = true

    /// What a read shows besides the customer.
    struct Slice {
        var before: TimelinePosition?
        var limit: Int
        var withKnowledge = false
    }

    /// What one view says.
    enum Answer<Value: Sendable>: Sendable {
        case found(Value)
        case refused(EngineRefusal)
        /// The projection moved on beneath the view.
        case again
    }

    /// Bytes of the rows of one read, and one row more: whoever recorded large interactions must not make the customer
    /// unreadable. Two such pages fit the smallest message that every client takes.
    static let maximumBytes = 512 << 10

    /// Views that begin again before the projector is asked to stand still.
    static let attempts = 4

    static let movedWhileHeld = StoreError.unexpected("the projection moved while it was held")

    // MARK: Reads with a view of their own

    /// - Throws: `customerNotFound`, `customerErased`.
    func customer(_ number: UInt64) throws(EngineRefusal) -> CustomerState {
        try consistently { view throws(StoreError) in try find(number, view) }.customer
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

    /// What `body` finds in a view that holds everything that the overlay has let go of.
    func consistently<Value: Sendable>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Answer<Value>
    ) throws(EngineRefusal) -> Value {
        var answer = Answer<Value>.again
        do throws(StoreError) {
            var attempts = 0
            while case .again = answer, attempts < Self.attempts {
                attempts += 1
                answer = try core.store.read(body)
            }
            if case .again = answer {
                // A very slow reader: the projector waits for once.
                answer = try core.projectorTurn.withLock { _ throws(StoreError) in try core.store.read(body) }
            }
            if case .again = answer { throw Self.movedWhileHeld }
        } catch {
            throw core.refusal(for: error)
        }
        switch answer {
        case .found(let value): return value
        case .refused(let refusal): throw refusal
        case .again: throw .notServing
        }
    }

    // MARK: Reads within a view

    /// Writes a customer and his interactions. Found is whether they end because of their size: others may follow.
    ///
    /// Refusals: `customerNotFound`, `customerErased`, `subjectAmbiguous`, `subjectNotIdentifying`.
    func write(
        _ selector: CustomerSelector, _ slice: Slice, to writer: any ViewWriter, from view: any StoreSnapshot
    ) throws(StoreError) -> Answer<Bool> {
        let isHeaded = slice.limit > 0 && slice.before == nil && writer.headWriter != nil
        switch try find(selector, withKnowledge: slice.withKnowledge, withHead: isHeaded, view) {
        case .found(let found):
            if found.customer.links != nil {
                return try writeMerged(found.customer.identity.number, slice, to: writer, from: view)
            }
            var addresses: [KnownAddress] = []
            if slice.withKnowledge, found.customer.hasPermissions {
                guard case .found(let known) = try permissions(of: [found.customer], view) else { return .again }
                addresses = known
            }
            var opening = InteractionOpening(
                keys: core.sealing.keys, mayWait: mayWait, maximumBytes: Self.maximumBytes, writer: writer)
            let headed = isHeaded ? writer.headWriter : nil
            var beside: HeadRow?
            if let headed {
                beside = try headRow(
                    of: found, limit: slice.limit, format: headed.headFormat, with: &opening.parts, from: view)
            }
            if let headed, let beside, let head = beside.head, beside.row.record.seq == found.customer.lastSeq {
                let customer = try core.opener.openWithoutPerson(found.customer, with: &opening.parts)
                head.withPerson { headed.write(customer, person: $0, asOf: found.live.durableSeq) }
            } else {
                writer.write(try core.opener.open(found.customer, with: &opening.parts), asOf: found.live.durableSeq)
            }
            if slice.withKnowledge, found.customer.hasKnowledge {
                try writeKnowledge(
                    of: found.customer.identity.number, found.live, to: writer, with: &opening.parts, from: view)
            }
            if !addresses.isEmpty { writer.write(try open(addresses, with: &opening.parts)) }
            if let headed, let head = beside?.head {
                head.withInteractions { headed.write(interactions: $0, count: head.count) }
                return .found(false)
            }
            try write(slice, of: found.customer.identity.number, found.live, with: &opening, from: view)
            if let headed, let beside, !opening.isFull {
                offerHead(of: found.customer, limit: slice.limit, beside: beside.row, headed)
            }
            return .found(opening.isFull)
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
    }

    private func writeKnowledge(
        of number: UInt64, _ live: LiveCustomer, to writer: any ViewWriter, with parts: inout PartOpening,
        from view: any StoreSnapshot
    ) throws(StoreError) {
        let known = try live.isKnowledgeResident ? live.knowledge : Self.loadKnowledge(number, view)
        if let known { writer.write(try core.opener.open(known, of: number, with: &parts)) }
    }

    static func loadKnowledge(
        _ number: UInt64, _ view: any StoreSnapshot
    ) throws(StoreError) -> KnowledgeState? {
        guard case .knowledge(_, let state, _) = try LoadedEntity(.knowledge(number), view.record(.knowledge(number)))
        else { return nil }
        return state
    }

    /// Writes the rows of `slice`, those of the overlay among them, until they reach the greatest size.
    private func write(
        _ slice: Slice, of number: UInt64, _ live: LiveCustomer, with opening: inout InteractionOpening,
        from view: any StoreSnapshot
    ) throws(StoreError) {
        guard slice.limit > 0 else { return }
        let recent = live.rows.filter { row in
            row.seq > view.appliedSeq && !row.isHistory && slice.before.map { row.position < $0 } ?? true
        }
        guard !recent.isEmpty else {
            return try view.visitTimeline(customer: number, before: slice.before, limit: slice.limit) {
                row throws(StoreError) in try opening.write(row)
            }
        }
        // What the view leaves out because of its size comes after what is taken.
        let stored = try view.timeline(
            customer: number, before: slice.before, limit: slice.limit, maximumBytes: Self.maximumBytes)
        for row in Self.merge(stored, recent, limit: slice.limit) where !opening.isFull {
            _ = try row.lend { row throws(StoreError) in try opening.write(row) }
        }
    }

    /// A customer who is there, as of `live.durableSeq`.
    struct Found: Sendable {
        let customer: CustomerState
        let live: LiveCustomer
        /// The row of the view, when it was read with its head.
        var row: CustomerRow?
    }

    func find(
        _ selector: CustomerSelector, withKnowledge: Bool = false, withHead: Bool = false, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<Found> {
        switch selector {
        case .code(let code):
            return try find(code.number, withKnowledge: withKnowledge, withHead: withHead, view)
        case .identifier(let identifier):
            switch try holder(of: identifier, view) {
            case .found(let number):
                return try find(number, withKnowledge: withKnowledge, withHead: withHead, view)
            case .refused(let refusal): return .refused(refusal)
            case .again: return .again
            }
        }
    }

    func find(
        _ number: UInt64, withKnowledge: Bool = false, withHead: Bool = false, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<Found> {
        let live = core.state.withLock { $0.capture(number, withKnowledge: withKnowledge) }
        return try find(number, live, withHead: withHead, view)
    }

    /// The same with what is in memory of him; captured after the view began.
    func find(
        _ number: UInt64, _ live: LiveCustomer, withHead: Bool = false, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<Found> {
        guard live.trimmedSeq <= view.appliedSeq else { return .again }
        let row = try withHead && !live.isResident ? view.customer(number) : nil
        let customer: CustomerState?
        if live.isResident {
            customer = live.customer
        } else if withHead {
            customer = try Self.state(number, row?.record)
        } else {
            customer = try Self.load(number, view)
        }
        guard let customer else { return .refused(.customerNotFound) }
        guard customer.identity.fields.status != .erased else { return .refused(.customerErased) }
        return .found(Found(customer: customer, live: live, row: row))
    }

    static func load(_ number: UInt64, _ view: any StoreSnapshot) throws(StoreError) -> CustomerState? {
        try state(number, view.record(.customer(number)))
    }

    private static func state(_ number: UInt64, _ record: EntityRecord?) throws(StoreError) -> CustomerState? {
        guard case .customer(_, let state, _) = try LoadedEntity(.customer(number), record) else { return nil }
        return state
    }

    /// The one customer who holds the identifier.
    private func holder(of identifier: Identifier, _ view: any StoreSnapshot) throws(StoreError) -> Answer<UInt64> {
        guard identifier.isMergeKey else { return .refused(.subjectNotIdentifying) }
        let index = core.sealing.indexer.index(of: identifier)
        let live = core.state.withLock { state in
            (
                state.overlay.trimmedSeq, state.identifiers.slot(index)?.durable,
                state.identifiers.slot(index) != nil
            )
        }
        guard live.0 <= view.appliedSeq else { return .again }
        let state = try live.2 ? live.1 : Self.load(index, view)
        guard let state, !state.holders.isEmpty || state.isShared else { return .refused(.customerNotFound) }
        guard !state.isShared else { return .refused(.subjectNotIdentifying) }
        guard state.holders.count == 1, let number = state.holders.first else { return try single(state.holders, view) }
        return .found(number)
    }

    static func load(_ index: BlindIndex, _ view: any StoreSnapshot) throws(StoreError) -> HolderState? {
        guard
            case .identifier(_, let state, _) = try LoadedEntity(.identifier(index), view.record(.identifier(index)))
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
    let isKnowledgeResident: Bool
    let knowledge: KnowledgeState?
}

extension EngineState {
    func capture(_ number: UInt64, withKnowledge: Bool) -> LiveCustomer {
        let slot = customers.slot(number)
        // A resident customer of whom nothing is known is not asked about.
        let isAsked = withKnowledge && slot?.durable?.hasKnowledge ?? true
        let known = isAsked ? knowledge.slot(number) : nil
        return LiveCustomer(
            durableSeq: overlay.durableSeq, trimmedSeq: overlay.trimmedSeq, isResident: slot != nil,
            customer: slot?.durable, rows: slot?.rows ?? [], isKnowledgeResident: known != nil,
            knowledge: known?.durable)
    }
}
