import RefleksContract
import RefleksMessages

/// A list of interactions, newest first.
struct InteractionsView {
    let screen: Screen

    func lines(_ reply: ListInteractionsResponse) -> [StyledText] {
        guard !reply.interactions.isEmpty else {
            return [StyledText("  " + screen.text(Catalogue.CLILabel.noInteractions), .faint)]
        }
        let row = InteractionRow(screen)
        var table = TextTable(row.columns())
        for interaction in reply.interactions { table.append(row.cells(interaction)) }
        var lines = [screen.heading(Catalogue.CLILabel.interactions, note: reply.customerCode)]
        lines += table.lines(width: screen.width)
        if !reply.nextPageToken.isEmpty {
            lines.append(StyledText("  " + screen.text(Catalogue.CLILabel.more, reply.nextPageToken), .faint))
        }
        return lines
    }

    static func csv(_ interactions: [Interaction]) -> CSVText {
        var csv = CSVText(InteractionRow.csvHeader)
        for interaction in interactions { csv.append(InteractionRow.csv(interaction)) }
        return csv
    }
}
