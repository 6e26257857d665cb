import ArgumentParser
import RefleksContract

/// `refleks lifecycle CUSTOMER`: where he stands with the house.
struct LifecycleCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "lifecycle", abstract: "Show at which stage a customer stands.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetLifecycleRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        let reply = try await call.scoring.getLifecycle(request, call.options).message
        try printer(call, shell).print(reply, csv: StandingView.csv(reply), table: { StandingView($0).lines(reply) })
    }
}
