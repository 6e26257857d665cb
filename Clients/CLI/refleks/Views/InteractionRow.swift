import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// One interaction as a line of a table, or as a record of a CSV file.
struct InteractionRow: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    /// - Parameter hasCustomer: For lists over several customers.
    func columns(hasCustomer: Bool = false) -> [TextTable.Column] {
        let customer = TextTable.Column(title: screen.text(Catalogue.CLILabel.customer))
        return (hasCustomer ? [customer] : []) + [
            .init(title: screen.text(Catalogue.CLILabel.when)),
            .init(title: screen.text(Catalogue.CLILabel.what)),
            .init(title: screen.text(Catalogue.CLILabel.where)),
            .init(title: screen.text(Catalogue.CLILabel.amount), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLILabel.about), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.source), isFlexible: true),
        ]
    }

    func cells(_ interaction: Interaction, hasCustomer: Bool = false) -> [StyledText] {
        (hasCustomer ? [StyledText(interaction.customerCode, .accent)] : []) + [
            StyledText(times.minute(interaction.occurredAtUs)),
            StyledText(names.text(interaction.type, Catalogue.CLIName.types), style(of: interaction.type)),
            place(interaction),
            amount(interaction),
            about(interaction),
            StyledText("\(interaction.sourceSystem) \(interaction.sourceEventID)", .faint),
        ]
    }

    private func place(_ interaction: Interaction) -> StyledText {
        let channel = StyledText(names.text(interaction.channel, Catalogue.CLIName.channels))
        let place = [interaction.branch, interaction.agent].filter { !$0.isEmpty }.joined(separator: " ")
        return [channel, StyledText(place, .faint)].joined(by: " ")
    }

    /// The line that says most: revenue, else the first; others are counted behind it.
    private func amount(_ interaction: Interaction) -> StyledText {
        guard let line = interaction.money.first(where: { $0.kind == .revenue }) ?? interaction.money.first else {
            return StyledText()
        }
        let isReversal = interaction.reversesInteractionID != 0
        let isCost = [.cogs, .discount, .return, .channelCost, .remedy].contains(line.kind) != isReversal
        let sign = isCost ? "−" : ""
        let style: Style = isReversal ? .warning : isCost ? .bad : line.kind == .revenue ? .good : .plain
        return StyledText(sign + numbers.money(line.amountMinor, line.currency), style)
    }

    private func about(_ interaction: Interaction) -> StyledText {
        let items = interaction.items.prefix(3).map { item in
            item.quantityMilli == 1000 || item.quantityMilli == 0
                ? item.product : "\(item.product) ×\(numbers.quantity(item.quantityMilli))"
        }
        let more = interaction.items.count > 3 ? ["+\(interaction.items.count - 3)"] : []
        let other = [interaction.campaign, interaction.outcome, interaction.note].filter { !$0.isEmpty }
        return StyledText((relation(interaction) + items + more + other).joined(separator: ", "))
    }

    /// That it takes another one back, or stands in its place.
    private func relation(_ interaction: Interaction) -> [String] {
        if interaction.reversesInteractionID != 0 {
            let id = String(interaction.reversesInteractionID)
            return [screen.text(Catalogue.CLIChannel.takesBack, id, interaction.correctionReason)]
        }
        guard interaction.replacesInteractionID != 0 else { return [] }
        return [screen.text(Catalogue.CLIChannel.replaces, String(interaction.replacesInteractionID))]
    }

    private func style(of type: InteractionType) -> Style {
        switch type {
        case .purchase, .orderPlaced, .offerAccepted, .renewal, .paymentReceived: .good
        case .return, .orderCancelled, .deliveryLate, .problemReported, .accountClosed, .offerRejected: .bad
        default: .plain
        }
    }

    /// The columns of `csv`.
    static let csvHeader = [
        "customer_code", "interaction_id", "commit_seq", "occurred_at", "recorded_at", "type", "phase", "direction",
        "channel", "branch", "agent", "source_system", "source_event_id", "money", "items", "campaign", "outcome",
        "refers_to", "note", "reverses_interaction_id", "replaces_interaction_id", "charged",
    ]

    static func csv(_ interaction: Interaction) -> [String] {
        let money = interaction.money.map { "\(EnumText.constant($0.kind))=\($0.amountMinor) \($0.currency)" }
        let items = interaction.items.map { "\($0.product)*\($0.quantityMilli)" }
        return [
            interaction.customerCode, String(interaction.interactionID), String(interaction.commitSeq),
            ISOTime.text(interaction.occurredAtUs), ISOTime.text(interaction.recordedAtUs),
            constant(interaction.type), constant(interaction.phase), constant(interaction.direction),
            constant(interaction.channel), interaction.branch, interaction.agent, interaction.sourceSystem,
            interaction.sourceEventID, money.joined(separator: "; "), items.joined(separator: "; "),
            interaction.campaign, interaction.outcome, interaction.refersTo, interaction.note,
            id(interaction.reversesInteractionID), id(interaction.replacesInteractionID),
            interaction.tariffVersion == 0 ? "" : "\(interaction.chargedMinor) \(interaction.chargedCurrency)",
        ]
    }

    private static func id(_ id: UInt64) -> String { id == 0 ? "" : String(id) }

    private static func constant(_ value: some SwiftProtobuf.Enum) -> String {
        value.rawValue == 0 ? "" : EnumText.constant(value)
    }
}
