import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksStore
import RefleksWire

// The one way for a method to show data of persons: whoever reads is checked, and what the answer shows is recorded
// before anybody gets it.

extension ServiceEnvironment {
    /// Runs a read on behalf of `access`, and records it with the customers whom its answer shows.
    ///
    /// The record is taken over by the audit, which makes it durable behind the answer; a read that cannot be recorded is
    /// refused. Not finding anybody is an answer too, and asking in another's name is recorded like one.
    ///
    /// - Parameter branch: For which branch; nil: the certificate's, if it is a branch's.
    /// - Throws: PERMISSION_DENIED / `ACTOR_FIXED` when an agent's certificate reads in another's name; UNAVAILABLE /
    ///   `AUDIT_UNAVAILABLE`; what `read` throws.
    func reading<Value>(
        _ access: AccessContext, _ context: CallContext, branch: String? = nil,
        _ read: () async throws(RPCError) -> (Value, ShownCustomers)
    ) async throws(RPCError) -> Value {
        // What would be refused in the end is not begun.
        try checkAudit()
        let (value, shown): (Value, ShownCustomers)
        do throws(RPCError) {
            try context.checkReader(access)
            (value, shown) = try await read()
        } catch {
            if error.code == .notFound || error.code == .permissionDenied {
                try record(.nobody, access, context, branch, error.code)
            }
            throw error
        }
        try record(shown, access, context, branch, .ok)
        return value
    }

    /// For the messages of a stream whose beginning was recorded: none is sent while reads are refused.
    ///
    /// - Throws: UNAVAILABLE / `AUDIT_UNAVAILABLE`.
    func checkAudit() throws(RPCError) {
        guard audit.isRecording else {
            throw RPCError(.unavailable, Catalogue.System.auditUnavailable, retryAfterMilliseconds: 1_000)
        }
    }

    private func record(
        _ shown: ShownCustomers, _ access: AccessContext, _ context: CallContext, _ branch: String?,
        _ status: StatusCode
    ) throws(RPCError) {
        var event = AuditEvent(
            at: clock.now().microseconds, role: context.principal.role.rawValue, principal: context.principal.id,
            actor: access.actor, branch: branch ?? (context.principal.role == .branch ? context.principal.id : ""),
            purpose: UInt32(clamping: access.purpose.rawValue), method: context.method.fullName, subject: 0,
            subjects: 0, status: UInt8(clamping: status.rawValue), isUnmasked: context.entries["unmask"] == "true")
        let isTaken: Bool
        switch shown {
        case .nobody: isTaken = audit.record(event)
        case .one(let code):
            event.subject = code.number
            event.subjects = 1
            isTaken = audit.record(event)
        case .many(let codes):
            event.subjects = UInt32(clamping: codes.count)
            isTaken = audit.record(
                codes.map { code in
                    event.subject = code.number
                    return event
                })
        }
        guard isTaken else {
            throw RPCError(.unavailable, Catalogue.System.auditUnavailable, retryAfterMilliseconds: 1_000)
        }
    }
}

/// Whose data an answer shows.
enum ShownCustomers {
    /// Nobody's, or that of whoever a stream will bring.
    case nobody
    case one(CustomerCode)
    /// One row for each, so that what was shown of one customer is found by his code.
    case many([CustomerCode])
}

extension CallContext {
    /// Checks who reads: an agent's certificate reads in that agent's name only. Purpose and actor are present: the
    /// contract requires both.
    fileprivate func checkReader(_ access: AccessContext) throws(RPCError) {
        guard principal.role == .agent, access.actor != principal.id else { return }
        var denials = Denials()
        denials.add("access.actor", Catalogue.System.actorFixed, [principal.id])
        try denials.finish()
    }
}
