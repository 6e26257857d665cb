public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Takes a fact back.
    public func retractFact(
        _ request: Judged<RetractFactRequest>, _ context: CallContext
    ) async throws -> Reply<RetractFactResponse> {
        let (request, retraction) = try request.accepted { request, validator in
            validator.code(request.code).map { FactRetraction(code: $0, factID: request.factID) }
        }
        let command = Command(
            .retractFact(retraction), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = RetractFactResponse()
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
