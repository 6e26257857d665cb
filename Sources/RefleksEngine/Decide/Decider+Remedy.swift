import RefleksDomain
import RefleksMessages
import RefleksStore

extension Decider {
    /// Gives a customer something at once, with its money in the same entry, or keeps it with the case until somebody else
    /// approves it. What the agent has granted lately is his book as the group that is being committed leaves it, so two
    /// grants of one moment do not pass by each other.
    mutating func grantRemedy(_ prepared: PreparedRemedy) throws(Undecided) -> Verdict {
        let new = prepared.new
        let customer = try customer(new.code.number)
        try checkUsable(customer)
        var care = try care(new.caseID, of: customer)
        try checkAgent(new.agent)
        let bar = try bar(new.money, new.kind, prepared.names)
        let id = ItemPlace(seq: seq, index: changes.count).id
        let remedy = CaseRemedy(
            id: id, new.kind, new.money, by: new.agent, pending.principal, at: recordedAt, on: new.channel, bar: bar,
            interactionID: ItemPlace(seq: seq, index: changes.count + 1).id)
        try refusingRemedy("case_id") { () throws(FieldRefusal) in try care.add(remedy) }
        let content = try content(of: care, customer.identity, new.text)
        guard bar == nil else {
            try add(CaseAmended(.remedyProposed, content, remedyID: id))
            try touchSurvivor(of: customer)
            return .commit(changes)
        }
        try add(
            CaseAmended(.remedyGranted, content, remedyID: id, grant: grant(new.money, by: new.agent, prepared.names)))
        return try posting(prepared.posting)
    }

    /// Decides about a remedy that waits: by another agent, whose own authority reaches it and is used by it, or by an
    /// administrator.
    mutating func decideRemedy(_ prepared: PreparedRemedyDecision) throws(Undecided) -> Verdict {
        let decision = prepared.decision
        let proposed = decision.remedy.remedy
        let customer = try customer(decision.remedy.code.number)
        try checkUsable(customer)
        var care = try care(decision.remedy.caseID, of: customer)
        let interactionID = ItemPlace(seq: seq, index: changes.count + 1).id
        try refusingRemedy("remedy_id") { () throws(FieldRefusal) in
            try care.decide(
                remedy: proposed.id, granting: decision.isApproved ? interactionID : nil, by: pending.principal,
                agent: decision.agent, at: recordedAt)
        }
        if !decision.agent.isEmpty {
            try checkAgent(decision.agent)
            try checkReach(proposed, decision, prepared.names)
        }
        let content = try content(of: care, customer.identity, decision.text)
        guard decision.isApproved else {
            try add(CaseAmended(.remedyRefused, content, remedyID: proposed.id))
            try touchSurvivor(of: customer)
            return .commit(changes)
        }
        let used = decision.agent.isEmpty ? nil : grant(proposed.money, by: decision.agent, prepared.names)
        try add(CaseAmended(.remedyApproved, content, remedyID: proposed.id, grant: used))
        return try posting(prepared.posting)
    }

    /// Whose authority is unknown has none.
    func checkRegistered(_ agent: String) throws(Undecided) {
        guard state.directory.newest(Reference.Name(.agent, agent)) != nil else {
            throw .refused(.caseRefused(FieldRefusal(Catalogue.Remedies.agentUnknown), field: "authority.agent_id"))
        }
    }

    /// The remedy's money, recorded as any other: totals, score, timeline, and those of all who are one with him. The house's
    /// tariff charges nothing for it; what the talk cost was recorded with the talk.
    private mutating func posting(_ item: PreparedInteraction) throws(Undecided) -> Verdict {
        guard try record(item, isCharged: false) == nil else { throw .refused(.idempotencyConflict(original: nil)) }
        return .commit(changes)
    }

    private func care(_ id: UInt64, of customer: CustomerState) throws(Undecided) -> CareCase {
        guard let care = customer.care?.cases.first(where: { $0.id == id }) else { throw .refused(.caseNotFound) }
        return care
    }

    private func checkAgent(_ id: String) throws(Undecided) {
        guard case .agent(let agent)? = state.directory.newest(Reference.Name(.agent, id))?.value, agent.isActive
        else { throw .refused(.caseRefused(FieldRefusal(Catalogue.Remedies.agentUnknown), field: "agent")) }
    }

    /// Why the agent may not grant it by himself; nil: he may.
    private func bar(
        _ money: Money, _ kind: RemedyKind, _ names: AuthorityNames
    ) throws(Undecided) -> RemedyBar? {
        let (authority, granted) = try authority(for: kind, in: money.currency, names)
        var bar: RemedyBar?
        try refusingRemedy("currency") { () throws(FieldRefusal) in bar = try authority.bar(money, granted: granted) }
        return bar
    }

    /// Who decides has to reach the remedy himself; to refuse one, what he has granted lately does not matter.
    private func checkReach(
        _ remedy: CaseRemedy, _ decision: RemedyDecision, _ names: AuthorityNames
    ) throws(Undecided) {
        let (authority, granted) = try authority(for: remedy.kind, in: remedy.money.currency, names)
        try refusingRemedy("remedy_id") { () throws(FieldRefusal) in
            let reason = try authority.needsApproval(remedy.money, granted: decision.isApproved ? granted : 0)
            if let reason { throw FieldRefusal(reason.template, reason.arguments) }
        }
    }

    /// The agent's authority and what he granted in its period; without one he may give nothing.
    private func authority(
        for kind: RemedyKind, in currency: Currency, _ names: AuthorityNames
    ) throws(Undecided) -> (RemedyAuthority, granted: Int64) {
        let (known, book) = try reading { () throws(ApplyFailure) in
            (try state.reference(names.authority), try state.reference(names.book))
        }
        guard let known, let content = known.contents.last else { return (.none(in: currency), 0) }
        do throws(MalformedBytes) {
            guard
                case .agentAuthority(let authority) = try ReferenceCodec.read(
                    content, .agentAuthority, version: known.version)
            else { return (.none(in: currency), 0) }
            let granted = try RemedyCodec.book(book).granted(
                in: authority.currency, periodDays: authority.periodDays, endingOn: recordedAt.istanbulDay)
            return (authority.authority(for: kind), granted)
        } catch {
            throw .broken("an agent's authority or his book cannot be read")
        }
    }

    private func grant(_ money: Money, by agent: String, _ names: AuthorityNames) -> RemedyGrant {
        RemedyGrant(index: names.book, agent: agent, money: money, day: recordedAt.istanbulDay)
    }

    private func refusingRemedy(_ field: String, _ body: () throws(FieldRefusal) -> Void) throws(Undecided) {
        do throws(FieldRefusal) { try body() } catch { throw .refused(.caseRefused(error, field: field)) }
    }
}

/// Where an agent's authority and his book are kept.
struct AuthorityNames: Sendable {
    let authority: BlindIndex
    let book: BlindIndex

    init(_ agent: String, _ indexer: BlindIndexer) {
        authority = indexer.index(of: Reference.Name(.agentAuthority, agent))
        book = indexer.index(of: RemedyGrant.name(of: agent))
    }

    var footprint: [EntityKey] { [.reference(authority), .reference(book)] }
}

/// A remedy with its blind indexes.
final class PreparedRemedy: Sendable {
    let new: NewRemedy
    let names: AuthorityNames
    let posting: PreparedInteraction

    init(_ new: NewRemedy, _ indexer: BlindIndexer) {
        self.new = new
        names = AuthorityNames(new.agent, indexer)
        posting = PreparedInteraction(new.posting, indexer)
    }

    var footprint: [EntityKey] { [.customer(new.code.number), .event(posting.event)] + names.footprint }
}

/// A decision about a remedy with its blind indexes.
final class PreparedRemedyDecision: Sendable {
    let decision: RemedyDecision
    /// Of whoever decides; of nobody where an administrator does.
    let names: AuthorityNames
    let posting: PreparedInteraction

    init(_ decision: RemedyDecision, _ indexer: BlindIndexer) {
        self.decision = decision
        names = AuthorityNames(decision.agent, indexer)
        posting = PreparedInteraction(decision.posting, indexer)
    }

    var footprint: [EntityKey] {
        [.customer(decision.remedy.code.number), .event(posting.event)]
            + (decision.agent.isEmpty ? [] : names.footprint)
    }
}
