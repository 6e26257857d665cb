import RefleksContract
import RefleksMessages

/// What is known of a customer, for people.
struct KnowledgeView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    /// The facts with a heading; nothing without any. What does not hold now is faint.
    func facts(_ facts: [Fact], withIDs: Bool = false) -> [StyledText] {
        let heading = screen.heading(Catalogue.CLILabel.facts)
        guard !facts.isEmpty else {
            return withIDs ? [heading, StyledText("  " + screen.text(Catalogue.CLILabel.noFacts), .faint)] : []
        }
        var table = TextTable([.init(), .init(), .init(isFlexible: true), .init(), .init(), .init(isFlexible: true)])
        for fact in facts {
            let style: Style = fact.current ? .plain : .faint
            let id = withIDs ? StyledText(String(fact.factID), .accent) : StyledText()
            table.append([
                id, StyledText(names.text(fact.category, Catalogue.CLIName.factCategories) + " " + fact.key, .faint),
                StyledText(fact.value, style),
                StyledText(names.text(fact.origin, Catalogue.CLIName.factOrigins), style),
                StyledText(span(fact), .faint), StyledText(fact.source, .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    private func span(_ fact: Fact) -> String {
        times.date(fact.validFromUs) + " –" + (fact.validToUs == 0 ? "" : " " + times.date(fact.validToUs))
    }

    /// The preference with a heading; nothing without one.
    func preference(_ preference: ServicePreference) -> [StyledText] {
        guard preference.recordedAtUs != 0 else { return [] }
        var parts: [String] = []
        if preference.channel != .unspecified { parts.append(name(preference.channel)) }
        if !preference.windows.isEmpty { parts.append(preference.windows.map(hours).joined(separator: ", ")) }
        if !preference.branch.isEmpty { parts.append("\(screen.text(Catalogue.CLILabel.branch)) \(preference.branch)") }
        if !preference.unwantedChannels.isEmpty {
            let unwanted = preference.unwantedChannels.map(name).joined(separator: ", ")
            parts.append(screen.text(Catalogue.CLILabel.never, unwanted))
        }
        let source = StyledText("  \(preference.source) \(times.date(preference.recordedAtUs))", .faint)
        let line = StyledText("  " + parts.joined(separator: " · ")) + source
        return [screen.heading(Catalogue.CLILabel.preference), line.truncated(to: screen.width)]
    }

    private func name(_ channel: Channel) -> String { names.text(channel, Catalogue.CLIName.channels) }

    private func hours(_ window: ServiceWindow) -> String {
        "\(names.text(window.weekday, Catalogue.CLIName.weekdays)) \(window.fromHour)–\(window.toHour)"
    }

    /// That something was recorded, and where in the ledger it stands.
    func changed(_ label: MessageTemplate, code: String, factID: UInt64?, commit: UInt64) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        var remarks = ["\(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(commit))"]
        if let factID { remarks.insert("\(screen.text(Catalogue.CLILabel.factID)) \(factID)", at: 0) }
        return [
            StyledText("✓ ", .strongGood) + StyledText(code, .strong) + "  " + StyledText(screen.text(label))
                + StyledText("  " + remarks.joined(separator: " · "), .faint)
        ]
    }
}
