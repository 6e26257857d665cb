import RefleksDomain
import RefleksStore
import Synchronization

extension CustomerReader {
    /// An address with what it permits.
    struct KnownAddress: Sendable {
        let index: BlindIndex
        let permissions: PermissionState
    }

    /// What is known of the addresses, those of which nothing is known left out; as of the overlay's position.
    func permissions(
        of addresses: [BlindIndex], _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<[KnownAddress]> {
        let (trimmedSeq, resident) = core.state.withLock { state in
            (state.overlay.trimmedSeq, addresses.map { state.permissions.slot($0).map(\.durable) })
        }
        guard trimmedSeq <= view.appliedSeq else { return .again }
        var known: [KnownAddress] = []
        for (address, resident) in zip(addresses, resident) {
            let state: PermissionState? =
                if let resident { resident } else { try Self.loadPermissions(address, view) }
            if let state { known.append(KnownAddress(index: address, permissions: state)) }
        }
        return .found(known)
    }

    static func loadPermissions(
        _ address: BlindIndex, _ view: any StoreSnapshot
    ) throws(StoreError) -> PermissionState? {
        let key = EntityKey.permission(address)
        guard case .permission(_, let state, _) = try LoadedEntity(key, view.record(key)) else { return nil }
        return state
    }

    /// What the addresses of a customer permit, or of several who are one; their own records say whether anybody has to look.
    func permissions(
        of customers: [CustomerState], _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<[KnownAddress]> {
        var seen: Set<BlindIndex> = []
        let addresses = customers.filter(\.hasPermissions).flatMap(\.identity.addresses)
            .filter { seen.insert($0).inserted }
        guard !addresses.isEmpty else { return .found([]) }
        return try permissions(of: addresses, view)
    }

    func open(
        _ known: [KnownAddress], with parts: inout PartOpening
    ) throws(StoreError) -> [KnownPermission] {
        var opened: [KnownPermission] = []
        for address in known {
            opened += try core.opener.open(address.permissions, at: address.index, with: &parts)
        }
        return opened.sorted { $0.order < $1.order }
    }

    // MARK: Reads with a view of their own

    /// What the addresses of a customer, or one address, permit.
    func permissions(of target: PermissionTarget) throws(EngineRefusal) -> PermissionView {
        try consistently { view throws(StoreError) -> Answer<PermissionView> in
            switch target {
            case .customer(let selector): try self.permissions(of: selector, view)
            case .address(let address): try self.permissions(of: address, view)
            }
        }
    }

    private func permissions(
        of selector: CustomerSelector, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<PermissionView> {
        let found: (customers: [CustomerState], asOf: UInt64)
        switch try everybody(selector, view) {
        case .found(let set): found = set
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
        switch try permissions(of: found.customers, view) {
        case .found(let known):
            var parts = PartOpening(keys: core.sealing.keys)
            let snapshot = try core.opener.open(found.customers, with: &parts)
            let identifiers = snapshot.identifiers.map(\.identifier).filter(\.kind.isAddress)
            return .found(
                PermissionView(
                    asOf: found.asOf,
                    holders: [.init(code: snapshot.code, kind: snapshot.profile.kind, status: snapshot.status)],
                    addresses: identifiers, permissions: try open(known, with: &parts)))
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
    }

    /// The customer, or all who are one with him, the survivor first.
    func everybody(_ code: CustomerCode) throws(EngineRefusal) -> [CustomerState] {
        try consistently { view throws(StoreError) -> Answer<[CustomerState]> in
            switch try everybody(.code(code), view) {
            case .found(let found): .found(found.customers)
            case .refused(let refusal): .refused(refusal)
            case .again: .again
            }
        }
    }

    private func everybody(
        _ selector: CustomerSelector, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<(customers: [CustomerState], asOf: UInt64)> {
        switch try find(selector, view) {
        case .found(let found):
            guard found.customer.links != nil else { return .found(([found.customer], found.live.durableSeq)) }
            switch try mergedSet(of: found.customer.identity.number, withKnowledge: false, view) {
            case .found(let set): return .found((set.customers, set.durableSeq))
            case .refused(let refusal): return .refused(refusal)
            case .again: return .again
            }
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
    }

    private func permissions(
        of address: Identifier, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<PermissionView> {
        let index = core.sealing.indexer.index(of: address)
        let holders: (numbers: [UInt64], asOf: UInt64)
        switch try self.holders(of: index, view) {
        case .found(let found): holders = found
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
        var shown: [PermissionView.Holder] = []
        for number in holders.numbers {
            switch try find(number, view) {
            case .found(let found):
                let fields = found.customer.identity.fields
                guard let code = CustomerCode(number: number) else { continue }
                shown.append(.init(code: code, kind: fields.kind, status: fields.status))
            case .refused: continue
            case .again: return .again
            }
        }
        switch try permissions(of: [index], view) {
        case .found(let known):
            var parts = PartOpening(keys: core.sealing.keys)
            return .found(
                PermissionView(
                    asOf: holders.asOf, holders: shown, addresses: [address],
                    permissions: try open(known, with: &parts)))
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
    }

    func holders(
        of index: BlindIndex, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<(numbers: [UInt64], asOf: UInt64)> {
        let (trimmedSeq, asOf, resident) = core.state.withLock { state in
            (state.overlay.trimmedSeq, state.overlay.durableSeq, state.identifiers.slot(index).map(\.durable))
        }
        guard trimmedSeq <= view.appliedSeq else { return .again }
        let holders: HolderState? = if let resident { resident } else { try Self.load(index, view) }
        return .found((holders?.holders ?? [], asOf))
    }

    // MARK: The outbox

    /// Records that one page looks at.
    static let maximumOutboxScan = 1_000

    /// A page of at most `limit` records of the outbox after the id `after` that `isWanted`.
    func outbox(
        after: UInt64, limit: Int, _ isWanted: (KnownPermission) -> Bool
    ) throws(EngineRefusal) -> OutboxPage {
        do throws(StoreError) {
            return try core.store.read { view throws(StoreError) -> OutboxPage in
                var page = OutboxPage(asOf: view.appliedSeq, entries: [], next: nil)
                var parts = PartOpening(keys: core.sealing.keys)
                let rows = try view.outbox(after: after, limit: Self.maximumOutboxScan)
                for (index, row) in rows.enumerated() {
                    if let entry = try entry(row, view, with: &parts), isWanted(entry.permission) {
                        page.entries.append(entry)
                    }
                    guard page.entries.count < limit || index == rows.count - 1 else {
                        page.next = row.id
                        return page
                    }
                }
                if rows.count == Self.maximumOutboxScan { page.next = rows.last?.id }
                return page
            }
        } catch {
            throw core.refusal(for: error)
        }
    }

    private func entry(
        _ row: OutboxRow, _ view: any StoreSnapshot, with parts: inout PartOpening
    ) throws(StoreError) -> WaitingPermission? {
        guard let state = try Self.loadPermissions(row.address, view),
            let known = try core.opener.open(state, at: row.address, with: &parts).first(where: { $0.id == row.id })
        else { return nil }
        let place = OutboxPlace(
            address: row.address, id: row.id, brand: known.key.brand, type: known.key.type,
            recipientType: known.key.recipientType,
            state: RegistryState(status: known.permission.status, consentDate: known.permission.consentDate))
        return WaitingPermission(place: place, permission: known)
    }
}

extension CustomerIdentity {
    /// Blind indexes of the phones and e-mail addresses that he holds.
    var addresses: [BlindIndex] { fields.identifiers.filter(\.kind.isAddress).map(\.index) }
}
