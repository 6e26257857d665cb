public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension GovernanceService {
    /// Records what came of a prompt that a briefing showed.
    public func recordPromptOutcome(
        _ request: Judged<RecordPromptOutcomeRequest>, _ context: CallContext
    ) async throws -> Reply<RecordPromptOutcomeResponse> {
        let (request, judged) = try request.accepted { request, validator in request.domain(&validator) }
        var new = judged
        new.agent = try context.place(branch: "", agent: request.agent).agent
        let key = try context.idempotency(of: request)
        let command = Command(.tellPrompt(new), principal: context.principal.name, idempotency: key)
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = RecordPromptOutcomeResponse()
        if let showing = committed.effects.showings.first { response.showing = .init(showing) }
        response.customerCode = CustomerCode.text(committed.effects.customerNumber)
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension RecordPromptOutcomeRequest {
    /// Nil, and everything reported, when a rule refuses it.
    fileprivate func domain(_ validator: inout Validator) -> NewPromptOutcome? {
        let code = validator.code(self.code)
        let outcome = validator.known(
            "outcome", RefleksDomain.PromptOutcome(rawValue: UInt8(clamping: outcome.rawValue)))
        guard let code, let outcome else { return nil }
        return NewPromptOutcome(code: code, showingID: showingID, outcome: outcome)
    }
}
