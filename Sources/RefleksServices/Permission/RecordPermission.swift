public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Records what the recipient of commercial messages said.
    public func recordPermission(
        _ request: Judged<RecordPermissionRequest>, _ context: CallContext
    ) async throws -> Reply<RecordPermissionResponse> {
        let now = environment.clock.now()
        let (request, permission) = try request.accepted { request, validator in
            request.permission(now: now, &validator)
        }
        let command = Command(
            .recordPermission(permission), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = RecordPermissionResponse()
        response.permissionID = committed.effects.permissionID
        response.inForce = committed.effects.isInForce
        response.registryDeadlineUs = permission.deadline(recordedAt: committed.recordedAt)?.microseconds ?? 0
        response.commitSeq = committed.effects.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.effects.commitSeq, outcome: committed.outcome)
    }
}

extension RecordPermissionRequest {
    /// The permission in the engine's terms, judged by the rules that need no record in force; nil, and reported, when
    /// they refuse it.
    fileprivate func permission(now: Timestamp, _ validator: inout Validator) -> NewPermission? {
        let key = validator.within("key") { self.key.key(&$0) }
        let status = validator.known(
            "status", RefleksDomain.PermissionStatus(rawValue: UInt8(clamping: self.status.rawValue)))
        let source = RefleksDomain.PermissionSource(rawValue: UInt8(clamping: self.source.rawValue))
        if source == nil, self.source != .unspecified { _ = validator.known("source", source) }
        let consentDate = consentAtUs == 0 ? nil : Timestamp(microseconds: consentAtUs)
        guard let status else { return nil }
        let recipientType = self.key.recipientType == .merchant ? RefleksDomain.RecipientType.merchant : .individual
        let judged = RefleksDomain.Permission(
            status: status, source: source, consentDate: consentDate, recordedAt: now)
        // Whether it is the first record of its address only the engine knows.
        for violation in judged.violations(recipientType: recipientType, current: judged, now: now) {
            switch violation.field {
            case .source: validator.report("source", violation.refusal)
            case .consentDate: validator.report("consent_at_us", violation.refusal)
            }
        }
        return key.map {
            NewPermission(key: $0, status: status, source: source, consentDate: consentDate, evidence: evidence)
        }
    }
}

extension NewPermission {
    /// The first instant at which the registry would no longer take it; nil where there is no clock.
    func deadline(recordedAt: Timestamp) -> Timestamp? {
        guard source != .before2015 else { return nil }
        return RegistryOutbox.deadline(
            of: RefleksDomain.Permission(
                status: status, source: source, consentDate: consentDate, recordedAt: recordedAt))
    }
}
