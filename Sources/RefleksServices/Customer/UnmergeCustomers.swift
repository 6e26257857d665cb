public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Takes a merge back: the customer stands for himself again.
    public func unmergeCustomers(
        _ request: Judged<UnmergeCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<UnmergeCustomersResponse> {
        let (request, code) = try request.accepted { request, validator in
            validator.code(request.mergedCode, in: "merged_code")
        }
        let command = Command(
            .unmergeCustomers(code), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = UnmergeCustomersResponse()
        response.survivorCode = CustomerCode.text(committed.effects.customerNumber)
        response.version = committed.effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        response.movedCodes = (committed.effects.merge?.members ?? []).map(CustomerCode.text)
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}
