import RefleksContract
import RefleksMessages

/// The whole view of a customer for people.
struct Customer360View {
    let screen: Screen
    /// What to do next; shown where it was asked for.
    var next: RecommendNextBestActionResponse?

    func lines(_ view: Customer360) -> [StyledText] {
        CustomerCard(screen).lines(view.customer) + matches(view) + restriction(view)
            + TotalsView(screen).lines(view.totals)
            + knowledge(view)
            + interactions(view) + [StyledText(), footer(view)]
    }

    private func matches(_ view: Customer360) -> [StyledText] {
        guard view.openMatches > 0 else { return [] }
        let count = NumberText(language: screen.language).count(view.openMatches)
        return [
            StyledText(),
            StyledText("  ≈ " + screen.text(Catalogue.CLILabel.openMatches, count), .warning)
                + StyledText("  refleks customer matches --customer \(view.customer.code)", .faint),
        ]
    }

    private func restriction(_ view: Customer360) -> [StyledText] {
        view.hasRestriction ? [StyledText()] + SubjectView(screen).restriction(view.restriction) : []
    }

    private func knowledge(_ view: Customer360) -> [StyledText] {
        let known = KnowledgeView(screen)
        let sections = [
            ScoreView(screen).section(view), next.map { OfferView(screen).decision($0) } ?? [],
            CaseView(screen).section(view.cases, view.hasLastFeedback ? view.lastFeedback : nil),
            known.facts(view.facts), known.preference(view.preference),
            PermissionView(screen).permissions(view.permissions),
            RequestsView(screen).section(view.subjectRequests, now: view.serverTimeUs), MergeView(screen).section(view),
        ]
        return sections.filter { !$0.isEmpty }.flatMap { [StyledText()] + $0 }
    }

    private func interactions(_ view: Customer360) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let note = screen.text(
            Catalogue.CLILabel.shownOf, numbers.count(view.lastInteractions.count),
            numbers.count(view.totals.interactionCount))
        let heading = screen.heading(Catalogue.CLILabel.lastInteractions, note: note)
        guard !view.lastInteractions.isEmpty else {
            return [StyledText(), heading, StyledText("  " + screen.text(Catalogue.CLILabel.noInteractions), .faint)]
        }
        let row = InteractionRow(screen)
        var table = TextTable(row.columns())
        for interaction in view.lastInteractions { table.append(row.cells(interaction)) }
        return [StyledText(), heading] + table.lines(width: screen.width)
    }

    private func footer(_ view: Customer360) -> StyledText {
        let times = TimeText(language: screen.language)
        var facts: [String] = []
        if view.hasDaysSinceLastContact {
            facts.append(
                view.daysSinceLastContact == 0
                    ? screen.text(Catalogue.CLILabel.lastContactToday)
                    : screen.text(Catalogue.CLILabel.lastContactDays, String(view.daysSinceLastContact)))
        }
        if view.newestRecordedAtUs > 0 {
            let age = times.duration(from: view.newestRecordedAtUs, to: view.serverTimeUs)
            facts.append(screen.text(Catalogue.CLILabel.newestRecorded, age))
        }
        if view.asOfValidUs > 0 {
            facts.append(screen.text(Catalogue.CLILabel.asTrueAt, times.minute(view.asOfValidUs)))
        }
        if view.asOfKnownUs > 0 {
            facts.append(screen.text(Catalogue.CLILabel.asKnownAt, times.minute(view.asOfKnownUs)))
        }
        facts.append(
            screen.text(Catalogue.CLILabel.asOf, NumberText(language: screen.language).count(view.asOfCommitSeq)))
        return StyledText("  " + facts.joined(separator: " · "), .faint)
    }
}
