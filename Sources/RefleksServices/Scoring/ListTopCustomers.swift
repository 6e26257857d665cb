public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Lists the best customers by score or by value.
    public func listTopCustomers(
        _ request: Judged<ListTopCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<RankedCustomers> {
        let (request, list) = try request.accepted { request, validator in
            let isKnown = (0...2).contains(request.order.rawValue)
            let query = validator.known("order", isKnown ? request.order == .value : nil)
            return RankedList(
                request.tier, request.branch, request.pageSize, request.pageToken,
                query == true ? .topByValue : .topByScore, atLeast: request.hasAtLeast ? request.atLeast : nil,
                &validator)
        }
        return try await ranked(list, request.access, context)
    }
}
