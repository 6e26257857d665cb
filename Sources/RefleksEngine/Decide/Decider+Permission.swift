import RefleksDomain
import RefleksStore

extension Decider {
    mutating func recordPermission(_ new: NewPermission, at address: BlindIndex) throws(Undecided) -> Verdict {
        let known = try reading { () throws(ApplyFailure) in try state.permissions(address) }
        let key = PermissionRecord.Key(new.key)
        let current = known?.record(key)
        let permission = Permission(
            status: new.status, source: new.source, consentDate: new.consentDate, evidence: new.evidence,
            recordedAt: recordedAt)
        if let current, current.says(new) { return .unchanged(unchanged(current)) }
        try check(permission, new, current, known)
        let isInForce = current.map { $0.permission.superseded(by: permission) == permission } ?? true
        let dataKey = try addressKey(known)
        let numbers = try reading { () throws(ApplyFailure) in try state.holders(of: address) }.holders
        let holders = try existing(numbers)
        let plain = PermissionCodec.write(evidence: new.evidence, principal: pending.principal)
        try add(
            PermissionRecorded(
                address: address, addressKind: new.key.recipient.kind, keyID: dataKey.id,
                sealedRecipient: known == nil
                    ? try seal(Array(new.key.recipient.value.utf8), .recipient, of: address.low, dataKey) : [],
                key: key, status: new.status, source: new.source, consentDate: new.consentDate,
                sealed: try seal(plain, .permission, of: address.low, dataKey), isFromRegistry: new.isFromRegistry,
                isInForce: isInForce, holders: holders.map(\.identity.number)))
        for holder in holders { try touchSurvivor(of: holder) }
        if known == nil {
            pending.newKeys.removeLast()
            keys.keep(dataKey)
        }
        return .commit(changes)
    }

    mutating func settlePermission(_ place: OutboxPlace, _ outcome: OutboxOutcome) throws(Undecided) -> Verdict {
        let known = try reading { () throws(ApplyFailure) in try state.permissions(place.address) }
        let key = PermissionRecord.Key(brand: place.brand, type: place.type, recipientType: place.recipientType)
        guard let current = known?.record(key), current.id >= place.id else { throw .refused(.permissionNotFound) }
        let isSettled = current.id != place.id || !current.isPending
        let tellsNews = outcome == .accepted && place.state.newer(than: current.registered) != current.registered
        guard !isSettled || tellsNews else { return .unchanged(unchanged(current)) }
        try add(
            PermissionSettled(address: place.address, id: place.id, key: key, sent: place.state, outcome: outcome))
        return .commit(changes)
    }

    private func unchanged(_ record: PermissionRecord) -> Effects {
        var effects = Effects(customer: 0)
        effects.commitSeq = ItemPlace(id: record.id).seq
        effects.permissionID = record.id
        effects.isChanged = false
        effects.isInForce = true
        return effects
    }

    private func check(
        _ permission: Permission, _ new: NewPermission, _ current: PermissionRecord?, _ known: PermissionState?
    ) throws(Undecided) {
        let broken = permission.violations(
            recipientType: new.key.recipientType, current: current?.permission, now: now)
        guard broken.isEmpty else { throw .refused(.permissionRefused(broken)) }
        guard current != nil || (known?.records.count ?? 0) < KnownPermission.maximumOfAddress else {
            throw .refused(.tooManyPermissions(maximum: KnownPermission.maximumOfAddress))
        }
    }

    /// The address's data key, or one that was made ahead for it.
    private func addressKey(_ known: PermissionState?) throws(Undecided) -> DataKey {
        guard let known else {
            guard let key = pending.newKeys.last else { throw .needsCandidate }
            return key
        }
        return try key(id: known.keyID)
    }

    /// Those of the holders who are there, ascending.
    private func existing(_ holders: [UInt64]) throws(Undecided) -> [CustomerState] {
        var found: [CustomerState] = []
        for number in holders.sorted() {
            let customer = try reading { () throws(ApplyFailure) in try state.customer(number) }
            if let customer { found.append(customer) }
        }
        return found
    }
}

extension PermissionRecord {
    /// `new` would repeat what is in force.
    fileprivate func says(_ new: NewPermission) -> Bool {
        guard status == new.status, source == new.source, consentDate == new.consentDate else { return false }
        return !new.isFromRegistry || isHeld(by: registered)
    }
}
