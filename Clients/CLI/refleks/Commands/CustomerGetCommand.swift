import ArgumentParser
import RefleksContract

/// `refleks customer get CODE`.
struct CustomerGetCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "get", abstract: "Show a customer's profile.")

    @Argument(help: "10-digit code.")
    var code: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetCustomerRequest()
        request.access = call.access
        request.code = code
        let reply = masking.apply(to: try await call.customers.getCustomer(request, call.options).message)
        try printer(call, shell).print(
            reply, csv: CustomerCSV.text([reply.customer]), table: { CustomerCard($0).lines(reply.customer) })
    }
}
