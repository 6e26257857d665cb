import RefleksContract
import RefleksMessages

/// What came of offers that were made unasked, for people.
struct ProactiveView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIReflex

    init(_ screen: Screen) { self.screen = screen }

    private func percent(_ basisPoints: UInt32) -> String { numbers.percent(micro: Int64(basisPoints) * 100) }

    func lines(_ reply: GetProactiveOffersResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init()])
        for (label, outcome) in [(Texts.unasked, reply.proactive), (Texts.asked, reply.answering)] {
            let share = outcome.acceptance
            table.append([
                StyledText("  " + screen.text(label), .strong),
                StyledText(screen.text(Texts.offers, numbers.count(outcome.offers))),
                StyledText(
                    screen.text(
                        Texts.outcomes, numbers.count(outcome.accepted), numbers.count(outcome.rejected),
                        numbers.count(outcome.unanswered))),
                StyledText(
                    outcome.hasAcceptance
                        ? "\(percent(share.shareBp)) [\(percent(share.lowerBp)), \(percent(share.upperBp))]"
                        : screen.text(Texts.noPrecision), outcome.hasAcceptance ? .strong : .faint),
            ])
        }
        return [screen.heading(Texts.offersMade, note: reply.month)] + table.lines(width: screen.width)
    }

    static func csv(_ reply: GetProactiveOffersResponse) -> CSVText {
        var csv = CSVText(["month", "group", "offers", "accepted", "rejected", "unanswered", "acceptance_bp"])
        for (name, outcome) in [("PROACTIVE", reply.proactive), ("ANSWERING", reply.answering)] {
            csv.append([
                reply.month, name, String(outcome.offers), String(outcome.accepted), String(outcome.rejected),
                String(outcome.unanswered), outcome.hasAcceptance ? String(outcome.acceptance.shareBp) : "",
            ])
        }
        return csv
    }
}
