import RefleksDomain
import RefleksStore

extension Decider {
    mutating func putFact(_ new: NewFact) throws(Undecided) -> Verdict {
        let customer = try usable(new.code.number)
        let identity = customer.identity
        let plain = FactCodec.write(new, source: pending.principal)
        try add(
            FactPut(
                number: identity.number, version: identity.fields.version, category: new.category, key: new.key,
                origin: new.origin, legalBasis: new.legalBasis, validFrom: new.validFrom ?? recordedAt,
                validTo: new.validTo, sealed: try seal(plain, .fact, of: identity.number, key(of: identity))))
        try noteExpectations(of: identity.number)
        try touchSurvivor(of: customer)
        // As they are now, the new fact among them.
        let set = try mergedSet(of: try self.customer(identity.number))
        guard try knowledge(of: set).reduce(0, { $0 + $1.known.facts.count }) <= CustomerKnowledge.maximumFacts else {
            throw .refused(.tooManyFacts(maximum: CustomerKnowledge.maximumFacts))
        }
        return .commit(changes)
    }

    mutating func retractFact(_ retraction: FactRetraction) throws(Undecided) -> Verdict {
        let set = try mergedSet(of: try customer(retraction.code.number))
        let holder = try knowledge(of: set).first { $0.known.facts.contains { $0.id == retraction.factID } }
        guard let holder else { throw .refused(.factNotFound) }
        let customer = try customer(holder.number)
        try add(
            FactRetracted(
                number: holder.number, version: customer.identity.fields.version, factID: retraction.factID))
        try noteExpectations(of: holder.number)
        try touchSurvivor(of: customer)
        return .commit(changes)
    }

    mutating func setPreference(_ change: PreferenceChange) throws(Undecided) -> Verdict {
        let customer = try usable(change.code.number)
        guard !change.preference.isEmpty else { return try clearPreference(of: customer) }
        let identity = customer.identity
        let plain = PreferenceCodec.write(change.preference, source: pending.principal)
        try add(
            PreferenceSet(
                number: identity.number, version: identity.fields.version,
                sealed: try seal(plain, .preference, of: identity.number, key(of: identity))))
        try touchSurvivor(of: customer)
        return .commit(changes)
    }

    /// Takes back what was said by whoever is this customer.
    private mutating func clearPreference(of customer: CustomerState) throws(Undecided) -> Verdict {
        let holders = try knowledge(of: try mergedSet(of: customer)).filter { $0.known.preference != nil }
        guard !holders.isEmpty else {
            var effects = unchanged(customer)
            effects.customerNumber = customer.survivorNumber
            return .unchanged(effects)
        }
        for holder in holders {
            let holder = try self.customer(holder.number)
            try add(
                PreferenceSet(number: holder.identity.number, version: holder.identity.fields.version, sealed: []))
            try touchSurvivor(of: holder)
        }
        return .commit(changes)
    }
}
