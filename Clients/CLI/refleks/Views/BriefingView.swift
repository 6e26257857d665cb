import RefleksContract
import RefleksMessages

/// A briefing for people.
struct BriefingView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ briefing: ContactBriefing) -> [StyledText] {
        let sections = [
            prompts(briefing), PromptView(screen).section(briefing.policyPrompts),
            CaseView(screen).section(briefing.cases, briefing.hasLastFeedback ? briefing.lastFeedback : nil),
            lastHour(briefing), matters(briefing), doNotAsk(briefing.doNotAsk), ask(briefing.ask),
            preference(briefing), permissions(briefing.permissionNotes),
        ]
        let name = [briefing.givenName, briefing.familyName].filter { !$0.isEmpty }.joined(separator: " ")
        let title = StyledText(name.isEmpty ? screen.text(Catalogue.CLILabel.unnamed) : name, .heading)
        let status = names.text(briefing.status, Catalogue.CLIName.customerStatuses)
        let remark = StyledText("  \(briefing.code) · \(status) · \(briefing.language)", .faint)
        return [title + remark] + sections.filter { !$0.isEmpty }.flatMap { [StyledText()] + $0 } + [
            StyledText(), footer(briefing),
        ]
    }

    private func prompts(_ briefing: ContactBriefing) -> [StyledText] {
        guard !briefing.prompts.isEmpty else { return [] }
        return [screen.heading(Catalogue.CLIBriefing.doNow)]
            + briefing.prompts.map { StyledText("  • " + $0.text, .strong).truncated(to: screen.width) }
    }

    private func lastHour(_ briefing: ContactBriefing) -> [StyledText] {
        let heading = screen.heading(Catalogue.CLIBriefing.lastHour)
        guard !briefing.lastHour.isEmpty else {
            return [heading, StyledText("  " + screen.text(Catalogue.CLIBriefing.quietHour), .faint)]
        }
        let row = InteractionRow(screen)
        var table = TextTable(row.columns())
        for interaction in briefing.lastHour { table.append(row.cells(interaction)) }
        return [heading] + table.lines(width: screen.width)
    }

    private func matters(_ briefing: ContactBriefing) -> [StyledText] {
        let heading = screen.heading(Catalogue.CLIBriefing.openMatters)
        guard !briefing.openMatters.isEmpty else {
            return [heading, StyledText("  " + screen.text(Catalogue.CLIBriefing.nothingOpen), .faint)]
        }
        var table = TextTable([.init(), .init(), .init(), .init(isFlexible: true)])
        for matter in briefing.openMatters {
            let due = matter.dueAtUs == 0 ? "" : screen.text(Catalogue.CLIBriefing.due, times.minute(matter.dueAtUs))
            let marks = [
                matter.overdue ? screen.text(Catalogue.CLIBriefing.overdue) : "",
                matter.late ? screen.text(Catalogue.CLIBriefing.late) : "",
            ].filter { !$0.isEmpty }.joined(separator: ", ")
            table.append([
                StyledText("  " + names.text(matter.kind, Catalogue.CLIBriefing.matterKinds), .strong),
                StyledText(times.minute(matter.openedAtUs)),
                StyledText(due) + StyledText(marks.isEmpty ? "" : " " + marks, .bad),
                StyledText("\(matter.sourceSystem) \(matter.sourceEventID)", .faint),
            ])
        }
        let lines = [heading] + table.lines(width: screen.width)
        guard briefing.moreOpenMatters > 0 else { return lines }
        let more = screen.text(Catalogue.CLIBriefing.moreOpen, String(briefing.moreOpenMatters))
        return lines + [StyledText("  " + more, .faint)]
    }

    private func doNotAsk(_ known: [KnownAnswer]) -> [StyledText] {
        guard !known.isEmpty else { return [] }
        var table = TextTable([.init(), .init(isFlexible: true), .init(), .init(isFlexible: true)])
        for answer in known {
            table.append([
                StyledText("  " + about(answer.category, answer.key), .faint), StyledText(answer.value),
                StyledText(screen.text(Catalogue.CLIBriefing.daysOld, String(answer.ageDays)), .faint),
                StyledText(answer.source, .faint),
            ])
        }
        return [screen.heading(Catalogue.CLIBriefing.doNotAsk)] + table.lines(width: screen.width)
    }

    private func ask(_ questions: [OpenQuestion]) -> [StyledText] {
        guard !questions.isEmpty else { return [] }
        var table = TextTable([.init(), .init(isFlexible: true)])
        for question in questions {
            table.append([
                StyledText("  " + about(question.category, question.key)), StyledText(question.message, .faint),
            ])
        }
        return [screen.heading(Catalogue.CLIBriefing.ask)] + table.lines(width: screen.width)
    }

    private func about(_ category: FactCategory, _ key: String) -> String {
        names.text(category, Catalogue.CLIName.factCategories) + " " + key
    }

    private func preference(_ briefing: ContactBriefing) -> [StyledText] {
        let lines = KnowledgeView(screen).preference(briefing.preference)
        return lines + briefing.preferenceNotes.map { StyledText("  • " + $0.text).truncated(to: screen.width) }
    }

    private func permissions(_ notes: [PermissionNote]) -> [StyledText] {
        guard !notes.isEmpty else { return [] }
        return [screen.heading(Catalogue.CLIBriefing.permissions)]
            + notes.map { StyledText("  • " + $0.text, $0.allowed ? .good : .bad).truncated(to: screen.width) }
    }

    private func footer(_ briefing: ContactBriefing) -> StyledText {
        var parts = [
            screen.text(Catalogue.CLILabel.asOf, NumberText(language: screen.language).count(briefing.asOfCommitSeq))
        ]
        if briefing.lookedBackToUs != 0 {
            parts.append(screen.text(Catalogue.CLIBriefing.lookedBack, times.date(briefing.lookedBackToUs)))
        }
        return StyledText("  " + parts.joined(separator: " · "), .faint)
    }

    /// The open matters as records.
    static func csv(_ matters: [OpenMatter]) -> CSVText {
        var csv = CSVText([
            "kind", "interaction_id", "opened_at", "channel", "branch", "source_system", "source_event_id", "due_at",
            "overdue", "late",
        ])
        for matter in matters {
            csv.append([
                EnumText.constant(matter.kind), String(matter.interactionID), ISOTime.text(matter.openedAtUs),
                EnumText.constant(matter.channel), matter.branch, matter.sourceSystem, matter.sourceEventID,
                matter.dueAtUs == 0 ? "" : ISOTime.text(matter.dueAtUs), String(matter.overdue), String(matter.late),
            ])
        }
        return csv
    }
}
