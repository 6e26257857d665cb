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

    @Option(help: "The event's id in the source system, unique for ever. Default: random.")
    var eventID: String?

    @Option(help: "Gross revenue without VAT: 1.234,56.")
    var revenue: String?

    @Option(help: ArgumentHelp("KIND=AMOUNT[CURRENCY], repeatable: discount=10,00.", valueName: "money"))
    var money: [String] = []

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: ArgumentHelp("PRODUCT[*QUANTITY][=AMOUNT], repeatable.", valueName: "item"))
    var item: [String] = []

    @Option(help: "pre, at, post.")
    var phase: String?

    @Option(help: "in, out.")
    var direction: String?

    @Option var branch: String?
    @Option var agent: String?
    @Option(help: "Seconds.")
    var duration: UInt32 = 0
    @Option var campaign: String?
    @Option(help: "The source event that this one answers.")
    var refersTo: String?
    @Option(help: "How it ended: ANSWERED, NO_STOCK.")
    var outcome: String?
    @Option(help: "When something promised is due.")
    var due: String?
    @Option var note: String?
    @Option(help: ArgumentHelp("KEY=VALUE, repeatable.", valueName: "attribute"))
    var attribute: [String] = []

    func interaction(type: String) throws(CommandError) -> Interaction {
        var interaction = Interaction()
        interaction.type = try choice(type, "type")
        interaction.channel = try choice(channel, "channel")
        if let phase { interaction.phase = try choice(phase, "phase") }
        if let direction { interaction.direction = try choice(direction, "direction") }
        if let at { interaction.occurredAtUs = try TimeArgument.microseconds(at) }
        if let due { interaction.dueAtUs = try TimeArgument.microseconds(due) }
        try addFigures(to: &interaction)
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

    private func addFigures(to interaction: inout Interaction) throws(CommandError) {
        if let revenue { interaction.money.append(try MoneyArgument.line(.revenue, revenue, currency: currency)) }
        for text in money { interaction.money.append(try MoneyArgument.line(text, currency: currency)) }
        for text in item { interaction.items.append(try ItemArgument.item(text, currency: currency)) }
        for text in attribute {
            guard let equals = text.firstIndex(of: "=") else {
                throw .usage(Catalogue.CLI.unknownChoice, "attribute", "KEY=VALUE")
            }
            interaction.attributes[String(text[..<equals])] = String(text[text.index(after: equals)...])
        }
    }

    private func choice<Value: ContractEnum>(_ text: String, _ option: String) throws(CommandError) -> Value {
        guard let value = EnumText.value(text, of: Value.self) else {
            throw .usage(Catalogue.CLI.unknownChoice, option, EnumText.choices(of: Value.self))
        }
        return value
    }
}
