public import RefleksContract
import RefleksEngine
public import RefleksRPC
import RefleksWire

extension InteractionService {
    /// Records one interaction, durably, and tells what it changed.
    public func recordInteraction(
        _ request: Judged<RecordInteractionRequest>, _ context: CallContext
    ) async throws -> Reply<RecordInteractionResponse> {
        let admission = InteractionAdmission(environment, context.principal)
        let draft = try request.accepted(admission.draft).value
        let answer = try await record(admission.admit(draft), by: admission.certificate)
        return Reply(
            encoded: answer.response(), commitSeq: answer.commitSeq,
            outcome: answer.isReplayed ? .noEffect : .committed)
    }

    /// Submits one admitted interaction. No idempotency key: the source event is unique for ever.
    func record(_ interaction: NewInteraction, by certificate: String) async throws(RPCError)
        -> RecordedAnswer
    {
        let command = Command(.recordInteraction(interaction), principal: certificate)
        let committed = try await answering(submitted: [interaction]) { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        return RecordedAnswer(committed.effects, of: committed)
    }
}
