public import RefleksContract
import RefleksDomain
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension CustomerService {
    /// Tells which laws make the house keep what, and for how long.
    public func listRetentionClasses(
        _ request: Judged<ListRetentionClassesRequest>, _ context: CallContext
    ) async throws -> Reply<ListRetentionClassesResponse> {
        _ = try request.accepted()
        var response = ListRetentionClassesResponse()
        response.rules = RefleksDomain.RetentionClass.allCases.map { holding in
            .with {
                $0.retention = RefleksContract.RetentionClass(rawValue: Int(holding.rawValue)) ?? .unspecified
                $0.law = holding.reason.template.text(context.language, holding.reason.arguments)
                $0.years = UInt32(clamping: holding.years)
                $0.fromYearEnd = holding.countsFromYearEnd
                $0.keepsPerson = ErasurePlan.personalClasses.contains(holding)
            }
        }
        return Reply(response)
    }
}
