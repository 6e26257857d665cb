public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Returns a case with everything that happened to it.
    public func getCase(
        _ request: Judged<GetCaseRequest>, _ context: CallContext
    ) async throws -> Reply<GetCaseResponse> {
        let request = try request.accepted()
        let file = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let file = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.caseFile(request.caseID, atLeast: context.minimumCommitSeq)
            }
            try request.access.check(isRestricted: file.isRestricted)
            return (file, .one(file.code))
        }
        var response = GetCaseResponse()
        response.asOfCommitSeq = file.asOf
        response.case = Case(file.care, of: file.code.number, now: environment.clock.now())
        response.events = file.events.map { RefleksContract.CaseEvent($0) }
        return Reply(response, commitSeq: file.asOf)
    }
}
