public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Tells a branch that is about to serve a customer what matters now. That it was opened is counted for the branch, in
    /// the audit.
    public func getContactBriefing(
        _ request: Judged<GetContactBriefingRequest>, _ context: CallContext
    ) async throws -> Reply<ContactBriefing> {
        let (request, selector) = try request.accepted { request, validator in validator.customer(request.customer) }
        let branch = try context.branch(stated: request.branch)
        let now = environment.clock.now()
        let read = try await environment.reading(request.access, context, branch: branch) {
            () async throws(RPCError) in
            let read = try await answering { () async throws(EngineRefusal) in
                try await CustomerPast(
                    environment.engine, selector, now: now, atLeast: context.minimumCommitSeq)
            }
            try request.access.check(isRestricted: read.view.customer.restriction != nil)
            return (read, .one(read.view.customer.code))
        }
        let (prompts, shownSeq) = await prompts(for: read.view, branch: branch, now: now, context)
        let briefing = Briefing(
            read, questions: environment.engine.questions, prompts: prompts, branch: branch,
            isForOffer: request.access.purpose == .sales, now: now)
        return Reply(
            encoded: try briefing.encoded(context.language), commitSeq: max(read.view.asOf, shownSeq ?? 0))
    }
}

extension CallContext {
    /// The branch for which a caller asks.
    ///
    /// - Throws: PERMISSION_DENIED / `BRANCH_FIXED` when a branch's certificate states another branch.
    fileprivate func branch(stated: String) throws(RPCError) -> String {
        var denials = Denials()
        let branch = denials.checked("branch") { () throws(FieldRefusal) in
            try principal.author.branch(stated: stated)
        }
        try denials.finish()
        return branch ?? stated
    }
}
