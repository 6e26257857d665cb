public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Takes an identifier from a customer.
    public func removeIdentifier(
        _ request: RemoveIdentifierRequest, _ context: CallContext
    ) async throws -> Reply<RemoveIdentifierResponse> {
        var violations = Violations()
        let identifier = request.identifier.identifier(at: "identifier", &violations)
        try violations.finish()
        guard let identifier else { throw RPCError(.identifierNotHeld) }
        let change = IdentifierChange(
            code: try code(request.code), claim: IdentifierClaim(identifier),
            expectedVersion: request.expectedVersion == 0 ? nil : request.expectedVersion)
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
