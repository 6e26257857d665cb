import RefleksContract
import RefleksMessages

/// A list of interactions, newest first.
struct InteractionsView {
    let screen: Screen
    /// Whether the list has only what was asked for.
    var isFiltered = false

    func lines(_ reply: ListInteractionsResponse) -> [StyledText] {
        var lines: [StyledText]
        if reply.interactions.isEmpty {
            let none = isFiltered ? Catalogue.CLILabel.noneFitting : Catalogue.CLILabel.noInteractions
            lines = [StyledText("  " + screen.text(none), .faint)]
        } else {
            let row = InteractionRow(screen)
            var table = TextTable(row.columns())
            for interaction in reply.interactions { table.append(row.cells(interaction)) }
            lines = [screen.heading(Catalogue.CLILabel.interactions, note: reply.customerCode)]
            lines += table.lines(width: screen.width)
        }
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
