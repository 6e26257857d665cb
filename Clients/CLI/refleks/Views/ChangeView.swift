import RefleksContract
import RefleksMessages

/// That a customer was changed, and where in the ledger it stands.
struct ChangeView {
    let screen: Screen

    func lines(
        _ label: MessageTemplate, code: String, version: UInt64, commit: UInt64, isNew: Bool, conflicts: [String] = []
    ) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let mark = isNew ? StyledText("✓ ", .strongGood) : StyledText("• ", .warning)
        let facts = [
            "\(screen.text(Catalogue.CLILabel.version)) \(numbers.count(version))",
            "\(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(commit))",
        ]
        var lines = [
            mark + StyledText(code, .strong) + "  " + StyledText(screen.text(label))
                + StyledText("  " + facts.joined(separator: " · "), .faint)
        ]
        if !conflicts.isEmpty {
            let text = screen.text(Catalogue.CLILabel.conflict, conflicts.joined(separator: ", "))
            lines.append(StyledText("  ! " + text, .warning))
        }
        return lines
    }
}
