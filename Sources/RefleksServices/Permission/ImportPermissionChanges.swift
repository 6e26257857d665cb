public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Takes over changes that recipients made at the registry.
    public func importPermissionChanges(
        _ request: Judged<ImportPermissionChangesRequest>, _ context: CallContext
    ) async throws -> Reply<ImportPermissionChangesResponse> {
        let request = try request.accepted()
        let (principal, now) = (context.principal.name, environment.clock.now())
        let commands = request.changes.map { change in
            Result { () throws(RPCError) in
                let permission = try change.judged().accepted { $0.permission(now: now, &$1) }.value
                return Command(.recordPermission(permission), principal: principal)
            }
        }
        var items = PermissionItems(context.language)
        for answer in await environment.submitEach(commands) { items.add(answer, "changes") }
        var response = ImportPermissionChangesResponse()
        response.results = items.results
        response.commitSeq = items.commitSeq
        return Reply(response, commitSeq: items.commitSeq, outcome: items.outcome)
    }
}

extension RegistryChange {
    /// The change in the engine's terms; nil, and all reported, when a rule refuses it.
    fileprivate func permission(now: Timestamp, _ validator: inout Validator) -> NewPermission? {
        let type = word("type", RefleksDomain.PermissionType.init(registryName:), type, &validator)
        let recipientType = word(
            "recipient_type", RefleksDomain.RecipientType.init(registryName:), self.recipientType, &validator)
        let status = word("status", RefleksDomain.PermissionStatus.init(registryName:), self.status, &validator)
        let source =
            self.source.isEmpty
            ? nil : word("source", RefleksDomain.PermissionSource.init(registryName:), self.source, &validator)
        let date = consentDate.isEmpty ? nil : consentInstant(&validator)
        guard let type, let recipientType, let status else { return nil }
        let key = validator.permissionKey(brand: brand, recipient: recipient, type, recipientType)
        let judged = RefleksDomain.Permission(status: status, source: source, consentDate: date, recordedAt: now)
        for violation in judged.violations(recipientType: recipientType, current: judged, now: now) {
            switch violation.field {
            case .source: validator.report("source", violation.refusal)
            case .consentDate: validator.report("consent_date", violation.refusal)
            }
        }
        return key.map {
            NewPermission(key: $0, status: status, source: source, consentDate: date, isFromRegistry: true)
        }
    }

    private func consentInstant(_ validator: inout Validator) -> Timestamp? {
        validator.checked("consent_date") { () throws(FieldRefusal) in try ConsentDate.instant(consentDate) }
    }

    private func word<Value>(
        _ field: StaticString, _ read: (String) -> Value?, _ text: String, _ validator: inout Validator
    ) -> Value? {
        guard !validator.isSettled(field) else { return nil }
        let value = read(text)
        if value == nil { validator.report(field, Catalogue.Permission.unknownRegistryWord) }
        return value
    }
}
