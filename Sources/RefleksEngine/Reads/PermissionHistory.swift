import RefleksDomain
import RefleksStore

/// What addresses permitted at an earlier time: folded anew from the entries that stand in the history of each.
///
/// Which record was in force is decided by the rule that decides live (`Permission.superseded`), over those whose date is
/// not later than the time that the view is true of: what came later must not have superseded them yet.
struct PermissionHistory: Sendable {
    let core: EngineCore

    /// What the addresses permitted at `valid`, by what had been recorded up to the entry `asOf`; those of which nothing was
    /// known are left out.
    ///
    /// - Throws: `.historyTooLong` for more than `EngineConfiguration.maximumHistory` records.
    func permissions(
        of addresses: [BlindIndex], at valid: Timestamp, asOf: UInt64
    ) throws(EngineRefusal) -> [CustomerReader.KnownAddress] {
        let seqs = try entries(about: addresses, upTo: asOf)
        guard seqs.count <= core.configuration.maximumHistory else {
            throw .historyTooLong(maximum: core.configuration.maximumHistory)
        }
        do throws(StoreError) {
            let wanted = Set(addresses)
            var known: [BlindIndex: PermissionState] = [:]
            for seq in seqs {
                for (change, place) in try core.history.existing(seq).placed {
                    guard let address = change.changedAddress, wanted.contains(address) else { continue }
                    Self.fold(change, at: place, valid, into: &known[address])
                }
            }
            return addresses.compactMap { address in
                known[address].map { CustomerReader.KnownAddress(index: address, permissions: $0) }
            }
        } catch {
            throw core.refusal(for: error)
        }
    }

    private static func fold(
        _ change: any Change, at place: ChangePlace, _ valid: Timestamp, into known: inout PermissionState?
    ) {
        switch change {
        case let change as PermissionRecorded:
            var permissions =
                known
                ?? PermissionState(
                    keyID: change.keyID, kind: change.addressKind, sealedRecipient: change.sealedRecipient)
            permissions.fold(change, at: place, valid)
            known = permissions
        case let change as PermissionSettled:
            guard var settled = known else { return }
            change.settle(&settled)
            known = settled
        default: break
        }
    }

    /// The entries in which the addresses' permissions changed, ascending: those of the projection, then the overlay's.
    private func entries(about addresses: [BlindIndex], upTo last: UInt64) throws(EngineRefusal) -> [UInt64] {
        let (projected, position) = try CustomerReader(core: core).consistently {
            view throws(StoreError) -> CustomerReader.Answer<(Set<UInt64>, UInt64)> in
            let trimmed = core.state.withLock { $0.overlay.trimmedSeq }
            guard trimmed <= view.appliedSeq else { return .again }
            var seqs: Set<UInt64> = []
            for address in addresses {
                let places = try view.timelinePlaces(
                    customer: TimelineRow.number(of: address), upTo: TimelineRow.historyTime,
                    limit: core.configuration.maximumHistory + 1)
                seqs.formUnion(places.map(\.seq))
            }
            return .found((seqs, view.appliedSeq))
        }
        do throws(StoreError) {
            return projected.filter { $0 <= last }.sorted() + (try unprojected(after: position, upTo: last))
        } catch {
            throw core.refusal(for: error)
        }
    }

    /// Entries about any permission that the projection lacked; few, as it follows.
    private func unprojected(after position: UInt64, upTo last: UInt64) throws(StoreError) -> [UInt64] {
        var seqs: [UInt64] = []
        var position = position
        while position < last {
            let page = try core.history.entries(after: position, limit: Self.page)
            guard let end = page.last?.seq else { break }
            seqs += page.filter { Self.kinds.contains($0.kind) && $0.seq <= last }.map(\.seq)
            position = end
        }
        return seqs
    }

    /// Entries of the overlay that are looked at under one taking of the state's lock.
    private static let page = 1_024
    private static let kinds = [ChangeKind.permissionRecorded.rawValue, ChangeKind.permissionSettled.rawValue]
}

extension PermissionState {
    /// Takes a record that counts from `valid` or before, unless one that decides is known.
    fileprivate mutating func fold(_ change: PermissionRecorded, at place: ChangePlace, _ valid: Timestamp) {
        let current = record(change.key)
        let registered =
            change.isFromRegistry
            ? RegistryState(status: change.status, consentDate: change.consentDate).newer(than: current?.registered)
            : current?.registered
        let new = PermissionRecord(
            key: change.key, id: place.item.id, status: change.status, source: change.source,
            consentDate: change.consentDate, recordedAt: place.recordedAt, sealed: change.sealed,
            registered: registered, isPending: !change.isFromRegistry)
        guard new.permission.effectiveAt <= valid else { return }
        guard var current, current.permission.superseded(by: new.permission) == current.permission else {
            return put(new)
        }
        current.registered = registered
        current.isPending = current.isPending && !current.isHeld(by: registered)
        put(current)
    }
}
