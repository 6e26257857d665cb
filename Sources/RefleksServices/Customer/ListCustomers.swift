public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Lists all customers in the order of their codes, those of the projection.
    public func listCustomers(
        _ request: Judged<ListCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<ListCustomersResponse> {
        let (request, token) = try request.accepted { request, validator in
            PageToken.read(request.pageToken, .customers, question: "", &validator).map(\.numbers[0]) ?? 0
        }
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            var page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.customers(
                    after: token, limit: limit, maximumBytes: InteractionService.maximumPageBytes,
                    atLeast: context.minimumCommitSeq)
            }
            page.customers.removeAll { request.access.mayNotSee($0) }
            return (page, page.customers.isEmpty ? .nobody : .many(page.customers.map(\.code)))
        }
        var writer = MessageWriter(reserving: 512 * (page.customers.count + 1))
        writer.integer(1, page.asOf)
        if let next = page.next { writer.text(2, PageToken([next, 0], question: "").text(.customers)) }
        for customer in page.customers { writer.message(3) { CustomerEncoding.write(customer, to: &$0) } }
        return Reply(encoded: writer.bytes, commitSeq: page.asOf)
    }
}
