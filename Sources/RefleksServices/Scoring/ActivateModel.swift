public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Makes a fitted model the one by which VALUE is scored. The same one again is no change.
    public func activateModel(
        _ request: Judged<ActivateModelRequest>, _ context: CallContext
    ) async throws -> Reply<ActivateModelResponse> {
        let request = try request.accepted()
        try await environment.reading(request.access, context) { ((), .nobody) }
        let active = try await active(request.number)
        let command = Command(
            .putReference(.activeModel(active)), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = ActivateModelResponse()
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        if let model = active.model {
            let today = environment.clock.now().istanbulDay
            let scorer = environment.engine.scorer
            if !scorer.canConvert(model.currency, on: today) {
                response.currencyWithoutRate = model.currency.code
            } else if !scorer.modelReadsPolicyCurrency(on: today) {
                response.unreadCurrency = scorer.policy.currency.code
            }
        }
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// What is kept of the model; one that could not serve is refused.
    private func active(_ number: UInt32) async throws(RPCError) -> ActiveModel {
        guard number > 0 else { return .standard }
        return try await answering { () async throws(EngineRefusal) in
            let found = try await environment.engine.model(number).model
            do throws(FieldRefusal) {
                _ = try LifetimeModel(number: number, found)
            } catch {
                throw .modelRefused(error)
            }
            return ActiveModel(number: number, found)
        }
    }
}
