import RefleksContract
import RefleksMessages

/// Cases for people: what is promised until when, and what was not kept.
struct CaseView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLICase

    init(_ screen: Screen) { self.screen = screen }

    /// That a case was opened or taken a step further.
    func lines(_ reply: CaseResponse) -> [StyledText] {
        let mark =
            reply.replayed
            ? StyledText("↺ " + screen.text(Catalogue.CLILabel.replayed), .warning)
            : StyledText("✓ " + screen.text(Texts.caseChanged), .strongGood)
        let commit = "  \(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(reply.commitSeq))"
        return [mark + StyledText(commit, .faint)] + card(reply.case)
    }

    /// One case in a few lines.
    func card(_ care: Case) -> [StyledText] {
        var facts = [
            names.text(care.origin, Texts.origins), names.text(care.tier, Catalogue.CLIScore.tiers),
            screen.text(Texts.owner, care.owner.isEmpty ? screen.text(Texts.nobody) : care.owner),
        ]
        if !care.branch.isEmpty { facts.append(care.branch) }
        if care.reopened > 0 { facts.append(screen.text(Texts.reopened, String(care.reopened))) }
        if care.closingReason != .unspecified {
            facts.append(names.text(care.closingReason, Texts.closingReasons))
        }
        return [
            StyledText("  \(screen.text(Texts.openCase)) #\(care.caseID)", .strong)
                + StyledText("  \(care.customerCode)", .accent)
                + StyledText("  " + names.text(care.severity, Texts.severities), severity(care))
                + StyledText("  " + names.text(care.state, Texts.states), .heading),
            StyledText("  ") + promise(care), StyledText("  " + facts.joined(separator: " · "), .faint),
        ] + (care.remedies.isEmpty ? [] : RemedyView(screen).table(care.remedies))
    }

    private func severity(_ care: Case) -> Style {
        care.severity == .high || care.severity == .critical ? .bad : .plain
    }

    /// What is due next, or that it is too late: one promise, for lists.
    private func nextPromise(_ care: Case) -> StyledText {
        if care.firstResponseDueUs != 0, !care.overdue, care.firstResponseDueUs <= care.resolutionDueUs {
            return StyledText(
                screen.text(Texts.answerBy, times.minute(care.firstResponseDueUs)),
                care.responseOverdue ? .bad : .warning)
        }
        if care.overdue { return StyledText(screen.text(Texts.solutionLate), .bad) }
        guard care.resolutionDueUs != 0 else { return StyledText(screen.text(Texts.clockStands), .faint) }
        return StyledText(screen.text(Texts.solveBy, times.minute(care.resolutionDueUs)))
    }

    /// Until when, or what was broken.
    private func promise(_ care: Case) -> StyledText {
        var parts: [StyledText] = []
        if care.firstResponseDueUs != 0 {
            parts.append(
                StyledText(
                    screen.text(Texts.answerBy, times.minute(care.firstResponseDueUs)),
                    care.responseOverdue ? .bad : .warning))
        } else if care.responseOverdue {
            parts.append(StyledText(screen.text(Texts.answerLate), .bad))
        }
        if care.resolutionDueUs != 0 {
            parts.append(
                StyledText(
                    screen.text(Texts.solveBy, times.minute(care.resolutionDueUs)), care.overdue ? .bad : .plain))
        } else {
            parts.append(StyledText(screen.text(Texts.clockStands), .faint))
        }
        if care.overdue { parts.append(StyledText(screen.text(Texts.solutionLate), .bad)) }
        return parts.joined(by: " · ")
    }

    /// A case with what happened to it.
    func lines(_ reply: GetCaseResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(), .init(isFlexible: true)])
        for event in reply.events {
            let what = names.text(event.kind, Texts.eventKinds)
            table.append([
                StyledText("  " + times.minute(event.recordedAtUs), .faint),
                StyledText(
                    event.kind == .moved || event.kind == .opened ? names.text(event.state, Texts.states) : what,
                    .strong),
                StyledText(event.source, .faint), StyledText(event.text),
            ])
        }
        return card(reply.case) + [StyledText()] + table.lines(width: screen.width)
    }

    /// Those of one customer, in his view.
    func section(_ cases: [Case], _ last: Feedback?) -> [StyledText] {
        var lines: [StyledText] = []
        if !cases.isEmpty { lines += [screen.heading(Texts.cases)] + table(cases.map { ($0, "") }) }
        if !lines.isEmpty, last != nil { lines.append(StyledText("")) }
        if let last { lines += [screen.heading(Texts.lastFeedback)] + FeedbackView(screen).table([last]) }
        return lines
    }

    func lines(_ reply: ListCasesResponse) -> [StyledText] {
        list(Texts.cases, reply.cases.map { ($0, "") }, reply.nextPageToken)
    }

    func lines(_ reply: ListDissatisfiedResponse) -> [StyledText] {
        let rows = reply.customers.map { who in
            (
                who.case,
                [who.givenName, who.familyName].filter { !$0.isEmpty }.joined(separator: " ")
                    + (who.hasLastFeedback ? "  “\(who.lastFeedback.text)”" : "")
            )
        }
        return list(Texts.dissatisfied, rows, reply.nextPageToken)
    }

    private func list(_ title: MessageTemplate, _ rows: [(Case, String)], _ next: String) -> [StyledText] {
        let body = rows.isEmpty ? [StyledText("  " + screen.text(Texts.noCases), .faint)] : table(rows)
        let more = next.isEmpty ? [] : [StyledText("  " + screen.text(Catalogue.CLILabel.morePages, next), .faint)]
        return [screen.heading(title)] + body + more
    }

    private func table(_ rows: [(care: Case, who: String)]) -> [StyledText] {
        var table = TextTable([
            .init(alignment: .trailing), .init(), .init(), .init(), .init(), .init(), .init(isFlexible: true),
        ])
        for (care, who) in rows {
            table.append([
                StyledText("  #\(care.caseID)", .faint), StyledText(care.customerCode, .accent),
                StyledText(names.text(care.severity, Texts.severities), severity(care)),
                StyledText(names.text(care.state, Texts.states)), nextPromise(care), StyledText(care.owner, .faint),
                StyledText(who),
            ])
        }
        return table.lines(width: screen.width)
    }

    static func csv(_ cases: [Case]) -> CSVText {
        var csv = CSVText([
            "case_id", "customer_code", "origin", "severity", "state", "branch", "owner", "tier", "opened_at",
            "first_response_due", "resolution_due", "response_overdue", "overdue", "closing_reason",
        ])
        for care in cases { csv.append(fields(care)) }
        return csv
    }

    private static func fields(_ care: Case) -> [String] {
        [
            String(care.caseID), care.customerCode, EnumText.constant(care.origin), EnumText.constant(care.severity),
            EnumText.constant(care.state), care.branch, care.owner, EnumText.constant(care.tier),
            ISOTime.text(care.openedAtUs), time(care.firstResponseDueUs), time(care.resolutionDueUs),
            String(care.responseOverdue), String(care.overdue),
            care.closingReason == .unspecified ? "" : EnumText.constant(care.closingReason),
        ]
    }

    private static func time(_ microseconds: Int64) -> String {
        microseconds == 0 ? "" : ISOTime.text(microseconds)
    }
}
