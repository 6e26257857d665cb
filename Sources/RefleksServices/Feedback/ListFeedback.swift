public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Lists what a customer told us, the newest first.
    public func listFeedback(
        _ request: Judged<ListFeedbackRequest>, _ context: CallContext
    ) async throws -> Reply<ListFeedbackResponse> {
        let (request, (selector, token)) = try request.accepted { request, validator in
            let token = PageToken.read(request.pageToken, .feedback, &validator)
            return validator.customer(request.customer).map { ($0, token) }
        }
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            if request.access.isUse {
                let customer = try await answering { () async throws(EngineRefusal) in
                    try await environment.engine.customer(selector, atLeast: context.minimumCommitSeq).customer
                }
                try request.access.check(isRestricted: customer.restriction != nil)
            }
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.feedback(
                    of: selector, before: token?.numbers[0],
                    limit: request.pageSize == 0 ? 20 : Int(request.pageSize), atLeast: context.minimumCommitSeq)
            }
            try token?.check(question: page.code.description)
            return (page, .one(page.code))
        }
        var response = ListFeedbackResponse()
        response.asOfCommitSeq = page.asOf
        response.customerCode = page.code.description
        response.feedback = page.feedback.map { Feedback($0) }
        if request.pageToken.isEmpty { response.requests = page.inquiries.map { FeedbackRequest($0) } }
        if let next = page.next {
            response.nextPageToken = PageToken([next, 0], question: page.code.description).text(.feedback)
        }
        return Reply(response, commitSeq: page.asOf)
    }
}
