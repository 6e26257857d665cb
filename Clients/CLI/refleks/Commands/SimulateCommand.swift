import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks simulate CUSTOMER TYPE …`: what an interaction or an answer would do to his score.
struct SimulateCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Tell what an interaction, or an answer, would do to a customer's score; nothing is stored.",
        discussion: """
            Examples:
            refleks simulate 1000000005 purchase --revenue 5.000,00 --money cogs=3.000,00
            refleks simulate 1000000005 complaint
            refleks simulate 1000000005 csat --score 2
            """)

    @Argument(help: "Code or identifier.")
    var customer: String

    @Argument(help: "purchase, renewal, problem-reported, …; csat, nps, ces, complaint, suggestion, praise.")
    var type: String

    @Option(help: "Gross revenue without VAT: 1.234,56.")
    var revenue: String?

    @Option(help: ArgumentHelp("KIND=AMOUNT[CURRENCY], repeatable: cogs=10,00.", valueName: "money"))
    var money: [String] = []

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: "Of a referral WON or LOST, of a public mention POSITIVE or NEGATIVE.")
    var outcome = ""

    @Option(help: "Of an answer: csat 1 to 5, nps 0 to 10, ces 1 to 7.")
    var score: UInt32?

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
        var findings = ArgumentFindings()
        if let at { try findings.read { request.atUs = try TimeArgument.microseconds(at) } }
        let kind = EnumText.value(type, of: FeedbackKind.self)
        let interaction = kind == nil ? try event(&findings) : nil
        try findings.read {
            guard (1...50).contains(times) else {
                throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--times", "1", "50")
            }
        }
        try findings.finish()
        if let kind { request.feedback = Array(repeating: answer(kind), count: times) }
        if let interaction { request.interactions = Array(repeating: interaction, count: times) }
        let reply = try await call.scoring.simulateScore(request, call.options).message
        try printer(call, shell).print(reply, csv: ScoreView.csv(reply), table: { ScoreView($0).lines(reply) })
    }

    private func answer(_ kind: FeedbackKind) -> HypotheticalFeedback {
        .with {
            $0.kind = kind
            if let score { $0.score = score }
        }
    }

    private func event(_ findings: inout ArgumentFindings) throws -> HypotheticalInteraction {
        var event = HypotheticalInteraction()
        try findings.read {
            guard let type = EnumText.value(type, of: InteractionType.self) else {
                let choices = [EnumText.choices(of: InteractionType.self), EnumText.choices(of: FeedbackKind.self)]
                throw CommandError.usage(Catalogue.CLI.unknownChoice, "type", choices.joined(separator: ", "))
            }
            event.type = type
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
        event.outcome = outcome
        return event
    }
}
