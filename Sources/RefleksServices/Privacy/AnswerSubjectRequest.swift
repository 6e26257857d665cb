public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Records what a person was answered.
    public func answerSubjectRequest(
        _ request: Judged<AnswerSubjectRequestRequest>, _ context: CallContext
    ) async throws -> Reply<AnswerSubjectRequestResponse> {
        let (request, answer) = try request.accepted { request, validator in
            let outcome = validator.known(
                "outcome", RefleksDomain.SubjectRequestOutcome(rawValue: UInt8(clamping: request.outcome.rawValue)))
            if let outcome, outcome.needsReason, request.reason.isEmpty {
                validator.report("reason", Catalogue.Privacy.refusalNeedsReason)
            }
            return validator.code(request.code).flatMap { code in
                outcome.map {
                    RequestAnswer(code: code, requestID: request.requestID, outcome: $0, reason: request.reason)
                }
            }
        }
        let command = Command(
            .answerRequest(answer), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let committed = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.submit(command)
            }
            return (committed, .one(answer.code))
        }
        var response = AnswerSubjectRequestResponse()
        response.version = committed.effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
