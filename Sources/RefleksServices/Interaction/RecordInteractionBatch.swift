public import RefleksContract
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension InteractionService {
    /// Records up to 500 interactions: each for itself, or with `atomic` all in one commit or none.
    public func recordInteractionBatch(
        _ request: Judged<RecordInteractionBatchRequest>, _ context: CallContext
    ) async throws -> Reply<RecordInteractionBatchResponse> {
        let request = try request.accepted()
        let admission = InteractionAdmission(environment, context.principal)
        let answers =
            request.atomic
            ? try await recordTogether(request.items, admission, context)
            : await recordEach(request.items, admission, context)
        var writer = MessageWriter(reserving: answers.count * 128)
        var commitSeq: UInt64 = 0
        var outcome = Outcome.noEffect
        var room = Self.maximumViolations
        for answer in answers {
            switch answer {
            case .success(let recorded):
                commitSeq = max(commitSeq, recorded.commitSeq)
                if !recorded.isReplayed { outcome = .committed }
                writer.message(1) { $0.message(1, recorded.write) }
            case .failure(let error):
                if error.outcome == .unknown, outcome == .noEffect { outcome = .unknown }
                let refused = try InteractionEncoding.encode(Self.refusal(error, context.language, &room))
                writer.message(1) { $0.message(2, refused) }
            }
        }
        writer.integer(2, commitSeq)
        return Reply(encoded: writer.bytes, commitSeq: commitSeq, outcome: outcome)
    }

    private typealias ItemAnswer = Result<RecordedAnswer, RPCError>

    /// Violations that one answer lists at most: a batch of nothing but mistakes must not answer with more bytes than
    /// a reply may have, which would lose the answers to its good items.
    static let maximumViolations = 2_000

    /// A refused item, with as many violations as there is `room` for in the whole answer.
    private static func refusal(_ error: RPCError, _ language: Language, _ room: inout Int) -> Refusal {
        var refusal = Refusal(error, language)
        let listed = min(refusal.violations.count, room)
        room -= listed
        refusal.moreViolations = refusal.moreViolations || listed < refusal.violations.count
        refusal.violations.removeLast(refusal.violations.count - listed)
        return refusal
    }

    /// All items are submitted before the first is answered, so that they share group commits; the answers keep the
    /// items' order. Items of one customer are decided in that order too: they are submitted from one task.
    private func recordEach(
        _ items: [RecordInteractionRequest], _ admission: InteractionAdmission, _ context: CallContext
    ) async -> [ItemAnswer] {
        await withTaskGroup(of: (Int, ItemAnswer).self) { group in
            for (index, item) in items.enumerated() {
                group.addImmediateTask { (index, await answer(to: item, at: index, admission, context)) }
            }
            var answers = [ItemAnswer?](repeating: nil, count: items.count)
            for await (index, answer) in group { answers[index] = answer }
            return answers.compactMap(\.self)
        }
    }

    private func answer(
        to item: RecordInteractionRequest, at index: Int, _ admission: InteractionAdmission, _ context: CallContext
    ) async -> ItemAnswer {
        do throws(RPCError) {
            let interaction = try admission.admit(item.judged().accepted(admission.draft).value)
            let committed = try await record(interaction, by: admission.certificate)
            return .success(RecordedAnswer(committed.effects, of: committed))
        } catch {
            return .failure(error.below("items[\(index)]"))
        }
    }

    private func recordTogether(
        _ items: [RecordInteractionRequest], _ admission: InteractionAdmission, _ context: CallContext
    ) async throws(RPCError) -> [ItemAnswer] {
        let admitted = try admitAll(items, admission)
        let command = Command(.recordBatch(admitted), principal: context.principal.name)
        let committed = try await answering(submitted: admitted) { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        return committed.items.map { .success(RecordedAnswer($0, of: committed)) }
    }

    /// Admits every item, or refuses with the violations of all items of the first refusal's code.
    private func admitAll(
        _ items: [RecordInteractionRequest], _ admission: InteractionAdmission
    ) throws(RPCError) -> [NewInteraction] {
        var admitted: [NewInteraction] = []
        var refusal: RPCError?
        for (index, item) in items.enumerated() {
            do throws(RPCError) {
                admitted.append(try admission.admit(item.judged().accepted(admission.draft).value))
            } catch {
                if refusal == nil {
                    refusal = RPCError(ofItem: index, error)
                } else {
                    refusal?.add(error, ofItem: index, limit: Validator.maximumViolations)
                }
            }
        }
        if let refusal { throw refusal }
        return admitted
    }
}
