import RefleksContract
import RefleksMessages

/// How the staff is, for people.
struct PulseView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIPulse

    init(_ screen: Screen) { self.screen = screen }

    private func done(_ text: MessageTemplate) -> StyledText { StyledText("✓ " + screen.text(text), .strongGood) }

    func taken() -> [StyledText] { [done(Texts.taken)] }

    func opened(_ pulse: EmployeePulse) -> [StyledText] { [done(Texts.opened)] + card(pulse) }

    func closed(_ pulse: EmployeePulse) -> [StyledText] { [done(Texts.ended)] + card(pulse) }

    func lines(_ reply: GetEmployeePulseResponse) -> [StyledText] {
        guard reply.hasPulse else {
            return [screen.heading(Texts.title), StyledText("  " + screen.text(Texts.none), .faint)]
        }
        let before = reply.earlier.filter(\.hasTotal)
        guard !before.isEmpty else { return card(reply.pulse) }
        return card(reply.pulse) + [screen.heading(Texts.earlier)] + table(before.map { ($0.pulseID, $0.total) })
    }

    private func card(_ pulse: EmployeePulse) -> [StyledText] {
        let question = screen.language == .turkish ? pulse.questionTr : pulse.questionEn
        var lines = [
            screen.heading(Texts.title, note: pulse.pulseID), StyledText("  " + question, .strong),
        ]
        guard pulse.closedAtUs != 0 else { return lines + [StyledText("  " + screen.text(Texts.isOpen), .warning)] }
        guard pulse.hasTotal else { return lines + [StyledText("  " + screen.text(Texts.tooFew), .faint)] }
        lines += table([(screen.text(Texts.all), pulse.total)] + pulse.groups.map { ($0.branch, $0) })
        if pulse.hiddenGroups > 0 {
            lines.append(StyledText("  " + screen.text(Texts.hidden, numbers.count(pulse.hiddenGroups)), .faint))
        }
        return lines
    }

    private func table(_ groups: [(name: String, group: PulseGroup)]) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init()])
        for (name, group) in groups {
            table.append([
                StyledText("  " + name), StyledText(BarText.bar(Double(group.mean) / 10_000, width: 20), .accent),
                StyledText(numbers.decimal(Double(group.mean) / 1_000, digits: 1), .strong),
                StyledText(screen.text(Texts.answers, numbers.count(group.answers)), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    static func csv(_ pulses: [EmployeePulse]) -> CSVText {
        var csv = CSVText(["pulse_id", "opened_at", "closed_at", "group", "answers", "mean", "hidden_groups"])
        for pulse in pulses {
            let closed = pulse.closedAtUs == 0 ? "" : ISOTime.text(pulse.closedAtUs)
            let groups = (pulse.hasTotal ? [("*", pulse.total)] : []) + pulse.groups.map { ($0.branch, $0) }
            guard !groups.isEmpty else {
                csv.append([
                    pulse.pulseID, ISOTime.text(pulse.openedAtUs), closed, "", "", "", String(pulse.hiddenGroups),
                ])
                continue
            }
            for (name, group) in groups {
                csv.append([
                    pulse.pulseID, ISOTime.text(pulse.openedAtUs), closed, name, String(group.answers),
                    String(group.mean), String(pulse.hiddenGroups),
                ])
            }
        }
        return csv
    }
}
