import ArgumentParser
import RefleksContract

/// `refleks level CUSTOMER`: what he has earned, and why.
struct LevelCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "level", abstract: "Show the service level that a customer has earned.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetServiceLevelRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        let reply = try await call.scoring.getServiceLevel(request, call.options).message
        try printer(call, shell).print(reply, csv: StandingView.csv(reply), table: { StandingView($0).lines(reply) })
    }
}
