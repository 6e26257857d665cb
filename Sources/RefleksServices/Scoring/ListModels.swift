public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Lists the fitted models, newest first.
    public func listModels(
        _ request: Judged<ListModelsRequest>, _ context: CallContext
    ) async throws -> Reply<ListModelsResponse> {
        let (request, token) = try request.accepted { request, validator in
            Optional.some(PageToken.read(request.pageToken, .models, question: "list", &validator))
        }
        let active = try activeModel(context)
        let limit = request.pageSize == 0 ? 20 : Int(request.pageSize)
        let found = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.versions(
                of: Reference.modelName, before: token.map { UInt32(clamping: $0.numbers[0]) }, limit: limit)
        }
        var response = ListModelsResponse()
        response.models = found.compactMap { version in
            guard case .model(let model) = version.value else { return nil }
            return ModelDescription(model, version, active: active, context.language, withTracking: false)
        }
        // Numbers rise by one from 1, and the newest 200 are listed.
        if found.count == limit, let last = found.last?.version, last > 1 {
            response.nextPageToken = PageToken([UInt64(last), 0], question: "list").text(.models)
        }
        return Reply(response)
    }
}
