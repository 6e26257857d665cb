import RefleksContract
import RefleksMessages

/// What recording an interaction did.
struct RecordedView {
    let screen: Screen

    func lines(_ reply: RecordInteractionResponse) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let verb =
            reply.replayed
            ? StyledText("↺ " + screen.text(Catalogue.CLILabel.replayed), .warning)
            : StyledText("✓ " + screen.text(Catalogue.CLILabel.recorded), .strongGood)
        let commit = "\(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(reply.commitSeq))"
        let known = reply.effects.newCustomer ? Catalogue.CLILabel.newCustomer : Catalogue.CLILabel.returning
        let counts =
            "\(numbers.count(reply.effects.interactionCountBefore)) → "
            + numbers.count(reply.effects.interactionCountAfter)
        var lines = [
            [
                verb, StyledText(reply.customerCode, .strong), StyledText("#\(reply.interactionID)", .faint),
                StyledText(commit, .faint),
            ].joined(by: "  "),
            StyledText("  " + screen.text(known), .accent)
                + StyledText("  \(screen.text(Catalogue.CLILabel.interactions)) \(counts)", .faint),
        ]
        lines += totals(reply.effects)
        if reply.effects.hasScore { lines += ScoreView(screen).lines(reply.effects.score) }
        for warning in reply.effects.warnings {
            let rule = EnumName(language: screen.language).text(warning.rule, Catalogue.CLIReflex.rules)
            let text = screen.text(Catalogue.CLIReflex.warned, rule, String(warning.case.caseID))
            lines.append(StyledText("  ! " + text, .warning))
        }
        if !reply.effects.recordedForCode.isEmpty {
            let text = screen.text(Catalogue.CLILabel.recordedFor, reply.effects.recordedForCode)
            lines.append(StyledText("  " + text, .faint))
        }
        let others = reply.effects.conflict.otherCodes
        if !others.isEmpty {
            let text = screen.text(Catalogue.CLILabel.conflict, others.joined(separator: ", "))
            lines.append(StyledText("  ! " + text, .warning))
        }
        return lines
    }

    /// The sums that changed, before and after.
    func totals(_ effects: Effects) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let names = EnumName(language: screen.language)
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(alignment: .trailing)])
        for change in effects.totals {
            table.append([
                StyledText(names.text(change.kind, Catalogue.CLIName.moneyKinds), .faint),
                StyledText(numbers.money(change.beforeMinor, change.currency)), StyledText("→", .faint),
                StyledText(numbers.money(change.afterMinor, change.currency), .strong),
            ])
        }
        return table.lines(width: screen.width)
    }
}
