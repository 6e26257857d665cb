import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks next CUSTOMER`: what to do next with him, and why nothing else.
struct NextCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Tell what to do next with a customer, and why nothing else.",
        discussion: "Example: refleks next 1000000005 --brand acme, or refleks next 1000000005 --present")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Flag(help: "The customer is there, or on the phone.")
    var present = false

    @Option(help: "Where a present customer is: branch, phone … Default: branch, for a branch's certificate.")
    var channel: String?

    @Option(help: "In whose name the customer would be contacted.")
    var brand = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard present || !brand.isEmpty else {
            throw CommandError.usage(Catalogue.CLIOffer.brandOrPresent, mend: Catalogue.CLIOffer.mendBrandOrPresent)
        }
        var request = RecommendNextBestActionRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        (request.present, request.brand) = (present, brand)
        if let channel { request.channel = try EnumText.required(channel, "channel") }
        let reply = try await call.scoring.recommendNextBestAction(request, call.options).message
        try printer(call, shell).print(reply, csv: OfferView.csv(reply), table: { OfferView($0).lines(reply) })
    }
}
