import RefleksContract
import RefleksDomain
import RefleksMessages

/// What the house says of its readiness, for people.
struct ReadinessView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIGovernance

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetReadinessResponse) -> [StyledText] {
        guard !reply.date.isEmpty else {
            return [screen.heading(Texts.readiness), StyledText("  " + screen.text(Texts.none), .faint)]
        }
        let share = numbers.percent(micro: Int64(reply.shareBp) * 100)
        var lines = [
            screen.heading(Texts.readiness, note: times.isoDate(reply.date)),
            StyledText("  " + BarText.bar(Double(reply.shareBp) / 10_000, width: 20), .accent)
                + StyledText("  " + screen.text(Texts.readinessShare, String(reply.respondents), share), .strong),
        ]
        for question in reply.questions {
            let all = question.yes + question.no
            let bar = BarText.bar(all > 0 ? Double(question.yes) / Double(all) : 0, width: 10)
            lines.append(
                StyledText("  \(question.number < 10 ? " " : "")\(question.number) ", .faint)
                    + StyledText(bar + String(repeating: "░", count: max(0, 10 - bar.count)), .accent)
                    + StyledText(" \(question.yes)/\(all)  ", .strong) + StyledText(question.question))
            if question.disagreementBp > 0 {
                let text = numbers.percent(micro: Int64(question.disagreementBp) * 100)
                lines.append(StyledText("       " + screen.text(Texts.disagreement, text), .faint))
            }
            if !question.advice.isEmpty { lines.append(StyledText("       → " + question.advice)) }
        }
        if reply.trend.count > 1, let first = reply.trend.first, let last = reply.trend.last {
            lines.append(
                StyledText("  " + screen.text(Texts.trend) + "  ", .faint)
                    + StyledText(BarText.line(reply.trend.map { Double($0.shareBp) }, width: 60), .accent)
                    + StyledText("  " + times.isoDate(first.date) + " – " + times.isoDate(last.date), .faint))
        }
        return lines
    }

    /// The day of `microseconds` in Istanbul, as requests have it.
    static func day(_ microseconds: Int64) -> String {
        CalendarDate(istanbul: Timestamp(microseconds: microseconds)).description
    }

    static func csv(_ reply: GetReadinessResponse) -> CSVText {
        var csv = CSVText(["date", "question", "yes", "no", "disagreement_bp", "text", "advice"])
        for question in reply.questions {
            csv.append([
                reply.date, String(question.number), String(question.yes), String(question.no),
                String(question.disagreementBp), question.question, question.advice,
            ])
        }
        return csv
    }
}
