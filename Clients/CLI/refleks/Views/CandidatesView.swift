import RefleksContract
import RefleksMessages

/// Who may be one customer, for people. Weights are shown in bits: every bit doubles the odds.
struct CandidatesView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    /// The pairs of a page.
    func lines(_ reply: ListMatchCandidatesResponse) -> [StyledText] {
        guard !reply.candidates.isEmpty else {
            return [StyledText("  " + screen.text(Catalogue.CLILabel.noMatches), .faint)] + more(reply)
        }
        var table = TextTable([
            .init(title: screen.text(Catalogue.CLILabel.bits), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLILabel.code)), .init(),
            .init(title: screen.text(Catalogue.CLILabel.verdict)),
            .init(title: screen.text(Catalogue.CLILabel.ground), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.foundAt)),
        ])
        for candidate in reply.candidates {
            table.append([
                StyledText(bits(candidate.weightMillibits), .strong), StyledText(candidate.code, .accent),
                StyledText(candidate.otherCode, .accent),
                StyledText(names.text(candidate.verdict, Catalogue.CLIName.matchVerdicts)),
                StyledText(names.text(candidate.ground, Catalogue.CLIName.matchGrounds), .faint),
                StyledText(times.date(candidate.foundAtUs), .faint),
            ])
        }
        return table.lines(width: screen.width) + more(reply)
    }

    private func more(_ reply: ListMatchCandidatesResponse) -> [StyledText] {
        guard !reply.nextPageToken.isEmpty else { return [] }
        return [StyledText("  " + screen.text(Catalogue.CLILabel.morePages, reply.nextPageToken), .faint)]
    }

    /// What each field weighs, and the sum with the thresholds.
    func lines(_ reply: ExplainMatchResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(alignment: .trailing), .init(isFlexible: true)])
        for line in reply.lines {
            let style: Style =
                switch line.level {
                case .agree: .good
                case .close: .plain
                case .disagree: .bad
                default: .faint
                }
            table.append([
                StyledText(names.text(line.field, Catalogue.CLIName.matchFields), .faint),
                StyledText(line.level == .absent ? "" : bits(line.weightMillibits), style),
                StyledText(line.message, style),
            ])
        }
        let verdict = names.text(reply.verdict, Catalogue.CLIName.matchVerdicts)
        let thresholds = screen.text(
            Catalogue.CLILabel.matchThresholds, bits(reply.reviewAtMillibits),
            bits(reply.automaticAtMillibits))
        var lines = [
            StyledText(bits(reply.weightMillibits), .strong) + StyledText("  \(verdict)", .accent)
                + StyledText("  " + thresholds, .faint)
        ]
        lines += reply.vetoes.map { StyledText("  ! " + $0.message, .warning) }
        if reply.standing != .unspecified {
            lines.append(StyledText("  " + names.text(reply.standing, Catalogue.CLIName.matchStandings), .faint))
        }
        return lines + table.lines(width: screen.width) + MergeView(screen).history(reply.mergeHistory)
    }

    /// That a pair was decided.
    func dismissed(_ code: String, _ other: String, _ commit: UInt64) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        return [
            StyledText("✓ ", .strongGood) + StyledText(screen.text(Catalogue.CLILabel.matchDismissed, code, other))
                + StyledText("  \(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(commit))", .faint)
        ]
    }

    /// As the reader's language writes it.
    private func bits(_ millibits: Int64) -> String {
        let text = Self.bits(millibits)
        return screen.language == .turkish ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    /// Bits with one digit behind the point.
    static func bits(_ millibits: Int64) -> String {
        let tenths = (millibits.magnitude + 50) / 100
        return (millibits < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
    }

    static func csv(_ candidates: [MatchCandidate]) -> CSVText {
        var csv = CSVText([
            "code", "other_code", "weight_millibits", "verdict", "ground", "found_at_us", "commit_seq",
        ])
        for candidate in candidates {
            csv.append([
                candidate.code, candidate.otherCode, String(candidate.weightMillibits),
                EnumText.constant(candidate.verdict), EnumText.constant(candidate.ground),
                String(candidate.foundAtUs), String(candidate.commitSeq),
            ])
        }
        return csv
    }

    static func csv(_ reply: ExplainMatchResponse) -> CSVText {
        var csv = CSVText(["field", "level", "weight_millibits", "reason"])
        for line in reply.lines {
            csv.append([
                EnumText.constant(line.field), EnumText.constant(line.level), String(line.weightMillibits), line.reason,
            ])
        }
        csv.append(["", EnumText.constant(reply.verdict), String(reply.weightMillibits), ""])
        return csv
    }

    static func csv(dismissed code: String, _ other: String, _ commit: UInt64) -> CSVText {
        var csv = CSVText(["code", "other_code", "commit_seq"])
        csv.append([code, other, String(commit)])
        return csv
    }
}
