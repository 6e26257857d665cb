import ArgumentParser
import RefleksContract
import RefleksMessages

/// Whom of a list, and which page.
struct RankedOptions: ParsableArguments {
    @Option(help: "Only this tier: standard, plus, priority or private.")
    var tier: String?

    @Option(help: "Only this home branch.")
    var branch = ""

    @Option(help: "Customers that are wanted, 1 to 200.")
    var limit: UInt32 = 20

    @Option(help: "The token that the page before ended with.")
    var page = ""

    func wantedTier() throws(CommandError) -> ServiceTier {
        guard let tier else { return .unspecified }
        return try EnumText.required(tier, "tier")
    }

    /// Pages until as many customers are there as are wanted, or the list ends: a call looks at 20,000 places, among which a
    /// branch's few may not be.
    func whole(
        _ page: (_ size: UInt32, _ token: String) async throws -> RankedCustomers
    ) async throws -> RankedCustomers {
        var whole = try await page(limit, self.page)
        while whole.customers.count < limit, !whole.nextPageToken.isEmpty {
            var next = try await page(limit - UInt32(clamping: whole.customers.count), whole.nextPageToken)
            // Of several pages the oldest is what the whole list reflects.
            next.asOfCommitSeq = min(whole.asOfCommitSeq, next.asOfCommitSeq)
            next.orderedAtUs = min(whole.orderedAtUs, next.orderedAtUs)
            next.customers = whole.customers + next.customers
            whole = next
        }
        return whole
    }
}

/// `refleks top`: the best customers.
struct TopCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "top", abstract: "List the best customers by score or by value, as they are now.")

    @Option(help: "score or value.")
    var by = "score"

    @Option(help: "Only those with at least that many points or, by value, that amount: 500, 1.500,00.")
    var atLeast: String?

    @OptionGroup var ranked: RankedOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListTopCustomersRequest()
        request.access = call.access
        request.order = try EnumText.required(by, "by")
        if let atLeast { request.atLeast = try await cutOff(atLeast, request.order, call) }
        request.tier = try ranked.wantedTier()
        request.branch = ranked.branch
        let reply = try await ranked.whole { size, token in
            (request.pageSize, request.pageToken) = (size, token)
            return try await call.scoring.listTopCustomers(request, call.options).message
        }
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

extension TopCommand {
    /// Points, or an amount in the policy's currency.
    private func cutOff(_ text: String, _ order: TopOrder, _ call: CallSettings) async throws -> Int64 {
        guard order == .value else {
            guard let points = Int64(text), (0...1_000).contains(points) else {
                throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--at-least", "0", "1000")
            }
            return points
        }
        let policy = try await call.scoring.getScoringPolicy(GetScoringPolicyRequest(), call.options).message.policy
        return try MoneyArgument.minorUnits(text, policy.currency)
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
        let reply = try await ranked.whole { size, token in
            (request.pageSize, request.pageToken) = (size, token)
            return try await call.scoring.listAtRiskCustomers(request, call.options).message
        }
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
        let reply = try await ranked.whole { size, token in
            (request.pageSize, request.pageToken) = (size, token)
            return try await call.scoring.listLostCustomers(request, call.options).message
        }
        try printer(call, shell).print(
            reply, items: reply.customers, csv: RankedView.csv(reply),
            table: { RankedView($0).lines(reply, Catalogue.CLIList.lost, isByValue: true) })
    }
}
