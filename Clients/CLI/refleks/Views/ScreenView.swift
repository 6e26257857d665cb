import RefleksMessages

/// What is shown to people on a screen: names, numbers and times in its language.
protocol ScreenView {
    var screen: Screen { get }
}

extension ScreenView {
    var names: EnumName { EnumName(language: screen.language) }
    var numbers: NumberText { NumberText(language: screen.language) }
    var times: TimeText { TimeText(language: screen.language) }
}
