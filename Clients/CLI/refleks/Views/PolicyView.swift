import RefleksContract
import RefleksMessages

/// By what the house scores, for people.
struct PolicyView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ policy: ScoringPolicy) -> [StyledText] {
        let origin =
            policy.source.isEmpty
            ? "\(screen.text(Catalogue.CLILabel.version)) \(policy.version) · \(screen.text(Catalogue.CLIList.ownPolicy))"
            : ReferenceView(screen).version(policy.version, policy.source, policy.recordedAtUs)
        return [screen.heading(Catalogue.CLIList.policy, note: origin)] + curves(policy) + tiers(policy)
            + stages(policy.stages)
    }

    private func curves(_ policy: ScoringPolicy) -> [StyledText] {
        let values = ScoreView(screen)
        let titles = policy.curves.map { StyledText("    " + names.text($0.rule, Catalogue.Scoring.rules)) }
        let widest = titles.map(\.width).max() ?? 0
        var lines = [StyledText("  " + screen.text(Catalogue.CLIList.curves), .strong)]
        for (curve, title) in zip(policy.curves, titles) {
            let knots = curve.knots.map { knot in
                values.value(knot.rawValue, curve.rule.unit, policy.currency) + ": " + numbers.count(knot.points)
            }
            // A curve is read whole or not at all: what does not fit goes on in the next line.
            for (index, row) in Self.wrapped(knots, to: screen.width - widest - 2).enumerated() {
                let head = index == 0 ? title : StyledText()
                lines.append(head.padded(to: widest) + StyledText("  " + row, .faint))
            }
        }
        return lines
    }

    /// Parts with dots between them, in lines of at most `columns`, or of one part.
    static func wrapped(_ parts: [String], to columns: Int) -> [String] {
        var lines: [String] = []
        for part in parts {
            if let last = lines.last, DisplayWidth.of(last) + 3 + DisplayWidth.of(part) <= columns {
                lines[lines.count - 1] = last + " · " + part
            } else {
                lines.append(part)
            }
        }
        return lines
    }

    private func tiers(_ policy: ScoringPolicy) -> [StyledText] {
        var lines = policy.tiers.map { tier in
            let entitlements = tier.entitlements.map { names.text($0, Catalogue.CLIScore.entitlements) }
            let promise = screen.text(
                Catalogue.CLIList.tier, numbers.count(tier.enters), businessTime(tier.firstResponseMinutes),
                businessTime(tier.resolutionMinutes))
            return StyledText("  " + names.text(tier.tier, Catalogue.CLIScore.tiers), .strong)
                + StyledText("  " + promise)
                + StyledText("  " + entitlements.joined(separator: " · "), .good)
        }
        let held = screen.text(
            Catalogue.CLIList.held, numbers.count(policy.leaveMargin), numbers.count(policy.dwellDays))
        lines.append(StyledText("  " + held, .faint))
        return lines
    }

    private func stages(_ stages: StagePolicy) -> [StyledText] {
        [
            screen.text(Catalogue.CLIList.risk, numbers.count(stages.riskPercent), numbers.count(stages.riskDays)),
            screen.text(Catalogue.CLIList.loss, numbers.count(stages.lossPercent), numbers.count(stages.lossDays)),
            screen.text(
                Catalogue.CLIList.single, numbers.count(stages.singleRiskDays), numbers.count(stages.singleLossDays)),
        ].map { StyledText("  " + $0) }
    }

    /// The knots of every curve.
    static func csv(_ policy: ScoringPolicy) -> CSVText {
        var csv = CSVText(["version", "rule", "raw_value", "points"])
        for curve in policy.curves {
            for knot in curve.knots {
                csv.append([
                    String(policy.version), EnumText.constant(curve.rule), String(knot.rawValue), String(knot.points),
                ])
            }
        }
        return csv
    }
}
