public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Merges one customer into another, or says what that would make of both.
    public func mergeCustomers(
        _ request: Judged<MergeCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<MergeCustomersResponse> {
        let (request, merge) = try request.accepted { request, validator in
            let survivor = validator.code(request.survivorCode, in: "survivor_code")
            let merged = validator.code(request.mergedCode, in: "merged_code")
            return CustomerMerge(request, merged, survivor)
        }
        let command = Command(
            .mergeCustomers(merge), principal: context.principal.name,
            idempotency: merge.isDryRun ? nil : try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        let effects = committed.effects
        var response = MergeCustomersResponse()
        response.survivorCode = CustomerCode.text(effects.customerNumber)
        response.version = effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        if let outcome = effects.merge {
            response.choices = outcome.choices.map { MergeChoice($0) }
            response.mergedCodes = outcome.members.map(CustomerCode.text)
            response.deceased = outcome.isDeceased
        }
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension CustomerMerge {
    /// The merge of what was accepted; version 0 = whatever it is.
    fileprivate init?(_ request: MergeCustomersRequest, _ merged: CustomerCode?, _ survivor: CustomerCode?) {
        guard let merged, let survivor else { return nil }
        func version(_ version: UInt64) -> UInt64? { version == 0 ? nil : version }
        self.init(
            merged, into: survivor, isDryRun: request.dryRun,
            expectedSurvivorVersion: version(request.expectedSurvivorVersion),
            expectedMergedVersion: version(request.expectedMergedVersion))
    }
}

extension MergeChoice {
    fileprivate init(_ choice: MergeOutcome.Choice) {
        self.init()
        field = MergeField(rawValue: Int(choice.field.rawValue)) ?? .unspecified
        code = CustomerCode.text(choice.customerNumber)
        conflict = choice.isConflict
    }
}
