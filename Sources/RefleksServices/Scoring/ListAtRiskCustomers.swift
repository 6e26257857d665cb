public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Lists customers who are at risk, those first with whom most is at stake.
    public func listAtRiskCustomers(
        _ request: Judged<ListAtRiskCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<RankedCustomers> {
        let (request, list) = try request.accepted { request, validator in
            RankedList(
                request.tier, request.branch, request.pageSize, request.pageToken, .atRisk, &validator)
        }
        return try await ranked(list, request.access, context)
    }
}
