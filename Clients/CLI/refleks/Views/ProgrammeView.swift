import RefleksContract
import RefleksMessages

/// Scope, budget, team and praise, for people.
struct ProgrammeView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIGovernance

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetProgrammeScopeResponse) -> [StyledText] {
        let all = Double(reply.inScope) + Double(reply.outOfScope)
        let share = all > 0 ? Double(reply.inScope) / all : 0
        return [
            screen.heading(Texts.programme, note: reply.scope.segment),
            StyledText("  " + BarText.bar(share, width: 24) + " ", .accent)
                + StyledText(screen.text(Texts.inScope, numbers.count(reply.inScope)), .strong),
            StyledText("  " + screen.text(Texts.outOfScope, numbers.count(reply.outOfScope))),
            StyledText("  " + reply.scope.note, .faint),
        ]
    }

    func lines(_ reply: GetRetentionBudgetResponse) -> [StyledText] {
        let budget = reply.budget
        let share = budget.amountMinor > 0 ? Double(reply.spentMinor) / Double(budget.amountMinor) : 0
        var table = TextTable([.init(), .init(alignment: .trailing), .init()])
        table.append([
            StyledText(screen.text(Texts.budget)), StyledText(numbers.money(budget.amountMinor, budget.currency)),
        ])
        table.append([
            StyledText(screen.text(Texts.spent)), StyledText(numbers.money(reply.spentMinor, budget.currency)),
            StyledText(BarText.bar(share, width: 20), .accent),
        ])
        table.append([
            StyledText(screen.text(Texts.left)),
            StyledText(numbers.money(reply.leftMinor, budget.currency), reply.leftMinor < 0 ? .strongBad : .strong),
        ])
        let retained =
            reply.hasRetainedValueMinor
            ? numbers.money(reply.retainedValueMinor, reply.valueCurrency) : screen.text(Texts.notKnown)
        table.append([StyledText(screen.text(Texts.retained)), StyledText(retained)])
        return [screen.heading(Texts.budget, note: budget.month)] + table.lines(width: screen.width)
    }

    func lines(_ reply: ListTeamAreasResponse) -> [StyledText] {
        let heading = screen.heading(Texts.team)
        guard !reply.teams.isEmpty else { return [heading, StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(), .init()])
        for team in reply.teams {
            let given = team.hasGivenBp ? percent(team.givenBp) : "–"
            table.append([
                StyledText(team.area, .strong),
                StyledText(
                    team.person.isEmpty ? screen.text(Texts.nobody) : team.person,
                    team.person.isEmpty ? .strongBad : .plain),
                StyledText(
                    team.person.isEmpty ? "" : screen.text(Texts.time, percent(team.pledgedBp), given), .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    func lines(_ recognitions: [Recognition]) -> [StyledText] {
        let heading = screen.heading(Texts.recognitions)
        guard !recognitions.isEmpty else { return [heading, StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(), .init(), .init()])
        for praise in recognitions {
            table.append([
                StyledText(times.isoDate(praise.date), .faint),
                StyledText(praise.people.joined(separator: ", "), .strong),
                StyledText(names.text(praise.outcome, Texts.outcomes)),
                StyledText(praise.customerCode.isEmpty ? "–" : praise.customerCode, .accent),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    private func percent(_ basisPoints: UInt32) -> String { numbers.percent(micro: Int64(basisPoints) * 100) }

    static func csv(_ reply: GetProgrammeScopeResponse) -> CSVText {
        var csv = CSVText(["segment", "in_scope", "out_of_scope"])
        csv.append([reply.scope.segment, String(reply.inScope), String(reply.outOfScope)])
        return csv
    }

    static func csv(_ reply: GetRetentionBudgetResponse) -> CSVText {
        var csv = CSVText([
            "month", "amount_minor", "spent_minor", "left_minor", "currency", "retained_value_minor", "value_currency",
        ])
        csv.append([
            reply.budget.month, String(reply.budget.amountMinor), String(reply.spentMinor), String(reply.leftMinor),
            reply.budget.currency, reply.hasRetainedValueMinor ? String(reply.retainedValueMinor) : "",
            reply.valueCurrency,
        ])
        return csv
    }

    static func csv(_ teams: [TeamArea]) -> CSVText {
        var csv = CSVText(["area", "person", "pledged_bp", "given_bp"])
        for team in teams {
            csv.append([
                team.area, team.person, String(team.pledgedBp), team.hasGivenBp ? String(team.givenBp) : "",
            ])
        }
        return csv
    }

    static func csv(_ recognitions: [Recognition]) -> CSVText {
        var csv = CSVText(["recognition_id", "date", "people", "customer_code", "outcome", "interaction_id"])
        for praise in recognitions {
            csv.append([
                praise.recognitionID, praise.date, praise.people.joined(separator: " "), praise.customerCode,
                EnumText.constant(praise.outcome), String(praise.interactionID),
            ])
        }
        return csv
    }
}
