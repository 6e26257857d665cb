import RefleksContract
import RefleksDomain
import RefleksMessages

/// A model as one page of HTML for people: parameters, and the four charts by which a model is judged, each with its numbers. The
/// page needs no network and runs no script; its policy forbids both.
struct ModelPage {
    private let model: ModelDescription
    private let singleLossDays: Int64?
    private let screen: Screen
    private let numbers: NumberText
    private let times: TimeText

    /// - Parameter singleLossDays: By the policy in force.
    init(_ model: ModelDescription, singleLossDays: Int64? = nil, language: Language) {
        self.model = model
        self.singleLossDays = singleLossDays
        screen = Screen(language: language)
        numbers = NumberText(language: language)
        times = TimeText(language: language)
    }

    var text: String {
        typealias Texts = Catalogue.CLIModel
        let heading = model.defaultModel ? screen.text(Texts.standard) : String(model.number)
        let title = "\(screen.text(Texts.model)) \(heading) · \(family)"
        return """
            <!DOCTYPE html>
            <html lang="\(screen.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(SVGChart.escaped(title))</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <main>
            <h1>\(SVGChart.escaped(title))</h1>
            \(facts)
            \(parameters)
            \(charts)
            </main>
            </body>
            </html>

            """
    }

    private var family: String {
        EnumName(language: screen.language).text(model.family, Catalogue.CLIModel.families)
    }

    // MARK: Texts

    private var facts: String {
        typealias Texts = Catalogue.CLIModel
        var lines: [String] = []
        if model.active { lines.append(screen.text(Texts.serves)) }
        if model.defaultModel { lines.append(model.defaultSource) }
        switch model.identification {
        case .dropoutNotIdentified: lines.append(screen.text(Texts.dropoutNotIdentified))
        case .heterogeneityNotIdentified: lines.append(screen.text(Texts.heterogeneityNotIdentified))
        default: break
        }
        if !model.defaultModel {
            lines.append(ModelView.window(model, screen, times))
            if !model.segment.isEmpty {
                lines.append(screen.text(Texts.segment, model.segment, numbers.count(model.segmentVersion)))
            }
            lines.append(
                screen.text(
                    Texts.population, numbers.count(model.customers), numbers.count(model.repeaters),
                    numbers.count(model.repeatPurchases)))
            if model.hasSpend { lines.append(screen.text(Texts.spendIn, model.currency)) }
            if let channels = ModelView.channels(model, screen, EnumName(language: screen.language)) {
                lines.append(channels)
            }
            lines += ModelView.firstRepeat(model, singleLossDays, screen)
            lines.append(screen.text(Texts.logLikelihood, numbers.decimal(model.logLikelihood, digits: 4)))
        }
        if model.leftOutDays > 0 { lines.append(screen.text(Texts.unpricedDays, String(model.leftOutDays))) }
        if !model.spendMissing.isEmpty { lines.append(model.spendMissing) }
        if model.hasReport { lines.append(accuracy(model.report)) }
        return lines.map { "<p>\(SVGChart.escaped($0))</p>" }.joined(separator: "\n")
    }

    private func accuracy(_ report: HoldoutReport) -> String {
        let gini = report.hasNormalisedGiniMicro ? numbers.millionths(report.normalisedGiniMicro, digits: 3) : "–"
        return screen.text(
            Catalogue.CLIModel.accuracy, numbers.millionths(report.predictedTotalMicro, digits: 1),
            numbers.count(report.actualTotal), numbers.millionths(report.meanAbsoluteErrorMicro, digits: 3), gini,
            numbers.millionths(report.brierScoreMicro, digits: 3))
    }

    private var parameters: String {
        typealias Texts = Catalogue.CLIModel
        let rows = (model.parameters + (model.hasSpend ? model.spend.parameters : [])).map { parameter in
            [
                parameter.name, numbers.decimal(parameter.value, digits: 4),
                parameter.standardError.isEmpty ? "–" : numbers.decimal(parameter.standardError, digits: 4),
            ]
        }
        return table([Texts.parameter, Texts.estimate, Texts.standardError].map { screen.text($0) }, rows)
    }

    private func table(_ heading: [String], _ rows: [[String]]) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>" + cells.map { "<\(tag)>\(SVGChart.escaped($0))</\(tag)>" }.joined() + "</tr>"
        }
        return "<table>" + row(heading, "th") + rows.map { row($0, "td") }.joined() + "</table>"
    }

    // MARK: Charts

    private var charts: String {
        typealias Texts = Catalogue.CLIModel
        var parts: [String] = []
        if model.hasReport {
            let report = model.report
            parts.append(
                bars(report.byFrequency, Texts.chartFrequency, axis: Texts.byFrequency) { index in
                    index + 1 == report.byFrequency.count ? "\(index)+" : String(index)
                })
        } else {
            parts.append("<p>\(SVGChart.escaped(screen.text(Texts.noHoldout)))</p>")
        }
        if !model.tracking.isEmpty { parts.append(tracking) }
        if model.hasReport {
            parts.append(bars(model.report.deciles, Texts.chartDeciles, axis: Texts.byDecile) { String($0 + 1) })
            parts.append(calibration(model.report.calibration))
        }
        return parts.joined(separator: "\n")
    }

    /// A chart with its heading, what its marks mean (nil: the two colours), and its numbers in a table for who wants or needs them.
    private func section(
        _ title: MessageTemplate, _ chart: SVGChart, _ table: String, marks: MessageTemplate? = nil
    ) -> String {
        let name = screen.text(title)
        let expected = SVGChart.escaped(screen.text(Catalogue.CLIModel.expected))
        let came = SVGChart.escaped(screen.text(Catalogue.CLIModel.came))
        let legend =
            marks.map { SVGChart.escaped(screen.text($0)) }
            ?? "<i class=\"e\"></i>\(expected) <i class=\"c\"></i>\(came)"
        let numbersWord = SVGChart.escaped(screen.text(Catalogue.CLIModel.inNumbers))
        return """
            <section>
            <h2>\(SVGChart.escaped(name))</h2>
            <p class="legend">\(legend)</p>
            \(chart.element(name))
            <details><summary>\(numbersWord)</summary>\(table)</details>
            </section>
            """
    }

    private func bars(
        _ groups: [PredictionGroup], _ title: MessageTemplate, axis: MessageTemplate, _ name: (Int) -> String
    ) -> String {
        let greatest = groups.flatMap { [$0.predictedMicro, $0.actualMicro] }.max() ?? 0
        var chart = SVGChart(maximumX: Double(max(groups.count, 1)), maximumY: Double(greatest) / 1e6 * 1.05)
        chart.gridY { numbers.decimal($0, digits: $0 == $0.rounded() ? 0 : 1) }
        for (index, group) in groups.enumerated() where group.customers > 0 {
            let place = Double(index)
            let expected = numbers.millionths(group.predictedMicro, digits: 3)
            let came = numbers.millionths(group.actualMicro, digits: 3)
            chart.bar(
                "e", from: place + 0.14, to: place + 0.48, value: Double(group.predictedMicro) / 1e6, expected)
            chart.bar("c", from: place + 0.52, to: place + 0.86, value: Double(group.actualMicro) / 1e6, came)
            chart.tick(name(index), at: place + 0.5)
        }
        chart.title(x: screen.text(axis))
        chart.title(y: screen.text(Catalogue.CLIModel.axisMean))
        return section(title, chart, groupTable(groups, axis, name))
    }

    private func groupTable(
        _ groups: [PredictionGroup], _ axis: MessageTemplate, _ name: (Int) -> String
    ) -> String {
        typealias Texts = Catalogue.CLIModel
        let rows = groups.enumerated().filter { $0.element.customers > 0 }.map { index, group in
            [
                name(index), numbers.count(group.customers), numbers.millionths(group.predictedMicro, digits: 3),
                numbers.millionths(group.actualMicro, digits: 3),
            ]
        }
        return table([axis, Texts.customers, Texts.expected, Texts.came].map { screen.text($0) }, rows)
    }

    private var tracking: String {
        typealias Texts = Catalogue.CLIModel
        let points = model.tracking
        let greatest = points.map { max(Double($0.actual), Double($0.expectedMicro) / 1e6) }.max() ?? 1
        let days = points.map { Self.day($0.date) }
        let first = days.first ?? 0
        let length = Double((days.last ?? first) - first)
        var chart = SVGChart(maximumX: length, maximumY: greatest * 1.05)
        chart.gridY { numbers.decimal($0, digits: $0 == $0.rounded() ? 0 : 1) }
        let places = days.map { Double($0 - first) }
        chart.line("c", zip(places, points).map { ($0, Double($1.actual)) })
        chart.line("e", zip(places, points).map { ($0, Double($1.expectedMicro) / 1e6) })
        if !model.holdoutUntil.isEmpty {
            chart.mark(
                at: Double(Self.day(model.calibrationUntil) - first), screen.text(Texts.calibrationEnds))
        }
        for quarter in 0...4 {
            let index = quarter * (points.count - 1) / 4
            // The outer names would leave the chart.
            let place = min(max(places[index], length * 0.05), length * 0.95)
            chart.tick(times.isoDate(points[index].date), at: place)
        }
        let rows = points.map {
            [times.isoDate($0.date), numbers.millionths($0.expectedMicro, digits: 1), numbers.count($0.actual)]
        }
        return section(
            Texts.tracking, chart, table(["", screen.text(Texts.expected), screen.text(Texts.came)], rows))
    }

    private func calibration(_ bands: [PredictionGroup]) -> String {
        typealias Texts = Catalogue.CLIModel
        var chart = SVGChart(maximumX: 1, maximumY: 1)
        chart.gridY { percent(Int(($0 * 100).rounded())) }
        // The outer names would leave the chart.
        for fifth in 0...5 { chart.tick(percent(fifth * 20), at: min(max(Double(fifth) / 5, 0.02), 0.97)) }
        chart.line("ideal", [(0, 0), (1, 1)])
        let most = Double(bands.map(\.customers).max() ?? 1)
        for band in bands where band.customers > 0 {
            let note = screen.text(Texts.customers) + ": " + numbers.count(band.customers)
            chart.dot(
                "c", x: Double(band.predictedMicro) / 1e6, y: Double(band.actualMicro) / 1e6,
                radius: 3 + 11 * (Double(band.customers) / max(most, 1)).squareRoot(), note)
        }
        chart.title(x: screen.text(Texts.axisPredicted))
        chart.title(y: screen.text(Texts.axisHappened))
        return section(
            Texts.chartCalibration, chart,
            groupTable(bands, Texts.byProbability) { numbers.percent(micro: Int64($0) * 100_000) }, marks: Texts.dots)
    }

    private func percent(_ whole: Int) -> String { screen.language == .turkish ? "%\(whole)" : "\(whole) %" }

    /// Days since 1970-01-01; 0 for what is no date.
    private static func day(_ text: String) -> Int {
        do throws(FieldRefusal) { return try CalendarDate(text).daysSinceEpoch } catch { return 0 }
    }

    private static let style = """
        :root{color-scheme:light dark;--ink:#1c2733;--faint:#6b7885;--grid:#dfe5ea;--e:#e07b39;--c:#2a78a8;--back:#fff}\
        @media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--faint:#93a1ae;--grid:#33404c;--e:#f0a06a;--c:#67b3e0;--back:#141b22}}\
        body{background:var(--back);color:var(--ink);font:16px/1.5 system-ui,sans-serif;margin:0}\
        main{max-width:44rem;margin:0 auto;padding:1.5rem}h1{font-size:1.5rem}h2{font-size:1.1rem;margin:2rem 0 .3rem}\
        p{margin:.3rem 0}table{border-collapse:collapse;margin:.6rem 0;font-variant-numeric:tabular-nums}\
        th,td{text-align:right;padding:.15rem .8rem .15rem 0;border-bottom:1px solid var(--grid)}\
        th:first-child,td:first-child{text-align:left}th{color:var(--faint);font-weight:500}\
        svg{width:100%;height:auto;display:block}.grid{stroke:var(--grid)}.mark{stroke:var(--faint);stroke-dasharray:4 4}\
        .axis{fill:var(--faint);font-size:12px}rect.e,circle.e{fill:var(--e)}rect.c{fill:var(--c)}\
        circle.c{fill:var(--c);fill-opacity:.7}path{fill:none;stroke-width:2.2}path.e{stroke:var(--e);stroke-dasharray:7 4}\
        path.c{stroke:var(--c)}path.ideal{stroke:var(--faint);stroke-width:1;stroke-dasharray:3 4}\
        .legend{color:var(--faint);font-size:.9rem}.legend i{display:inline-block;width:.8rem;height:.8rem;margin:0 .35rem 0 .8rem}\
        .legend i:first-child{margin-left:0}i.e{background:var(--e)}i.c{background:var(--c)}summary{color:var(--faint);cursor:pointer}
        """
}
