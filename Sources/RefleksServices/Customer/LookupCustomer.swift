public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Returns the one customer who holds an identifier.
    public func lookupCustomer(
        _ request: Judged<LookupCustomerRequest>, _ context: CallContext
    ) async throws -> Reply<LookupCustomerResponse> {
        let (request, key) = try request.accepted { request, validator in
            validator.within("identifier") { request.identifier.key(&$0) }
        }
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.customer(.identifier(key), atLeast: context.minimumCommitSeq)
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
