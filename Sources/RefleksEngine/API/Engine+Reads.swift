public import RefleksDomain
import RefleksStore
import Synchronization

extension Engine {
    // MARK: Reads by key

    /// A customer with identifiers and totals.
    public func customer(
        _ selector: CustomerSelector, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> (customer: CustomerSnapshot, asOf: UInt64) {
        try checkReadable(atLeast)
        let collected = CollectedView(limit: 0)
        _ = try await core.readers.read(core, selector, CustomerReader.Slice(before: nil, limit: 0), to: collected)
        guard let customer = collected.customer else { throw .customerNotFound }
        return (customer, collected.asOf)
    }

    /// A customer with what is known of him and his newest `interactions` (0…200, fewer when they reach `CustomerReader.maximumBytes`), of one
    /// commit.
    public func view(
        _ selector: CustomerSelector, interactions: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> CustomerView {
        let collected = CollectedView(limit: interactions)
        try await view(selector, interactions: interactions, atLeast: atLeast, to: collected)
        guard let customer = collected.customer else { throw .customerNotFound }
        return CustomerView(
            asOf: collected.asOf, customer: customer, knowledge: collected.knowledge, merges: collected.merges,
            permissions: collected.permissions, interactions: collected.interactions)
    }

    /// The same, written to `writer` as it is read.
    public func view(
        _ selector: CustomerSelector, interactions: Int, atLeast: UInt64 = 0, to writer: any ViewWriter
    ) async throws(EngineRefusal) {
        try checkReadable(atLeast)
        let slice = CustomerReader.Slice(
            before: nil, limit: min(max(interactions, 0), Self.maximumPage), withKnowledge: true)
        _ = try await core.readers.read(core, selector, slice, to: writer)
    }

    /// A page of a customer's interactions, newest first, 1…200 of them, fewer when they reach
    /// `CustomerReader.maximumBytes`.
    public func timeline(
        _ code: CustomerCode, before: InteractionPosition? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> InteractionPage {
        try checkReadable(atLeast)
        let limit = min(max(limit, 1), Self.maximumPage)
        let position = before.map { TimelinePosition(occurredAt: $0.occurredAt.microseconds, id: $0.id) }
        // One row more than asked for tells whether there is a next page.
        let collected = CollectedView(limit: limit + 1)
        let slice = CustomerReader.Slice(before: position, limit: limit + 1)
        let isCut = try await core.readers.read(core, .code(code), slice, to: collected)
        let found = collected.interactions
        let page = Array(found.prefix(limit))
        let next = found.count > limit || isCut ? page.last : nil
        return InteractionPage(
            asOf: collected.asOf, interactions: page,
            next: next.map { InteractionPosition(occurredAt: $0.occurredAt, id: $0.id) })
    }

    /// One interaction by its id.
    public func interaction(_ id: UInt64, atLeast: UInt64 = 0) async throws(EngineRefusal) -> StoredInteraction {
        try checkReadable(atLeast)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try Self.interaction(at: ItemPlace(id: id), core)
        }
    }

    /// One interaction by its source event.
    public func interaction(
        sourceSystem: String, sourceEventID: String, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> StoredInteraction {
        try checkReadable(atLeast)
        let event = core.sealing.indexer.index(sourceSystem: sourceSystem, sourceEventID: sourceEventID)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try Self.interaction(at: try CustomerReader(core: core).place(of: event), core)
        }
    }

    private static func interaction(
        at place: ItemPlace, _ core: EngineCore
    ) throws(EngineRefusal) -> StoredInteraction {
        let found: StoredInteraction?
        do throws(StoreError) {
            found = try core.history.interaction(at: place)
        } catch {
            throw core.refusal(for: error)
        }
        guard let found else { throw .interactionNotFound }
        return found
    }

    // MARK: Searches

    /// Customers whose names have a word beginning with each word of `query` (at least 2 letters, folded by
    /// `TurkishText`), by `SearchRank`, 1…200 a page; waits until the projection has reached `atLeast`.
    ///
    /// A query without a word of two letters finds nobody.
    public func search(
        name query: String, after: SearchPosition? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> SearchPage {
        try checkReadable(atLeast)
        try await waitForProjection(of: atLeast)
        let limit = min(max(limit, 1), Self.maximumPage)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            let reader = SearchReader(core: core, search: NameSearch(query))
            guard !reader.search.words.isEmpty else {
                return SearchPage(asOf: core.status().appliedSeq, matches: [], next: nil)
            }
            return try reader.page(after: after, limit: limit)
        }
    }

    /// Returns when the projection holds everything up to `seq`.
    func waitForProjection(of seq: UInt64) async throws(EngineRefusal) {
        while true {
            let ticket = core.waiting.add(.applied(seq))
            defer { core.waiting.remove(ticket) }
            let applied = core.state.withLock { $0.overlay.trimmedSeq }
            if applied >= seq { return }
            guard isReading else { throw .behind(applied: applied) }
            core.projectorHurry.raise()
            core.projectorWork.raise()
            guard await ticket.waiter.wait() else { throw .cancelled }
        }
    }

    // MARK: Conditions of a read

    /// Rows of a page.
    static let maximumPage = 200

    var isReading: Bool {
        switch core.condition.state {
        case .serving, .full, .failed, .damaged: true
        case .rebuilding, .stopped: false
        }
    }

    func checkReadable(_ atLeast: UInt64) throws(EngineRefusal) {
        guard isReading else { throw .notServing }
        guard atLeast > 0 else { return }
        let durable = core.durableSeq
        guard atLeast <= durable else { throw .positionAhead(durable: durable) }
    }
}
