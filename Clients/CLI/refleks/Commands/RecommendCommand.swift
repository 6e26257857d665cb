import ArgumentParser
import RefleksContract
import RefleksRPC
import SwiftProtobuf

/// `refleks recommend CUSTOMER`: what he may want, and why.
struct RecommendCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommend", abstract: "Recommend products to a customer: what he never bought, and again.",
        discussion: "Example: refleks recommend 1000000005 --channel sms --brand acme")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "How many of each kind, 1 to 50.")
    var count: UInt32 = 10

    @Option(help: "Where they are offered; phone, sms and email need the customer's permission.")
    var channel: String?

    @Option(help: "In whose name, where a permission is needed.")
    var brand = ""

    @Flag(help: "Only products for which an offer may be made.")
    var offeredOnly = false

    @Flag(help: "Wait until everything that was bought so far is learnt.")
    var current = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RecommendProductsRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        request.count = count
        if let channel { request.channel = try EnumText.required(channel, "channel") }
        try CommercialContact.check(request.channel, brand: brand)
        (request.brand, request.offeredOnly) = (brand, offeredOnly)
        var options = call.options
        if current {
            options.minimumCommitSeq = try await call.system.getServerInfo(GetServerInfoRequest(), call.options)
                .message.commitSeq
        }
        let reply = try await call.scoring.recommendProducts(request, options).message
        try printer(call, shell).print(reply, csv: OfferView.csv(reply), table: { OfferView($0).lines(reply) })
    }
}
