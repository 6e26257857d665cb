import RefleksContract
import RefleksDomain
import RefleksMessages

/// What a customer's interactions sum up to, and on which channels.
struct TotalsView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ totals: Totals) -> [StyledText] {
        guard totals.interactionCount > 0 else { return [] }
        return [StyledText(), screen.heading(Catalogue.CLILabel.totals)] + money(totals)
            + [StyledText(), screen.heading(Catalogue.CLILabel.channels)] + channels(totals)
    }

    private func money(_ totals: Totals) -> [StyledText] {
        var table = TextTable([.init(), .init(alignment: .trailing)])
        table.append([
            StyledText(screen.text(Catalogue.CLILabel.interactions), .faint),
            StyledText(numbers.count(totals.interactionCount)),
        ])
        for total in totals.money {
            let isCost = [.cogs, .discount, .return, .channelCost, .remedy].contains(total.kind)
            let sign = isCost && total.amountMinor > 0 ? "−" : ""
            table.append([
                StyledText(names.text(total.kind, Catalogue.CLIName.moneyKinds), .faint),
                StyledText(sign + numbers.money(total.amountMinor, total.currency), isCost ? .bad : .plain),
            ])
        }
        for margin in totals.margins {
            table.append([
                StyledText(screen.text(Catalogue.CLILabel.margin), .strong),
                StyledText(
                    numbers.money(margin.amountMinor, margin.currency),
                    margin.amountMinor < 0 ? .strongBad : .strongGood),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func channels(_ totals: Totals) -> [StyledText] {
        let most = totals.channels.map(\.interactionCount).max() ?? 1
        var table = TextTable([
            .init(), .init(alignment: .trailing), .init(), .init(alignment: .trailing), .init(),
        ])
        for channel in totals.channels {
            let margins = channel.margins.map { numbers.money($0.amountMinor, $0.currency) }
            table.append([
                StyledText(names.text(channel.channel, Catalogue.CLIName.channels)),
                StyledText(numbers.count(channel.interactionCount)), bar(channel.interactionCount, of: most),
                StyledText(margins.joined(separator: " + ")), StyledText(lastUse(channel.lastUsedAtUs), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    /// At most twenty columns, in eighths of one.
    private func bar(_ count: UInt64, of most: UInt64) -> StyledText {
        let eighths = most == 0 ? 0 : max(1, Int((Double(count) / Double(most) * 160).rounded()))
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return StyledText(String(repeating: "█", count: eighths / 8) + parts[eighths % 8], .accent)
    }

    private func lastUse(_ microseconds: Int64) -> String {
        let times = TimeText(language: screen.language)
        guard times.date(microseconds) != times.date(screen.now) else { return screen.text(Catalogue.CLILabel.today) }
        let since = Timestamp(microseconds: screen.now).microseconds(since: Timestamp(microseconds: microseconds))
        let days = max(0, since) / Timestamp.microsecondsPerDay
        return days == 0 ? times.date(microseconds) : screen.text(Catalogue.CLILabel.agoDays, numbers.count(days))
    }
}
