import RefleksContract
import RefleksMessages

/// Reference data of the house, for people.
struct ReferenceView {
    let screen: Screen

    init(_ screen: Screen) {
        self.screen = screen
    }

    /// That a version was recorded, and where in the ledger it stands.
    func put(_ label: MessageTemplate, _ name: String, version: UInt32, commit: UInt64) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let remarks = [
            "\(screen.text(Catalogue.CLILabel.version)) \(version)",
            "\(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(commit))",
        ]
        return [
            StyledText("✓ ", .strongGood) + StyledText(name, .strong) + "  " + StyledText(screen.text(label))
                + StyledText("  " + remarks.joined(separator: " · "), .faint)
        ]
    }

    /// Which version something is, who recorded it and when.
    func version(_ version: UInt32, _ source: String, _ recordedAt: Int64) -> String {
        let date = TimeText(language: screen.language).date(recordedAt)
        return "\(screen.text(Catalogue.CLILabel.version)) \(version) · \(source) \(date)"
    }

    /// The same as one record.
    static func csv(_ name: String, _ version: UInt32, _ commit: UInt64) -> CSVText {
        var csv = CSVText(["name", "version", "commit_seq"])
        csv.append([name, String(version), String(commit)])
        return csv
    }
}
