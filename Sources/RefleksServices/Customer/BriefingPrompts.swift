import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

/// A prompt that a briefing shows, with the showing under which that is recorded.
struct ShownPrompt {
    let standing: StandingPrompt
    let showingID: UInt64
}

extension CustomerService {
    /// What policies ask of whoever serves this customer now. What was not shown before today in the branch is recorded first and
    /// waited for, so that nothing is shown that is not counted; where it cannot be recorded, a briefing without prompts is better
    /// than none.
    ///
    /// - Returns: The prompts, and the commit that recorded them; nil where nothing had to be recorded.
    func prompts(
        for view: CustomerView, branch: String, now: Timestamp, _ context: CallContext
    ) async -> ([ShownPrompt], UInt64?) {
        let standing = environment.engine.prompts
        let customer = view.customer
        guard !standing.isEmpty, customer.status == .active, customer.restriction == nil,
            let role = ServingRole(context.principal.role)
        else { return ([], nil) }
        let attributes = CustomerAttributes(view, environment.engine.scorer, at: now)
        let allowance = ContactAllowance(view)
        let situation = PromptSituation(now: now, role: role, branch: branch, showings: customer.showings)
        let chosen = situation.chosen(of: standing, attributes: attributes.value) { allowance.permits($0) }
        guard !chosen.isEmpty else { return ([], nil) }
        let known = Self.shown(chosen, by: customer.showings.filter { $0.wasShown(in: branch, on: now) })
        guard known.count < chosen.count else { return (known, nil) }
        let new = NewPromptShowing(
            code: customer.code, prompts: chosen.map { .init($0.prompt.id, $0.version) }, branch: branch,
            agent: context.principal.role == .agent ? context.principal.id : "")
        do throws(EngineRefusal) {
            let committed = try await environment.engine.submit(
                Command(.showPrompts(new), principal: context.principal.name))
            var showings = committed.effects.showings
            if showings.count < chosen.count {
                // The entry holds what was new; the rest had been shown before, perhaps a moment ago.
                let all = try await environment.engine.customer(
                    .code(customer.code), atLeast: committed.commitSeq
                ).customer.showings
                showings += all.filter { $0.wasShown(in: branch, on: committed.recordedAt) }
            }
            return (Self.shown(chosen, by: showings), committed.commitSeq)
        } catch {
            return (known, nil)
        }
    }

    /// Those of `chosen` that `showings` record.
    private static func shown(
        _ chosen: [StandingPrompt], by showings: [RefleksDomain.PromptShowing]
    ) -> [ShownPrompt] {
        chosen.compactMap { standing in
            showings.first { $0.prompt == standing.prompt.id && $0.version == standing.version }
                .map { ShownPrompt(standing: standing, showingID: $0.id) }
        }
    }
}

extension ServingRole {
    /// Nil for those who do not serve.
    init?(_ role: Role) {
        switch role {
        case .branch: self = .branch
        case .agent: self = .agent
        case .system: self = .system
        case .admin: self = .admin
        case .analyst, .monitor: return nil
        }
    }
}

/// Whether a customer may be contacted as a prompt asks: the rules of CheckContactPermission, asked for his addresses.
struct ContactAllowance {
    private let view: CustomerView
    private let recipientType: RefleksDomain.RecipientType

    init(_ view: CustomerView) {
        self.view = view
        recipientType = view.customer.profile.kind == .organisation ? .merchant : .individual
    }

    /// A channel that the registry knows needs an address that may be used, in the name of the brand or, where none is named, of
    /// any.
    func permits(_ contact: RefleksDomain.Prompt.Contact) -> Bool {
        guard let type = contact.channel.permissionType else { return isAllowed(contact, nil) }
        let addresses = view.customer.identifiers.map(\.identifier).filter { $0.kind == type.recipientKind }
        return addresses.contains { address in
            let known = view.permissions.filter { known in
                known.key.recipient == address && known.key.type == type && known.key.recipientType == recipientType
                    && (contact.brand.isEmpty || known.key.brand == contact.brand)
            }
            return known.isEmpty ? isAllowed(contact, nil) : known.contains { isAllowed(contact, $0.permission) }
        }
    }

    private func isAllowed(_ contact: RefleksDomain.Prompt.Contact, _ permission: RefleksDomain.Permission?) -> Bool {
        contact.purpose.ground(
            on: contact.channel, customer: view.customer.status, recipientType: recipientType, permission: permission
        ).isAllowed
    }
}

extension PolicyPrompt {
    /// A prompt in the words of `language`.
    init(_ shown: ShownPrompt, _ language: Language) {
        self.init()
        showingID = shown.showingID
        promptID = shown.standing.prompt.id
        version = shown.standing.version
        policy = shown.standing.prompt.policy
        text = shown.standing.prompt.text(language)
    }
}
