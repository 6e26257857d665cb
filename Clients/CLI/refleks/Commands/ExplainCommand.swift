import ArgumentParser
import RefleksContract

/// `refleks explain CUSTOMER`: why his score is what it is.
struct ExplainCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a customer's score, rule by rule.")

    @OptionGroup var subject: ScoredCustomer
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ExplainScoreRequest()
        request.access = call.access
        request.customer = try subject.selector(shell)
        (request.asOfValidUs, request.asOfKnownUs) = try subject.times()
        let reply = try await call.scoring.explainScore(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.lines, csv: ScoreView.csv(reply), table: { ScoreView($0).lines(reply) })
    }
}
