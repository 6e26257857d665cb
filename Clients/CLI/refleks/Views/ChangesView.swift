import RefleksContract
import RefleksMessages

/// A customer's history for people: a line for each field that a change made different.
struct ChangesView {
    let screen: Screen

    func lines(_ reply: ListChangesResponse) -> [StyledText] {
        let heading = screen.heading(Catalogue.CLILabel.changes, note: reply.customerCode)
        guard !reply.changes.isEmpty else {
            return [heading, StyledText("  " + screen.text(Catalogue.CLILabel.noChanges), .faint)]
        }
        let names = EnumName(language: screen.language)
        let times = TimeText(language: screen.language)
        var table = TextTable([
            .init(title: screen.text(Catalogue.CLILabel.when)), .init(title: screen.text(Catalogue.CLILabel.what)),
            .init(title: screen.text(Catalogue.CLILabel.source)),
            .init(title: screen.text(Catalogue.CLILabel.field), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.before), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.after), isFlexible: true),
        ])
        for change in reply.changes {
            let first = [
                StyledText(times.minute(change.recordedAtUs)),
                StyledText(names.text(change.kind, Catalogue.CLIName.changes))
                    + StyledText(change.customerCode == reply.customerCode ? "" : " " + change.customerCode, .accent),
                StyledText(change.source, .faint),
            ]
            let rows = Self.rows(change, names)
            for (index, row) in rows.enumerated() {
                let head = index == 0 ? first : first.map { _ in StyledText() }
                table.append(head + [StyledText(row[0], .faint), StyledText(row[1], .bad), StyledText(row[2], .good)])
            }
        }
        let lines = [heading] + table.lines(width: screen.width)
        guard !reply.nextPageToken.isEmpty else { return lines }
        return lines + [StyledText("  " + screen.text(Catalogue.CLILabel.more, reply.nextPageToken), .faint)]
    }

    /// Path, before and after of each field; one row at least.
    private static func rows(_ change: CustomerChange, _ names: EnumName) -> [[String]] {
        if change.hasInteraction {
            let type = names.text(change.interaction.type, Catalogue.CLIName.types)
            return [["#\(change.interaction.interactionID)", "", type]]
        }
        guard !change.fields.isEmpty else { return [["", "", ""]] }
        return change.fields.map { [$0.path, $0.hasBefore ? $0.before : "", $0.hasAfter ? $0.after : ""] }
    }

    /// A record for each field; one at least for each change.
    static func csv(_ changes: [CustomerChange]) -> CSVText {
        var csv = CSVText([
            "commit_seq", "index", "recorded_at", "kind", "source", "customer_code", "path", "before", "after",
            "interaction_id",
        ])
        for change in changes {
            let head = [
                String(change.commitSeq), String(change.index), ISOTime.text(change.recordedAtUs),
                EnumText.constant(change.kind), change.source, change.customerCode,
            ]
            let id = change.hasInteraction ? String(change.interaction.interactionID) : ""
            if change.fields.isEmpty { csv.append(head + ["", "", "", id]) }
            for field in change.fields { csv.append(head + [field.path, field.before, field.after, id]) }
        }
        return csv
    }
}
