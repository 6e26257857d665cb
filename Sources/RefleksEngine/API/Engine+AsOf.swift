public import RefleksDomain
import RefleksStore

/// Two points in time: what was true at one, by what we had been told by the other. nil means now.
public struct AsOf: Sendable, Hashable {
    /// Facts that held then, interactions that had occurred by then.
    public var valid: Timestamp?
    /// What had been recorded by then.
    public var known: Timestamp?

    public init(valid: Timestamp? = nil, known: Timestamp? = nil) {
        self.valid = valid
        self.known = known
    }
}

extension Engine {
    /// A customer's view as of earlier times, folded anew from the entries that changed him.
    ///
    /// Names, identifiers and preference have one time: they are as they were known; the permissions are those of the addresses
    /// that he held then. Of the facts the view has those that
    /// held at `asOf.valid`, of the interactions those that had occurred; sums are of the latter. Takes about 20 µs for
    /// each of his changes and interactions, in steps between which other reads have their turn.
    ///
    /// - Throws: `.historyTooLong` beyond `EngineConfiguration.maximumHistory`; `.customerNotFound` also for who had not been
    ///   created by then; the rest as `view`.
    public func view(
        _ selector: CustomerSelector, interactions: Int, asOf: AsOf, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> CustomerView {
        let number = try await subject(of: selector, atLeast)
        let reader = HistoryReader(core: core)
        let found = try await core.readers.read { () throws(EngineRefusal) in
            var found = try reader.places(of: number, withInteractions: true, occurredUpTo: asOf.valid)
            if let known = asOf.known {
                let last = min(found.asOf, try reader.lastEntry(recordedUpTo: known))
                found.asOf = last
                found.places.removeAll { $0.seq > last }
            }
            return found
        }
        let fold = try await reader.folded(
            [number: found.places], asOf: found.asOf, withInteractions: true, occurredUpTo: asOf.valid
        ) { HistoryFold(subjects: $0, occurredUpTo: asOf.valid) }
        let count = min(max(interactions, 0), Self.maximumPage)
        let valid = asOf.valid ?? core.environment.clock.now()
        let view = try await core.readers.read { [core] () throws(EngineRefusal) -> CustomerView? in
            let addresses = try PermissionHistory(core: core).permissions(
                of: Self.set(of: number, fold).flatMap(\.identity.addresses), at: valid, asOf: found.asOf)
            do throws(StoreError) {
                var view = try Self.view(of: number, fold, count, valid, asOf: found.asOf, core)
                var parts = PartOpening(keys: core.sealing.keys)
                view?.permissions = try CustomerReader(core: core).open(addresses, with: &parts)
                return view
            } catch {
                throw core.refusal(for: error)
            }
        }
        guard let view else { throw .customerNotFound }
        return view
    }

    /// Whom the selector names now. A code means its own customer: whom it resolved to then, the fold tells.
    func subject(of selector: CustomerSelector, _ atLeast: UInt64) async throws(EngineRefusal) -> UInt64 {
        let code = try await customer(selector, atLeast: atLeast).customer.code
        guard case .code(let named) = selector else { return code.number }
        return named.number
    }

    /// The view of whom the code resolved to when the fold ends, with everybody who was one with him; nil before there was
    /// anybody.
    private static func view(
        of number: UInt64, _ fold: HistoryFold, _ count: Int, _ valid: Timestamp, asOf: UInt64, _ core: EngineCore
    ) throws(StoreError) -> CustomerView? {
        let set = Self.set(of: number, fold)
        guard !set.isEmpty else { return nil }
        var parts = PartOpening(keys: core.sealing.keys)
        var knowledge = CustomerKnowledge()
        for member in set.map(\.identity.number) {
            let told = KnowledgeState(
                facts: fold.facts[member]?.valid(at: valid) ?? [], preference: fold.knowledge(member)?.preference)
            let opened = try core.opener.open(told, of: member, with: &parts)
            knowledge.facts += opened.facts
            guard let stated = opened.preference else { continue }
            if knowledge.preference.map({ $0.recordedAt < stated.recordedAt }) ?? true { knowledge.preference = stated }
        }
        knowledge.facts.sort { $0.id < $1.id }
        let members = Set(set.map(\.identity.number))
        return CustomerView(
            asOf: asOf, customer: try core.opener.open(set, with: &parts), knowledge: knowledge,
            merges: CustomerMerges(of: set),
            interactions: try Self.interactions(newest(fold.interactions, of: members, limit: count), core))
    }

    /// Everybody who was one with the customer, the survivor first; nobody before there was anybody.
    private static func set(of number: UInt64, _ fold: HistoryFold) -> [CustomerState] {
        guard let named = fold.customer(number), let survivor = fold.customer(named.survivorNumber) else { return [] }
        return [survivor] + (survivor.links?.members ?? []).compactMap { fold.customer($0) }
    }

    /// The newest interactions, newest first.
    private static func newest(
        _ interactions: [HistoryFold.Interaction], of members: Set<UInt64>, limit: Int
    ) -> [UInt64] {
        let theirs = interactions.filter { members.contains($0.customer) }
        return theirs.sorted { ($1.occurredAt, $1.id) < ($0.occurredAt, $0.id) }.prefix(limit).map(\.id)
    }

    private static func interactions(
        _ ids: [UInt64], _ core: EngineCore
    ) throws(StoreError) -> [StoredInteraction] {
        var interactions: [StoredInteraction] = []
        var room = CustomerReader.maximumBytes
        for id in ids where room > 0 {
            guard let interaction = try core.history.interaction(at: ItemPlace(id: id)) else { continue }
            interactions.append(interaction)
            room -= interaction.bytes.count
        }
        return interactions
    }
}
