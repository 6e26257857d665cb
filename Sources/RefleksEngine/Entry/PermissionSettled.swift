import RefleksDomain
import RefleksStore

/// A record left the outbox: the registry holds it, did not take it, or will not be told.
struct PermissionSettled: Change {
    static let kind = ChangeKind.permissionSettled
    /// It belongs to an address, whoever holds it.
    static let isFolded = false

    let address: BlindIndex
    /// The record; it may have been superseded meanwhile.
    let id: UInt64
    let key: PermissionRecord.Key
    /// What was sent.
    let sent: RegistryState
    let outcome: OutboxOutcome

    func write(to writer: inout ByteWriter) {
        writer.blind(address)
        writer.number(id)
        key.write(to: &writer)
        writer.byte(sent.status.rawValue)
        TotalsCodec.write(sent.consentDate, to: &writer)
        writer.byte(outcome.rawValue)
    }

    var changedAddress: BlindIndex? { address }

    func footprint() -> [EntityKey] { [.permission(address)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        guard var permissions = try state.permissions(address), permissions.record(key) != nil else {
            throw .contradiction("entry \(place.seq) settles a permission that does not exist")
        }
        settle(&permissions)
        try state.setPermissions(address, permissions, at: place.seq)
    }

    /// Notes what the registry holds now, and that the record does not wait for it any more.
    func settle(_ permissions: inout PermissionState) {
        guard var record = permissions.record(key) else { return }
        if outcome == .accepted { record.registered = sent.newer(than: record.registered) }
        if record.id == id { record.isPending = false }
        permissions.put(record)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: 0)
        effects.commitSeq = place.seq
        effects.permissionID = id
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension PermissionSettled {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let address = try reader.blind()
        let id = try reader.number()
        let key = try PermissionRecord.Key(&reader)
        guard let sent = try reader.registryState() else { throw MalformedBytes() }
        self.init(
            address: address, id: id, key: key, sent: sent, outcome: try reader.value(OutboxOutcome.self))
    }
}
