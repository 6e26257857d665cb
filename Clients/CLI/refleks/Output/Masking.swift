import RefleksContract
import RefleksDomain
import SwiftProtobuf

/// Hides identifiers before anything is written: enough to recognise, too little to use.
struct Masking {
    let isUnmasked: Bool

    /// `message` with every identifier that it holds masked. Messages without identifiers stay as they are.
    func apply<Reply: Message>(to message: Reply) -> Reply {
        guard !isUnmasked else { return message }
        return masked(message) as? Reply ?? message
    }

    /// As `apply(to:)`, for a message whose type is known only at run time.
    func apply(toAny message: any Message) -> any Message {
        isUnmasked ? message : masked(message)
    }

    private func masked(_ message: any Message) -> any Message {
        switch message {
        case let message as Customer: customer(message)
        case let message as Customer360: view(message)
        case var message as ContactBriefing: change(&message) { $0.lastHour = $0.lastHour.map(interaction) }
        case let message as Interaction: interaction(message)
        case var message as GetCustomerResponse: change(&message) { $0.customer = customer($0.customer) }
        case var message as LookupCustomerResponse: change(&message) { $0.customer = customer($0.customer) }
        case var message as ListCustomersResponse: change(&message) { $0.customers = $0.customers.map(customer) }
        case var message as ListChangesResponse: change(&message) { $0.changes = $0.changes.map(change) }
        case var message as FollowChangesResponse: change(&message) { $0.changes = $0.changes.map(change) }
        case let message as CustomerChange: change(message)
        case var message as WatchCustomerResponse: change(&message) { $0.view = view($0.view) }
        case var message as GetInteractionResponse: change(&message) { $0.interaction = interaction($0.interaction) }
        case var message as ListInteractionsResponse:
            change(&message) { $0.interactions = $0.interactions.map(interaction) }
        case var message as ListPermissionsResponse:
            change(&message) { $0.permissions = $0.permissions.map(permission) }
        case var message as CheckContactPermissionResponse: change(&message) { $0.checks = $0.checks.map(check) }
        case var message as ListPermissionOutboxResponse:
            change(&message) { reply in
                for index in reply.items.indices { reply.items[index].recipient = masked(reply.items[index].recipient) }
            }
        case var message as TailInteractionsResponse:
            change(&message) { $0.interactions = $0.interactions.map(interaction) }
        default: message
        }
    }

    private func change<Reply: Message>(_ message: inout Reply, _ body: (inout Reply) -> Void) -> Reply {
        body(&message)
        return message
    }

    private func view(_ view: Customer360) -> Customer360 {
        var view = view
        view.customer = customer(view.customer)
        view.permissions = view.permissions.map(permission)
        view.lastInteractions = view.lastInteractions.map(interaction)
        return view
    }

    private func change(_ change: CustomerChange) -> CustomerChange {
        var change = change
        change.interactions = change.interactions.map(interaction)
        for index in change.fields.indices {
            guard let (kind, system) = Self.identifier(at: change.fields[index].path) else { continue }
            let field = change.fields[index]
            if field.hasBefore { change.fields[index].before = masked(field.before, kind, system) }
            if field.hasAfter { change.fields[index].after = masked(field.after, kind, system) }
        }
        return change
    }

    /// The kind in `identifiers.phone`, and the system too in `identifiers.source_id.erp`; nil for another path.
    private static func identifier(at path: String) -> (RefleksContract.IdentifierKind, String)? {
        let parts = path.split(separator: ".", maxSplits: 2).map(String.init)
        guard parts.count >= 2, parts[0] == "identifiers" else { return nil }
        let rest = parts.count > 2 ? parts[2] : ""
        let system = rest.hasSuffix("verified") ? String(rest.dropLast("verified".count)) : rest
        let kind = EnumText.value(parts[1], of: RefleksContract.IdentifierKind.self) ?? .unspecified
        return (kind, system.hasSuffix(".") ? String(system.dropLast()) : system)
    }

    private func customer(_ customer: Customer) -> Customer {
        var customer = customer
        for index in customer.identifiers.indices {
            let identifier = customer.identifiers[index]
            customer.identifiers[index].value = masked(identifier.value, identifier.kind, identifier.namespace)
        }
        return customer
    }

    private func permission(_ permission: RefleksContract.Permission) -> RefleksContract.Permission {
        var permission = permission
        permission.key.recipient = masked(permission.key.recipient)
        return permission
    }

    private func check(_ check: ContactCheck) -> ContactCheck {
        var check = check
        check.recipient = masked(check.recipient)
        if check.hasPermission { check.permission = permission(check.permission) }
        return check
    }

    /// A phone or an e-mail address.
    private func masked(_ recipient: String) -> String {
        recipient.isEmpty ? "" : masked(recipient, recipient.first == "+" ? .phone : .email, "")
    }

    private func interaction(_ interaction: Interaction) -> Interaction {
        guard case .subjectIdentifiers(var list)? = interaction.subject else { return interaction }
        for index in list.identifiers.indices {
            let identifier = list.identifiers[index]
            list.identifiers[index].value = masked(identifier.value, identifier.kind, identifier.namespace)
        }
        var interaction = interaction
        interaction.subjectIdentifiers = list
        return interaction
    }

    /// By the domain's rule; a value that the domain cannot read is hidden whole.
    private func masked(
        _ value: String, _ kind: RefleksContract.IdentifierKind, _ namespace: String
    ) -> String {
        let hidden = String(repeating: "*", count: min(value.count, 16))
        guard let raw = UInt8(exactly: kind.rawValue), let kind = RefleksDomain.IdentifierKind(rawValue: raw) else {
            return hidden
        }
        do throws(FieldRefusal) {
            return try RefleksDomain.Identifier(kind: kind, namespace: namespace, raw: value).masked
        } catch {
            return hidden
        }
    }
}
