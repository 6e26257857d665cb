public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Returns a customer with his identifiers, by code.
    public func getCustomer(
        _ request: GetCustomerRequest, _ context: CallContext
    ) async throws -> Reply<GetCustomerResponse> {
        try context.checkReader(request.access)
        let code = try code(request.code)
        let found = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.customer(.code(code), atLeast: context.minimumCommitSeq)
        }
        var response = GetCustomerResponse()
        response.asOfCommitSeq = found.asOf
        response.customer = Customer(found.customer)
        return Reply(response, commitSeq: found.asOf)
    }

    /// - Throws: INVALID_ARGUMENT with a violation at `code`.
    func code(_ text: String) throws(RPCError) -> CustomerCode {
        var violations = Violations()
        let code = violations.checked("code") { () throws(FieldRefusal) in try CustomerCode(text) }
        try violations.finish()
        guard let code else { throw RPCError(.customerNotFound) }
        return code
    }
}
