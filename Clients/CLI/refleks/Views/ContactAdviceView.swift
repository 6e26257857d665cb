import RefleksContract
import RefleksMessages

/// Advice on a contact, for people.
struct ContactAdviceView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: RecommendContactResponse) -> [StyledText] {
        outcome(reply) + servedOn(reply.servedOn) + rejected(reply.rejected) + preference(reply) + [footer(reply)]
    }

    private func outcome(_ reply: RecommendContactResponse) -> [StyledText] {
        switch reply.outcome {
        case .contact(let contact):
            let share = NumberText(language: screen.language).count((contact.answerShareBp + 50) / 100)
            var parts = [
                StyledText(
                    "\(times.minute(contact.fromUs)) – \(times.second(contact.toUs).prefix(5))"),
                StyledText(screen.text(Catalogue.CLIChannel.answers, share), .faint),
            ]
            if !contact.costCurrency.isEmpty {
                let cost = NumberText(language: screen.language).money(contact.costMinor, contact.costCurrency)
                parts.append(StyledText(cost, .faint))
            }
            let head =
                StyledText("✓ ", .strongGood) + StyledText(reply.customerCode, .strong) + "  "
                + StyledText(name(contact.channel), .strong) + "  " + parts.joined(by: " · ")
            return [head] + reasons(contact.reasons)
        case .refusal(let refusal):
            let until =
                refusal.untilUs == 0
                ? "" : "  " + screen.text(Catalogue.CLIChannel.askAgain, times.minute(refusal.untilUs))
            let head =
                StyledText("✗ ", .bad) + StyledText(reply.customerCode, .strong) + "  "
                + StyledText(screen.text(Catalogue.CLIChannel.doNotContact), .bad) + StyledText(until, .faint)
            return [head] + reasons(refusal.reasons)
        case nil: return []
        }
    }

    private func servedOn(_ channel: Channel) -> [StyledText] {
        guard channel != .unspecified else { return [] }
        return [StyledText("  " + screen.text(Catalogue.CLIChannel.servedOn, name(channel)), .warning)]
    }

    private func reasons(_ reasons: [ContactReason]) -> [StyledText] {
        reasons.map { StyledText("  • " + $0.message).truncated(to: screen.width) }
    }

    private func rejected(_ rejected: [RejectedContact]) -> [StyledText] {
        guard !rejected.isEmpty else { return [] }
        var table = TextTable([.init(), .init(isFlexible: true)])
        for rejection in rejected {
            table.append([StyledText("  " + name(rejection.channel)), StyledText(rejection.reason.message, .faint)])
        }
        return [screen.heading(Catalogue.CLIChannel.rejected)] + table.lines(width: screen.width)
    }

    private func preference(_ reply: RecommendContactResponse) -> [StyledText] {
        switch reply.preference {
        case .honoured: [StyledText("  " + screen.text(Catalogue.CLIChannel.preferenceHonoured), .good)]
        case .breached:
            [StyledText("  " + screen.text(Catalogue.CLIChannel.preferenceBreached), .warning)]
                + reasons(reply.preferenceBreaches)
        default: []
        }
    }

    private func footer(_ reply: RecommendContactResponse) -> StyledText {
        var parts = [
            screen.text(Catalogue.CLILabel.asOf, NumberText(language: screen.language).count(reply.asOfCommitSeq))
        ]
        if reply.lookedBackToUs != 0 {
            parts.append(screen.text(Catalogue.CLIBriefing.lookedBack, times.date(reply.lookedBackToUs)))
        }
        return StyledText("  " + parts.joined(separator: " · "), .faint)
    }

    private func name(_ channel: Channel) -> String { names.text(channel, Catalogue.CLIName.channels) }
}
