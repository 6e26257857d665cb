import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks simulate CUSTOMER TYPE …`: what an interaction would do to his score.
struct SimulateCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Tell what an interaction would do to a customer's score; nothing is stored.",
        discussion: "Example: refleks simulate 1000000005 purchase --revenue 5.000,00 --money cogs=3.000,00")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Argument(help: "purchase, renewal, problem-reported, …")
    var type: String

    @Option(help: "Gross revenue without VAT: 1.234,56.")
    var revenue: String?

    @Option(help: ArgumentHelp("KIND=AMOUNT[CURRENCY], repeatable: cogs=10,00.", valueName: "money"))
    var money: [String] = []

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: "Of a referral WON or LOST, of a public mention POSITIVE or NEGATIVE.")
    var outcome = ""

    @Option(help: "How often it would happen, 1 to 50.")
    var times: Int = 1

    @Option(help: "On which day the score is of: 2026-12-31. Default: now.")
    var at: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = SimulateScoreRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        if let at { request.atUs = try TimeArgument.microseconds(at) }
        let event = try event()
        guard (1...50).contains(times) else {
            throw CommandError.usage(Catalogue.CLI.unknownChoice, "times", "1…50")
        }
        request.interactions = Array(repeating: event, count: times)
        let reply = try await call.scoring.simulateScore(request, call.options).message
        try printer(call, shell).print(reply, csv: ScoreView.csv(reply), table: { ScoreView($0).lines(reply) })
    }

    private func event() throws -> HypotheticalInteraction {
        var event = HypotheticalInteraction()
        var findings = ArgumentFindings()
        if let type = EnumText.value(type, of: InteractionType.self) {
            event.type = type
        } else {
            throw CommandError.usage(
                Catalogue.CLI.unknownChoice, "type", EnumText.choices(of: InteractionType.self))
        }
        if let revenue,
            let line = try findings.read({ try MoneyArgument.line(.revenue, revenue, currency: currency) })
        {
            event.money.append(line)
        }
        for text in money {
            guard let line = try findings.read({ try MoneyArgument.line(text, currency: currency) }) else { continue }
            event.money.append(line)
        }
        try findings.finish()
        event.outcome = outcome
        return event
    }
}
