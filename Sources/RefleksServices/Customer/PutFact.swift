public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Records something that is known of a customer; it supersedes what was known under its category and key.
    public func putFact(
        _ request: Judged<PutFactRequest>, _ context: CallContext
    ) async throws -> Reply<PutFactResponse> {
        let now = environment.clock.now()
        let (request, fact) = try request.accepted { request, validator in
            let code = validator.code(request.code)
            return validator.within("fact") { request.fact.fact(of: code, now: now, &$0) }
        }
        let command = Command(
            .putFact(fact), principal: context.principal.name, idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = PutFactResponse()
        response.factID = committed.effects.factID
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
