import RefleksDomain
import RefleksStore

extension Decider {
    mutating func putFact(_ new: NewFact) throws(Undecided) -> Verdict {
        let identity = try customer(new.code.number).identity
        let plain = FactCodec.write(new, source: pending.principal)
        try add(
            FactPut(
                number: identity.number, version: identity.fields.version, category: new.category, key: new.key,
                origin: new.origin, legalBasis: new.legalBasis, validFrom: new.validFrom ?? recordedAt,
                validTo: new.validTo, sealed: try seal(plain, .fact, of: identity.number, key(of: identity))))
        guard try knowledge(of: identity).facts.count <= CustomerKnowledge.maximumFacts else {
            throw .refused(.tooManyFacts(maximum: CustomerKnowledge.maximumFacts))
        }
        return .commit(changes)
    }

    mutating func retractFact(_ retraction: FactRetraction) throws(Undecided) -> Verdict {
        let identity = try customer(retraction.code.number).identity
        guard try knowledge(of: identity).facts.contains(where: { $0.id == retraction.factID }) else {
            throw .refused(.factNotFound)
        }
        try add(
            FactRetracted(
                number: identity.number, version: identity.fields.version, factID: retraction.factID))
        return .commit(changes)
    }

    mutating func setPreference(_ change: PreferenceChange) throws(Undecided) -> Verdict {
        let customer = try customer(change.code.number)
        let identity = customer.identity
        let known = try knowledge(of: identity).preference
        guard known != nil || !change.preference.isEmpty else {
            var effects = Effects(
                customer: identity.number, version: identity.fields.version, commitSeq: customer.lastSeq)
            effects.isChanged = false
            return .unchanged(effects)
        }
        let plain =
            change.preference.isEmpty ? [] : PreferenceCodec.write(change.preference, source: pending.principal)
        try add(
            PreferenceSet(
                number: identity.number, version: identity.fields.version,
                sealed: try seal(plain, .preference, of: identity.number, key(of: identity))))
        return .commit(changes)
    }

    private func knowledge(of identity: CustomerIdentity) throws(Undecided) -> KnowledgeState {
        try reading { () throws(ApplyFailure) in try state.knowledge(identity.number) }
    }
}
