import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks offer …`: what the house offers.
struct OfferCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offer", abstract: "Record and list what the house offers.",
        subcommands: [OfferPutCommand.self, OfferListCommand.self])
}

/// `refleks offer put tea-1kg --product TEA1 --price 249,90 --cost 150,00 …`.
struct OfferPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Record the next version of an offer, whole (role admin or system).",
        discussion: """
            Example: refleks offer put tea-1kg --product TEA1 --price 249,90 --cost 150,00 --floor 25 --stage maturity \
            --from 2026-12-01 --competitor 239,90
            Where the competitor asks less, his price is met as long as the margin stays above the floor.
            """)

    @Argument(help: "The offer's id.")
    var offer: String

    @Option(help: "The product's code, as items of interactions name it.")
    var product: String

    @Option(help: "Product category.")
    var category = ""

    @Option(help: "What people call it.")
    var name = ""

    @Option(help: "Price of one unit: 249,90.")
    var price: String

    @Option(help: "What one unit costs the house.")
    var cost = "0"

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: "The least margin, per cent of the price, 0 to 100.")
    var floor: UInt32 = 0

    @Option(help: "introduction, growth, maturity, decline or withdrawn.")
    var stage = "maturity"

    @Option(help: "What a competitor asks.")
    var competitor: String?

    @Option(help: "The first day, such as 2026-12-01.")
    var from: String

    @Option(help: "The last day. Default: until further notice.")
    var to = ""

    @Option(help: "A channel on which it is sold, repeatable. Default: all.")
    var channel: [String] = []

    @Option(help: "The least service level: standard, plus, priority or private.")
    var tier: String?

    @Flag(help: "It is not offered any more.")
    var retired = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var findings = ArgumentFindings()
        var request = PutOfferRequest()
        try findings.read {
            guard floor <= 100 else { throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--floor", "0", "100") }
            request.offer.marginFloorBp = floor * 100
        }
        request.offer.offerID = offer
        request.offer.product = product
        (request.offer.category, request.offer.name) = (category, name)
        try findings.read { request.offer.priceMinor = try MoneyArgument.minorUnits(price, currency) }
        try findings.read { request.offer.costMinor = try MoneyArgument.minorUnits(cost, currency) }
        request.offer.currency = currency
        try findings.read { request.offer.stage = try EnumText.required(stage, "stage") }
        if let competitor {
            try findings.read {
                request.offer.competitorPriceMinor = try MoneyArgument.minorUnits(competitor, currency)
            }
        }
        try findings.read { request.offer.validFrom = try DateArgument.text(from, "--from") }
        try findings.read { request.offer.validTo = try DateArgument.optional(to, "--to") }
        for text in channel {
            try findings.read { request.offer.channels.append(try EnumText.required(text, "channel")) }
        }
        if let tier { try findings.read { request.offer.minimumTier = try EnumText.required(tier, "tier") } }
        request.offer.retired = retired
        try findings.finish()
        let reply = try await call.scoring.putOffer(request, call.options).message
        try printer(call, shell).print(put: reply, offer, Catalogue.CLIOffer.offerPut)
    }
}

/// `refleks offer list`.
struct OfferListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List offers by id.")

    @Option(help: "Only those of this product.")
    var product = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListOffersResponse()
        var request = ListOffersRequest.with { ($0.pageSize, $0.product) = (200, product) }
        repeat {
            let page = try await call.scoring.listOffers(request, call.options).message
            reply.asOfCommitSeq = page.asOfCommitSeq
            reply.offers += page.offers
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.offers, csv: OfferView.csv(reply.offers),
            table: { OfferView($0).lines(reply.offers) })
    }
}
