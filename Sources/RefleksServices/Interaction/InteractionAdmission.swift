import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

/// Turns a request into what the engine records, or says all that is wrong with it.
struct InteractionAdmission {
    private let principal: Principal
    /// The certificate's name.
    let certificate: String
    private let author: Author
    private let sources: SourceRegistry
    private let profiles: ProfileRules

    /// Admission for the certificate `principal`.
    init(_ environment: ServiceEnvironment, _ principal: Principal) {
        self.principal = principal
        certificate = principal.name
        author = principal.author
        sources = environment.sources
        profiles = ProfileRules(environment, author: author)
    }

    /// An interaction without fault that the certificate may not be allowed to write.
    struct Draft {
        fileprivate let interaction: Interaction
        fileprivate let subject: Subject
        fileprivate let figures: InteractionFigures
        fileprivate let createsMissingSubject: Bool
        fileprivate let isNewRelationship: Bool
    }

    /// Whom the draft is about.
    fileprivate enum Subject {
        case code(CustomerCode)
        /// Empty when every identifier is a placeholder.
        case identifiers([IdentifierClaim], knownAs: Profile?)
    }

    /// Judges `request`; nil, and all reported, when it breaks a rule.
    func draft(_ request: RecordInteractionRequest, _ validator: inout Validator) -> Draft? {
        let profile =
            request.hasNewCustomer
            ? validator.within("new_customer") { profiles.profile(request.newCustomer, &$0) } : nil
        if case .subjectCode = request.interaction.subject, request.createIfMissing {
            validator.report("create_if_missing", Catalogue.Interaction.createNeedsIdentifiers)
        }
        return validator.within("interaction") { validator in
            draft(
                of: request.interaction, knownAs: profile, creates: request.createIfMissing,
                isNewRelationship: request.newCustomer.ground == .newRelationship, &validator)
        }
    }

    /// Judges what is to stand in another interaction's place, in the field `replacement`.
    func draft(replacing interaction: Interaction, _ validator: inout Validator) -> Draft? {
        validator.within("replacement") { draft(of: interaction, knownAs: nil, creates: false, &$0) }
    }

    private func draft(
        of interaction: Interaction, knownAs profile: Profile?, creates: Bool, isNewRelationship: Bool = false,
        _ validator: inout Validator
    ) -> Draft? {
        var interaction = interaction
        let subject = subject(of: &interaction, knownAs: profile, &validator)
        let figures = figures(of: interaction, &validator)
        guard let subject, let figures else { return nil }
        return Draft(
            interaction: interaction, subject: subject, figures: figures, createsMissingSubject: creates,
            isNewRelationship: isNewRelationship)
    }

    /// Checks that the certificate might have written `original`, and so may take it back.
    ///
    /// - Throws: PERMISSION_DENIED.
    func checkCorrection(of original: Interaction) throws(RPCError) {
        _ = try authorised(original)
    }

    /// The draft as the engine records it, where it stands in another interaction's place with that one's id.
    ///
    /// - Throws: PERMISSION_DENIED when the certificate may not write this; FAILED_PRECONDITION /
    ///   `SUBJECT_NOT_IDENTIFYING` when every identifier is a placeholder.
    func admit(_ draft: Draft, inPlaceOf original: UInt64? = nil) throws(RPCError) -> NewInteraction {
        let place = try authorised(draft.interaction)
        let subject: NewInteraction.Subject
        switch draft.subject {
        case .code(let code): subject = .code(code)
        case .identifiers(let claims, let profile):
            guard !claims.isEmpty else { throw RPCError(.subjectNotIdentifying) }
            subject = .identifiers(claims, knownAs: profile)
        }
        var bytes = try InteractionEncoding.split(draft.interaction, branch: place.branch, agent: place.agent)
        if let original { bytes.publicBytes += InteractionEncoding.replacing(original) }
        return NewInteraction(
            subject: subject, createsMissingSubject: draft.createsMissingSubject,
            isNewRelationship: draft.isNewRelationship, sourceSystem: draft.interaction.sourceSystem,
            sourceEventID: draft.interaction.sourceEventID,
            figures: draft.figures,
            publicBytes: bytes.publicBytes, personalBytes: bytes.personalBytes,
            seconds: Int64(draft.interaction.durationSeconds),
            signal: draft.interaction.signal(draft.figures.type, branch: place.branch),
            chargeNote: InteractionEncoding.charge)
    }

    /// Branch and agent, where the certificate fixes them what it says; refuses what it may not write.
    private func authorised(_ interaction: Interaction) throws(RPCError) -> (branch: String, agent: String) {
        var denials = Denials()
        let (branch, agent, source) = (interaction.branch, interaction.agent, interaction.sourceSystem)
        let fixedBranch = denials.checked("interaction.branch") { () throws(FieldRefusal) in
            try author.branch(stated: branch)
        }
        let fixedAgent = denials.checked("interaction.agent") { () throws(FieldRefusal) in
            try author.agent(stated: agent)
        }
        denials.checked("interaction.source_system") { () throws(FieldRefusal) in
            try sources.check(source, certificate: certificate, name: principal.id)
        }
        try denials.finish()
        return (fixedBranch ?? branch, fixedAgent ?? agent)
    }

    /// The subject; its identifiers are normalised in `interaction` too, so that one event has one spelling.
    private func subject(
        of interaction: inout Interaction, knownAs profile: Profile?, _ validator: inout Validator
    ) -> Subject? {
        switch interaction.subject {
        case .subjectCode(let text):
            return validator.checked("subject_code") { () throws(FieldRefusal) in .code(try CustomerCode(text)) }
        case .subjectIdentifiers(var list):
            return validator.within("subject_identifiers") { validator in
                let claims = claims(&list, of: profile?.kind ?? .person, &validator)
                interaction.subject = .subjectIdentifiers(list)
                return .identifiers(claims, knownAs: profile)
            }
        case nil: return nil
        }
    }

    /// The identifiers that stand for somebody, each once.
    private func claims(
        _ list: inout IdentifierList, of kind: RefleksDomain.CustomerKind, _ validator: inout Validator
    ) -> [IdentifierClaim] {
        var claims: [IdentifierClaim] = []
        validator.elements("identifiers", list.identifiers) { index, input, validator in
            guard let identifier = input.identifier(&validator) else { return }
            validator.checked("kind") { () throws(FieldRefusal) in try kind.check(identifier.kind) }
            list.identifiers[index].namespace = identifier.namespace
            list.identifiers[index].value = identifier.value
            guard !identifier.isPlaceholder, !claims.contains(where: { $0.identifier == identifier }) else { return }
            claims.append(IdentifierClaim(identifier, isVerified: input.verified))
        }
        return claims
    }

    private func figures(of interaction: Interaction, _ validator: inout Validator) -> InteractionFigures? {
        validator.elements("items", interaction.items) { _, item, validator in
            if item.amountMinor != 0, item.currency.isEmpty { validator.report("currency", Catalogue.Text.required) }
        }
        var lines: [RefleksDomain.MoneyLine] = []
        validator.elements("money", interaction.money) { _, line, validator in
            if let line = line.line(&validator) { lines.append(line) }
        }
        guard let type = RefleksDomain.InteractionType(rawValue: UInt8(clamping: interaction.type.rawValue)),
            let channel = RefleksDomain.Channel(rawValue: UInt8(clamping: interaction.channel.rawValue))
        else { return nil }
        let occurredAt = Timestamp(microseconds: interaction.occurredAtUs)
        let tone = InteractionTone(
            type: type, outcome: interaction.outcome, occurredAt: occurredAt,
            dueAt: interaction.dueAtUs == 0 ? nil : Timestamp(microseconds: interaction.dueAtUs))
        return InteractionFigures(type: type, channel: channel, occurredAt: occurredAt, money: lines, tone: tone)
    }
}

extension RefleksContract.MoneyLine {
    /// The amount in the domain's terms; nil, and reported, when a rule refuses it.
    func line(_ validator: inout Validator) -> RefleksDomain.MoneyLine? {
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        guard let currency, let kind = RefleksDomain.MoneyKind(rawValue: UInt8(clamping: self.kind.rawValue)) else {
            return nil
        }
        guard amountMinor >= 0 else {
            validator.report("amount_minor", Catalogue.Interaction.negativeAmount)
            return nil
        }
        return RefleksDomain.MoneyLine(kind: kind, money: Money(minorUnits: amountMinor, currency: currency))
    }
}

extension Interaction {
    /// What the rules of the reflex look at; nil for nearly all.
    fileprivate func signal(_ type: RefleksDomain.InteractionType, branch: String) -> MatterSignal? {
        MatterSignal(
            type, refersTo: refersTo, product: items.first?.product ?? "",
            dueAt: dueAtUs == 0 ? nil : Timestamp(microseconds: dueAtUs), isIncoming: direction == .in, branch: branch)
    }
}
