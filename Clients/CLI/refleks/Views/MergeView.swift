import RefleksContract
import RefleksMessages

/// Merges, for people.
struct MergeView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    /// That a customer was merged, or what merging him would make of both: whose value of each field is shown.
    func lines(_ reply: MergeCustomersResponse, merged: String, isDryRun: Bool) -> [StyledText] {
        let label = isDryRun ? Catalogue.CLILabel.wouldMerge : Catalogue.CLILabel.merged
        var lines = [headline(label, merged, reply.survivorCode, reply.version, reply.commitSeq, isDone: !isDryRun)]
        var table = TextTable([.init(), .init(), .init(isFlexible: true)])
        for choice in reply.choices {
            let remark = choice.conflict ? screen.text(Catalogue.CLILabel.mergeConflict) : ""
            table.append([
                StyledText(names.text(choice.field, Catalogue.CLIName.mergeFields), .faint), StyledText(choice.code),
                StyledText(remark, .warning),
            ])
        }
        lines += table.lines(width: screen.width)
        if reply.deceased { lines.append(StyledText("  ! " + screen.text(Catalogue.CLILabel.mergeDeceased), .warning)) }
        return lines
    }

    /// That a merge was taken back.
    func lines(_ reply: UnmergeCustomersResponse, merged: String) -> [StyledText] {
        var lines = [
            headline(
                Catalogue.CLILabel.unmerged, merged, reply.survivorCode, reply.version, reply.commitSeq, isDone: true)
        ]
        if !reply.movedCodes.isEmpty {
            let text = screen.text(Catalogue.CLILabel.mergeMoved, reply.movedCodes.joined(separator: ", "))
            lines.append(StyledText("  " + text, .faint))
        }
        return lines
    }

    private func headline(
        _ label: MessageTemplate, _ merged: String, _ survivor: String, _ version: UInt64, _ commit: UInt64,
        isDone: Bool
    ) -> StyledText {
        let remarks = [
            "\(screen.text(Catalogue.CLILabel.version)) \(numbers.count(version))",
            "\(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(commit))",
        ]
        return StyledText(isDone ? "✓ " : "• ", isDone ? .strongGood : .warning)
            + StyledText(screen.text(label, merged, survivor))
            + StyledText("  " + remarks.joined(separator: " · "), .faint)
    }

    /// Who was merged into a customer, and his newest merges; nothing where there are none.
    func section(_ view: Customer360) -> [StyledText] {
        guard !view.mergedCustomers.isEmpty || !view.mergeHistory.isEmpty else { return [] }
        var table = TextTable([.init(), .init(isFlexible: true), .init(isFlexible: true)])
        for merged in view.mergedCustomers {
            table.append([
                StyledText(merged.code, .accent),
                StyledText(screen.text(Catalogue.CLILabel.mergedSince, times.date(merged.mergedAtUs))),
                StyledText(merged.mergedBy, .faint),
            ])
        }
        for event in view.mergeHistory { table.append(cells(event)) }
        return [screen.heading(Catalogue.CLILabel.merges)] + table.lines(width: screen.width)
    }

    /// When two customers were merged and taken apart again; nothing where they never were.
    func history(_ events: [MergeEvent]) -> [StyledText] {
        guard !events.isEmpty else { return [] }
        var table = TextTable([.init(), .init(isFlexible: true), .init(isFlexible: true)])
        for event in events { table.append(cells(event)) }
        return [screen.heading(Catalogue.CLILabel.merges)] + table.lines(width: screen.width)
    }

    private func cells(_ event: MergeEvent) -> [StyledText] {
        let label = event.kind == .unmerged ? Catalogue.CLILabel.unmerged : Catalogue.CLILabel.merged
        return [
            StyledText(times.date(event.atUs), .faint),
            StyledText(screen.text(label, event.mergedCode, event.survivorCode), .faint),
            StyledText(event.by, .faint),
        ]
    }

    static func csv(_ reply: MergeCustomersResponse) -> CSVText {
        var csv = CSVText(["field", "code", "conflict"])
        for choice in reply.choices {
            csv.append([EnumText.constant(choice.field), choice.code, String(choice.conflict)])
        }
        return csv
    }

    static func csv(_ merged: String, _ reply: UnmergeCustomersResponse) -> CSVText {
        var csv = CSVText(["code", "survivor_code", "version", "commit_seq"])
        csv.append([merged, reply.survivorCode, String(reply.version), String(reply.commitSeq)])
        return csv
    }
}
