import RefleksContract
import RefleksMessages

/// A score with what it is made of, for people.
struct ScoreView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    /// Score, level and stage of a view; nothing while nothing counts.
    func section(_ view: Customer360) -> [StyledText] {
        guard view.hasScore else { return [] }
        let contested = StyledText("  " + screen.text(Catalogue.CLIScore.contested), .warning)
        return summary(view.score, view.serviceLevel.tier, view.lifecycle.stage)
            + (view.serviceLevel.contested ? [contested] : [])
            + [StyledText("  " + reason(view.lifecycle), .faint)]
    }

    func lines(_ reply: GetScoreResponse) -> [StyledText] {
        summary(reply.score, reply.tier, reply.stage, note: reply.customerCode)
            + footer(reply.nextChangeAtUs, reply.leftOutCurrencies, reply.asOfCommitSeq)
    }

    func lines(_ reply: ExplainScoreResponse) -> [StyledText] {
        heading(reply.score, note: reply.customerCode) + table(reply.lines, reply.currency)
            + footer(reply.nextChangeAtUs, reply.leftOutCurrencies, reply.asOfCommitSeq)
    }

    func lines(_ reply: SimulateScoreResponse) -> [StyledText] {
        [screen.heading(Catalogue.CLIScore.simulated, note: reply.customerCode)] + lines(reply.change)
            + footer(0, reply.leftOutCurrencies, reply.asOfCommitSeq)
    }

    func lines(_ reply: ListScoreHistoryResponse) -> [StyledText] {
        let heading = screen.heading(Catalogue.CLIScore.history, note: reply.customerCode)
        guard !reply.items.isEmpty else {
            return [heading, StyledText("  " + screen.text(Catalogue.CLIScore.noHistory), .faint)]
        }
        return [heading]
            + reply.items.flatMap { item in
                [
                    StyledText(
                        "  \(times.minute(item.recordedAtUs))  \(cause(of: item))  \(item.customerCode)", .faint)
                ] + lines(item.change)
            }
    }

    /// The interaction, or the answer, that a commit recorded.
    private func cause(of item: ScoreHistoryItem) -> String {
        item.feedbackID == 0
            ? "#\(item.interactionID)" : "\(screen.text(Catalogue.CLIScore.answer)) #\(item.feedbackID)"
    }

    /// What a commit did: totals, then each rule, then level and stage where they changed.
    func lines(_ effect: ScoreEffect) -> [StyledText] {
        let difference = Int64(effect.after) - Int64(effect.before)
        var lines = [
            StyledText("  " + screen.text(Catalogue.CLIScore.score), .strong)
                + StyledText("  \(effect.before) → ", .faint) + StyledText(String(effect.after), .strong)
                + StyledText("  " + signed(difference), style(difference))
        ]
        var table = TextTable([.init(alignment: .trailing), .init()])
        for line in effect.lines {
            let change = Int64(line.pointsAfter) - Int64(line.pointsBefore)
            table.append([StyledText("    " + signed(change), style(change)), StyledText(text(of: line.rule))])
        }
        lines += table.lines(width: screen.width)
        if effect.tierBefore != effect.tierAfter {
            let tiers = [effect.tierBefore, effect.tierAfter].map { names.text($0, Catalogue.CLIScore.tiers) }
            lines.append(change(Catalogue.CLIScore.level, tiers))
        }
        if effect.stageBefore != effect.stageAfter {
            let stages = ([effect.stageBefore] + effect.stagesPassed + [effect.stageAfter])
                .map { names.text($0, Catalogue.CLIScore.stages) }
            lines.append(change(Catalogue.CLIScore.stage, stages))
        }
        return lines
    }

    private func change(_ label: MessageTemplate, _ values: [String]) -> StyledText {
        StyledText("  \(screen.text(label))  ", .faint) + StyledText(values.joined(separator: " → "), .accent)
    }

    private func summary(
        _ score: Score, _ tier: ServiceTier, _ stage: LifecycleStage, note: String = ""
    ) -> [StyledText] {
        let standing = [names.text(tier, Catalogue.CLIScore.tiers), names.text(stage, Catalogue.CLIScore.stages)]
        let parts = score.components.map { part in
            StyledText(names.text(part.component, Catalogue.CLIScore.components) + " ", .faint)
                + StyledText(signed(Int64(part.points)), style(Int64(part.points)))
        }
        return heading(score, note: note) + [
            StyledText("  ") + StyledText(standing.joined(separator: " · "), .accent),
            StyledText("  ") + parts.joined(by: "   "),
        ]
    }

    private func heading(_ score: Score, note: String) -> [StyledText] {
        let filled = min(Int(score.total) * Self.barWidth / 1_000, Self.barWidth)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        return [
            screen.heading(Catalogue.CLIScore.score, note: note),
            StyledText("  ") + StyledText(String(score.total), .strong) + StyledText(" / 1000  ", .faint)
                + StyledText(bar, .accent),
        ]
    }

    private static let barWidth = 40

    /// Each rule with its points, what it measured and what shows it.
    func table(_ lines: [ReasonLine], _ currency: String) -> [StyledText] {
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(alignment: .trailing), .init()])
        for line in lines {
            let evidence = evidence(line.evidenceIds, line.evidenceFeedbackIds)
            table.append([
                StyledText("  " + names.text(line.component, Catalogue.CLIScore.components), .faint),
                StyledText(signed(Int64(line.points)), style(Int64(line.points))),
                StyledText(line.text.isEmpty ? text(of: line.rule) : line.text),
                StyledText(value(line.rawValue, line.unit, currency)), StyledText(evidence, .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    /// The interactions and answers that show something; empty without any.
    func evidence(_ interactions: [UInt64], _ answers: [UInt64]) -> String {
        guard !interactions.isEmpty || !answers.isEmpty else { return "" }
        var ids = interactions.map { "#\($0)" }
        if !answers.isEmpty { ids += [screen.text(Catalogue.CLIScore.answer)] + answers.map { "#\($0)" } }
        return screen.text(Catalogue.CLIScore.evidence, ids.joined(separator: " "))
    }

    private func footer(_ nextChange: Int64, _ leftOut: [String], _ asOf: UInt64) -> [StyledText] {
        var parts: [String] = []
        if nextChange != 0 { parts.append(screen.text(Catalogue.CLIScore.nextChange, times.date(nextChange))) }
        if !leftOut.isEmpty {
            parts.append(screen.text(Catalogue.CLIScore.leftOut, leftOut.joined(separator: ", ")))
        }
        parts.append(screen.text(Catalogue.CLILabel.asOf, numbers.count(asOf)))
        return [StyledText("  " + parts.joined(separator: " · "), .faint)]
    }

    /// A measured value in its unit.
    func value(_ raw: Int64, _ unit: ScoreUnit, _ currency: String) -> String {
        switch unit {
        case .minorUnits: numbers.money(raw, currency)
        case .hundredths: numbers.quantity(raw * 10)
        case .days: screen.text(Catalogue.CLIScore.days, String(raw))
        case .basisPoints: percent(numbers.quantity(raw * 10))
        case .percent: percent(numbers.count(raw))
        default: numbers.count(raw)
        }
    }

    private func percent(_ text: String) -> String { screen.language == .turkish ? "%\(text)" : "\(text) %" }

    /// What the rule that leads to a stage says.
    func reason(_ lifecycle: Lifecycle) -> String {
        let texts = Catalogue.Scoring.stages
        guard (1...texts.count).contains(lifecycle.rule.rawValue) else { return "" }
        return screen.text(texts[lifecycle.rule.rawValue - 1], String(lifecycle.value))
    }

    private func text(of rule: ScoreRule) -> String { names.text(rule, Catalogue.Scoring.rules) }

    private func signed(_ points: Int64) -> String {
        points < 0 ? "−\(points.magnitude)" : "+\(points)"
    }

    private func style(_ points: Int64) -> Style { points < 0 ? .bad : points > 0 ? .good : .faint }

    // MARK: CSV

    static func csv(_ reply: ExplainScoreResponse) -> CSVText {
        var csv = CSVText([
            "customer_code", "rule", "component", "points", "raw_value", "unit", "evidence_ids",
            "evidence_feedback_ids",
        ])
        for line in reply.lines {
            csv.append([
                reply.customerCode, EnumText.constant(line.rule), EnumText.constant(line.component),
                String(line.points), String(line.rawValue), EnumText.constant(line.unit),
                line.evidenceIds.map(String.init).joined(separator: " "),
                line.evidenceFeedbackIds.map(String.init).joined(separator: " "),
            ])
        }
        return csv
    }

    static func csv(_ reply: GetScoreResponse) -> CSVText {
        var csv = CSVText(["customer_code", "total", "tier", "stage", "next_change_at"])
        csv.append([
            reply.customerCode, String(reply.score.total), EnumText.constant(reply.tier),
            EnumText.constant(reply.stage), ISOTime.text(reply.nextChangeAtUs),
        ])
        return csv
    }

    static func csv(_ reply: ListScoreHistoryResponse) -> CSVText {
        var csv = CSVText([
            "commit_seq", "recorded_at", "interaction_id", "customer_code", "before", "after", "feedback_id",
        ])
        for item in reply.items {
            csv.append([
                String(item.commitSeq), ISOTime.text(item.recordedAtUs), String(item.interactionID),
                item.customerCode, String(item.change.before), String(item.change.after), String(item.feedbackID),
            ])
        }
        return csv
    }

    /// The rules that would change.
    static func csv(_ reply: SimulateScoreResponse) -> CSVText {
        var csv = CSVText(["customer_code", "rule", "points_before", "points_after"])
        for line in reply.change.lines {
            csv.append([
                reply.customerCode, EnumText.constant(line.rule), String(line.pointsBefore), String(line.pointsAfter),
            ])
        }
        return csv
    }
}
