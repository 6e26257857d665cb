import RefleksDomain
import RefleksStore

/// The recipient of commercial messages approved or refused.
struct PermissionRecorded: Change {
    static let kind = ChangeKind.permissionRecorded
    /// It belongs to an address, whoever holds it.
    static let isFolded = false

    let address: BlindIndex
    let addressKind: IdentifierKind
    /// The address's own data key.
    let keyID: UInt64
    /// The address, sealed, in its first record; empty afterwards.
    let sealedRecipient: [UInt8]
    let key: PermissionRecord.Key
    let status: PermissionStatus
    let source: PermissionSource?
    let consentDate: Timestamp?
    /// Evidence and principal, sealed under the address's key.
    let sealed: [UInt8]
    /// The registry told it.
    let isFromRegistry: Bool
    /// It decides from now on.
    let isInForce: Bool
    /// The customers who hold the address: their views show it.
    let holders: [UInt64]

    func write(to writer: inout ByteWriter) {
        writer.blind(address)
        writer.byte(addressKind.rawValue)
        writer.number(keyID)
        writer.blob(sealedRecipient)
        key.write(to: &writer)
        writer.byte(status.rawValue)
        writer.byte(source?.rawValue ?? 0)
        TotalsCodec.write(consentDate, to: &writer)
        writer.blob(sealed)
        writer.flag(isFromRegistry)
        writer.flag(isInForce)
        writer.list(holders) { $0.number($1) }
    }

    var changedAddress: BlindIndex? { address }

    func footprint() -> [EntityKey] {
        [.permission(address), .identifier(address)] + holders.map { .customer($0) }
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        var permissions =
            try state.permissions(address)
            ?? PermissionState(keyID: keyID, kind: addressKind, sealedRecipient: sealedRecipient)
        permissions.put(try record(after: permissions.record(key), at: place))
        try state.setPermissions(address, permissions, at: place.seq)
        if try !state.holders(of: address).hasPermissions {
            try state.changeHolders(of: address, at: place.seq) { $0.hasPermissions = true }
        }
        for holder in holders { try state.notePermissions(of: holder, at: place.seq) }
    }

    private func record(after known: PermissionRecord?, at place: ChangePlace) throws(ApplyFailure) -> PermissionRecord
    {
        let told = RegistryState(status: status, consentDate: consentDate)
        let registered = isFromRegistry ? told.newer(than: known?.registered) : known?.registered
        guard isInForce else {
            guard var known else {
                throw .contradiction("entry \(place.seq) supersedes a permission that does not exist")
            }
            known.registered = registered
            known.isPending = known.isPending && !known.isHeld(by: registered)
            return known
        }
        return PermissionRecord(
            key: key, id: place.item.id, status: status, source: source, consentDate: consentDate,
            recordedAt: place.recordedAt, sealed: sealed, registered: registered, isPending: !isFromRegistry)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: holders.count == 1 ? holders[0] : 0)
        effects.commitSeq = place.seq
        effects.permissionID = place.item.id
        effects.isInForce = isInForce
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        holders.first.map { holder in
            LedgerChange(
                commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: holder, event: .permissionRecorded)
        }
    }
}

extension PermissionRecorded {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            address: try reader.blind(), addressKind: try reader.value(IdentifierKind.self),
            keyID: try reader.number(), sealedRecipient: try reader.blob(), key: try PermissionRecord.Key(&reader),
            status: try reader.value(PermissionStatus.self), source: try reader.optional(PermissionSource.self),
            consentDate: try TotalsCodec.readTime(&reader), sealed: try reader.blob(),
            isFromRegistry: try reader.flag(), isInForce: try reader.flag(),
            holders: try reader.list { reader throws(MalformedBytes) in try reader.number() })
    }
}

extension PermissionRecord {
    /// The registry holds just this.
    func isHeld(by registered: RegistryState?) -> Bool {
        registered == RegistryState(status: status, consentDate: consentDate)
    }
}

extension RegistryState {
    /// This one unless `known` has a later date: answers and changes may come in any order.
    func newer(than known: RegistryState?) -> RegistryState {
        guard let known, let date = known.consentDate, date > consentDate ?? ConsentDate.earliest else { return self }
        return known
    }
}
