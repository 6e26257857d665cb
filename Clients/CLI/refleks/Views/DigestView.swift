import RefleksContract
import RefleksMessages

/// What was won and lost, for people.
struct DigestView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIReflex

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetDigestResponse) -> [StyledText] {
        var table = TextTable([.init(alignment: .trailing), .init(), .init(isFlexible: true)])
        for (label, line, style) in [
            (Texts.won, reply.won, Style.strongGood), (Texts.wonBack, reply.wonBack, .strongGood),
            (Texts.praise, reply.praise, .strongGood), (Texts.lostClosed, reply.lostClosed, .strongBad),
            (Texts.complaints, reply.complaints, .strongBad), (Texts.raised, reply.warnings, .warning),
        ] {
            table.append([
                StyledText("  " + numbers.count(line.count), line.count > 0 ? style : .faint),
                StyledText(screen.text(label)), StyledText(line.customerCodes.joined(separator: " "), .accent),
            ])
        }
        table.append([
            StyledText("  " + numbers.count(reply.recognitions), .strong), StyledText(screen.text(Texts.recognitions)),
            StyledText(reply.recognitionIds.joined(separator: " "), .faint),
        ])
        let days = reply.firstDay == reply.lastDay ? reply.firstDay : "\(reply.firstDay) – \(reply.lastDay)"
        var lines = [screen.heading(Texts.digest, note: days)] + table.lines(width: screen.width)
        if reply.warnings.count > 0 {
            lines.append(StyledText("  " + ReflexView(screen).verdicts(reply.verdicts), .faint))
        }
        return lines
    }

    static func csv(_ reply: GetDigestResponse) -> CSVText {
        var csv = CSVText(["first_day", "last_day", "kind", "count", "examples"])
        for (name, line) in [
            ("WON", reply.won), ("WON_BACK", reply.wonBack), ("LOST_CLOSED", reply.lostClosed),
            ("PRAISE", reply.praise), ("COMPLAINTS", reply.complaints), ("WARNINGS", reply.warnings),
        ] {
            csv.append([
                reply.firstDay, reply.lastDay, name, String(line.count), line.customerCodes.joined(separator: " "),
            ])
        }
        csv.append([
            reply.firstDay, reply.lastDay, "RECOGNITIONS", String(reply.recognitions),
            reply.recognitionIds.joined(separator: " "),
        ])
        return csv
    }
}
