public import RefleksContract
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Takes items out of the outbox.
    public func ackPermissionOutbox(
        _ request: Judged<AckPermissionOutboxRequest>, _ context: CallContext
    ) async throws -> Reply<AckPermissionOutboxResponse> {
        let request = try request.accepted()
        let principal = context.principal.name
        let commands = request.acks.map { ack in
            Result { () throws(RPCError) in
                Command(try ack.judged().accepted { $0.settlement(&$1) }.value, principal: principal)
            }
        }
        var items = PermissionItems(context.language)
        for answer in await environment.submitEach(commands) { items.add(answer, "acks") }
        var response = AckPermissionOutboxResponse()
        response.results = items.results
        response.commitSeq = items.commitSeq
        return Reply(response, commitSeq: items.commitSeq, outcome: items.outcome)
    }
}

extension OutboxAck {
    /// What the engine is to do; nil, and reported, when the item cannot be one that was listed.
    fileprivate func settlement(_ validator: inout Validator) -> Command.Action? {
        let outcome = validator.known("result", OutboxOutcome(rawValue: UInt8(clamping: result.rawValue)))
        guard !validator.isSettled("outbox_id") else { return nil }
        guard let place = OutboxToken.place(outboxID) else {
            validator.report("outbox_id", Catalogue.Permission.badOutboxID)
            return nil
        }
        return outcome.map { .settlePermission(place, $0) }
    }
}
