import ArgumentParser
import RefleksContract

/// `refleks explain CUSTOMER`: why his score is what it is.
struct ExplainCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a customer's score, rule by rule.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "By what had occurred then, on that day: 2026-11-01.")
    var asOfValid: String?

    @Option(help: "By what we had been told by then.")
    var asOfKnown: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ExplainScoreRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        if let asOfValid { request.asOfValidUs = try TimeArgument.microseconds(asOfValid) }
        if let asOfKnown { request.asOfKnownUs = try TimeArgument.microseconds(asOfKnown) }
        let reply = try await call.scoring.explainScore(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.lines, csv: ScoreView.csv(reply), table: { ScoreView($0).lines(reply) })
    }
}
