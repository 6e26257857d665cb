public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Records that a customer is asked for an answer.
    public func requestFeedback(
        _ request: Judged<RequestFeedbackRequest>, _ context: CallContext
    ) async throws -> Reply<RequestFeedbackResponse> {
        let (request, judged) = try request.accepted { request, validator in request.domain(&validator) }
        var new = judged
        (new.branch, new.agent) = try context.place(branch: request.branch, agent: request.agent)
        let key = try context.idempotency(of: request)
        if new.interactionID != 0 { try await checkInteraction(new.interactionID, of: new.code, context) }
        let command = Command(.requestFeedback(new), principal: context.principal.name, idempotency: key)
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = RequestFeedbackResponse()
        if let inquiry = committed.effects.inquiries.first { response.request = FeedbackRequest(inquiry) }
        response.customerCode = CustomerCode.text(committed.effects.customerNumber)
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension RequestFeedbackRequest {
    /// Nil, and everything reported, when a rule refuses it.
    fileprivate func domain(_ validator: inout Validator) -> NewFeedbackRequest? {
        let code = validator.code(self.code)
        let channel = validator.known("channel", RefleksDomain.Channel(rawValue: UInt8(clamping: channel.rawValue)))
        let kind = validator.known("kind", RefleksDomain.FeedbackKind(rawValue: UInt8(clamping: kind.rawValue)))
        guard let code, let channel, let kind else { return nil }
        return NewFeedbackRequest(
            code: code, kind: kind, channel: channel, interactionID: interactionID,
            days: validDays == 0 ? FeedbackInquiry.standardDays : Int(validDays))
    }
}

extension FeedbackRequest {
    /// What a customer was asked.
    init(_ inquiry: FeedbackInquiry) {
        self.init()
        requestID = inquiry.id
        kind = RefleksContract.FeedbackKind(rawValue: Int(inquiry.kind.rawValue)) ?? .unspecified
        channel = RefleksContract.Channel(rawValue: Int(inquiry.channel.rawValue)) ?? .unspecified
        branch = inquiry.branch
        agent = inquiry.agent
        interactionID = inquiry.interactionID
        askedAtUs = inquiry.askedAt.microseconds
        expiresAtUs = inquiry.expiresAt.microseconds
        feedbackID = inquiry.feedbackID
    }
}

extension CareEncoding {
    /// The fields of a `FeedbackRequest`, as its `init` sets them.
    static func write(_ inquiry: FeedbackInquiry, to writer: inout MessageWriter) {
        writer.integer(1, inquiry.id)
        writer.integer(2, UInt64(inquiry.kind.rawValue))
        writer.integer(3, UInt64(inquiry.channel.rawValue))
        writer.text(4, inquiry.branch)
        writer.text(5, inquiry.agent)
        writer.integer(6, inquiry.interactionID)
        writer.integer(7, inquiry.askedAt.microseconds)
        writer.integer(8, inquiry.expiresAt.microseconds)
        writer.integer(9, inquiry.feedbackID)
    }
}
