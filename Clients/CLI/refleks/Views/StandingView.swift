import RefleksContract
import RefleksMessages

/// What a customer has earned, where he stands and what he is to the house, for people.
struct StandingView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetServiceLevelResponse) -> [StyledText] {
        let tier = names.text(reply.level.tier, Catalogue.CLIScore.tiers)
        let since =
            reply.level.sinceUs == 0 ? "" : screen.text(Catalogue.CLIScore.since, times.date(reply.level.sinceUs))
        let targets = screen.text(
            Catalogue.CLIScore.targets, businessTime(reply.firstResponseMinutes), businessTime(reply.resolutionMinutes))
        var lines = [
            screen.heading(Catalogue.CLIScore.level, note: reply.customerCode),
            [StyledText("  " + tier, .strong), StyledText(since, .faint)].joined(by: "  "),
            StyledText("  " + reply.reasonText), StyledText("  " + targets),
        ]
        if reply.level.contested, reply.reason != .contested {
            lines.append(StyledText("  " + screen.text(Catalogue.CLIScore.contested), .warning))
        }
        if !reply.entitlements.isEmpty {
            let entitlements = reply.entitlements.map { names.text($0, Catalogue.CLIScore.entitlements) }
            lines.append(StyledText("  " + entitlements.joined(separator: " · "), .good))
        }
        lines += ScoreView(screen).table(reply.lines, reply.currency)
        if reply.hasStepUp {
            lines.append(step(Catalogue.CLIScore.stepUp, "↑", reply.stepUp, reply.currency))
        }
        if reply.hasStepDown {
            lines.append(step(Catalogue.CLIScore.stepDown, "↓", reply.stepDown, reply.currency))
        }
        var parts: [String] = []
        if reply.reviewAtUs != 0 {
            parts.append(screen.text(Catalogue.CLIScore.nextChange, times.date(reply.reviewAtUs)))
        }
        return lines + [footer(parts, reply.asOfCommitSeq)]
    }

    private func step(_ label: MessageTemplate, _ arrow: String, _ step: LevelStep, _ currency: String) -> StyledText {
        var parts = [
            screen.text(label, names.text(step.tier, Catalogue.CLIScore.tiers), numbers.count(step.points))
        ]
        if step.byMargin {
            parts.append(screen.text(Catalogue.CLIScore.byMargin, numbers.money(step.marginMinor, currency)))
        }
        if step.hasExpectedMarginMinor {
            let amount = numbers.money(step.expectedMarginMinor, currency)
            parts.append(screen.text(Catalogue.CLIScore.byExpectedMargin, amount))
        }
        if step.notBeforeUs != 0 {
            parts.append(screen.text(Catalogue.CLIScore.notBefore, times.date(step.notBeforeUs)))
        }
        return StyledText("  \(arrow) ", .accent) + StyledText(parts.joined(separator: " · "))
    }

    func lines(_ reply: GetLifecycleResponse) -> [StyledText] {
        var parts: [String] = []
        if reply.ownIntervalDays != 0 {
            parts.append(screen.text(Catalogue.CLIScore.ownInterval, String(reply.ownIntervalDays)))
        }
        if reply.hasSilentDays {
            parts.append(screen.text(Catalogue.CLIScore.silent, String(reply.silentDays)))
            parts.append(screen.text(Catalogue.CLIScore.atRiskFrom, times.date(reply.atRiskFromUs)))
            parts.append(screen.text(Catalogue.CLIScore.lostFrom, times.date(reply.lostFromUs)))
        }
        if !reply.evidenceIds.isEmpty {
            let ids = reply.evidenceIds.map { "#\($0)" }.joined(separator: " ")
            parts.append(screen.text(Catalogue.CLIScore.evidence, ids))
        }
        let redirect = reply.hasRedirect ? [AllocationView(screen).standing(reply.redirect)] : []
        return [
            screen.heading(Catalogue.CLIScore.stage, note: reply.customerCode),
            StyledText("  " + names.text(reply.lifecycle.stage, Catalogue.CLIScore.stages), .strong)
                + StyledText("  " + reply.text),
        ] + redirect + [footer(parts, reply.asOfCommitSeq)]
    }

    func lines(_ reply: GetRoleProfileResponse) -> [StyledText] {
        let values = ScoreView(screen)
        var table = TextTable([.init(), .init(alignment: .trailing), .init()])
        for role in reply.roles {
            let value =
                role.hasValue
                ? StyledText(values.value(role.value, role.unit, reply.currency), .strong)
                : StyledText(screen.text(Catalogue.CLIScore.notObserved), .faint)
            let evidence = values.evidence(role.evidenceIds, role.evidenceFeedbackIds)
            table.append([StyledText("  " + role.text), value, StyledText(evidence, .faint)])
        }
        return [screen.heading(Catalogue.CLIScore.roles, note: reply.customerCode)]
            + table.lines(width: screen.width) + [footer([], reply.asOfCommitSeq)]
    }

    private func footer(_ parts: [String], _ asOf: UInt64) -> StyledText {
        let all = parts + [screen.text(Catalogue.CLILabel.asOf, numbers.count(asOf))]
        return StyledText("  " + all.joined(separator: " · "), .faint)
    }

    // MARK: CSV

    static func csv(_ reply: GetServiceLevelResponse) -> CSVText {
        var csv = CSVText([
            "customer_code", "tier", "total", "reason", "first_response_minutes", "resolution_minutes",
        ])
        csv.append([
            reply.customerCode, EnumText.constant(reply.level.tier), String(reply.total),
            EnumText.constant(reply.reason), String(reply.firstResponseMinutes), String(reply.resolutionMinutes),
        ])
        return csv
    }

    static func csv(_ reply: GetLifecycleResponse) -> CSVText {
        var csv = CSVText(["customer_code", "stage", "rule", "value", "own_interval_days", "lost_from"])
        csv.append([
            reply.customerCode, EnumText.constant(reply.lifecycle.stage), EnumText.constant(reply.lifecycle.rule),
            String(reply.lifecycle.value), String(reply.ownIntervalDays), ISOTime.text(reply.lostFromUs),
        ])
        return csv
    }

    static func csv(_ reply: GetRoleProfileResponse) -> CSVText {
        var csv = CSVText(["customer_code", "element", "value", "unit"])
        for role in reply.roles {
            csv.append([
                reply.customerCode, EnumText.constant(role.element), role.hasValue ? String(role.value) : "",
                EnumText.constant(role.unit),
            ])
        }
        return csv
    }
}
