public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Records that a person asks for something that the law gives him a right to.
    public func recordSubjectRequest(
        _ request: Judged<RecordSubjectRequestRequest>, _ context: CallContext
    ) async throws -> Reply<RecordSubjectRequestResponse> {
        let now = environment.clock.now()
        let (request, new) = try request.accepted { request, validator in
            let wish = SubjectWish(request.code, receivedAt: request.receivedAtUs, now: now, &validator)
            let kind = validator.known(
                "kind", RefleksDomain.SubjectRequestKind(rawValue: UInt8(clamping: request.kind.rawValue)))
            if kind == .contest { validator.report("kind", Catalogue.Privacy.contestNamesDecision) }
            return wish.flatMap { wish in
                kind.map {
                    NewRequest(code: wish.code, kind: $0, receivedAt: wish.receivedAt, reason: request.reason)
                }
            }
        }
        return try await record(new, request.access, try context.idempotency(of: request), context)
    }

    /// Records that a person objects to a decision that only came of automated analysis, for a person to answer. No decision
    /// of the server waits for that yet.
    public func contestDecision(
        _ request: Judged<ContestDecisionRequest>, _ context: CallContext
    ) async throws -> Reply<RecordSubjectRequestResponse> {
        let now = environment.clock.now()
        let (request, new) = try request.accepted { request, validator in
            let wish = SubjectWish(request.code, receivedAt: request.receivedAtUs, now: now, &validator)
            let decision = validator.known(
                "decision", RefleksDomain.AutomatedDecision(rawValue: UInt8(clamping: request.decision.rawValue)))
            return wish.flatMap { wish in
                decision.map {
                    NewRequest(
                        code: wish.code, kind: .contest, decision: $0, receivedAt: wish.receivedAt,
                        reason: request.reason)
                }
            }
        }
        return try await record(new, request.access, try context.idempotency(of: request), context)
    }

    private func record(
        _ new: NewRequest, _ access: AccessContext, _ key: IdempotencyKey?, _ context: CallContext
    ) async throws -> Reply<RecordSubjectRequestResponse> {
        let command = Command(.recordRequest(new), principal: context.principal.name, idempotency: key)
        let committed = try await environment.reading(access, context) { () async throws(RPCError) in
            let committed = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.submit(command)
            }
            return (committed, .one(new.code))
        }
        var response = RecordSubjectRequestResponse()
        response.requestID = committed.effects.requestID
        response.answerDueUs = SubjectRequestClock.deadline(receivedAt: new.receivedAt).microseconds
        response.version = committed.effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
