public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension SystemService {
    /// Records where somebody serves customers, or that he does not any more.
    public func putAgent(
        _ request: Judged<PutAgentRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let request = try request.accepted()
        let agent = RefleksDomain.Agent(
            id: request.agent.agentID, branch: request.agent.branch, isActive: !request.agent.retired)
        return answer(try await put(.agent(agent), try context.idempotency(of: request), context))
    }
}
