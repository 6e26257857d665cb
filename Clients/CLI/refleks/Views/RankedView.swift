import RefleksContract
import RefleksMessages

/// An ordered list of customers, for people: a bar for what they are ordered by.
struct RankedView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: RankedCustomers, _ title: MessageTemplate, isByValue: Bool) -> [StyledText] {
        var table = TextTable([
            .init(), .init(title: screen.text(Catalogue.CLILabel.code)),
            .init(title: screen.text(Catalogue.CLIList.customer), isFlexible: true),
            .init(title: screen.text(Catalogue.CLIList.branch)),
            .init(title: screen.text(Catalogue.CLIScore.score), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIList.value), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIScore.level)), .init(title: screen.text(Catalogue.CLIScore.stage)),
        ])
        let whole = isByValue ? max(reply.customers.map { max($0.valueMinor, 0) }.max() ?? 0, 1) : 1_000
        for customer in reply.customers {
            let part = isByValue ? max(customer.valueMinor, 0) : Int64(customer.score)
            table.append([
                StyledText(Bar.text(part, of: whole), .accent), StyledText(customer.code, .accent),
                StyledText(
                    [customer.givenName, customer.familyName].filter { !$0.isEmpty }.joined(separator: " ")),
                StyledText(customer.homeBranch, .faint),
                StyledText(String(customer.score), isByValue ? .plain : .strong),
                StyledText(
                    (customer.hasValueMinor ? numbers.money(customer.valueMinor, reply.currency) : "")
                        + (customer.leavesOutMoney ? " *" : ""),
                    customer.valueMinor < 0 ? .bad : isByValue ? .strong : .plain),
                StyledText(names.text(customer.tier, Catalogue.CLIScore.tiers)),
                StyledText(names.text(customer.lifecycle.stage, Catalogue.CLIScore.stages), .faint),
            ])
        }
        let body =
            reply.customers.isEmpty
            ? [StyledText("  " + screen.text(Catalogue.CLIList.nobody), .faint)] : table.lines(width: screen.width)
        return [screen.heading(title)] + body + footer(reply)
    }

    private func footer(_ reply: RankedCustomers) -> [StyledText] {
        let ordered =
            reply.orderedAtUs == 0
            ? screen.text(Catalogue.CLIList.notOrdered)
            : screen.text(Catalogue.CLIList.orderedAt, times.date(reply.orderedAtUs))
        let parts = [ordered, screen.text(Catalogue.CLILabel.asOf, numbers.count(reply.asOfCommitSeq))]
        var lines = [StyledText("  " + parts.joined(separator: " · "), .faint)]
        let partial = reply.customers.filter(\.leavesOutMoney).count
        if partial > 0 {
            let text = screen.text(Catalogue.CLIList.leavesOutMoney, numbers.count(partial))
            lines.append(StyledText("  " + text, .warning))
        }
        if !reply.nextPageToken.isEmpty {
            lines.append(StyledText("  " + screen.text(Catalogue.CLILabel.morePages, reply.nextPageToken), .faint))
        }
        return lines
    }

    static func csv(_ reply: RankedCustomers) -> CSVText {
        var csv = CSVText([
            "code", "given_name", "family_name", "home_branch", "score", "tier", "stage", "value_minor", "currency",
            "leaves_out_money",
        ])
        for customer in reply.customers {
            csv.append([
                customer.code, customer.givenName, customer.familyName, customer.homeBranch, String(customer.score),
                EnumText.constant(customer.tier), EnumText.constant(customer.lifecycle.stage),
                customer.hasValueMinor ? String(customer.valueMinor) : "", reply.currency,
                String(customer.leavesOutMoney),
            ])
        }
        return csv
    }
}

/// A share as a bar.
enum Bar {
    /// `part` of `whole` as up to `width` blocks; something is never nothing.
    static func text(_ part: Int64, of whole: Int64, width: Int = 12) -> String {
        guard part > 0, whole > 0 else { return String(repeating: "░", count: width) }
        let filled = Int(Int128(min(part, whole)) * Int128(width) / Int128(whole))
        let shown = max(filled, 1)
        return String(repeating: "█", count: shown) + String(repeating: "░", count: width - shown)
    }
}
