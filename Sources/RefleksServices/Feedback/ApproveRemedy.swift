public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Grants or refuses a remedy that waits.
    public func approveRemedy(
        _ request: Judged<ApproveRemedyRequest>, _ context: CallContext
    ) async throws -> Reply<ApproveRemedyResponse> {
        let request = try request.accepted()
        let key = try context.idempotency(of: request)
        let engine = environment.engine
        let now = environment.clock.now()
        let proposed = try await answering { () async throws(EngineRefusal) in
            try await engine.remedy(request.remedyID, atLeast: context.minimumCommitSeq)
        }
        let posting = try RemedyPosting(
            code: proposed.code, caseID: proposed.caseID, money: proposed.remedy.money,
            channel: proposed.remedy.channel, branch: "", agent: proposed.remedy.agent
        ).interaction(named: engine.uniqueName(), at: now)
        let decision = RemedyDecision(
            remedy: proposed, isApproved: request.approved,
            agent: context.principal.role == .agent ? context.principal.id : "", text: request.text, posting: posting)
        let command = Command(.decideRemedy(decision), principal: context.principal.name, idempotency: key)
        let committed = try await answering { () async throws(EngineRefusal) in try await engine.submit(command) }
        return Reply(
            ApproveRemedyResponse(committed, now: now), commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
