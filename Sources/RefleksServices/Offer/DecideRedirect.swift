public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Decides about a proposal, or ends what was approved.
    public func decideRedirect(
        _ request: Judged<DecideRedirectRequest>, _ context: CallContext
    ) async throws -> Reply<DecideRedirectResponse> {
        let (request, decision) = try request.accepted { request, validator in
            let state = validator.known(
                "state", RefleksDomain.RedirectState(rawValue: UInt8(clamping: request.state.rawValue)))
            if state == .proposed { validator.report("state", Catalogue.Campaign.redirectNoDecision) }
            return validator.code(request.code).flatMap { code in
                state.map {
                    RedirectDecision(
                        code: code, redirectID: request.redirectID, state: $0, reason: request.reason)
                }
            }
        }
        let command = Command(
            .decideRedirect(decision), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let (committed, redirect) = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> ((Committed, KnownRedirect?), ShownCustomers) in
            let committed = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.submit(command)
            }
            return ((committed, try await newestRedirect(of: decision.code, after: committed)), .one(decision.code))
        }
        var response = DecideRedirectResponse()
        if let redirect { response.redirect = RefleksContract.Redirect(redirect) }
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
