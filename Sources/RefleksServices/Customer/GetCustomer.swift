public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Returns a customer with his identifiers, by code.
    public func getCustomer(
        _ request: Judged<GetCustomerRequest>, _ context: CallContext
    ) async throws -> Reply<GetCustomerResponse> {
        let (request, code) = try request.accepted { request, validator in validator.code(request.code) }
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.customer(.code(code), atLeast: context.minimumCommitSeq)
            }
            try request.access.check(isRestricted: found.customer.restriction != nil)
            return (found, .one(found.customer.code))
        }
        var writer = MessageWriter(reserving: 512)
        writer.integer(1, found.asOf)
        writer.message(2) { CustomerEncoding.write(found.customer, to: &$0) }
        return Reply(encoded: writer.bytes, commitSeq: found.asOf)
    }
}
