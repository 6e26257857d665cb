public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Returns the whole view of a customer: identity, totals, facts, preference, last interactions,
    /// all of one commit.
    public func getCustomer360(
        _ request: Judged<GetCustomer360Request>, _ context: CallContext
    ) async throws -> Reply<Customer360> {
        let now = environment.clock.now()
        let (request, selector) = try request.accepted { request, validator in
            Self.checkKnown(request, now, &validator)
            return validator.customer(request.customer)
        }
        let count = request.lastInteractions == 0 ? 20 : Int(request.lastInteractions)
        guard request.asOfValidUs == 0, request.asOfKnownUs == 0 else {
            return try await view(asOf: request, selector, count, context)
        }
        let view = Customer360Writer(expecting: count, clock: environment.clock, engine: environment.engine)
        try await environment.reading(request.access, context) { () async throws(RPCError) in
            try await answering { () async throws(EngineRefusal) in
                try await environment.engine.view(
                    selector, interactions: count, atLeast: context.minimumCommitSeq, to: view)
            }
            try request.access.check(isRestricted: view.isRestricted)
            return ((), view.shown)
        }
        return Reply(encoded: view.bytes, commitSeq: view.asOf)
    }
}
