public import RefleksContract
import RefleksEngine
public import RefleksRPC
import RefleksWire

extension InteractionService {
    /// Records one interaction, durably, and tells what it changed.
    public func recordInteraction(
        _ request: consuming Judged<RecordInteractionRequest>, _ context: CallContext
    ) async throws -> Reply<RecordInteractionResponse> {
        let interaction = try admitted(request, by: context.principal)
        return try await Self.reply(to: record(interaction, by: context.principal.name))
    }

    /// The interaction that is asked for. Nothing of the request is left while the commit is waited for, and what is
    /// needed on the way is on the stack, not in the waiting call's frame; hence not inlined.
    @inline(never)
    private func admitted(
        _ request: consuming Judged<RecordInteractionRequest>, by principal: Principal
    ) throws(RPCError) -> NewInteraction {
        let admission = InteractionAdmission(environment, principal)
        return try admission.admit(request.accepted(admission.draft).value)
    }

    @inline(never)
    private static func reply(to committed: Committed) -> Reply<RecordInteractionResponse> {
        let answer = RecordedAnswer(committed.effects, of: committed)
        return Reply(
            encoded: answer.response(), commitSeq: answer.commitSeq,
            outcome: answer.isReplayed ? .noEffect : .committed)
    }

    /// Submits one admitted interaction. No idempotency key: the source event is unique for ever.
    func record(_ interaction: NewInteraction, by certificate: String) async throws(RPCError) -> Committed {
        do throws(EngineRefusal) {
            return try await environment.engine.submit(
                Command(.recordInteraction(interaction), principal: certificate))
        } catch {
            throw Self.refusal(error, of: interaction)
        }
    }

    @inline(never)
    private static func refusal(_ refusal: EngineRefusal, of interaction: NewInteraction) -> RPCError {
        RPCError(refusal, submitted: [interaction])
    }
}
