public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension FeedbackService {
    /// Records what a customer told us, with what it does to his score and the case that it opens.
    public func submitFeedback(
        _ request: Judged<SubmitFeedbackRequest>, _ context: CallContext
    ) async throws -> Reply<SubmitFeedbackResponse> {
        let now = environment.clock.now()
        let (request, judged) = try request.accepted { request, validator in
            request.domain(now: now, &validator)
        }
        var new = judged
        (new.branch, new.agent) = try context.place(branch: request.branch, agent: request.agent)
        let key = try context.idempotency(of: request)
        if new.interactionID != 0 { try await checkInteraction(new.interactionID, of: new.code, context) }
        let command = Command(.submitFeedback(new), principal: context.principal.name, idempotency: key)
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = SubmitFeedbackResponse()
        let effects = committed.effects
        response.feedbackID = effects.feedbackID
        response.customerCode = CustomerCode.text(effects.customerNumber)
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        if let score = effects.score { response.score = ScoreEffect(score) }
        if let care = committed.items.lazy.compactMap(\.cases.first).first {
            response.case = Case(care, of: effects.customerNumber, now: now)
        }
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// What he speaks of has to be his own.
    func checkInteraction(_ id: UInt64, of code: CustomerCode, _ context: CallContext) async throws(RPCError) {
        let customer = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.customer(.code(code), atLeast: context.minimumCommitSeq).customer
        }
        let holder: CustomerCode?
        do throws(EngineRefusal) {
            holder = try await environment.engine.interaction(id).customer
        } catch .interactionNotFound {
            holder = nil
        } catch {
            throw RPCError(error)
        }
        guard let holder, ([customer.code] + customer.mergedCodes).contains(holder) else {
            let template = Catalogue.Cases.interactionOfOther
            throw RPCError(
                .failedPrecondition, template, violations: [Violation("interaction_id", template)])
        }
    }
}

extension SubmitFeedbackRequest {
    /// The answer in the domain's terms; nil, and everything reported, when a rule refuses it.
    fileprivate func domain(now: Timestamp, _ validator: inout Validator) -> NewFeedback? {
        let code = validator.code(self.code)
        let channel = validator.known("channel", RefleksDomain.Channel(rawValue: UInt8(clamping: channel.rawValue)))
        let kind = validator.known("kind", RefleksDomain.FeedbackKind(rawValue: UInt8(clamping: kind.rawValue)))
        guard let kind else { return nil }
        let answer = validator.checked("score") { () throws(FieldRefusal) in
            try FeedbackAnswer(kind, score: hasScore ? Int(score) : nil)
        }
        if kind.scale == nil, text.isEmpty { validator.report("text", Catalogue.Cases.wordsMissing) }
        guard let code, let channel, let answer else { return nil }
        var new = NewFeedback(
            code: code, answer: answer, dimensions: hasRatings ? ratings.all : [], text: text, channel: channel,
            interactionID: interactionID, at: atUs == 0 ? now : Timestamp(microseconds: atUs))
        new.requestID = requestID
        return new
    }
}

extension ServiceRatings {
    /// By the dimensions' numbers; empty when nothing was rated.
    fileprivate var all: [Int] {
        let all = [responsiveness, warmth, sincerity, reliability, attitude].map { Int($0) }
        return all.contains { $0 != 0 } ? all : []
    }
}
