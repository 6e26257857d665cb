public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Lists the remedies of a case, or of a customer's cases, the newest first.
    public func listRemedies(
        _ request: Judged<ListRemediesRequest>, _ context: CallContext
    ) async throws -> Reply<ListRemediesResponse> {
        let (request, (wanted, token)) = try request.accepted { request, validator -> (Wanted, PageToken?)? in
            let token = PageToken.read(request.pageToken, .remedies, question: request.question, &validator)
            switch request.of {
            case .caseID(let id): return (.ofCase(id), token)
            case .code(let text): return validator.code(text).map { (.ofCustomer($0), token) }
            case nil: return nil
            }
        }
        let limit = request.pageSize == 0 ? 20 : Int(request.pageSize)
        let (before, atLeast) = (token?.numbers[0], context.minimumCommitSeq)
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                switch wanted {
                case .ofCase(let id):
                    try await environment.engine.remedies(ofCase: id, before: before, limit: limit, atLeast: atLeast)
                case .ofCustomer(let code):
                    try await environment.engine.remedies(of: code, before: before, limit: limit, atLeast: atLeast)
                }
            }
            try request.access.check(isRestricted: page.isRestricted)
            return (page, .one(page.code))
        }
        var response = ListRemediesResponse()
        response.asOfCommitSeq = page.asOf
        response.remedies = page.remedies.map { listed in
            var remedy = Remedy(listed.remedy)
            (remedy.caseID, remedy.customerCode, remedy.text) = (listed.caseID, listed.code.description, listed.text)
            return remedy
        }
        if let next = page.next {
            response.nextPageToken = PageToken([next, 0], question: request.question).text(.remedies)
        }
        return Reply(response, commitSeq: page.asOf)
    }

    private enum Wanted {
        case ofCase(UInt64)
        case ofCustomer(CustomerCode)
    }
}

extension ListRemediesRequest {
    fileprivate var question: String {
        switch self.of {
        case .caseID(let id): "case \(id)"
        case .code(let code): "customer \(code)"
        case nil: ""
        }
    }
}
