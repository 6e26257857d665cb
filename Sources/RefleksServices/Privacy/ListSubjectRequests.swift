public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Lists the requests that wait for an answer, the most urgent first.
    public func listSubjectRequests(
        _ request: Judged<ListSubjectRequestsRequest>, _ context: CallContext
    ) async throws -> Reply<ListSubjectRequestsResponse> {
        let request = try request.accepted()
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.waitingRequests(limit: limit, atLeast: context.minimumCommitSeq)
            }
            let codes = Set(found.requests.map(\.code)).sorted()
            return (found, codes.isEmpty ? .nobody : .many(codes))
        }
        var writer = MessageWriter(reserving: 1_024)
        writer.integer(1, found.asOf)
        for item in found.requests {
            writer.message(2) { RestrictionEncoding.write(item.request, of: item.code, to: &$0) }
        }
        writer.integer(3, UInt64(found.open))
        writer.integer(4, UInt64(found.overdue))
        writer.flag(5, !found.isWhole)
        return Reply(encoded: writer.bytes, commitSeq: found.asOf)
    }
}
