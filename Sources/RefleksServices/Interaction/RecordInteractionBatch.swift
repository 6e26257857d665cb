public import RefleksContract
import RefleksEngine
public import RefleksRPC
import RefleksWire

extension InteractionService {
    /// Records up to 500 interactions: each for itself, or with `atomic` all in one commit or none.
    public func recordInteractionBatch(
        _ request: Judged<RecordInteractionBatchRequest>, _ context: CallContext
    ) async throws -> Reply<RecordInteractionBatchResponse> {
        let request = try request.accepted()
        let admission = InteractionAdmission(environment, context.principal)
        var response = RecordInteractionBatchResponse()
        response.results =
            request.atomic
            ? try await recordTogether(request.items, admission, context)
            : await recordEach(request.items, admission, context)
        let recorded = response.results.compactMap { result in
            if case .recorded(let recorded)? = result.result { recorded } else { nil }
        }
        response.commitSeq = recorded.map(\.commitSeq).max() ?? 0
        let hasEffect = recorded.contains { !$0.replayed }
        return Reply(response, commitSeq: response.commitSeq, outcome: hasEffect ? .committed : .noEffect)
    }

    /// All items are submitted before the first is answered, so that they share group commits; the answers keep the
    /// items' order. Items of one customer are decided in that order too: they are submitted from one task.
    private func recordEach(
        _ items: [RecordInteractionRequest], _ admission: InteractionAdmission, _ context: CallContext
    ) async -> [ItemResult] {
        await withTaskGroup(of: (Int, ItemResult).self) { group in
            for (index, item) in items.enumerated() {
                group.addImmediateTask { (index, await result(of: item, at: index, admission, context)) }
            }
            var results = [ItemResult](repeating: ItemResult(), count: items.count)
            for await (index, result) in group { results[index] = result }
            return Self.bounded(results)
        }
    }

    /// Violations that one answer lists at most: a batch of nothing but mistakes must not answer with more bytes than
    /// a reply may have, which would lose the answers to its good items.
    static let maximumViolations = 2_000

    private static func bounded(_ results: [ItemResult]) -> [ItemResult] {
        var room = maximumViolations
        return results.map { result in
            guard case .refused(var refusal)? = result.result else { return result }
            let listed = min(refusal.violations.count, room)
            room -= listed
            refusal.moreViolations = refusal.moreViolations || listed < refusal.violations.count
            refusal.violations.removeLast(refusal.violations.count - listed)
            var bounded = result
            bounded.refused = refusal
            return bounded
        }
    }

    private func result(
        of item: RecordInteractionRequest, at index: Int, _ admission: InteractionAdmission, _ context: CallContext
    ) async -> ItemResult {
        var result = ItemResult()
        do throws(RPCError) {
            let interaction = try admission.admit(item.judged().accepted(admission.draft).value)
            result.recorded = try await record(interaction, by: context.principal)
        } catch {
            result.refused = Refusal(error.below("items[\(index)]"), context.language)
        }
        return result
    }

    private func recordTogether(
        _ items: [RecordInteractionRequest], _ admission: InteractionAdmission, _ context: CallContext
    ) async throws(RPCError) -> [ItemResult] {
        let admitted = try admitAll(items, admission)
        let command = Command(.recordBatch(admitted), principal: context.principal.name)
        let committed = try await answering(submitted: admitted) { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        return committed.items.map { effects in
            var result = ItemResult()
            result.recorded = RecordInteractionResponse(effects, of: committed)
            return result
        }
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
