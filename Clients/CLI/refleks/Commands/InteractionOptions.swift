import ArgumentParser
import RefleksContract
import RefleksMessages

/// An interaction by flags.
struct InteractionOptions: ParsableArguments {
    @Option(help: "branch, phone, sms, email, web, mobile-app, atm, chat, social, field, post, partner.")
    var channel = "branch"

    @Option(help: "When it happened: 2026-11-22T14:03. Default: now.")
    var at: String?

    @Option(help: "The source system. Default: the certificate's name.")
    var source: String?

    @Option(
        help: """
            The event's id in the source system, unique for ever; the same id again needs the same --at. Default: random.
            """)
    var eventID: String?

    @Option(help: "Gross revenue without VAT: 1.234,56.")
    var revenue: String?

    @Option(help: ArgumentHelp("KIND=AMOUNT[CURRENCY], repeatable: discount=10,00.", valueName: "money"))
    var money: [String] = []

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: ArgumentHelp("PRODUCT[@CATEGORY][*QUANTITY][=AMOUNT], repeatable.", valueName: "item"))
    var item: [String] = []

    @Option(help: "pre, at, post.")
    var phase: String?

    @Option(help: "in, out.")
    var direction: String?

    @Option(help: "The branch where it happened; a branch certificate's own.")
    var branch: String?
    @Option(help: "Who served him; an agent certificate's own.")
    var agent: String?
    @Option(help: "Seconds.")
    var duration: UInt32 = 0
    @Option(help: "The campaign that it belongs to.")
    var campaign: String?
    @Option(help: "The source event that this one answers.")
    var refersTo: String?
    @Option(help: "How it ended: ANSWERED, NO_STOCK.")
    var outcome: String?
    @Option(help: "When something promised is due.")
    var due: String?
    @Option(help: "For people; sealed with the customer's data.")
    var note: String?
    @Option(help: ArgumentHelp("KEY=VALUE, repeatable.", valueName: "attribute"))
    var attribute: [String] = []

    /// The interaction as far as the options say it; what is wrong with them goes to `findings`.
    func interaction(type: String, _ findings: inout ArgumentFindings) throws -> Interaction {
        var interaction = Interaction()
        if let value = try findings.read({ try choice(type, "type") as InteractionType }) { interaction.type = value }
        if let value = try findings.read({ try choice(channel, "channel") as Channel }) { interaction.channel = value }
        if let phase, let value = try findings.read({ try choice(phase, "phase") as Phase }) {
            interaction.phase = value
        }
        if let direction, let value = try findings.read({ try choice(direction, "direction") as Direction }) {
            interaction.direction = value
        }
        if let at, let time = try findings.read({ try TimeArgument.microseconds(at) }) {
            interaction.occurredAtUs = time
        }
        if let due, let time = try findings.read({ try TimeArgument.microseconds(due) }) { interaction.dueAtUs = time }
        try addFigures(to: &interaction, &findings)
        interaction.sourceSystem = source ?? ""
        interaction.sourceEventID = eventID ?? ""
        interaction.branch = branch ?? ""
        interaction.agent = agent ?? ""
        interaction.durationSeconds = duration
        interaction.campaign = campaign ?? ""
        interaction.refersTo = refersTo ?? ""
        interaction.outcome = outcome ?? ""
        interaction.note = note ?? ""
        return interaction
    }

    /// What tells the event from others, where the interaction itself does not say it.
    func complete(_ interaction: inout Interaction) throws(CommandError) {
        if interaction.sourceSystem.isEmpty { interaction.sourceSystem = source ?? "" }
        if interaction.sourceEventID.isEmpty { interaction.sourceEventID = eventID ?? "" }
        if interaction.occurredAtUs == 0, let at { interaction.occurredAtUs = try TimeArgument.microseconds(at) }
    }

    private func addFigures(to interaction: inout Interaction, _ findings: inout ArgumentFindings) throws {
        if let revenue,
            let line = try findings.read({ try MoneyArgument.line(.revenue, revenue, currency: currency) })
        {
            interaction.money.append(line)
        }
        for text in money {
            guard let line = try findings.read({ try MoneyArgument.line(text, currency: currency) }) else { continue }
            interaction.money.append(line)
        }
        for text in item {
            guard let line = try findings.read({ try ItemArgument.item(text, currency: currency) }) else { continue }
            interaction.items.append(line)
        }
        for text in attribute {
            guard let (key, value) = try findings.read({ try Self.attribute(text) }) else { continue }
            interaction.attributes[key] = value
        }
    }

    private static func attribute(_ text: String) throws(CommandError) -> (key: String, value: String) {
        guard let equals = text.firstIndex(of: "=") else {
            throw .usage(Catalogue.CLIUsage.form, "--attribute", "KEY=VALUE")
        }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }

    private func choice<Value: ContractEnum>(_ text: String, _ option: String) throws(CommandError) -> Value {
        guard let value = EnumText.value(text, of: Value.self) else {
            throw .usage(Catalogue.CLI.unknownChoice, option, EnumText.choices(of: Value.self))
        }
        return value
    }
}
