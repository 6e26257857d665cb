import RefleksContract
import RefleksMessages

/// Who a customer is: a box with name, code and status, and the identifiers.
struct CustomerCard: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ customer: Customer) -> [StyledText] {
        box(customer) + address(customer) + identifiers(customer)
    }

    private func box(_ customer: Customer) -> [StyledText] {
        let code = StyledText(customer.code, .strong) + "  " + status(customer)
        let (name, facts) = (StyledText(Self.name(customer, screen), .strong), facts(customer))
        let needed = max(name.width + 2 + code.width, facts.width, screen.ruleWidth - 4)
        let inner = max(20, min(needed, screen.width - 4))
        let first = name.truncated(to: inner - code.width - 2).padded(to: inner - code.width) + code
        let second = facts.truncated(to: inner).padded(to: inner)
        let rule = String(repeating: "─", count: inner + 2)
        let edge = StyledText("│", .faint)
        return [
            StyledText("╭\(rule)╮", .faint), edge + " " + first + " " + edge, edge + " " + second + " " + edge,
            StyledText("╰\(rule)╯", .faint),
        ]
    }

    /// Given and family name, or a remark that the name is unknown.
    static func name(_ customer: Customer, _ screen: Screen) -> String {
        let name = [customer.givenName, customer.familyName].filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? screen.text(Catalogue.CLILabel.unnamed) : name
    }

    private func status(_ customer: Customer) -> StyledText {
        let style: Style =
            switch customer.status {
            case .active: .good
            case .merged, .restricted: .warning
            default: .bad
            }
        return StyledText("● ", style) + StyledText(names.text(customer.status, Catalogue.CLIName.customerStatuses))
    }

    private func facts(_ customer: Customer) -> StyledText {
        var facts = [StyledText(names.text(customer.kind, Catalogue.CLIName.customerKinds))]
        func add(_ label: MessageTemplate, _ value: String) {
            if !value.isEmpty { facts.append(StyledText(screen.text(label) + " ", .faint) + StyledText(value)) }
        }
        add(Catalogue.CLILabel.born, times.isoDate(customer.birthDate))
        facts.append(StyledText(customer.language))
        add(Catalogue.CLILabel.homeBranch, customer.homeBranch)
        add(Catalogue.CLILabel.since, customer.createdAtUs == 0 ? "" : times.date(customer.createdAtUs))
        add(Catalogue.CLILabel.version, String(customer.version))
        return facts.joined(by: StyledText(" · ", .faint))
    }

    private func address(_ customer: Customer) -> [StyledText] {
        guard !customer.postalAddress.isEmpty else { return [] }
        return [
            StyledText("  " + screen.text(Catalogue.CLILabel.address) + " ", .faint)
                + StyledText(customer.postalAddress).truncated(to: max(20, screen.width - 12))
        ]
    }

    private func identifiers(_ customer: Customer) -> [StyledText] {
        guard !customer.identifiers.isEmpty else { return [] }
        var table = TextTable([.init(), .init(), .init(), .init(isFlexible: true)])
        for identifier in customer.identifiers {
            let kind = names.text(identifier.kind, Catalogue.CLIName.identifierKinds)
            let verified =
                identifier.verified
                ? StyledText("✓ " + screen.text(Catalogue.CLILabel.verified), .good) : StyledText()
            table.append([
                StyledText([kind, identifier.namespace].filter { !$0.isEmpty }.joined(separator: " "), .faint),
                StyledText(identifier.value), verified, StyledText(identifier.source, .faint),
            ])
        }
        return [StyledText(), screen.heading(Catalogue.CLILabel.identifiers)] + table.lines(width: screen.width)
    }
}
