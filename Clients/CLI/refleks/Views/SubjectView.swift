import RefleksContract
import RefleksMessages

/// What came of a person's requests, for people.
struct SubjectView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    private typealias Texts = Catalogue.CLIPrivacy

    /// What was, or would be, erased, made anonymous and kept.
    func erasure(_ reply: EraseSubjectResponse, code: String, isDryRun: Bool) -> [StyledText] {
        let heading =
            switch (reply.outcome, isDryRun) {
            case (.restricted, true): Texts.wouldRestrict
            case (.restricted, false): Texts.restrictedInstead
            case (_, true): Texts.wouldErase
            case (_, false): Texts.erased
            }
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(), .init(isFlexible: true)])
        for line in reply.lines {
            let until = line.keptUntil.isEmpty ? "" : screen.text(Texts.keptUntil, line.keptUntil)
            table.append([
                StyledText(), StyledText(numbers.count(line.rows)),
                StyledText(names.text(line.subject, Texts.subjects)),
                StyledText(names.text(line.fate, Texts.fates), line.fate == .erased ? .good : .warning),
                StyledText([line.ground, until].filter { !$0.isEmpty }.joined(separator: " "), .faint),
            ])
        }
        return [done(heading, code, isDryRun ? nil : reply.commitSeq)] + table.lines(width: screen.width)
            + [due(reply.answerDueUs)]
    }

    /// That the data are restricted, or no longer.
    func restricted(_ reply: RestrictProcessingResponse, code: String, isLifted: Bool) -> [StyledText] {
        let label = !reply.changed ? Texts.notRestricted : isLifted ? Texts.lifted : Texts.restricted
        return [done(label, code, reply.commitSeq), due(reply.answerDueUs)]
    }

    /// One line of a customer's view: since when, why and until when his data are only kept.
    func restriction(_ restriction: ProcessingRestriction) -> [StyledText] {
        let until = restriction.keptUntil.isEmpty ? "" : screen.text(Texts.keptUntil, restriction.keptUntil)
        let parts = [
            times.date(restriction.sinceUs), names.text(restriction.ground, Texts.grounds), until, restriction.reason,
            restriction.recordedBy,
        ]
        return [
            screen.heading(Texts.restriction),
            StyledText("  " + parts.filter { !$0.isEmpty }.joined(separator: " · "), .warning),
        ]
    }

    /// The laws with their years; which of them keep what names the person.
    func classes(_ rules: [RetentionRule]) -> [StyledText] {
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(isFlexible: true)])
        for rule in rules {
            table.append([
                StyledText(EnumText.name(rule.retention), .strong), StyledText(String(rule.years)),
                StyledText(rule.keepsPerson ? screen.text(Texts.keepsPerson) : "", .warning),
                StyledText(rule.law, .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    /// Who was due, and what came of it.
    func retention(_ results: [RetentionResult], isDryRun: Bool) -> [StyledText] {
        guard !results.isEmpty else { return [StyledText(screen.text(Texts.nobodyDue), .faint)] }
        var table = TextTable([.init(), .init(), .init(isFlexible: true)])
        for result in results {
            let label =
                result.outcome == .erased
                ? (isDryRun ? Texts.wouldErase : Texts.erased)
                : (isDryRun ? Texts.wouldRestrict : Texts.restrictedInstead)
            let until = result.keptUntil.isEmpty ? "" : screen.text(Texts.keptUntil, result.keptUntil)
            table.append([
                StyledText(result.customerCode, .strong),
                StyledText(screen.text(label), result.outcome == .erased ? .good : .warning),
                StyledText(until, .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func done(_ label: MessageTemplate, _ code: String, _ commit: UInt64?) -> StyledText {
        let commit = commit.map { "  \(screen.text(Catalogue.CLILabel.commit)) \(numbers.count($0))" }
        return StyledText("✓ ", .strongGood) + StyledText(code, .strong) + StyledText("  " + screen.text(label))
            + StyledText(commit ?? "", .faint)
    }

    private func due(_ microseconds: Int64) -> StyledText {
        StyledText("  " + screen.text(Texts.answerDue, times.date(microseconds - 1)), .faint)
    }
}
