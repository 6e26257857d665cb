import RefleksContract
import RefleksMessages

/// Populations and who is like whom, for people.
struct SelectionView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    /// Recency down, frequency across: customers with a bar, and what they brought.
    func lines(_ reply: GetRfmGridResponse) -> [StyledText] {
        let size = screen.text(
            Catalogue.CLIList.members, numbers.count(reply.customers), numbers.count(reply.lookedAt))
        var lines = [
            screen.heading(Catalogue.CLIList.rfm),
            StyledText("  " + size, .strong) + StyledText("  " + numbers.money(reply.monetaryMinor, reply.currency)),
        ]
        if !reply.leftOutCurrencies.isEmpty {
            let currencies = reply.leftOutCurrencies.joined(separator: ", ")
            lines.append(StyledText("  " + screen.text(Catalogue.CLIScore.leftOut, currencies), .warning))
        }
        guard reply.customers > 0 else { return lines + [footer(reply.asOfCommitSeq)] }
        var sums: [[(customers: UInt64, monetary: Int128)]] = Array(
            repeating: Array(repeating: (0, 0), count: 5), count: 5)
        for cell in reply.cells where (1...5).contains(cell.recency) && (1...5).contains(cell.frequency) {
            let place = (Int(cell.recency) - 1, Int(cell.frequency) - 1)
            sums[place.0][place.1].customers &+= cell.customers
            sums[place.0][place.1].monetary += Int128(cell.monetaryMinor)
        }
        let most = Int64(clamping: sums.joined().map(\.customers).max() ?? 1)
        var table = TextTable(
            [.init(title: screen.text(Catalogue.CLIList.recency))]
                + (1...5).map {
                    .init(title: screen.text(Catalogue.CLIList.frequency, String($0)), alignment: .trailing)
                })
        for recency in (0..<5).reversed() {
            table.append(
                [StyledText("\(recency + 1)", .strong)]
                    + sums[recency].map { cell in
                        StyledText(Bar.text(Int64(clamping: cell.customers), of: most, width: 4) + " ", .accent)
                            + StyledText(numbers.count(cell.customers), .strong)
                    })
            table.append(
                [StyledText("")]
                    + sums[recency].map { cell in
                        StyledText(
                            cell.customers == 0
                                ? "" : numbers.money(Int64(clamping: cell.monetary), reply.currency), .faint)
                    })
        }
        lines += table.lines(width: screen.width)
        let bounds = screen.text(
            Catalogue.CLIList.bounds, reply.recencyDays.map { numbers.count($0) }.joined(separator: ", "),
            reply.frequency.map { numbers.count($0) }.joined(separator: ", "))
        return lines + [StyledText("  " + bounds, .faint), footer(reply.asOfCommitSeq)]
    }

    func lines(_ reply: ListLookalikesResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(), .init(alignment: .trailing), .init(isFlexible: true)])
        for customer in reply.customers {
            // What this build does not know keeps its name.
            let reasons = customer.reasons.map { reason in
                Catalogue.CLIList.features[reason.attribute].map { screen.text($0, reason.value) }
                    ?? "\(reason.attribute) = \(reason.value)"
            }
            table.append([
                StyledText(Bar.text(Int64(customer.similarity), of: 10_000), .accent),
                StyledText(customer.code, .accent), StyledText(customer.homeBranch, .faint),
                StyledText(numbers.percent(micro: Int64(customer.similarity) * 100), .strong),
                StyledText(reasons.joined(separator: ", "), .faint),
            ])
        }
        let like = screen.text(Catalogue.CLIList.like, numbers.count(reply.examples), numbers.count(reply.lookedAt))
        let body =
            reply.customers.isEmpty
            ? [StyledText("  " + screen.text(Catalogue.CLIList.nobody), .faint)] : table.lines(width: screen.width)
        return [screen.heading(Catalogue.CLIList.lookalikes, note: like)] + body + [footer(reply.asOfCommitSeq)]
    }

    private func footer(_ asOf: UInt64) -> StyledText {
        StyledText("  " + screen.text(Catalogue.CLILabel.asOf, numbers.count(asOf)), .faint)
    }

    static func csv(_ reply: GetRfmGridResponse) -> CSVText {
        var csv = CSVText(["recency", "frequency", "monetary", "customers", "monetary_minor", "currency"])
        for cell in reply.cells {
            csv.append([
                String(cell.recency), String(cell.frequency), String(cell.monetary), String(cell.customers),
                String(cell.monetaryMinor), reply.currency,
            ])
        }
        return csv
    }

    static func csv(_ reply: ListLookalikesResponse) -> CSVText {
        var csv = CSVText(["code", "home_branch", "similarity", "reasons"])
        for customer in reply.customers {
            csv.append([
                customer.code, customer.homeBranch, String(customer.similarity),
                customer.reasons.map { "\($0.attribute)=\($0.value)" }.joined(separator: "; "),
            ])
        }
        return csv
    }
}
