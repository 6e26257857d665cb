import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks conduct …`: what the house does for its customers.
struct ConductCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conduct",
        abstract:
            "Tell where effort goes, which phases it covers, who looks before he serves, and what cuts and offers did.",
        subcommands: [
            ConductEffortCommand.self, ConductPhasesCommand.self, ConductBriefingsCommand.self,
            ConductErosionCommand.self, ConductOffersCommand.self,
        ])
}

/// `refleks conduct effort --month 2026-10 --least-top 30 --most-new 40`.
struct ConductEffortCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "effort", abstract: "Tell how a month's effort was divided: best tenth, others, new ones.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: "Alert when the best tenth gets less, per cent, 1 to 100. Default: never.")
    var leastTop: UInt32 = 0

    @Option(help: "Alert when new ones get more, per cent, 1 to 100. Default: never.")
    var mostNew: UInt32 = 0

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        for (name, share) in [("least-top", leastTop), ("most-new", mostNew)] where share > 100 {
            throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--" + name, "1", "100")
        }
        let request = GetEffortSplitRequest.with {
            ($0.month, $0.currency) = (month, currency)
            ($0.leastTopShareBp, $0.mostNewShareBp) = (leastTop * 100, mostNew * 100)
        }
        let reply = try await call.governance.getEffortSplit(request, call.options).message
        try printer(call, shell).print(reply, csv: ConductView.csv(reply), table: { ConductView($0).lines(reply) })
    }
}

/// `refleks conduct phases --month 2026-10`.
struct ConductPhasesCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "phases", abstract: "Tell how far interactions cover the time before, at and after the purchase.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetPhaseCoverageRequest.with { $0.month = month }
        let reply = try await call.governance.getPhaseCoverage(request, call.options).message
        try printer(call, shell).print(reply, csv: ConductView.csv(reply), table: { ConductView($0).lines(reply) })
    }
}

/// `refleks conduct briefings --month 2026-10`.
struct ConductBriefingsCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "briefings", abstract: "Tell for how many visits each branch opened the briefing.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetEnablementRequest.with { $0.month = month }
        let reply = try await call.governance.getEnablement(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.branches, csv: ConductView.csv(reply), table: { ConductView($0).lines(reply) })
    }
}

/// `refleks conduct erosion 2026-10-01 --branch 34-001 --days 60`.
struct ConductErosionCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "erosion",
        abstract: "Tell what became of customers after something was cut or given away, beside all others.")

    @Argument(help: "The day on which it was, such as 2026-10-01.")
    var date: String

    @Option(help: "Those who were served in this branch before.")
    var branch: String?

    @Option(help: "Those with an interaction that names this campaign.")
    var campaign: String?

    @Flag(help: "Those who got a discount afterwards. This is the default.")
    var discounted = false

    @Option(help: "Days before and after, 1 to 180.")
    var days: UInt32 = 30

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard [branch != nil, campaign != nil, discounted].count(where: \.self) <= 1 else {
            throw CommandError.usage(Catalogue.CLIUsage.notTogether, "--branch, --campaign, --discounted")
        }
        var request = GetErosionRequest.with { ($0.date, $0.days, $0.currency) = (date, days, currency) }
        if let branch {
            request.branch = branch
        } else if let campaign {
            request.campaignID = campaign
        } else {
            request.discounted = true
        }
        let reply = try await call.governance.getErosion(request, call.options).message
        try printer(call, shell).print(reply, csv: ConductView.csv(reply), table: { ConductView($0).lines(reply) })
    }
}

/// `refleks conduct offers --month 2026-10`.
struct ConductOffersCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "offers", abstract: "Tell what came of a month's offers, those made unasked apart.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetProactiveOffersRequest.with { $0.month = month }
        let reply = try await call.governance.getProactiveOffers(request, call.options).message
        try printer(call, shell).print(
            reply, csv: ProactiveView.csv(reply), table: { ProactiveView($0).lines(reply) })
    }
}
