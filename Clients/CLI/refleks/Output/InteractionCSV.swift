import RefleksContract
import RefleksDomain
import SwiftProtobuf

/// Interactions as records for spreadsheets: a column for each kind of money, amounts in whole units of a currency.
///
/// An interaction with amounts in several currencies has a record for each; one without amounts has one.
enum InteractionCSV {
    private static let kinds = RefleksContract.MoneyKind.allCases.filter { $0 != .unspecified }

    static let header =
        [
            "code", "interaction_id", "commit_seq", "occurred_at", "recorded_at", "type", "phase", "direction",
            "channel", "branch", "agent", "source_system", "source_event_id", "duration_seconds", "campaign",
            "refers_to", "outcome", "due_at", "note", "items", "currency",
        ] + kinds.map { EnumText.constant($0).lowercased() }

    static func records(_ interaction: Interaction, _ style: CSVStyle) -> [[String]] {
        let currencies = Set(interaction.money.map(\.currency)).sorted()
        let common = common(interaction)
        guard !currencies.isEmpty else { return [common + [""] + kinds.map { _ in "" }] }
        return currencies.map { currency in
            common + [currency] + kinds.map { amount(interaction, $0, currency, style) }
        }
    }

    private static func common(_ interaction: Interaction) -> [String] {
        let items = interaction.items.map { "\($0.product)*\($0.quantityMilli)" }
        return [
            interaction.customerCode, String(interaction.interactionID), String(interaction.commitSeq),
            ISOTime.text(interaction.occurredAtUs), ISOTime.text(interaction.recordedAtUs),
            constant(interaction.type), constant(interaction.phase), constant(interaction.direction),
            constant(interaction.channel), interaction.branch, interaction.agent, interaction.sourceSystem,
            interaction.sourceEventID, interaction.durationSeconds == 0 ? "" : String(interaction.durationSeconds),
            interaction.campaign, interaction.refersTo, interaction.outcome,
            interaction.dueAtUs == 0 ? "" : ISOTime.text(interaction.dueAtUs), interaction.note,
            items.joined(separator: " "),
        ]
    }

    /// The sum of the kind; empty when there is none.
    private static func amount(
        _ interaction: Interaction, _ kind: RefleksContract.MoneyKind, _ currency: String, _ style: CSVStyle
    ) -> String {
        let lines = interaction.money.filter { $0.kind == kind && $0.currency == currency }
        guard !lines.isEmpty else { return "" }
        // 32 lines of at most 10¹⁵ each.
        return decimal(lines.reduce(0) { $0 &+ $1.amountMinor }, exponent(of: currency), style)
    }

    private static func decimal(_ minorUnits: Int64, _ exponent: Int, _ style: CSVStyle) -> String {
        let digits = String(minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
        let sign = minorUnits < 0 ? "-" : ""
        guard exponent > 0 else { return sign + padded }
        return sign + padded.dropLast(exponent) + String(style.decimalMark) + padded.suffix(exponent)
    }

    private static func exponent(of currency: String) -> Int {
        do throws(FieldRefusal) {
            return try Currency(currency).exponent
        } catch {
            return 2
        }
    }

    private static func constant(_ value: some SwiftProtobuf.Enum) -> String {
        value.rawValue == 0 ? "" : EnumText.constant(value)
    }
}
