import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC

extension CustomerService {
    /// What will be known cannot be asked for; a caller's clock may run ahead as far as that of an event.
    static func checkKnown(_ request: GetCustomer360Request, _ now: Timestamp, _ validator: inout Validator) {
        validator.checkKnown(request.asOfKnownUs, now: now)
    }

    /// The view as of the times that the request names.
    func view(
        asOf request: GetCustomer360Request, _ selector: RefleksEngine.CustomerSelector, _ count: Int,
        _ context: CallContext
    ) async throws -> Reply<Customer360> {
        func time(_ microseconds: Int64) -> Timestamp? {
            microseconds == 0 ? nil : Timestamp(microseconds: microseconds)
        }
        let asOf = AsOf(valid: time(request.asOfValidUs), known: time(request.asOfKnownUs))
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            try await checkUse(request.access, of: selector, context)
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.view(
                    selector, interactions: count, asOf: asOf, atLeast: context.minimumCommitSeq)
            }
            return (found, .one(found.customer.code))
        }
        let writer = Customer360Writer(
            expecting: count, clock: environment.clock, asOf: asOf, engine: environment.engine)
        writer.write(found.customer, asOf: found.asOf)
        writer.write(found.knowledge)
        writer.write(found.permissions)
        writer.write(found.interactions)
        return Reply(encoded: writer.bytes, commitSeq: found.asOf)
    }
}
