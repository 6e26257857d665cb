public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Gives a customer one more identifier.
    public func addIdentifier(
        _ request: Judged<AddIdentifierRequest>, _ context: CallContext
    ) async throws -> Reply<AddIdentifierResponse> {
        let (request, change) = try request.accepted { request, validator in
            let code = validator.code(request.code)
            let claim = validator.within("identifier") { request.identifier.claim(&$0) }
            return IdentifierChange(code, claim, expectedVersion: request.expectedVersion)
        }
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

extension IdentifierChange {
    /// The change of what was accepted; version 0 = whatever it is.
    init?(_ code: CustomerCode?, _ claim: IdentifierClaim?, expectedVersion: UInt64) {
        guard let code, let claim else { return nil }
        self.init(code: code, claim: claim, expectedVersion: expectedVersion == 0 ? nil : expectedVersion)
    }
}
