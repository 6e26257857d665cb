import RefleksContract
import RefleksMessages

/// A model for people: what was fitted, and how well it foretells.
struct ModelView: ScreenView {
    let screen: Screen

    private static let barWidth = 24

    init(_ screen: Screen) { self.screen = screen }

    /// - Parameter singleLossDays: By the policy in force.
    func lines(_ model: ModelDescription, singleLossDays: Int64? = nil) -> [StyledText] {
        [screen.heading(Catalogue.CLIModel.model, note: title(model))] + standing(model, singleLossDays)
            + parameters(model)
            + holdout(model) + tracking(model)
    }

    func list(_ models: [ModelDescription]) -> [StyledText] {
        guard !models.isEmpty else { return [StyledText("  " + screen.text(Catalogue.CLIModel.none), .faint)] }
        var table = TextTable([
            .init(alignment: .trailing), .init(), .init(), .init(), .init(alignment: .trailing),
            .init(isFlexible: true),
        ])
        for model in models {
            table.append([
                StyledText(String(model.number), .strong), StyledText(family(model)),
                StyledText(model.active ? screen.text(Catalogue.CLIModel.active) : "", .good),
                StyledText(window(model)), StyledText(numbers.count(model.customers)),
                StyledText("\(model.source) \(times.date(model.recordedAtUs))", .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    // MARK: Parts

    private func title(_ model: ModelDescription) -> String {
        model.defaultModel
            ? screen.text(Catalogue.CLIModel.standard) : "\(model.number) · \(family(model))"
    }

    private func family(_ model: ModelDescription) -> String { names.text(model.family, Catalogue.CLIModel.families) }

    private func window(_ model: ModelDescription) -> String {
        let from = model.firstBoughtFrom.isEmpty ? "…" : times.isoDate(model.firstBoughtFrom)
        let calibration = "\(from) – \(times.isoDate(model.calibrationUntil))"
        return model.holdoutUntil.isEmpty ? calibration : "\(calibration) – \(times.isoDate(model.holdoutUntil))"
    }

    /// From when to when it learnt, and until when it was judged.
    static func window(_ model: ModelDescription, _ screen: Screen, _ times: TimeText) -> String {
        let until = times.isoDate(model.calibrationUntil)
        let calibration =
            model.firstBoughtFrom.isEmpty
            ? screen.text(Catalogue.CLIModel.calibrationUntil, until)
            : screen.text(Catalogue.CLIModel.calibration, times.isoDate(model.firstBoughtFrom), until)
        guard !model.holdoutUntil.isEmpty else { return calibration }
        return calibration + ", " + screen.text(Catalogue.CLIModel.judged, times.isoDate(model.holdoutUntil))
    }

    private func standing(_ model: ModelDescription, _ singleLossDays: Int64?) -> [StyledText] {
        var lines: [StyledText] = []
        if model.active { lines.append(StyledText("  " + screen.text(Catalogue.CLIModel.serves), .good)) }
        if model.defaultModel { lines.append(StyledText("  " + model.defaultSource, .warning)) }
        if let note = identification(model.identification) { lines.append(StyledText("  " + note, .warning)) }
        guard !model.defaultModel else { return lines }
        var parts = [
            Self.window(model, screen, times),
            screen.text(
                Catalogue.CLIModel.population, numbers.count(model.customers), numbers.count(model.repeaters),
                numbers.count(model.repeatPurchases)),
        ]
        if model.hasSpend { parts.append(screen.text(Catalogue.CLIModel.spendIn, model.currency)) }
        if let channels = Self.channels(model, screen, names) { parts.append(channels) }
        if !model.segment.isEmpty {
            parts.append(
                screen.text(Catalogue.CLIModel.segment, model.segment, numbers.count(model.segmentVersion)))
        }
        lines.append(StyledText("  " + parts.joined(separator: " · "), .faint))
        lines += Self.firstRepeat(model, singleLossDays, screen).map { StyledText("  " + $0) }
        if model.leftOutDays > 0 {
            let days = screen.text(Catalogue.CLIModel.unpricedDays, String(model.leftOutDays))
            lines.append(StyledText("  " + days, .warning))
        }
        return lines
    }

    /// How soon customers come back for the first time, and what the policy in force makes of those who do not.
    static func firstRepeat(_ model: ModelDescription, _ singleLossDays: Int64?, _ screen: Screen) -> [String] {
        guard model.firstRepeatDays > 0 else { return [] }
        let measured = screen.text(Catalogue.CLIModel.firstRepeat, String(model.firstRepeatDays))
        guard let singleLossDays else { return [measured] }
        return [measured, screen.text(Catalogue.CLIModel.singleLoss, String(singleLossDays))]
    }

    /// Through which channels those whom it learnt from first bought; nil where it learnt from all.
    static func channels(_ model: ModelDescription, _ screen: Screen, _ names: EnumName) -> String? {
        guard !model.firstChannels.isEmpty else { return nil }
        let channels = model.firstChannels.map { names.text($0, Catalogue.CLIName.channels) }
        return screen.text(Catalogue.CLIModel.firstBoughtBy, channels.joined(separator: ", "))
    }

    private func identification(_ identification: ModelIdentification) -> String? {
        switch identification {
        case .dropoutNotIdentified: screen.text(Catalogue.CLIModel.dropoutNotIdentified)
        case .heterogeneityNotIdentified: screen.text(Catalogue.CLIModel.heterogeneityNotIdentified)
        default: nil
        }
    }

    private func parameters(_ model: ModelDescription) -> [StyledText] {
        var table = TextTable([.init(), .init(alignment: .trailing), .init()])
        func append(_ parameters: [FittedParameter]) {
            for parameter in parameters {
                let error =
                    parameter.standardError.isEmpty ? "" : "± " + numbers.decimal(parameter.standardError, digits: 4)
                table.append([
                    StyledText(parameter.name), StyledText(numbers.decimal(parameter.value, digits: 4), .strong),
                    StyledText(error, .faint),
                ])
            }
        }
        append(model.parameters)
        if model.hasSpend { append(model.spend.parameters) }
        var lines = table.lines(width: screen.width)
        if !model.logLikelihood.isEmpty {
            let text = screen.text(Catalogue.CLIModel.logLikelihood, numbers.decimal(model.logLikelihood, digits: 4))
            lines.append(StyledText("  " + text, .faint))
        }
        if !model.spendMissing.isEmpty { lines.append(StyledText("  " + model.spendMissing, .warning)) }
        return lines
    }

    private func holdout(_ model: ModelDescription) -> [StyledText] {
        guard model.hasReport else { return [] }
        let report = model.report
        let gini = report.hasNormalisedGiniMicro ? numbers.millionths(report.normalisedGiniMicro, digits: 3) : "–"
        let facts = screen.text(
            Catalogue.CLIModel.accuracy, numbers.millionths(report.predictedTotalMicro, digits: 1),
            numbers.count(report.actualTotal), numbers.millionths(report.meanAbsoluteErrorMicro, digits: 3), gini,
            numbers.millionths(report.brierScoreMicro, digits: 3))
        return [screen.heading(Catalogue.CLIModel.holdout), StyledText("  " + facts)]
            + groups(report.byFrequency, Catalogue.CLIModel.byFrequency) { index, _ in
                index + 1 == report.byFrequency.count ? "\(index)+" : String(index)
            } + groups(report.deciles, Catalogue.CLIModel.byDecile) { index, _ in String(index + 1) }
            + groups(report.calibration, Catalogue.CLIModel.byProbability) { index, _ in
                numbers.percent(micro: Int64(index) * 100_000)
            }
    }

    private func groups(
        _ groups: [PredictionGroup], _ title: MessageTemplate, _ name: (Int, PredictionGroup) -> String
    ) -> [StyledText] {
        let greatest = Double(groups.flatMap { [$0.predictedMicro, $0.actualMicro] }.max() ?? 0)
        var table = TextTable([
            .init(title: screen.text(title), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIModel.customers), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIModel.expected), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIModel.came), alignment: .trailing), .init(),
        ])
        for (index, group) in groups.enumerated() where group.customers > 0 {
            let bar = greatest > 0 ? BarText.bar(Double(group.actualMicro) / greatest, width: Self.barWidth) : ""
            table.append([
                StyledText(name(index, group)), StyledText(numbers.count(group.customers), .faint),
                StyledText(numbers.millionths(group.predictedMicro, digits: 3)),
                StyledText(numbers.millionths(group.actualMicro, digits: 3), .strong), StyledText(bar, .accent),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func tracking(_ model: ModelDescription) -> [StyledText] {
        guard let last = model.tracking.last else { return [] }
        let width = max(10, min(60, screen.width - 30))
        let greatest = max(Double(last.actual), Double(last.expectedMicro) / 1e6)
        func line(_ name: MessageTemplate, _ values: [Double], _ end: String) -> StyledText {
            StyledText("  " + BarText.line(values + [greatest], width: width), .accent)
                + StyledText("  \(screen.text(name)) \(end)")
        }
        return [
            screen.heading(Catalogue.CLIModel.tracking, note: times.isoDate(last.date)),
            line(
                Catalogue.CLIModel.expected, model.tracking.map { Double($0.expectedMicro) / 1e6 },
                numbers.millionths(last.expectedMicro, digits: 1)),
            line(Catalogue.CLIModel.came, model.tracking.map { Double($0.actual) }, numbers.count(last.actual)),
        ]
    }

    // MARK: CSV

    /// A record for each parameter.
    static func csv(_ models: [ModelDescription]) -> CSVText {
        var csv = CSVText([
            "number", "active", "family", "identification", "parameter", "value", "standard_error", "log_likelihood",
            "customers", "calibration_until", "holdout_until",
        ])
        for model in models {
            for parameter in model.parameters + (model.hasSpend ? model.spend.parameters : []) {
                csv.append([
                    String(model.number), String(model.active), EnumText.constant(model.family),
                    EnumText.constant(model.identification), parameter.name, parameter.value, parameter.standardError,
                    model.logLikelihood, String(model.customers), model.calibrationUntil, model.holdoutUntil,
                ])
            }
        }
        return csv
    }
}
