public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Returns the one customer who holds an identifier.
    public func lookupCustomer(
        _ request: LookupCustomerRequest, _ context: CallContext
    ) async throws -> Reply<LookupCustomerResponse> {
        try context.checkReader(request.access)
        var violations = Violations()
        let key = request.identifier.key(at: "identifier", &violations)
        try violations.finish()
        guard let key else { throw RPCError(.customerNotFound) }
        let found = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.customer(.identifier(key), atLeast: context.minimumCommitSeq)
        }
        var response = LookupCustomerResponse()
        response.asOfCommitSeq = found.asOf
        response.customer = Customer(found.customer)
        return Reply(response, commitSeq: found.asOf)
    }
}
