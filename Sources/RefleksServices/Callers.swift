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

    /// Checks who reads: an agent's certificate reads in that agent's name only. Purpose and actor are present: the
    /// contract requires both.
    ///
    /// - Throws: PERMISSION_DENIED / `ACTOR_FIXED`.
    func checkReader(_ access: AccessContext) throws(RPCError) {
        guard principal.role == .agent, access.actor != principal.id else { return }
        var denials = Denials()
        denials.add("access.actor", Catalogue.System.actorFixed, [principal.id])
        try denials.finish()
    }
}
