import RefleksContract
import RefleksMessages

/// The report's page about service: what customers told us, and what became of promises.
extension ReportPage {
    private typealias Texts = Catalogue.CLIQuality
    private typealias Row = (label: MessageTemplate, measure: QualityMeasure, scale: QualityView.Scale)

    /// Branches that a page has room for.
    private static let maximumBranches = 20

    // MARK: Service quality

    var serviceQuality: String {
        guard let quality = service?.quality else { return "" }
        let total = quality.total
        guard total.answers > 0 || total.cases > 0 else {
            return section(Texts.quality, "<p>\(escaped(screen.text(Texts.none)))</p>")
        }
        let told = screen.text(
            Texts.told, numbers.count(total.answers), numbers.count(total.complaints), numbers.count(total.praise),
            numbers.count(total.cases))
        let rows = QualityView.measures(total).filter { $0.measure.n > 0 }
        return section(
            Texts.quality,
            "<p class=\"faint\">\(escaped(told))</p>\n" + chart(rows.filter { !$0.measure.hidden }) + "\n"
                + figures(rows)
                + speed(total.speed, isHidden: total.speedHidden) + branches(quality.groups))
    }

    /// A line for each figure: where it is on its scale, and how far chance reaches.
    private func chart(_ rows: [Row]) -> String {
        guard !rows.isEmpty else { return "" }
        let (left, width, row) = (190.0, 340.0, 26.0)
        var body = ""
        for (index, line) in rows.enumerated() {
            let y = Double(index) * row + 15
            func place(_ value: Int32) -> Double { left + width * min(max(line.scale.fraction(value), 0), 1) }
            func across(_ style: String, _ from: Double, _ to: Double) -> String {
                "<line class=\"\(style)\" x1=\"\(SVGChart.number(from))\" x2=\"\(SVGChart.number(to))\" y1=\"\(SVGChart.number(y))\" y2=\"\(SVGChart.number(y))\"/>"
            }
            let value = line.scale.text(line.measure.value, numbers)
            body +=
                "<text class=\"axis\" x=\"\(SVGChart.number(left - 12))\" y=\"\(SVGChart.number(y + 4))\" text-anchor=\"end\">\(escaped(screen.text(line.label)))</text>"
            body += across("track", left, left + width)
            body += across("range", place(line.measure.low), place(line.measure.high))
            body +=
                "<circle class=\"c\" cx=\"\(SVGChart.number(place(line.measure.value)))\" cy=\"\(SVGChart.number(y))\" r=\"6\"/>"
            body +=
                "<text class=\"strong\" x=\"\(SVGChart.number(left + width + 14))\" y=\"\(SVGChart.number(y + 4))\">\(escaped(value))</text>"
        }
        let height = Int(Double(rows.count) * row + 6)
        let name = escaped(screen.text(Texts.quality))
        return "<svg viewBox=\"0 0 640 \(height)\" role=\"img\" aria-label=\"\(name)\">\(body)</svg>"
    }

    /// The chart's numbers, and what is hidden.
    private func figures(_ rows: [Row]) -> String {
        table(
            ["", "", screen.text(Texts.interval), "n"],
            rows.map { row in
                let name = screen.text(row.label)
                let n = numbers.count(row.measure.n)
                guard !row.measure.hidden else { return [name, "–", screen.text(Texts.hidden, n), n] }
                let ends = "\(row.scale.text(row.measure.low, numbers)) … \(row.scale.text(row.measure.high, numbers))"
                return [name, row.scale.text(row.measure.value, numbers), ends, n]
            })
    }

    private func speed(_ speed: ServiceSpeed, isHidden: Bool) -> String {
        SpeedView(screen).sentences(speed, isHidden: isHidden).map { "\n<p>\(escaped($0))</p>" }.joined()
    }

    private func branches(_ groups: [GroupQuality]) -> String {
        guard !groups.isEmpty else { return "" }
        let view = QualityView(screen)
        let rows = groups.prefix(Self.maximumBranches).map { group -> [String] in
            let quality = group.quality
            let solution = quality.speed.hasResolution ? numbers.count(quality.speed.resolution.median) : "–"
            return [
                view.name(of: group), view.text(quality.nps, .promoters), view.text(quality.satisfied, .share),
                view.text(quality.firstContact, .share), view.text(quality.reopened, .share), solution,
                numbers.count(quality.answers), numbers.count(quality.cases),
            ]
        }
        let labels = [
            Texts.nps, Texts.satisfied, Texts.firstContact, Texts.reopened, Texts.medianMinutes, Texts.answers,
            Texts.cases,
        ]
        return "\n<h3>\(escaped(screen.text(Texts.byBranch)))</h3>\n<div class=\"wide\">"
            + table([""] + labels.map { screen.text($0) }, rows)
            + "</div>\n<p class=\"faint\">\(escaped(screen.text(Texts.tooFew)))</p>"
    }

    // MARK: Promises

    var promises: String {
        guard let total = service?.promises.total, total.opened > 0 || total.queuedNow > 0 else { return "" }
        func kept(_ label: MessageTemplate, _ kept: UInt64, _ broken: UInt64) -> [String]? {
            guard kept + broken > 0 else { return nil }
            let share = Double(kept) / Double(kept + broken)
            return [
                screen.text(label), numbers.percent(micro: Int64((share * 1e6).rounded())),
                screen.text(Texts.keptOf, numbers.count(kept), numbers.count(kept + broken)),
            ]
        }
        let rows = [
            [screen.text(Texts.opened), numbers.count(total.opened), ""],
            kept(Texts.answeredInTime, total.respondedInTime, total.respondedLate),
            kept(Texts.solvedInTime, total.resolvedInTime, total.resolvedLate),
            [screen.text(Texts.overdueNow), numbers.count(total.overdueNow), ""],
            [screen.text(Texts.paused), screen.text(Texts.minutesOnly, numbers.count(total.pausedMinutes)), ""],
        ].compactMap { $0 }
        return section(Texts.sla, table([], rows))
    }
}
