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
        var table = TextTable([.init(), .init(isFlexible: true)])
        for curve in policy.curves {
            let knots = curve.knots.map { "\(numbers.count($0.rawValue)): \(numbers.count($0.points))" }
            table.append([
                StyledText("  " + names.text(curve.rule, Catalogue.Scoring.rules)),
                StyledText(knots.joined(separator: " · "), .faint),
            ])
        }
        return [StyledText("  " + screen.text(Catalogue.CLIList.curves), .strong)] + table.lines(width: screen.width)
    }

    private func tiers(_ policy: ScoringPolicy) -> [StyledText] {
        var lines = policy.tiers.map { tier in
            let entitlements = tier.entitlements.map { names.text($0, Catalogue.CLIScore.entitlements) }
            let promise = screen.text(
                Catalogue.CLIList.tier, numbers.count(tier.enters), numbers.count(tier.firstResponseMinutes),
                numbers.count(tier.resolutionMinutes))
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
