import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks customer lookup phone:…`.
struct CustomerLookupCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup", abstract: "Show the one customer who holds an identifier.")

    @Argument(help: "tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SYSTEM/ID")
    var identifier: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = LookupCustomerRequest()
        request.access = call.access
        request.identifier = try IdentifierInput(argument: identifier, input: shell.input)
        let reply = masking.apply(to: try await call.customers.lookupCustomer(request, call.options).message)
        try printer(call, shell).print(
            reply, csv: CustomerCSV.text([reply.customer]), table: { CustomerCard($0).lines(reply.customer) })
    }
}
