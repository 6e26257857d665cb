public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Decides that two customers who may be one are two.
    public func dismissMatchCandidate(
        _ request: Judged<DismissMatchCandidateRequest>, _ context: CallContext
    ) async throws -> Reply<DismissMatchCandidateResponse> {
        let (request, (code, other)) = try request.accepted { request, validator in
            validator.pair(request.code, request.otherCode)
        }
        let command = Command(
            .dismissMatch(MatchDismissal(code, other)), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = DismissMatchCandidateResponse()
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
