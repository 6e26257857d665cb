public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Lists customers who are lost, those first who were worth most.
    public func listLostCustomers(
        _ request: Judged<ListLostCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<RankedCustomers> {
        let (request, list) = try request.accepted { request, validator in
            RankedList(request.tier, request.branch, request.pageSize, request.pageToken, .lost, &validator)
        }
        return try await ranked(list, request.access, context)
    }
}
