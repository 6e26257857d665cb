import RefleksContract
import RefleksMessages

/// An ordered list of customers, for people: a bar for what they are ordered by.
struct RankedView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: RankedCustomers, _ title: MessageTemplate, by order: TopOrder) -> [StyledText] {
        let isByLifetime = order == .lifetimeValue
        let measure: (RankedCustomer) -> Int64 =
            switch order {
            case .value: { max($0.valueMinor, 0) }
            case .lifetimeValue: { max($0.lifetimeValueMinor, 0) }
            case .unspecified, .score, .UNRECOGNIZED: { Int64($0.score) }
            }
        let isMoney = order == .value || isByLifetime
        let whole = isMoney ? max(reply.customers.map(measure).max() ?? 0, 1) : 1_000
        var columns: [TextTable.Column] = [
            .init(), .init(title: screen.text(Catalogue.CLILabel.code)),
            .init(title: screen.text(Catalogue.CLIList.customer), isFlexible: true),
            .init(title: screen.text(Catalogue.CLIList.branch)),
            .init(title: screen.text(Catalogue.CLIScore.score), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIList.value), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIScore.level)), .init(title: screen.text(Catalogue.CLIScore.stage)),
        ]
        if isByLifetime {
            let title = screen.text(Catalogue.CLIModel.lifetimeValue)
            columns.insert(.init(title: title, alignment: .trailing), at: Self.valueColumn)
        }
        var table = TextTable(columns)
        for customer in reply.customers {
            var cells = [
                StyledText(Bar.text(measure(customer), of: whole), .accent), StyledText(customer.code, .accent),
                StyledText(
                    [customer.givenName, customer.familyName].filter { !$0.isEmpty }.joined(separator: " ")),
                StyledText(customer.homeBranch, .faint),
                StyledText(String(customer.score), isMoney ? .plain : .strong),
                StyledText(
                    (customer.hasValueMinor ? numbers.money(customer.valueMinor, reply.currency) : "")
                        + (customer.leavesOutMoney ? " *" : ""),
                    customer.valueMinor < 0 ? .bad : order == .value ? .strong : .plain),
                StyledText(names.text(customer.tier, Catalogue.CLIScore.tiers)),
                StyledText(names.text(customer.lifecycle.stage, Catalogue.CLIScore.stages), .faint),
            ]
            if isByLifetime {
                let value = customer.lifetimeValueMinor
                let text = customer.hasLifetimeValueMinor ? numbers.money(value, reply.currency) : ""
                cells.insert(StyledText(text, value < 0 ? .bad : .strong), at: Self.valueColumn)
            }
            table.append(cells)
        }
        let body =
            reply.customers.isEmpty
            ? [StyledText("  " + screen.text(Catalogue.CLIList.nobody), .faint)] : table.lines(width: screen.width)
        return [screen.heading(title)] + body + footer(reply, isByLifetime: isByLifetime)
    }

    /// Where what somebody has brought stands; what is expected of him stands before it.
    private static let valueColumn = 5

    private func footer(_ reply: RankedCustomers, isByLifetime: Bool) -> [StyledText] {
        let ordered =
            reply.orderedAtUs == 0
            ? screen.text(Catalogue.CLIList.notOrdered)
            : screen.text(Catalogue.CLIList.orderedAt, times.date(reply.orderedAtUs))
        var parts = [ordered, screen.text(Catalogue.CLILabel.asOf, numbers.count(reply.asOfCommitSeq))]
        if isByLifetime {
            parts.insert(screen.text(Catalogue.CLIList.expectedByModel, String(reply.modelNumber)), at: 0)
        }
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
            "leaves_out_money", "lifetime_value_minor", "model_number",
        ])
        for customer in reply.customers {
            csv.append([
                customer.code, customer.givenName, customer.familyName, customer.homeBranch, String(customer.score),
                EnumText.constant(customer.tier), EnumText.constant(customer.lifecycle.stage),
                customer.hasValueMinor ? String(customer.valueMinor) : "", reply.currency,
                String(customer.leavesOutMoney),
                customer.hasLifetimeValueMinor ? String(customer.lifetimeValueMinor) : "",
                reply.modelNumber > 0 ? String(reply.modelNumber) : "",
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
