import ArgumentParser
import RefleksContract
import RefleksMessages

/// Whom of a list, and which page.
struct RankedOptions: ParsableArguments {
    @Option(help: "Only this tier: standard, plus, priority or private.")
    var tier: String?

    @Option(help: "Only this home branch.")
    var branch = ""

    @Option(help: "Customers of a page, 1 to 200.")
    var limit: UInt32 = 20

    @Option(help: "The token that the page before ended with.")
    var page = ""

    func wantedTier() throws(CommandError) -> ServiceTier {
        guard let tier else { return .unspecified }
        return try EnumText.required(tier, "tier")
    }
}

/// `refleks top`: the best customers.
struct TopCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "top", abstract: "List the best customers by score or by value, as they are now.")

    @Option(help: "score or value.")
    var by = "score"

    @OptionGroup var ranked: RankedOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListTopCustomersRequest()
        request.access = call.access
        request.order = try EnumText.required(by, "by")
        request.tier = try ranked.wantedTier()
        request.branch = ranked.branch
        request.pageSize = ranked.limit
        request.pageToken = ranked.page
        let reply = try await call.scoring.listTopCustomers(request, call.options).message
        let isByValue = request.order == .value
        try printer(call, shell).print(
            reply, items: reply.customers, csv: RankedView.csv(reply),
            table: { screen in
                RankedView(screen).lines(
                    reply, isByValue ? Catalogue.CLIList.topByValue : Catalogue.CLIList.topByScore,
                    isByValue: isByValue)
            })
    }
}

/// `refleks at-risk`: whom the house is about to lose.
struct AtRiskCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "at-risk", abstract: "List customers at risk, those first with whom most is at stake.")

    @OptionGroup var ranked: RankedOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListAtRiskCustomersRequest()
        request.access = call.access
        request.tier = try ranked.wantedTier()
        request.branch = ranked.branch
        request.pageSize = ranked.limit
        request.pageToken = ranked.page
        let reply = try await call.scoring.listAtRiskCustomers(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.customers, csv: RankedView.csv(reply),
            table: { RankedView($0).lines(reply, Catalogue.CLIList.atRisk, isByValue: true) })
    }
}

/// `refleks lost`: whom the house has lost.
struct LostCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "lost", abstract: "List customers who are lost, those first who were worth most.")

    @OptionGroup var ranked: RankedOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListLostCustomersRequest()
        request.access = call.access
        request.tier = try ranked.wantedTier()
        request.branch = ranked.branch
        request.pageSize = ranked.limit
        request.pageToken = ranked.page
        let reply = try await call.scoring.listLostCustomers(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.customers, csv: RankedView.csv(reply),
            table: { RankedView($0).lines(reply, Catalogue.CLIList.lost, isByValue: true) })
    }
}
