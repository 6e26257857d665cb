import RefleksContract
import RefleksMessages

/// The scorecard and its metrics, for people.
struct ScorecardView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIGovernance

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetScorecardResponse) -> [StyledText] {
        let note = reply.month + (reply.running ? ", " + screen.text(Texts.running) : "")
        let heading = screen.heading(Texts.scorecard, note: note)
        guard !reply.figures.isEmpty else { return [heading, StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([
            .init(), .init(alignment: .trailing), .init(title: screen.text(Texts.before), alignment: .trailing),
            .init(),
            .init(isFlexible: true),
        ])
        for figure in reply.figures {
            table.append([
                StyledText(figure.name, .strong),
                StyledText(figure.hasValue ? text(figure.value, figure.unit, reply.currency) : "–", .strong),
                StyledText(figure.hasValueBefore ? text(figure.valueBefore, figure.unit, reply.currency) : "–", .faint),
                StyledText(Self.trend(figure), .accent),
                StyledText(
                    screen.text(Texts.definition, String(figure.definition.version), figure.definition.owner), .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    /// Before and now as two bars.
    private static func trend(_ figure: MetricFigure) -> String {
        guard figure.hasValue, figure.hasValueBefore, figure.value >= 0, figure.valueBefore >= 0 else { return "" }
        return BarText.line([Double(figure.valueBefore), Double(figure.value)], width: 2)
    }

    func text(_ value: Int64, _ unit: MeasureUnit, _ currency: String) -> String {
        switch unit {
        case .basisPoints: numbers.percent(micro: value * 100)
        case .minorUnits: numbers.money(value, currency)
        default: numbers.count(value)
        }
    }

    func lines(_ metrics: [MetricDefinition]) -> [StyledText] {
        guard !metrics.isEmpty else { return [StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(), .init(isFlexible: true), .init(isFlexible: true)])
        for metric in metrics {
            let name = screen.language == .turkish ? metric.nameTr : metric.nameEn
            table.append([
                StyledText(metric.metricID, metric.retired ? .faint : .strong),
                StyledText(names.text(metric.measure, Texts.measures)),
                StyledText(metric.retired ? name + " · " + screen.text(Texts.retired) : name),
                StyledText(
                    screen.text(Texts.definition, String(metric.version), metric.owner) + " · "
                        + screen.text(Texts.signedOff, metric.signOffs.joined(separator: ", ")), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    static func csv(_ reply: GetScorecardResponse) -> CSVText {
        var csv = CSVText(["month", "metric_id", "version", "measure", "value", "value_before", "unit", "currency"])
        for figure in reply.figures {
            csv.append([
                reply.month, figure.definition.metricID, String(figure.definition.version),
                EnumText.constant(figure.definition.measure), figure.hasValue ? String(figure.value) : "",
                figure.hasValueBefore ? String(figure.valueBefore) : "", EnumText.constant(figure.unit), reply.currency,
            ])
        }
        return csv
    }

    static func csv(_ metrics: [MetricDefinition]) -> CSVText {
        var csv = CSVText(["metric_id", "version", "measure", "name_en", "name_tr", "owner", "sign_offs", "retired"])
        for metric in metrics {
            csv.append([
                metric.metricID, String(metric.version), EnumText.constant(metric.measure), metric.nameEn,
                metric.nameTr, metric.owner, metric.signOffs.joined(separator: " "), String(metric.retired),
            ])
        }
        return csv
    }
}
