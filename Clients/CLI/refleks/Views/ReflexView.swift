import RefleksContract
import RefleksMessages

/// The policy of the reflex, and how good its warnings were, for people.
struct ReflexView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIReflex

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ policy: ReflexPolicy) -> [StyledText] {
        var table = TextTable([.init(), .init(isFlexible: true)])
        func days(_ count: UInt32) -> String { screen.text(Texts.days, numbers.count(count)) }
        for (label, value) in [
            (Texts.on, policy.rules.map { names.text($0, Texts.rules) }.joined(separator: ", ")),
            (
                Texts.repeated,
                screen.text(
                    Texts.repeatedBound, numbers.count(policy.repeatCount), numbers.count(policy.repeatDays))
            ),
            (Texts.fresh, days(policy.freshDays)),
            (
                Texts.frequency,
                screen.text(
                    Texts.frequencyBound, numbers.count(policy.frequencyPercent), numbers.count(policy.frequencyDays),
                    numbers.count(policy.frequencyPurchases))
            ),
            (Texts.horizon, days(policy.horizonDays)),
        ] {
            table.append([StyledText("  " + screen.text(label), .faint), StyledText(value.isEmpty ? "–" : value)])
        }
        return [screen.heading(Texts.policy, note: "v\(policy.version)")] + table.lines(width: screen.width)
    }

    func lines(_ reply: GetReflexReportResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(), .init(), .init()])
        for rule in reply.rules { table.append(row(names.text(rule.rule, Texts.rules), rule.figures)) }
        table.append(row(screen.text(Texts.all), reply.total))
        let recall = screen.text(
            Texts.recall, numbers.count(reply.foreseenComplaints), numbers.count(reply.complaints))
        return [screen.heading(Texts.report, note: reply.month)] + table.lines(width: screen.width)
            + [StyledText("  " + recall)]
    }

    private func row(_ name: String, _ figures: WarningFigures) -> [StyledText] {
        let precision =
            figures.hasPrecision
            ? screen.text(
                Texts.precision, percent(figures.precision.shareBp), percent(figures.precision.lowerBp),
                percent(figures.precision.upperBp))
            : screen.text(Texts.noPrecision)
        return [
            StyledText("  " + name, .strong), StyledText(screen.text(Texts.warnings, numbers.count(figures.warnings))),
            StyledText(verdicts(figures)),
            StyledText(screen.text(Texts.pending, numbers.count(figures.pending)), .faint),
            StyledText(precision, figures.hasPrecision ? .strong : .faint),
            StyledText(
                figures.hasMedianLeadSeconds
                    ? screen.text(Texts.lead, times.duration(figures.medianLeadSeconds * 1_000_000)) : "", .faint),
        ]
    }

    /// What became of those that could be judged.
    func verdicts(_ figures: WarningFigures) -> String {
        screen.text(
            Texts.verdicts, numbers.count(figures.complained), numbers.count(figures.left),
            numbers.count(figures.stayed))
    }

    private func percent(_ basisPoints: UInt32) -> String { numbers.percent(micro: Int64(basisPoints) * 100) }

    static func csv(_ policy: ReflexPolicy) -> CSVText {
        var csv = CSVText([
            "version", "rules", "repeat_days", "repeat_count", "fresh_days", "frequency_percent", "frequency_days",
            "frequency_purchases", "horizon_days",
        ])
        csv.append([
            String(policy.version), policy.rules.map { EnumText.constant($0) }.joined(separator: " "),
            String(policy.repeatDays), String(policy.repeatCount), String(policy.freshDays),
            String(policy.frequencyPercent), String(policy.frequencyDays), String(policy.frequencyPurchases),
            String(policy.horizonDays),
        ])
        return csv
    }

    static func csv(_ reply: GetReflexReportResponse) -> CSVText {
        var csv = CSVText([
            "month", "rule", "warnings", "pending", "complained", "left", "stayed", "precision_bp", "lower_bp",
            "upper_bp", "median_lead_seconds",
        ])
        for (name, figures) in reply.rules.map({ (EnumText.constant($0.rule), $0.figures) }) + [("ALL", reply.total)] {
            let share = figures.precision
            csv.append(
                [
                    reply.month, name, String(figures.warnings), String(figures.pending), String(figures.complained),
                    String(figures.left), String(figures.stayed),
                ]
                    + (figures.hasPrecision
                        ? [share.shareBp, share.lowerBp, share.upperBp].map { String($0) } : ["", "", ""])
                    + [figures.hasMedianLeadSeconds ? String(figures.medianLeadSeconds) : ""])
        }
        return csv
    }
}
