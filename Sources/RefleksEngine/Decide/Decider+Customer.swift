import RefleksDomain
import RefleksStore

extension Decider {
    mutating func createCustomer(
        _ new: NewSubject, isNewRelationship: Bool
    ) throws(Undecided) -> Verdict {
        let resolution = try resolve(new.identifiers, new.likeness)
        if case .customer(let holder) = resolution.subject {
            let existing = try survivor(holder.identity.number)
            var effects = Effects(
                customer: existing.identity.number, version: existing.identity.fields.version,
                commitSeq: existing.lastSeq)
            effects.isChanged = false
            effects.conflictingNumbers = resolution.conflicting
            return .unchanged(effects)
        }
        try check(
            resolution.suppressions, occurredAt: recordedAt, isNewRelationship: isNewRelationship, holder: nil)
        try create(new, isForInteraction: false, conflicting: resolution.conflicting)
        return .commit(changes)
    }

    /// What a customer is created from.
    struct NewSubject {
        let profile: Profile
        let likeness: Likeness
        let tokens: [UInt64]
        let identifiers: [PreparedIdentifier]
        /// Blind indexes of the keys of matching that are made of names and birth date.
        let blocks: [BlindIndex]

        /// As matching sees him.
        var record: MatchRecord {
            MatchRecord(
                kind: profile.kind, givenName: profile.givenName, familyName: profile.familyName,
                birthDate: profile.birthDate, identifiers: identifiers.map(\.claim.identifier),
                address: profile.postalAddress)
        }
    }

    /// Creates the customer with a code and a key that were made ahead; returns his number.
    ///
    /// An identifier that only one customer may hold and another holds stays with him.
    @discardableResult
    mutating func create(
        _ subject: NewSubject, isForInteraction: Bool, conflicting: [UInt64]
    ) throws(Undecided) -> UInt64 {
        try checkMaxima(subject.identifiers)
        guard let candidate = pending.candidates.last else { throw .needsCandidate }
        var records: [IdentifierRecord] = []
        for identifier in subject.identifiers {
            let isTaken = try isHeldAlone(identifier)
            if !isTaken { records.append(try record(of: identifier, candidate.number, candidate.key)) }
        }
        let sealed = try seal(NamesCodec.write(subject.profile), .names, of: candidate.number, candidate.key)
        let created = CustomerCreated(
            number: candidate.number, keyID: candidate.key.id, customerKind: subject.profile.kind,
            names: SealedNames(sealed: sealed, likeness: subject.likeness, tokens: subject.tokens),
            language: subject.profile.language, homeBranch: subject.profile.homeBranch,
            identifiers: records.sorted { $0.kind.rawValue < $1.kind.rawValue }, isForInteraction: isForInteraction,
            conflicting: isForInteraction ? [] : conflicting)
        try add(created, of: subject)
        pending.candidates.removeLast()
        pending.dataKeys.append(candidate.key)
        keys.keep(candidate.key)
        return candidate.number
    }

    /// Another customer holds it, and only one may.
    private func isHeldAlone(_ identifier: PreparedIdentifier) throws(Undecided) -> Bool {
        guard identifier.isKey, !identifier.kind.isShareable else { return false }
        return try !reading { () throws(ApplyFailure) in try state.holders(of: identifier.index) }.holders.isEmpty
    }

    private func checkMaxima(_ identifiers: [PreparedIdentifier]) throws(Undecided) {
        for identifier in identifiers {
            let alike = identifiers.count { $0.kind == identifier.kind && $0.namespace == identifier.namespace }
            guard alike <= identifier.kind.maximum else {
                throw .refused(.tooManyIdentifiers(kind: identifier.kind, maximum: identifier.kind.maximum))
            }
        }
    }

    mutating func updateCustomer(_ update: ProfileUpdate) throws(Undecided) -> Verdict {
        let customer = try survivor(update.code.number)
        try checkUsable(customer, forCorrection: true)
        let identity = customer.identity
        try check(version: update.expectedVersion, of: identity)
        try check(update, for: identity.fields.kind)
        let key = try key(of: identity)
        let before = try profile(of: identity, key)
        var after = before
        update.apply(to: &after)
        guard after != before else { return .unchanged(unchanged(customer)) }
        let names = SealedNames(
            sealed: try seal(NamesCodec.write(after), .names, of: identity.number, key),
            likeness: indexer.likeness(of: after), tokens: indexer.tokens(of: after))
        let matchable = try matchable(customer)
        try add(
            ProfileChanged(
                number: identity.number, version: identity.fields.version &+ 1, names: names,
                language: after.language, homeBranch: after.homeBranch))
        try rematch(identity.number, before: matchable)
        return .commit(changes)
    }

    /// What is set must suit the customer's kind, as what he was created with did.
    private func check(_ update: ProfileUpdate, for kind: CustomerKind) throws(Undecided) {
        let unfit = update.personalDetails.filter { detail in
            do throws(FieldRefusal) {
                try kind.check(detail)
                return false
            } catch {
                return true
            }
        }
        guard unfit.isEmpty else { throw .refused(.notForKind(unfit)) }
    }

    func profile(of identity: CustomerIdentity, _ key: DataKey) throws(Undecided) -> Profile {
        var profile = Profile(
            kind: identity.fields.kind, language: identity.fields.language, homeBranch: identity.fields.homeBranch)
        let sealed = identity.fields.names.sealed
        guard !sealed.isEmpty else { return profile }
        do {
            let bytes = try Sealer.open(
                try SealedEnvelope.split(sealed).sealed, .names, of: identity.number, under: key)
            try NamesCodec.read(bytes, into: &profile)
        } catch {
            throw .broken("the names of customer \(identity.number) do not open under their key")
        }
        return profile
    }

    mutating func addIdentifier(
        _ change: IdentifierChange, _ identifier: PreparedIdentifier
    ) throws(Undecided) -> Verdict {
        let customer = try survivor(change.code.number)
        try checkUsable(customer, forCorrection: true)
        let identity = customer.identity
        try check(version: change.expectedVersion, of: identity)
        do { try identity.fields.kind.check(identifier.kind) } catch { throw .refused(.identifierNotForKind) }
        let set = try mergedSet(of: customer)
        var conflicting: [UInt64] = []
        if identifier.isKey {
            let holders = try reading { () throws(ApplyFailure) in try state.holders(of: identifier.index) }.holders
            conflicting = holders.filter { holder in !set.contains { $0.identity.number == holder } }
            if let holder = conflicting.first, !identifier.kind.isShareable {
                throw .refused(.identifierTaken(holder: try survivor(holder).identity.number))
            }
        }
        var owner = customer
        var firstSeen: Timestamp?
        if let (holder, held) = Self.holder(of: identifier, in: set) {
            guard identifier.claim.isVerified, !held.isVerified else { return .unchanged(unchanged(customer)) }
            (owner, firstSeen) = (holder, held.firstSeen)
        } else {
            try checkRoom(for: identifier, in: set)
        }
        let matchable = try matchable(owner)
        var record = try record(of: identifier, owner.identity.number, try key(of: owner.identity))
        if let firstSeen { record.firstSeen = firstSeen }
        try add(
            IdentifierAdded(
                number: owner.identity.number, version: identity.fields.version &+ 1, record: record,
                conflicting: conflicting))
        try touchSurvivor(of: owner, changesProfile: true)
        try rematch(owner.identity.number, before: matchable)
        return .commit(changes)
    }

    /// Who of the set has the identifier.
    private static func holder(
        of identifier: PreparedIdentifier, in set: [CustomerState]
    ) -> (CustomerState, IdentifierRecord)? {
        for customer in set {
            if let held = customer.identity.fields.identifiers.first(where: { $0.index == identifier.index }) {
                return (customer, held)
            }
        }
        return nil
    }

    /// Refuses one identifier more than customers who are one may have together.
    private func checkRoom(for identifier: PreparedIdentifier, in set: [CustomerState]) throws(Undecided) {
        var seen: Set<BlindIndex> = []
        let alike = set.flatMap(\.identity.fields.identifiers).filter {
            $0.kind == identifier.kind && seen.insert($0.index).inserted
        }
        guard alike.count(where: { $0.namespace == identifier.namespace }) < identifier.kind.maximum else {
            throw .refused(.tooManyIdentifiers(kind: identifier.kind, maximum: identifier.kind.maximum))
        }
        guard alike.count < identifier.kind.maximumInAll else {
            throw .refused(.tooManyIdentifiers(kind: identifier.kind, maximum: identifier.kind.maximumInAll))
        }
    }

    /// Takes the identifier from everybody who is the customer.
    mutating func removeIdentifier(
        _ change: IdentifierChange, _ identifier: PreparedIdentifier
    ) throws(Undecided) -> Verdict {
        let customer = try survivor(change.code.number)
        let version = customer.identity.fields.version
        try check(version: change.expectedVersion, of: customer.identity)
        let holders = try mergedSet(of: customer).filter { member in
            member.identity.fields.identifiers.contains { $0.index == identifier.index }
        }
        guard !holders.isEmpty else { throw .refused(.identifierNotHeld) }
        for holder in holders {
            let matchable = try matchable(holder)
            try add(
                IdentifierRemoved(
                    number: holder.identity.number, version: version &+ 1, index: identifier.index,
                    isKey: identifier.isKey))
            try rematch(holder.identity.number, before: matchable)
        }
        if let other = holders.first, !holders.contains(where: { $0.identity.number == customer.identity.number }) {
            try touchSurvivor(of: other, changesProfile: true)
        }
        return .commit(changes)
    }

    func check(version expected: UInt64?, of identity: CustomerIdentity) throws(Undecided) {
        guard let expected, expected != identity.fields.version else { return }
        throw .refused(.versionMismatch(expected: expected, current: identity.fields.version))
    }

    func unchanged(_ customer: CustomerState) -> Effects {
        var effects = Effects(
            customer: customer.identity.number, version: customer.identity.fields.version,
            commitSeq: customer.lastSeq)
        effects.isChanged = false
        return effects
    }
}

extension ProfileUpdate {
    /// What it sets, of what only a person can have.
    fileprivate var personalDetails: [CustomerKind.PersonalDetail] {
        var details: [CustomerKind.PersonalDetail] = []
        if case .set(let name) = givenName, !name.isEmpty { details.append(.givenName) }
        if case .set(.some) = birthDate { details.append(.birthDate) }
        return details
    }

    /// Sets the fields that change.
    func apply(to profile: inout Profile) {
        if case .set(let value) = givenName { profile.givenName = value }
        if case .set(let value) = familyName { profile.familyName = value }
        if case .set(let value) = birthDate { profile.birthDate = value }
        if case .set(let value) = language { profile.language = value }
        if case .set(let value) = homeBranch { profile.homeBranch = value }
        if case .set(let value) = postalAddress { profile.postalAddress = value }
    }
}
