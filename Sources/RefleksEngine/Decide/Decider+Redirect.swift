import RefleksDomain
import RefleksStore

extension Decider {
    /// Keeps the proposal with the survivor of all who are one with the customer; one stands at a time.
    mutating func proposeRedirect(_ new: NewRedirect) throws(Undecided) -> Verdict {
        let survivor = try survivor(new.code.number)
        try checkUsable(survivor)
        let standing = try mergedSet(of: survivor).contains { member in
            switch member.identity.fields.redirect?.state {
            case .proposed, .approved: true
            case .refused, .ended, nil: false
            }
        }
        guard !standing else { throw .refused(.redirectStands) }
        try add(
            RedirectProposed(
                number: survivor.identity.number, version: survivor.identity.fields.version &+ 1,
                channel: new.channel, reason: new.reason, figures: new.figures, principal: pending.principal))
        return .commit(changes)
    }

    /// It is looked for with everybody who is the customer. Who proposed it does not decide about it; who approved it may end
    /// it.
    mutating func decideRedirect(_ decision: RedirectDecision) throws(Undecided) -> Verdict {
        let customer = try survivor(decision.code.number)
        try checkUsable(customer)
        let set = try mergedSet(of: customer).map(\.identity)
        guard let identity = set.first(where: { $0.fields.redirect?.id == decision.redirectID }),
            let known = identity.fields.redirect
        else { throw .refused(.redirectNotFound) }
        guard known.state.mayBecome(decision.state) else { throw .refused(.redirectStateForbids(known.state)) }
        guard decision.state == .ended || known.proposedBy != pending.principal else {
            throw .refused(.redirectSamePrincipal)
        }
        let member = try self.customer(identity.number)
        try add(
            RedirectDecided(
                number: identity.number, version: identity.fields.version &+ 1, redirectID: known.id,
                state: decision.state, reason: decision.reason, principal: pending.principal))
        try touchSurvivor(of: member)
        return .commit(changes)
    }
}
