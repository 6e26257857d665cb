public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension GovernanceService {
    /// Lists the metrics by id.
    public func listMetricDefinitions(
        _ request: Judged<ListMetricDefinitionsRequest>, _ context: CallContext
    ) async throws -> Reply<ListMetricDefinitionsResponse> {
        let request = try request.accepted()
        let (directory, asOf) = try directory(context)
        var response = ListMetricDefinitionsResponse()
        response.asOfCommitSeq = asOf
        response.metrics = directory.list(.metric, limit: Reference.Kind.metric.maximum)
            .compactMap { RefleksContract.MetricDefinition($0) }
            .filter { request.withRetired || !$0.retired }
        return Reply(response, commitSeq: asOf)
    }
}
