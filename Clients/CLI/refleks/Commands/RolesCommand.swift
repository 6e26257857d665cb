import ArgumentParser
import RefleksContract

/// `refleks roles CUSTOMER`: what he is to the house besides a buyer.
struct RolesCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "Show the eleven roles of a customer, as far as they were observed.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetRoleProfileRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        let reply = try await call.scoring.getRoleProfile(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.roles, csv: StandingView.csv(reply), table: { StandingView($0).lines(reply) })
    }
}
