import ArgumentParser
import RefleksContract

/// `refleks score CUSTOMER`: what he is worth, has earned, and where he stands.
struct ScoreCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Show a customer's score, service level and stage.")

    @OptionGroup var subject: ScoredCustomer
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetScoreRequest()
        request.access = call.access
        request.customer = try subject.selector(shell)
        (request.asOfValidUs, request.asOfKnownUs) = try subject.times()
        let reply = try await call.scoring.getScore(request, call.options).message
        try printer(call, shell).print(reply, csv: ScoreView.csv(reply), table: { ScoreView($0).lines(reply) })
    }
}
