import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

extension Principal {
    /// `branch/34-001`: how ledger and registrations name a certificate.
    var name: String { "\(role.rawValue)/\(id)" }

    /// What the certificate may state about who recorded. An administrator acts like a system.
    var author: Author {
        switch role {
        case .branch: .branch(id)
        case .agent: .agent(id)
        case .system, .analyst, .admin, .monitor: .system(id)
        }
    }
}

extension CallContext {
    /// The call's idempotency key with the bytes that it stands for; nil when the caller sent none.
    func idempotency(of request: some RequestMessage) throws(RPCError) -> IdempotencyKey? {
        guard let key = idempotencyKey else { return nil }
        return IdempotencyKey(
            scope: "\(principal.name) \(method.fullName)", key: key, payload: try InteractionEncoding.encode(request))
    }
}
