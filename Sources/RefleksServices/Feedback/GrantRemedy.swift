public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension FeedbackService {
    /// Gives a customer something to put right what a case is about, at once or once somebody has approved it.
    public func grantRemedy(
        _ request: Judged<GrantRemedyRequest>, _ context: CallContext
    ) async throws -> Reply<GrantRemedyResponse> {
        let (request, wanted) = try request.accepted { request, validator in
            request.domain(isAgent: context.principal.role == .agent, &validator)
        }
        let place = try context.place(branch: "", agent: request.agent)
        let key = try context.idempotency(of: request)
        let engine = environment.engine
        let now = environment.clock.now()
        let code = try await answering { () async throws(EngineRefusal) in
            try await engine.subject(ofCase: request.caseID, atLeast: context.minimumCommitSeq)
        }
        let posting = try RemedyPosting(
            code: code, caseID: request.caseID, money: wanted.money, channel: wanted.channel, branch: place.branch,
            agent: place.agent
        ).interaction(named: engine.uniqueName(), at: now)
        let new = NewRemedy(
            code: code, caseID: request.caseID, kind: wanted.kind, money: wanted.money, agent: place.agent,
            channel: wanted.channel, text: request.text, posting: posting)
        let command = Command(.grantRemedy(new), principal: context.principal.name, idempotency: key)
        let committed = try await answering { () async throws(EngineRefusal) in try await engine.submit(command) }
        var response = GrantRemedyResponse(committed, now: now)
        let effects = committed.effects
        if let remedy = effects.cases.first?.remedies.first(where: { $0.id == effects.remedyID }),
            remedy.state == .waiting
        {
            response.approvers = try approvers(of: remedy, context)
            response.needsAdministrator = response.approvers.isEmpty
        }
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// Authorities that are looked at, and agents that are named.
    private static let maximumScan = 2_000
    private static let maximumApprovers = 10

    /// Serving agents whose limit for one remedy reaches it, by id. What they have granted lately is asked when they approve it.
    private func approvers(of remedy: CaseRemedy, _ context: CallContext) throws(RPCError) -> [String] {
        let directory: ReferenceDirectory
        do throws(EngineRefusal) { directory = try environment.engine.references().directory } catch {
            throw RPCError(error)
        }
        let able = directory.list(.agentAuthority, limit: Self.maximumScan).lazy.compactMap { version -> String? in
            guard case .agentAuthority(let authority) = version.value, authority.agent != remedy.agent,
                authority.currency == remedy.money.currency,
                authority.limits[remedy.kind].map({ $0 >= remedy.money.minorUnits }) ?? false,
                case .agent(let agent)? = directory.newest(Reference.Name(.agent, authority.agent))?.value,
                agent.isActive
            else { return nil }
            return authority.agent
        }
        return Array(able.prefix(Self.maximumApprovers))
    }
}

/// What a request for a remedy asks in the domain's terms.
private struct WantedRemedy {
    let kind: RefleksDomain.RemedyKind
    let money: Money
    let channel: RefleksDomain.Channel
}

extension GrantRemedyRequest {
    /// Nil, and everything reported, when a rule refuses it.
    fileprivate func domain(isAgent: Bool, _ validator: inout Validator) -> WantedRemedy? {
        let kind = validator.known("kind", RefleksDomain.RemedyKind(rawValue: UInt8(clamping: kind.rawValue)))
        let channel = validator.known("channel", RefleksDomain.Channel(rawValue: UInt8(clamping: channel.rawValue)))
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        if agent.isEmpty, !isAgent { validator.report("agent", Catalogue.Remedies.agentMissing) }
        guard let kind, let channel, let currency else { return nil }
        return WantedRemedy(
            kind: kind, money: Money(minorUnits: amountMinor, currency: currency), channel: channel)
    }
}
