public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Lists the cases that nobody has confirmed or given up, what is due first first.
    public func listCases(
        _ request: Judged<ListCasesRequest>, _ context: CallContext
    ) async throws -> Reply<ListCasesResponse> {
        let (request, queue) = try request.accepted { request, validator in
            CaseQueue(
                branch: request.branch, owner: request.owner, state: request.state, severity: request.severity,
                isOverdue: request.overdue, awaitsApproval: request.remedyWaiting,
                (request.pageSize, request.pageToken), .cases, &validator)
        }
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.cases(
                    queue.query, after: queue.position, limit: queue.limit, atLeast: context.minimumCommitSeq)
            }
            let codes = Set(page.cases.compactMap { CustomerCode(number: $0.survivor) }).sorted()
            return (page, codes.isEmpty ? .nobody : .many(codes))
        }
        let now = environment.clock.now()
        var response = ListCasesResponse()
        response.asOfCommitSeq = page.asOf
        response.cases = page.cases.map { Case($0.care, of: $0.survivor, now: now) }
        response.nextPageToken = queue.token(page.next)
        return Reply(response, commitSeq: page.asOf)
    }
}
