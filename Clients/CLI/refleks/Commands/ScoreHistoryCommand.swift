import ArgumentParser
import RefleksContract

/// `refleks scores CUSTOMER`: what commits did to his score.
struct ScoreHistoryCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "scores", abstract: "List what changed a customer's score, the newest first.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "How many changes to show, 1 to 200.")
    var last: UInt32 = 20

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListScoreHistoryRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        request.pageSize = last
        let reply = try await call.scoring.listScoreHistory(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.items, csv: ScoreView.csv(reply), table: { ScoreView($0).lines(reply) })
    }
}
