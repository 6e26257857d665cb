public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Takes an identifier from a customer.
    public func removeIdentifier(
        _ request: Judged<RemoveIdentifierRequest>, _ context: CallContext
    ) async throws -> Reply<RemoveIdentifierResponse> {
        let (request, change) = try request.accepted { request, validator in
            let code = validator.code(request.code)
            let identifier = validator.within("identifier") { request.identifier.identifier(&$0) }
            return IdentifierChange(
                code, identifier.map { IdentifierClaim($0) }, expectedVersion: request.expectedVersion)
        }
        let command = Command(
            .removeIdentifier(change), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = RemoveIdentifierResponse()
        response.version = committed.effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
