import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

extension CustomerService {
    /// What will be known cannot be asked for; a caller's clock may run ahead as far as that of an event.
    static func checkKnown(_ request: GetCustomer360Request, _ now: Timestamp, _ validator: inout Validator) {
        let ahead = OccurrenceRule.maximumMinutesAhead
        let latest = now.adding(microseconds: ahead * Timestamp.microsecondsPerMinute)
        guard !validator.isSettled("as_of_known_us"), request.asOfKnownUs > latest.microseconds else { return }
        validator.report("as_of_known_us", Catalogue.Customer.asOfAhead, [String(ahead)])
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
        let writer = Customer360Writer(expecting: count, clock: environment.clock, asOf: asOf)
        writer.write(found.customer, asOf: found.asOf)
        writer.write(found.knowledge)
        writer.write(found.interactions)
        return Reply(encoded: writer.bytes, commitSeq: found.asOf)
    }
}
