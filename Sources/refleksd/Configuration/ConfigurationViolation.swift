import RefleksMessages

/// One rule that the configuration breaks.
struct ConfigurationViolation: Sendable, Hashable {
    let template: MessageTemplate
    let arguments: [String]

    init(_ template: MessageTemplate, _ arguments: [String]) {
        self.template = template
        self.arguments = arguments
    }

    func text(_ language: Language) -> String { template.text(language, arguments) }
}

/// All rules that the configuration breaks, at once.
struct ConfigurationError: Error, Sendable {
    let violations: [ConfigurationViolation]

    func text(_ language: Language) -> String {
        let heading = Catalogue.Server.configurationInvalid.text(language, [String(violations.count)])
        return ([heading] + violations.map { "  - " + $0.text(language) }).joined(separator: "\n")
    }
}
