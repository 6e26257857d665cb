public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Lists the best customers by score, by value or by lifetime value.
    public func listTopCustomers(
        _ request: Judged<ListTopCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<RankedCustomers> {
        let (request, list) = try request.accepted { request, validator in
            let list = validator.known("order", RankQuery.List(request.order))
            return RankedList(
                request.tier, request.branch, request.pageSize, request.pageToken, list ?? .topByScore,
                atLeast: request.hasAtLeast ? request.atLeast : nil, &validator)
        }
        return try await ranked(list, request.access, context)
    }
}

extension RankQuery.List {
    /// nil for an order that this build does not know.
    fileprivate init?(_ order: TopOrder) {
        switch order {
        case .unspecified, .score: self = .topByScore
        case .value: self = .topByValue
        case .lifetimeValue: self = .topByLifetimeValue
        case .UNRECOGNIZED: return nil
        }
    }
}
