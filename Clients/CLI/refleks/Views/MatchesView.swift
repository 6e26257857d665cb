import RefleksContract
import RefleksMessages

/// Customers that a search found.
struct MatchesView {
    let screen: Screen

    func lines(_ reply: SearchCustomersResponse) -> [StyledText] {
        guard !reply.matches.isEmpty else {
            return [StyledText("  " + screen.text(Catalogue.CLILabel.nobody), .faint)]
        }
        let times = TimeText(language: screen.language)
        let names = EnumName(language: screen.language)
        var table = TextTable([
            .init(title: screen.text(Catalogue.CLILabel.code)),
            .init(title: screen.text(Catalogue.CLILabel.name), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.birthDate)),
            .init(title: screen.text(Catalogue.CLILabel.branch)),
            .init(title: screen.text(Catalogue.CLILabel.status)),
        ])
        for match in reply.matches {
            let name = [match.givenName, match.familyName].filter { !$0.isEmpty }.joined(separator: " ")
            table.append([
                StyledText(match.code, .accent),
                StyledText(match.similar ? "≈ " : "", .faint) + StyledText(name, match.exact ? .strong : .plain),
                StyledText(times.isoDate(match.birthDate)), StyledText(match.homeBranch),
                StyledText(names.text(match.status, Catalogue.CLIName.customerStatuses), .faint),
            ])
        }
        var lines = table.lines(width: screen.width)
        if !reply.nextPageToken.isEmpty {
            lines.append(StyledText("  " + screen.text(Catalogue.CLILabel.more, reply.nextPageToken), .faint))
        }
        return lines
    }

    static func csv(_ matches: [CustomerMatch]) -> CSVText {
        var csv = CSVText([
            "code", "kind", "status", "given_name", "family_name", "birth_date", "home_branch", "exact", "similar",
        ])
        for match in matches {
            csv.append([
                match.code, EnumText.constant(match.kind), EnumText.constant(match.status), match.givenName,
                match.familyName, match.birthDate, match.homeBranch, String(match.exact), String(match.similar),
            ])
        }
        return csv
    }
}
