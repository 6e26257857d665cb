import RefleksMessages

/// One rule that the configuration breaks.
struct ConfigurationViolation: Sendable, Hashable {
    let template: MessageTemplate
    /// Without the source.
    let arguments: [String]
    /// Where the setting comes from, for a message that names it: its {1}.
    let source: SettingSource?

    init(_ template: MessageTemplate, _ arguments: [String], from source: SettingSource? = nil) {
        self.template = template
        self.arguments = arguments
        self.source = source
    }

    func text(_ language: Language) -> String {
        let named = source.map { [$0.text(language)] } ?? []
        return template.text(language, Array(arguments.prefix(1)) + named + arguments.dropFirst())
    }
}

/// All rules that the configuration breaks, at once.
struct ConfigurationError: Error, Sendable {
    let violations: [ConfigurationViolation]

    func text(_ language: Language) -> String {
        Self.text(violations.map { $0.text(language) }, language)
    }

    /// A heading with the number of `findings`, and a line for each.
    static func text(_ findings: [String], _ language: Language) -> String {
        let heading = Catalogue.Server.configurationInvalid.text(language, [String(findings.count)])
        return ([heading] + findings.map { "  - " + $0 }).joined(separator: "\n")
    }
}
