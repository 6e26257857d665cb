public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Returns a model, or the one that serves.
    public func getModel(
        _ request: Judged<GetModelRequest>, _ context: CallContext
    ) async throws -> Reply<GetModelResponse> {
        let request = try request.accepted()
        let active = try activeModel(context)
        var response = GetModelResponse()
        let number = request.number == 0 ? active?.number ?? 0 : request.number
        if number == 0 {
            response.model = .standard(context.language)
        } else {
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.model(number)
            }
            response.model = ModelDescription(
                found.model, found.version, active: active, context.language, withTracking: true)
        }
        return Reply(response)
    }

    /// The model that serves, by everything up to the caller's own commits.
    func activeModel(_ context: CallContext) throws(RPCError) -> LifetimeModel? {
        try directory(context).directory.lifetime
    }
}
