import RefleksMessages

/// What is shown to people on a screen: names, numbers and times in its language.
protocol ScreenView {
    var screen: Screen { get }
}

extension ScreenView {
    var names: EnumName { EnumName(language: screen.language) }
    var numbers: NumberText { NumberText(language: screen.language) }
    var times: TimeText { TimeText(language: screen.language) }

    /// What counts nowhere for want of a rate; nothing where everything does.
    func leftOut(_ currencies: [String]) -> [StyledText] {
        guard !currencies.isEmpty else { return [] }
        let text = screen.text(Catalogue.CLIScore.leftOut, currencies.joined(separator: ", "))
        return [StyledText("  " + text, .warning)]
    }

    /// Minutes of business time in its hours: a day of it is none of the calendar. `24 h`, `1 h 30 min`.
    func businessTime(_ minutes: UInt32) -> String {
        let hours = screen.text(Catalogue.CLIList.hours, numbers.count(minutes / 60))
        let rest = screen.text(Catalogue.CLIList.minutes, numbers.count(minutes % 60))
        return minutes % 60 == 0 && minutes > 0 ? hours : minutes < 60 ? rest : hours + " " + rest
    }
}
