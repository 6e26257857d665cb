import RefleksContract
import RefleksMessages

/// Channels and what they bring, for people.
struct ChannelUsageView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetChannelUsageResponse) -> [StyledText] {
        let heading = screen.heading(Catalogue.CLILabel.channels, note: reply.customerCode)
        guard !reply.channels.isEmpty else {
            return [heading, StyledText("  " + screen.text(Catalogue.CLILabel.noInteractions), .faint)]
        }
        var table = TextTable([
            .init(title: screen.text(Catalogue.CLIChannel.channel)),
            .init(title: screen.text(Catalogue.CLIChannel.uses), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIChannel.lastUse)),
            .init(title: screen.text(Catalogue.CLIChannel.revenue), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIChannel.cost), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLILabel.margin), alignment: .trailing),
        ])
        for usage in reply.channels { append(usage, names.text(usage.channel, Catalogue.CLIName.channels), to: &table) }
        append(reply.total, screen.text(Catalogue.CLILabel.totals), to: &table)
        return [heading] + table.lines(width: screen.width) + charges(reply) + [footer(reply)]
    }

    private func append(_ usage: ChannelUsage, _ name: String, to table: inout TextTable) {
        let results = usage.results + (usage.hasReported ? [usage.reported] : [])
        let first = [
            StyledText("  " + name, .strong), StyledText(numbers.count(usage.interactionCount)),
            StyledText(usage.lastUsedAtUs == 0 ? "" : times.minute(usage.lastUsedAtUs)),
        ]
        guard !results.isEmpty else { return table.append(first + [StyledText(), StyledText(), StyledText()]) }
        for (index, result) in results.enumerated() {
            let isReport = usage.hasReported && index == results.count - 1
            let style: Style = isReport ? .accent : result.marginMinor < 0 ? .bad : .good
            table.append(
                (index == 0 ? first : [StyledText(), StyledText(), StyledText()]) + [
                    StyledText(numbers.money(result.revenueMinor, result.currency)),
                    StyledText(numbers.money(result.costToServeMinor, result.currency)),
                    StyledText((isReport ? "≈ " : "") + numbers.money(result.marginMinor, result.currency), style),
                ])
        }
    }

    private func charges(_ reply: GetChannelUsageResponse) -> [StyledText] {
        let charged = reply.channels.filter { !$0.charges.isEmpty }
        guard !charged.isEmpty else { return [] }
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(alignment: .trailing)])
        for usage in charged {
            for charge in usage.charges {
                let version =
                    charge.tariffVersion == 0
                    ? screen.text(Catalogue.CLIChannel.earlierTariffs)
                    : screen.text(Catalogue.CLIChannel.tariffVersion, String(charge.tariffVersion))
                let duration = charge.seconds == 0 ? "" : " · " + times.duration(charge.seconds * 1_000_000)
                table.append([
                    StyledText("  " + names.text(usage.channel, Catalogue.CLIName.channels)),
                    StyledText(version, .faint), StyledText(numbers.count(charge.contacts) + duration, .faint),
                    StyledText(numbers.money(charge.costMinor, charge.currency)),
                ])
            }
        }
        return [screen.heading(Catalogue.CLIChannel.charged)] + table.lines(width: screen.width)
    }

    private func footer(_ reply: GetChannelUsageResponse) -> StyledText {
        var parts = [screen.text(Catalogue.CLILabel.asOf, numbers.count(reply.asOfCommitSeq))]
        if reply.tariffVersion != 0 {
            parts.append(screen.text(Catalogue.CLIChannel.tariffVersion, String(reply.tariffVersion)))
        }
        if !reply.reportDate.isEmpty {
            parts.append(screen.text(Catalogue.CLIChannel.ratesOf, times.isoDate(reply.reportDate)))
        }
        return StyledText("  " + parts.joined(separator: " · "), .faint)
    }

    /// One record for each channel and currency.
    static func csv(_ reply: GetChannelUsageResponse) -> CSVText {
        var csv = CSVText([
            "customer_code", "channel", "interaction_count", "last_used_at", "currency", "revenue_minor",
            "cost_to_serve_minor", "margin_minor",
        ])
        for usage in reply.channels {
            let head = [
                reply.customerCode, EnumText.constant(usage.channel), String(usage.interactionCount),
                ISOTime.text(usage.lastUsedAtUs),
            ]
            for result in usage.results {
                csv.append(
                    head + [
                        result.currency, String(result.revenueMinor), String(result.costToServeMinor),
                        String(result.marginMinor),
                    ])
            }
            if usage.results.isEmpty { csv.append(head + ["", "0", "0", "0"]) }
        }
        return csv
    }
}
