import ArgumentParser
import RefleksContract

/// `refleks customer get CUSTOMER`.
struct CustomerGetCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "get", abstract: "Show a customer's profile.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = GetCustomerResponse()
        reply.customer = try await call.customer(CustomerArgument(customer, input: shell.input).selector())
        reply = masking.apply(to: reply)
        try printer(call, shell).print(
            reply, csv: CustomerCSV.text([reply.customer]), table: { CustomerCard($0).lines(reply.customer) })
    }
}

extension CallSettings {
    /// The profile of the customer who is named by code or identifier.
    func customer(_ selector: CustomerSelector) async throws -> Customer {
        if case .identifier(let identifier)? = selector.selector {
            var request = LookupCustomerRequest()
            request.access = access
            request.identifier = identifier
            return try await customers.lookupCustomer(request, options).message.customer
        }
        var request = GetCustomerRequest()
        request.access = access
        request.code = selector.code
        return try await customers.getCustomer(request, options).message.customer
    }
}
