import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks case remedy ID voucher 50,00 --text "…"`.
struct CaseRemedyCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "remedy", abstract: "Give a customer something to put right what a case is about.",
        discussion: """
            Example: refleks case remedy 2049 voucher 50,00 --channel phone --agent ayse.kaya --text "Two days late"
            Within the agent's authority it is granted at once; above it, it waits for `refleks remedy approve`.
            """)

    @Argument(help: "The case.")
    var id: UInt64

    @Argument(help: "refund, discount, voucher, replacement, gift or fee-waiver.")
    var kind: String

    @Argument(help: "What it is worth, such as 1.234,56.")
    var amount: String

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: "On which channel it is given.")
    var channel: String

    @Option(help: "By whose authority; an agent's certificate fixes it.")
    var agent = ""

    @Option(help: "Why.")
    var text: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GrantRemedyRequest()
        (request.caseID, request.currency, request.agent, request.text) = (id, currency, agent, text)
        request.kind = try EnumText.required(kind, "kind")
        request.channel = try EnumText.required(channel, "channel")
        request.amountMinor = try MoneyArgument.minorUnits(amount, currency)
        let reply = try await call.feedback.grantRemedy(request, call.options).message
        try printer(call, shell).print(
            reply, csv: RemedyView.csv([reply.remedy]), table: { RemedyView($0).lines(reply) })
    }
}

/// `refleks remedy …`: what customers are given to put something right.
struct RemedyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remedy", abstract: "List remedies, and decide about those that wait for approval.",
        subcommands: [RemedyApproveCommand.self, RemedyListCommand.self])
}

/// `refleks remedy approve ID`.
struct RemedyApproveCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Grant or refuse a remedy that waits, by your own authority (role agent or admin).",
        discussion: "Cases with a remedy that waits: refleks case list --remedy-waiting")

    @Argument(help: "The remedy.")
    var id: UInt64

    @Flag(help: "It is refused.")
    var refuse = false

    @Option(help: "Why.")
    var text = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ApproveRemedyRequest()
        (request.remedyID, request.approved, request.text) = (id, !refuse, text)
        let reply = try await call.feedback.approveRemedy(request, call.options).message
        try printer(call, shell).print(
            reply, csv: RemedyView.csv([reply.remedy]), table: { RemedyView($0).lines(reply) })
    }
}

/// `refleks remedy list --case ID`, `refleks remedy list CODE`.
struct RemedyListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the remedies of a case or of a customer's cases, the newest first.")

    @Argument(help: "The customer's code; empty with --case.")
    var code = ""

    @Option(name: .customLong("case"), help: "Only those of this case.")
    var caseID: UInt64?

    @Option(help: "Remedies of a page, 1 to 200.")
    var limit: UInt32 = 20

    @Option(help: "The token that the page before ended with.")
    var page = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListRemediesRequest()
        (request.access, request.pageSize, request.pageToken) = (call.access, limit, page)
        if let caseID { request.caseID = caseID } else { request.code = code }
        let reply = try await call.feedback.listRemedies(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.remedies, csv: RemedyView.csv(reply.remedies),
            table: { RemedyView($0).lines(reply) })
    }
}

/// `refleks agent authority …`: what agents may give by themselves.
struct AgentAuthorityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "authority", abstract: "Record and list how much agents may give by themselves.",
        subcommands: [AgentAuthorityPutCommand.self, AgentAuthorityListCommand.self])
}

/// `refleks agent authority put ayse.kaya --limit voucher=100,00 --per-period 500,00 --days 30`.
struct AgentAuthorityPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record how much an agent may give by himself, whole (role admin).",
        discussion: """
            Example: refleks agent authority put ayse.kaya --limit voucher=100,00 --limit refund=50,00 --per-period 500,00
            Without --limit the authority is withdrawn.
            """)

    @Argument(help: "The agent's id, as in his certificate.")
    var agent: String

    @Option(help: "KIND=AMOUNT, the most of one remedy of a kind; repeatable.")
    var limit: [String] = []

    @Option(help: "The most of all remedies of a period together.")
    var perPeriod = "0"

    @Option(help: "The days of the period, 1 to 366.")
    var days: UInt32 = 30

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutAgentAuthorityRequest()
        (request.authority.agentID, request.authority.currency) = (agent, currency)
        request.authority.periodDays = days
        request.authority.perPeriodMinor = try MoneyArgument.minorUnits(perPeriod, currency)
        for text in limit { request.authority.limits.append(try self.limit(text)) }
        let reply = try await call.system.putAgentAuthority(request, call.options).message
        try printer(call, shell).print(put: reply, agent, Catalogue.CLIRemedy.authorityPut)
    }

    private func limit(_ text: String) throws(CommandError) -> RemedyLimit {
        let halves = text.split(separator: "=", omittingEmptySubsequences: false)
        guard halves.count == 2 else {
            throw .usage(Catalogue.CLI.unknownChoice, "limit", EnumText.choices(of: RemedyKind.self))
        }
        var limit = RemedyLimit()
        limit.kind = try EnumText.required(String(halves[0]), "limit")
        limit.perRemedyMinor = try MoneyArgument.minorUnits(String(halves[1]), currency)
        return limit
    }
}

/// `refleks agent authority list`.
struct AgentAuthorityListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what agents may give by themselves, and what they gave in their period.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListAgentAuthoritiesResponse()
        var request = ListAgentAuthoritiesRequest.with { $0.pageSize = 200 }
        repeat {
            let page = try await call.system.listAgentAuthorities(request, call.options).message
            reply.asOfCommitSeq = page.asOfCommitSeq
            reply.authorities += page.authorities
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.authorities, csv: RemedyView.csv(reply.authorities),
            table: { RemedyView($0).lines(reply) })
    }
}
