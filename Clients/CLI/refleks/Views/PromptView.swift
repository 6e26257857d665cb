import RefleksContract
import RefleksMessages

/// What policies ask of whoever serves, and what came of it, for people.
struct PromptView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIPrompt

    init(_ screen: Screen) { self.screen = screen }

    /// Of a briefing: nothing where no policy asks for anything.
    func section(_ prompts: [PolicyPrompt]) -> [StyledText] {
        guard !prompts.isEmpty else { return [] }
        return [screen.heading(Texts.asked)]
            + prompts.map { prompt in
                (StyledText("  • " + prompt.text, .strong) + StyledText("  \(prompt.policy)", .faint)
                    + StyledText("  #\(prompt.showingID)", .faint)).truncated(to: screen.width)
            }
    }

    func lines(_ reply: ListPromptsResponse) -> [StyledText] {
        let heading = screen.heading(Texts.prompts)
        guard !reply.prompts.isEmpty else { return [heading, StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([
            .init(), .init(alignment: .trailing), .init(alignment: .trailing), .init(isFlexible: true),
            .init(isFlexible: true), .init(),
        ])
        for prompt in reply.prompts {
            let text = screen.language == .turkish ? prompt.textTr : prompt.textEn
            table.append([
                StyledText("  " + prompt.promptID, .strong), StyledText("v\(prompt.version)", .faint),
                StyledText(numbers.count(prompt.priority)), StyledText(text),
                StyledText(prompt.rule.isEmpty ? screen.text(Texts.everybody) : prompt.rule, .faint),
                StyledText(state(prompt), prompt.active ? .good : .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    private func state(_ prompt: Prompt) -> String {
        if prompt.retired { return screen.text(Texts.retired) }
        guard prompt.active else { return screen.text(Texts.over) }
        return prompt.validUntil.isEmpty
            ? screen.text(Texts.active) : screen.text(Texts.activeUntil, times.isoDate(prompt.validUntil))
    }

    func lines(_ reply: RecordPromptOutcomeResponse) -> [StyledText] {
        let mark =
            reply.replayed
            ? StyledText("↺ " + screen.text(Catalogue.CLILabel.replayed), .warning)
            : StyledText("✓ " + screen.text(Texts.told), .strongGood)
        return [
            [
                mark, StyledText(reply.showing.promptID, .strong),
                StyledText(names.text(reply.showing.outcome, Texts.outcomes)),
                StyledText("#\(reply.showing.showingID)", .faint),
            ].joined(by: "  ")
        ]
    }

    func lines(_ reply: GetPromptReportResponse) -> [StyledText] {
        let period = reply.firstMonth == reply.month ? reply.month : "\(reply.firstMonth) – \(reply.month)"
        let heading = screen.heading(Texts.report, note: period)
        guard !reply.prompts.isEmpty else { return [heading, StyledText("  " + screen.text(Texts.notShown), .faint)] }
        var table = TextTable([
            .init(), .init(alignment: .trailing), .init(alignment: .trailing), .init(alignment: .trailing), .init(),
        ])
        for version in reply.prompts {
            table.append(row(StyledText("  \(version.promptID) v\(version.version)", .strong), version.figures))
            for line in reply.branches where line.promptID == version.promptID && line.version == version.version {
                let branch = line.branch.isEmpty ? screen.text(Texts.noBranch) : line.branch
                table.append(row(StyledText("    " + branch, .faint), line.figures))
            }
        }
        table.append(row(StyledText("  " + screen.text(Texts.all), .strong), reply.total))
        let lines = [heading] + table.lines(width: screen.width)
        guard reply.leftOutLines > 0 else { return lines }
        return lines + [StyledText("  " + screen.text(Texts.leftOut, numbers.count(reply.leftOutLines)), .faint)]
    }

    private func row(_ name: StyledText, _ figures: PromptFigures) -> [StyledText] {
        let share = figures.actedShare
        return [
            name, StyledText(screen.text(Texts.shown, numbers.count(figures.shown))),
            StyledText(screen.text(Texts.acted, numbers.count(figures.acted)), .good),
            StyledText(screen.text(Texts.dismissed, numbers.count(figures.dismissed)), .faint),
            figures.hasActedShare
                ? StyledText(
                    screen.text(
                        Texts.share, percent(share.shareBp), percent(share.lowerBp), percent(share.upperBp)), .strong)
                : StyledText(screen.text(Texts.tooFew), .faint),
        ]
    }

    private func percent(_ basisPoints: UInt32) -> String { numbers.percent(micro: Int64(basisPoints) * 100) }

    static func csv(_ prompts: [Prompt]) -> CSVText {
        var csv = CSVText([
            "prompt_id", "version", "policy", "text_en", "text_tr", "rule", "priority", "roles", "branches",
            "valid_from",
            "valid_until", "contact_purpose", "contact_channel", "brand", "rest_days", "retired", "active",
        ])
        for prompt in prompts {
            csv.append([
                prompt.promptID, String(prompt.version), prompt.policy, prompt.textEn, prompt.textTr, prompt.rule,
                String(prompt.priority), prompt.roles.map { EnumText.constant($0) }.joined(separator: " "),
                prompt.branches.joined(separator: " "), prompt.validFrom, prompt.validUntil,
                prompt.contactPurpose == .unspecified ? "" : EnumText.constant(prompt.contactPurpose),
                prompt.contactChannel == .unspecified ? "" : EnumText.constant(prompt.contactChannel), prompt.brand,
                String(prompt.restDays), String(prompt.retired), String(prompt.active),
            ])
        }
        return csv
    }

    static func csv(_ showing: PromptShowing) -> CSVText {
        var csv = CSVText(["showing_id", "prompt_id", "version", "branch", "shown_at", "outcome", "told_by", "told_at"])
        csv.append([
            String(showing.showingID), showing.promptID, String(showing.version), showing.branch,
            ISOTime.text(showing.shownAtUs), EnumText.constant(showing.outcome), showing.toldBy,
            ISOTime.text(showing.toldAtUs),
        ])
        return csv
    }

    static func csv(_ reply: GetPromptReportResponse) -> CSVText {
        var csv = CSVText([
            "first_month", "month", "prompt_id", "version", "branch", "shown", "acted", "dismissed", "acted_share_bp",
            "lower_bp", "upper_bp",
        ])
        for line in reply.branches {
            let (figures, share) = (line.figures, line.figures.actedShare)
            csv.append(
                [
                    reply.firstMonth, reply.month, line.promptID, String(line.version), line.branch,
                    String(figures.shown), String(figures.acted), String(figures.dismissed),
                ]
                    + (figures.hasActedShare
                        ? [share.shareBp, share.lowerBp, share.upperBp].map { String($0) } : ["", "", ""]))
        }
        return csv
    }
}
