import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

/// Turns a well-formed request into what the engine records, or says all that is wrong with it.
struct InteractionAdmission {
    private let principal: Principal
    private let author: Author
    private let sources: SourceRegistry
    private let profiles: ProfileRules

    /// Admission for the certificate `principal`.
    init(_ environment: ServiceEnvironment, _ principal: Principal) {
        self.principal = principal
        author = principal.author
        sources = environment.sources
        profiles = ProfileRules(environment, author: author)
    }

    /// Judges `request`, which its contract's rules have passed.
    ///
    /// - Throws: INVALID_ARGUMENT with all violations; PERMISSION_DENIED when the certificate may not write this;
    ///   FAILED_PRECONDITION / `SUBJECT_NOT_IDENTIFYING` when every identifier is a placeholder.
    func admit(_ request: RecordInteractionRequest) throws(RPCError) -> NewInteraction {
        var violations = Violations()
        var interaction = request.interaction
        let subject = subject(of: request, &interaction, &violations)
        let figures = figures(of: interaction, &violations)
        try violations.finish()
        try authorise(&interaction)
        guard let subject, let figures else { throw RPCError(.subjectNotIdentifying) }
        let bytes = try InteractionEncoding.split(interaction)
        return NewInteraction(
            subject: subject, createsMissingSubject: request.createIfMissing, sourceSystem: interaction.sourceSystem,
            sourceEventID: interaction.sourceEventID, figures: figures, publicBytes: bytes.publicBytes,
            personalBytes: bytes.personalBytes)
    }

    /// Sets branch and agent where the certificate fixes them, and refuses what it may not write.
    private func authorise(_ interaction: inout Interaction) throws(RPCError) {
        var denials = Violations()
        let (branch, agent, source) = (interaction.branch, interaction.agent, interaction.sourceSystem)
        let fixedBranch = denials.checked("interaction.branch") { () throws(FieldRefusal) in
            try author.branch(stated: branch)
        }
        let fixedAgent = denials.checked("interaction.agent") { () throws(FieldRefusal) in
            try author.agent(stated: agent)
        }
        denials.checked("interaction.source_system") { () throws(FieldRefusal) in
            try sources.check(source, certificate: principal.name, name: principal.id)
        }
        try denials.finishAsDenied()
        interaction.branch = fixedBranch ?? branch
        interaction.agent = fixedAgent ?? agent
    }

    /// The subject; its identifiers are normalised in `interaction` too, so that one event has one spelling.
    private func subject(
        of request: RecordInteractionRequest, _ interaction: inout Interaction, _ violations: inout Violations
    ) -> NewInteraction.Subject? {
        let profile =
            request.hasNewCustomer
            ? profiles.profile(request.newCustomer, at: "new_customer", &violations) : nil
        switch interaction.subject {
        case .subjectCode(let text):
            if request.createIfMissing {
                violations.add("create_if_missing", Catalogue.Interaction.createNeedsIdentifiers)
            }
            return violations.checked("interaction.subject_code") { () throws(FieldRefusal) in
                .code(try CustomerCode(text))
            }
        case .subjectIdentifiers(var list):
            let claims = claims(&list, &violations)
            interaction.subject = .subjectIdentifiers(list)
            return claims.isEmpty ? nil : .identifiers(claims, knownAs: profile)
        case nil:
            violations.add("interaction.subject", Catalogue.Text.required)
            return nil
        }
    }

    /// The identifiers that stand for somebody, each once.
    private func claims(_ list: inout IdentifierList, _ violations: inout Violations) -> [IdentifierClaim] {
        var claims: [IdentifierClaim] = []
        for index in list.identifiers.indices {
            let input = list.identifiers[index]
            let path = "interaction.subject_identifiers.identifiers[\(index)]"
            guard let identifier = input.identifier(at: path, &violations) else { continue }
            list.identifiers[index].namespace = identifier.namespace
            list.identifiers[index].value = identifier.value
            guard !identifier.isPlaceholder, !claims.contains(where: { $0.identifier == identifier }) else { continue }
            claims.append(IdentifierClaim(identifier, isVerified: input.verified))
        }
        return claims
    }

    private func figures(of interaction: Interaction, _ violations: inout Violations) -> InteractionFigures? {
        for (index, item) in interaction.items.enumerated() where item.amountMinor != 0 && item.currency.isEmpty {
            violations.add("interaction.items[\(index)].currency", Catalogue.Text.required)
        }
        var lines: [RefleksDomain.MoneyLine] = []
        for (index, line) in interaction.money.enumerated() {
            let currency = violations.checked("interaction.money[\(index)].currency") { () throws(FieldRefusal) in
                try Currency(line.currency)
            }
            guard let currency, let kind = RefleksDomain.MoneyKind(rawValue: UInt8(clamping: line.kind.rawValue)) else {
                continue
            }
            guard line.amountMinor >= 0 else {
                violations.add("interaction.money[\(index)].amount_minor", Catalogue.Interaction.negativeAmount)
                continue
            }
            lines.append(.init(kind: kind, money: Money(minorUnits: line.amountMinor, currency: currency)))
        }
        guard let type = RefleksDomain.InteractionType(rawValue: UInt8(clamping: interaction.type.rawValue)),
            let channel = RefleksDomain.Channel(rawValue: UInt8(clamping: interaction.channel.rawValue))
        else { return nil }
        return InteractionFigures(
            type: type, channel: channel, occurredAt: Timestamp(microseconds: interaction.occurredAtUs), money: lines)
    }
}
