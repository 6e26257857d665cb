public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension CustomerService {
    /// Keeps a customer's data without using them, or lifts that again.
    public func restrictProcessing(
        _ request: Judged<RestrictProcessingRequest>, _ context: CallContext
    ) async throws -> Reply<RestrictProcessingResponse> {
        let now = environment.clock.now()
        let (request, (action, wish)) = try request.accepted { request, validator in
            request.action(now: now, &validator)
        }
        let command = Command(
            action, principal: context.principal.name, idempotency: try context.idempotency(of: request))
        let committed = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let committed = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.submit(command)
            }
            return (committed, .one(wish.code))
        }
        var response = RestrictProcessingResponse()
        response.version = committed.effects.version
        response.changed = committed.effects.isChanged
        response.answerDueUs = wish.answerDue.microseconds
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension RestrictProcessingRequest {
    /// What the engine is to do; nil, and reported, when the request contradicts itself.
    fileprivate func action(
        now: Timestamp, _ validator: inout Validator
    ) -> (action: Command.Action, wish: SubjectWish)? {
        let wish = SubjectWish(code, receivedAt: receivedAtUs, now: now, &validator)
        if lift {
            if ground != .unspecified { validator.report("ground", Catalogue.Privacy.liftHasNoGround) }
            return wish.map { (.liftRestriction($0.code), $0) }
        }
        guard let known = RefleksDomain.RestrictionGround(rawValue: UInt8(clamping: ground.rawValue)) else {
            validator.report("ground", Catalogue.Text.required)
            return nil
        }
        if known == .retention { validator.report("ground", Catalogue.Privacy.retentionByErasure) }
        return wish.map {
            (.restrictProcessing(NewRestriction(code: $0.code, ground: known, reason: reason)), $0)
        }
    }
}

extension CustomerService {
    /// For reads that are not of how the customer stands now: as `AccessContext.check(isRestricted:)`.
    func checkUse(
        _ access: AccessContext, of selector: RefleksEngine.CustomerSelector, _ context: CallContext
    ) async throws(RPCError) {
        guard access.isUse else { return }
        let found = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.customer(selector, atLeast: context.minimumCommitSeq)
        }
        try access.check(isRestricted: found.customer.restriction != nil)
    }
}

extension AccessContext {
    /// Data that are only kept are not read to sell or to evaluate.
    ///
    /// - Throws: FAILED_PRECONDITION / `CUSTOMER_RESTRICTED`.
    func check(isRestricted: Bool) throws(RPCError) {
        guard isRestricted, isUse else { return }
        throw RPCError(.failedPrecondition, Catalogue.Permission.restricted)
    }

    /// Lists for such purposes leave him out.
    func mayNotSee(_ customer: CustomerSnapshot) -> Bool { isUse && customer.restriction != nil }

    /// To sell or to evaluate: what a restriction forbids.
    var isUse: Bool { purpose == .sales || purpose == .analysis }
}
