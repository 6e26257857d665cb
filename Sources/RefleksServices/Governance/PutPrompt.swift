public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension GovernanceService {
    /// Records a version of what a policy asks of whoever serves; its rule is kept in its canonical text.
    public func putPrompt(
        _ request: Judged<PutPromptRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, prompt) = try request.accepted { request, validator in
            validator.within("prompt") { request.prompt.domain(&$0) }
        }
        return try await put(.prompt(prompt), try context.idempotency(of: request), context)
    }

    /// Lists the prompts by id.
    public func listPrompts(
        _ request: Judged<ListPromptsRequest>, _ context: CallContext
    ) async throws -> Reply<ListPromptsResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .prompts, question: "\(request.activeOnly)", &validator)
        }
        let (directory, asOf) = try directory(context)
        let today = today
        let page = GovernancePage(
            .prompt, .prompts, after: after, size: request.pageSize, question: "\(request.activeOnly)", directory
        ) { version in
            guard case .governance(.prompt(let prompt)) = version.value else { return false }
            return !request.activeOnly || prompt.isActive(on: today)
        }
        var response = ListPromptsResponse()
        response.asOfCommitSeq = asOf
        response.nextPageToken = page.nextToken
        response.prompts = page.versions.compactMap { RefleksContract.Prompt($0, today: today) }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.Prompt {
    /// Nil, and everything reported, when a rule refuses it.
    fileprivate func domain(_ validator: inout Validator) -> RefleksDomain.Prompt? {
        let rule = rule.isEmpty ? "" : validator.rule("rule", rule)?.description
        let roles = roles.compactMap { ServingRole(rawValue: UInt8(clamping: $0.rawValue)) }
        if roles.count < self.roles.count || Set(roles).count < roles.count {
            validator.report("roles", Catalogue.Prompts.badRole)
        }
        if Set(branches).count < branches.count { validator.report("branches", Catalogue.Prompts.branchTwice) }
        let contact = contact(&validator)
        let (from, until) = (
            validator.day("valid_from", validFrom), validator.day("valid_until", validUntil)
        )
        guard let rule, validFrom.isEmpty || from != nil, validUntil.isEmpty || until != nil else { return nil }
        return validator.checked("valid_until") { () throws(FieldRefusal) in
            try RefleksDomain.Prompt(
                id: promptID, policy: policy, english: textEn, turkish: textTr, rule: rule, priority: Int(priority),
                roles: Set(roles), branches: Set(branches), validFrom: from, validUntil: until, contact: contact,
                restDays: Int(restDays), isRetired: retired)
        }
    }

    /// The contact that it asks for; nil where it asks for none, and reported where it is told by half.
    private func contact(_ validator: inout Validator) -> RefleksDomain.Prompt.Contact? {
        guard contactPurpose != .unspecified || contactChannel != .unspecified || !brand.isEmpty else { return nil }
        guard contactPurpose != .unspecified, contactChannel != .unspecified else {
            validator.report(
                contactPurpose == .unspecified ? "contact_purpose" : "contact_channel",
                Catalogue.Prompts.contactIncomplete)
            return nil
        }
        let purpose = validator.known(
            "contact_purpose", RefleksDomain.ContactPurpose(rawValue: UInt8(clamping: contactPurpose.rawValue)))
        let channel = validator.known(
            "contact_channel", RefleksDomain.Channel(rawValue: UInt8(clamping: contactChannel.rawValue)))
        guard let purpose, let channel else { return nil }
        return RefleksDomain.Prompt.Contact(purpose: purpose, channel: channel, brand: ASCIIText.lowercased(brand))
    }
}

extension Validator {
    /// The day of a field; nil where it is empty and, reported, where it is none.
    fileprivate mutating func day(_ field: StaticString, _ text: String) -> CalendarDate? {
        guard !text.isEmpty else { return nil }
        return checked(field) { () throws(FieldRefusal) in try CalendarDate(text) }
    }
}
