public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import RefleksWire

extension CustomerService {
    /// Creates a customer, or returns the one who holds one of the identifiers already.
    public func createCustomer(
        _ request: Judged<CreateCustomerRequest>, _ context: CallContext
    ) async throws -> Reply<CreateCustomerResponse> {
        let rules = ProfileRules(environment, author: context.principal.author)
        let (request, customer) = try request.accepted { request, validator in
            let profile = validator.within("customer") { rules.profile(request.customer, &$0) }
            let claims = rules.claims(request.identifiers, of: profile?.kind ?? .person, &validator)
            return profile.map { profile in
                var new = RefleksEngine.NewCustomer(profile: profile, identifiers: claims)
                new.isNewRelationship = request.customer.ground == .newRelationship
                return new
            }
        }
        let command = Command(
            .createCustomer(customer), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        let effects = committed.effects
        var response = CreateCustomerResponse()
        response.code = CustomerCode.text(effects.customerNumber)
        response.created = effects.isNewCustomer
        response.version = effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        response.conflictingCodes = effects.conflictingNumbers.map(CustomerCode.text)
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension Committed {
    /// A replay and a command that changed nothing have no effect.
    var outcome: Outcome {
        !isReplayed && items.contains { $0.isChanged && !$0.isReplayed } ? .committed : .noEffect
    }
}
