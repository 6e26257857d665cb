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

    /// The tier that is wanted; what is wrong with these options is among the findings.
    func wantedTier(_ findings: inout ArgumentFindings) throws -> ServiceTier {
        try findings.read {
            guard (1...200).contains(limit) else {
                throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--limit", "1", "200")
            }
        }
        guard let tier else { return .unspecified }
        return try findings.read { try EnumText.required(tier, "tier") } ?? .unspecified
    }

    /// The same where there are no other options.
    func wantedTier() throws -> ServiceTier {
        var findings = ArgumentFindings()
        let tier = try wantedTier(&findings)
        try findings.finish()
        return tier
    }

    /// Pages of `request` until as many customers are there as are wanted, or the list ends: a call looks at 20,000 places, among
    /// which a branch's few may not be.
    func whole<Request: RankedRequest>(
        _ request: Request, _ tier: ServiceTier, _ call: CallSettings,
        _ page: (Request) async throws -> RankedCustomers
    ) async throws -> RankedCustomers {
        var request = request
        request.access = call.access
        (request.tier, request.branch, request.pageSize, request.pageToken) = (tier, branch, limit, self.page)
        var whole = try await page(request)
        while whole.customers.count < limit, !whole.nextPageToken.isEmpty {
            request.pageSize = limit - UInt32(clamping: whole.customers.count)
            request.pageToken = whole.nextPageToken
            var next = try await page(request)
            // Of several pages the oldest is what the whole list reflects.
            next.asOfCommitSeq = min(whole.asOfCommitSeq, next.asOfCommitSeq)
            next.orderedAtUs = min(whole.orderedAtUs, next.orderedAtUs)
            next.customers = whole.customers + next.customers
            whole = next
        }
        return whole
    }
}

/// What is asked of every ordered list.
protocol RankedRequest {
    var access: AccessContext { get set }
    var tier: ServiceTier { get set }
    var branch: String { get set }
    var pageSize: UInt32 { get set }
    var pageToken: String { get set }
}

extension ListTopCustomersRequest: RankedRequest {}
extension ListAtRiskCustomersRequest: RankedRequest {}
extension ListLostCustomersRequest: RankedRequest {}

/// `refleks top`: the best customers.
struct TopCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "top",
        abstract: "List the best customers by score, by value or by lifetime value, as they are now.",
        discussion: """
            value: what they have brought, what is older counting less; half after a year. lifetime-value: what the active model \
            expects of them within a year (`refleks model fit`, `activate`).
            """)

    @Option(help: "score, value or lifetime-value.")
    var by = "score"

    @Option(
        help: "Only those with at least that many points or, by value and lifetime value, that amount: 500, 1.500,00.")
    var atLeast: String?

    @OptionGroup var ranked: RankedOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListTopCustomersRequest()
        var findings = ArgumentFindings()
        try findings.read { request.order = try EnumText.required(by, "by") }
        let tier = try ranked.wantedTier(&findings)
        if let atLeast, request.order == .score { try findings.read { request.atLeast = try Self.points(atLeast) } }
        try findings.finish()
        if let atLeast, request.order != .score { request.atLeast = try await amount(atLeast, call) }
        let reply = try await ranked.whole(request, tier, call) {
            try await call.scoring.listTopCustomers($0, call.options).message
        }
        try printer(call, shell).print(
            reply, items: reply.customers, csv: RankedView.csv(reply),
            table: { [order = request.order] in RankedView($0).lines(reply, Self.title(order), by: order) })
    }
}

extension TopCommand {
    private static func title(_ order: TopOrder) -> MessageTemplate {
        switch order {
        case .value: Catalogue.CLIList.topByValue
        case .lifetimeValue: Catalogue.CLIList.topByLifetimeValue
        case .unspecified, .score, .UNRECOGNIZED: Catalogue.CLIList.topByScore
        }
    }

    private static func points(_ text: String) throws(CommandError) -> Int64 {
        guard let points = Int64(text), (0...1_000).contains(points) else {
            throw .usage(Catalogue.CLIUsage.outOfRange, "--at-least", "0", "1000")
        }
        return points
    }

    /// An amount in the policy's currency, which the server knows.
    private func amount(_ text: String, _ call: CallSettings) async throws -> Int64 {
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
        let reply = try await ranked.whole(ListAtRiskCustomersRequest(), ranked.wantedTier(), call) {
            try await call.scoring.listAtRiskCustomers($0, call.options).message
        }
        try printer(call, shell).print(
            reply, items: reply.customers, csv: RankedView.csv(reply),
            table: { RankedView($0).lines(reply, Catalogue.CLIList.atRisk, by: .value) })
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
        let reply = try await ranked.whole(ListLostCustomersRequest(), ranked.wantedTier(), call) {
            try await call.scoring.listLostCustomers($0, call.options).message
        }
        try printer(call, shell).print(
            reply, items: reply.customers, csv: RankedView.csv(reply),
            table: { RankedView($0).lines(reply, Catalogue.CLIList.lost, by: .value) })
    }
}
