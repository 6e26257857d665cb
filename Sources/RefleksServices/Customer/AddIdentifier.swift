public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Gives a customer one more identifier.
    public func addIdentifier(
        _ request: AddIdentifierRequest, _ context: CallContext
    ) async throws -> Reply<AddIdentifierResponse> {
        var violations = Violations()
        let claim = request.identifier.claim(at: "identifier", &violations)
        try violations.finish()
        guard let claim else { throw RPCError(.subjectNotIdentifying) }
        let change = IdentifierChange(
            code: try code(request.code), claim: claim,
            expectedVersion: request.expectedVersion == 0 ? nil : request.expectedVersion)
        let command = Command(
            .addIdentifier(change), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = AddIdentifierResponse()
        response.version = committed.effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        response.added = committed.effects.isChanged
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
