import RefleksContract
import RefleksMessages

/// A month as one page of HTML for people: the scorecard, the statement of customer equity and how good our service was, with charts and
/// their numbers. The page needs no network and runs no script; its policy forbids both.
struct ReportPage {
    private let card: GetScorecardResponse
    private let equity: GetCustomerEquityStatementResponse
    let service: (quality: GetServiceQualityResponse, promises: GetSlaReportResponse)?
    let screen: Screen
    let numbers: NumberText

    private typealias Texts = Catalogue.CLIGovernance

    init(
        _ card: GetScorecardResponse, _ equity: GetCustomerEquityStatementResponse,
        service: (quality: GetServiceQualityResponse, promises: GetSlaReportResponse)? = nil, language: Language
    ) {
        self.card = card
        self.equity = equity
        self.service = service
        screen = Screen(language: language)
        numbers = NumberText(language: language)
    }

    var text: String {
        let title = screen.text(Texts.report, equity.month)
        let state = equity.running ? "<p class=\"faint\">\(escaped(screen.text(Texts.running)))</p>" : ""
        return """
            <!DOCTYPE html>
            <html lang="\(screen.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(title))</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <main>
            <h1>\(escaped(title))</h1>
            \(state)
            \(sections.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    /// What the page consists of, in its order; each is a whole element, so that another one is a line here.
    private var sections: [String] { [scorecard, statement, losses, serviceQuality, promises].filter { !$0.isEmpty } }

    func escaped(_ text: String) -> String { SVGChart.escaped(text) }

    func section(_ title: MessageTemplate, _ body: String) -> String {
        "<section>\n<h2>\(escaped(screen.text(title)))</h2>\n\(body)\n</section>"
    }

    func table(_ heading: [String], _ rows: [[String]]) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>" + cells.map { "<\(tag)>\(escaped($0))</\(tag)>" }.joined() + "</tr>"
        }
        return "<table>" + (heading.isEmpty ? "" : row(heading, "th")) + rows.map { row($0, "td") }.joined()
            + "</table>"
    }

    // MARK: Scorecard

    private var scorecard: String {
        guard !card.figures.isEmpty else {
            return section(Texts.scorecard, "<p>\(escaped(screen.text(Texts.none)))</p>")
        }
        let view = ScorecardView(screen)
        func value(_ isKnown: Bool, _ value: Int64, _ unit: MeasureUnit) -> String {
            isKnown ? view.text(value, unit, card.currency) : "–"
        }
        let rows = card.figures.map { figure in
            [
                figure.name, value(figure.hasValue, figure.value, figure.unit),
                value(figure.hasValueBefore, figure.valueBefore, figure.unit),
                screen.text(Texts.definition, String(figure.definition.version), figure.definition.owner),
            ]
        }
        return section(Texts.scorecard, table(["", equity.month, screen.text(Texts.before), ""], rows))
    }

    // MARK: Equity

    private var statement: String {
        let parts = EquityView.parts(equity)
        let rows = parts.map { part in
            [
                screen.text(part.label), numbers.count(part.line.customers),
                numbers.money(part.line.valueMinor, equity.currency),
            ]
        }
        let basis = screen.text(
            Texts.equityBasis, String(equity.openingModel), String(equity.closingModel),
            numbers.count(equity.openingCommitSeq), numbers.count(equity.asOfCommitSeq))
        return section(
            Texts.equity,
            chart(parts) + "\n" + table(["", screen.text(Texts.customers), equity.currency], rows)
                + "\n<p class=\"faint\">\(escaped(basis))</p>")
    }

    /// From the opening to the closing: each movement begins where the one before ended.
    private func chart(_ parts: [(name: String, label: MessageTemplate, line: EquityLine)]) -> String {
        var level = 0.0
        var steps: [(from: Double, to: Double, style: String, label: String, note: String)] = []
        for part in parts {
            let value = Double(part.line.valueMinor)
            let note = numbers.money(part.line.valueMinor, equity.currency)
            let label = screen.text(part.label)
            switch part.name {
            case "opening", "closing":
                level = value
                steps.append((0, value, "c", label, note))
            case "lost", "eroded":
                steps.append((level, level - value, "e", label, note))
                level -= value
            default:
                steps.append((level, level + value, value < 0 ? "e" : "g", label, note))
                level += value
            }
        }
        let ends = steps.flatMap { [$0.from, $0.to] }
        let (least, most) = (min(ends.min() ?? 0, 0), max(ends.max() ?? 0, 1))
        // Wide bars of one height each, below one another: names need no turning, on a telephone neither.
        let (left, width, row) = (190.0, 440.0, 26.0)
        func place(_ value: Double) -> Double { left + width * (value - least) / max(most - least, 1) }
        var body = ""
        for (index, step) in steps.enumerated() {
            let y = Double(index) * row + 4
            let (from, to) = (place(min(step.from, step.to)), place(max(step.from, step.to)))
            body +=
                "<text class=\"axis\" x=\"\(SVGChart.number(left - 8))\" y=\"\(SVGChart.number(y + 13))\" text-anchor=\"end\">\(escaped(step.label))</text>"
            body +=
                "<rect class=\"\(step.style)\" x=\"\(SVGChart.number(from))\" y=\"\(SVGChart.number(y))\" width=\"\(SVGChart.number(max(to - from, 1)))\" height=\"18\"><title>\(escaped(step.note))</title></rect>"
        }
        let height = Int(Double(steps.count) * row + 8)
        let name = escaped(screen.text(Texts.chartEquity))
        return "<svg viewBox=\"0 0 640 \(height)\" role=\"img\" aria-label=\"\(name)\">\(body)</svg>"
    }

    private var losses: String {
        guard !equity.losses.isEmpty else { return "" }
        let names = EnumName(language: screen.language)
        let rows = equity.losses.map { loss in
            [
                names.text(loss.reason, Texts.losses), numbers.count(loss.line.customers),
                numbers.money(loss.line.valueMinor, equity.currency),
            ]
        }
        return section(Texts.lostBecause, table(["", screen.text(Texts.customers), equity.currency], rows))
    }

    private static let style = """
        :root{color-scheme:light dark;--ink:#1c2733;--faint:#6b7885;--grid:#dfe5ea;--e:#c2553d;--g:#3d8f62;--c:#2a78a8;--back:#fff}\
        @media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--faint:#93a1ae;--grid:#33404c;--e:#e58a72;--g:#74c69a;--c:#67b3e0;--back:#141b22}}\
        body{background:var(--back);color:var(--ink);font:16px/1.5 system-ui,sans-serif;margin:0}\
        main{max-width:44rem;margin:0 auto;padding:1.5rem}h1{font-size:1.5rem}h2{font-size:1.1rem;margin:2rem 0 .3rem}\
        p{margin:.3rem 0}.faint{color:var(--faint);font-size:.9rem}\
        table{border-collapse:collapse;margin:.6rem 0;width:100%;font-variant-numeric:tabular-nums}\
        th,td{text-align:right;padding:.15rem .8rem .15rem 0;border-bottom:1px solid var(--grid)}\
        th:first-child,td:first-child{text-align:left}th{color:var(--faint);font-weight:500}\
        svg{width:100%;height:auto;display:block;margin:.6rem 0}.axis{fill:var(--faint);font-size:12px}\
        rect.e{fill:var(--e)}rect.g{fill:var(--g)}rect.c{fill:var(--c)}\
        .track{stroke:var(--grid);stroke-width:6;stroke-linecap:round}.range{stroke:var(--c);stroke-width:6;stroke-linecap:round;opacity:.45}\
        circle.c{fill:var(--c)}.strong{fill:var(--ink);font-size:12px}.wide{overflow-x:auto}.wide td:first-child{white-space:nowrap}h3{font-size:1rem;margin:1.2rem 0 .2rem}\
        @media print{:root{--ink:#000;--faint:#444;--grid:#bbb;--back:#fff}main{max-width:none;padding:0}section{break-inside:avoid}}
        """
}
