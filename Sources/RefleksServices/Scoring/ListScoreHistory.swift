public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Lists what commits did to a customer's score, the newest first.
    public func listScoreHistory(
        _ request: Judged<ListScoreHistoryRequest>, _ context: CallContext
    ) async throws -> Reply<ListScoreHistoryResponse> {
        let (request, (selector, token)) = try request.accepted { request, validator in
            let token = PageToken.read(request.pageToken, .scores, &validator)
            return validator.customer(request.customer).map { ($0, token) }
        }
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.scoreHistory(
                    of: selector, before: token?.numbers[0],
                    limit: request.pageSize == 0 ? 50 : Int(request.pageSize), atLeast: context.minimumCommitSeq)
            }
            try token?.check(question: page.code.description)
            return (page, .one(page.code))
        }
        var response = ListScoreHistoryResponse()
        response.asOfCommitSeq = page.asOf
        if let next = page.next {
            response.nextPageToken = PageToken([next, 0], question: page.code.description).text(.scores)
        }
        response.customerCode = page.code.description
        response.items = page.items.map { item in
            .with {
                $0.commitSeq = item.commitSeq
                $0.recordedAtUs = item.recordedAt.microseconds
                $0.interactionID = item.interactionID
                $0.feedbackID = item.feedbackID
                $0.customerCode = item.code.description
                $0.change = ScoreEffect(item.change)
            }
        }
        return Reply(response, commitSeq: page.asOf)
    }
}
