import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks campaign …`: whom a campaign reaches, and what it brings.
struct CampaignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign", abstract: "Record campaigns and tell what they brought.",
        subcommands: [
            CampaignPutCommand.self, CampaignListCommand.self, CampaignReportCommand.self,
            CampaignRetentionCommand.self,
        ])
}

/// `refleks campaign put spring --goal acquisition --from … --to … CODE…`.
struct CampaignPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Record the next version of a campaign (role admin or system).",
        discussion: """
            Example: refleks campaign put spring --goal retention --from 2026-03-01 --to 2026-03-31 --cost 5.000,00 \
            --control 20 1000000005 1000000013
            With `-` as the only customer, codes are read from standard input, one a line. With --segment its members of \
            now belong to it as well; without either, those of the version before stay.
            """)

    @Argument(help: "The campaign's id, as interactions name it.")
    var campaign: String

    @Argument(help: "Codes of its members, or `-`.")
    var members: [String] = []

    @Option(help: "Members of this segment belong to it, as they are now.")
    var segment = ""

    @Option(help: "acquisition, retention or cross-sell.")
    var goal: String

    @Option(help: "The first day on which a purchase counts.")
    var from: String

    @Option(help: "The last day.")
    var to: String

    @Option(help: "What it costs: 5.000,00.")
    var cost = "0"

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: "What people call it.")
    var name = ""

    @Option(help: "The product that counts. Default: every product.")
    var product = ""

    @Option(help: "The category that counts. Default: every category.")
    var category = ""

    @Option(help: "How many of the members are left alone to compare with, per cent, 0 to 50.")
    var control: UInt32 = 0

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var findings = ArgumentFindings()
        try findings.read {
            guard control <= 50 else {
                throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--control", "0", "50")
            }
        }
        var request = PutCampaignRequest()
        request.campaign.campaignID = campaign
        request.campaign.name = name
        try findings.read { request.campaign.goal = try EnumText.required(goal, "goal") }
        try findings.read { request.campaign.from = try DateArgument.text(from, "--from") }
        try findings.read { request.campaign.to = try DateArgument.text(to, "--to") }
        try findings.read { request.campaign.costMinor = try MoneyArgument.minorUnits(cost, currency) }
        request.campaign.currency = currency
        (request.campaign.product, request.campaign.category) = (product, category)
        (request.segment, request.controlShareBp) = (segment, min(control, 50) * 100)
        try findings.finish()
        request.memberCodes = try CodeList.read(members, shell)
        let reply = try await call.scoring.putCampaign(request, call.options).message
        try printer(call, shell).print(
            reply, csv: ReferenceView.csv(campaign, reply.version, reply.commitSeq),
            table: { screen in
                ReferenceView(screen).put(
                    Catalogue.CLIOffer.campaignPut, campaign, version: reply.version, commit: reply.commitSeq)
                    + [
                        StyledText(
                            "  "
                                + screen.text(
                                    Catalogue.CLIOffer.groups, String(reply.targetCodes.count),
                                    String(reply.controlCodes.count)), .faint)
                    ]
            })
    }
}

/// `refleks campaign list`.
struct CampaignListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List campaigns by id.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListCampaignsResponse()
        var request = ListCampaignsRequest.with { $0.pageSize = 200 }
        repeat {
            let page = try await call.scoring.listCampaigns(request, call.options).message
            reply.asOfCommitSeq = page.asOfCommitSeq
            reply.campaigns += page.campaigns
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.campaigns, csv: CampaignView.csv(reply.campaigns),
            table: { CampaignView($0).lines(reply.campaigns) })
    }
}

/// `refleks campaign report spring`.
struct CampaignReportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Tell what a campaign brought, against those who were left alone.")

    @Argument(help: "The campaign's id.")
    var campaign: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetCampaignReportRequest()
        request.access = call.access
        request.campaignID = campaign
        let reply = try await call.scoring.getCampaignReport(request, call.options).message
        try printer(call, shell).print(reply, csv: CampaignView.csv(reply), table: { CampaignView($0).lines(reply) })
    }
}

/// `refleks campaign retention stay --acquisition spring`.
struct CampaignRetentionCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention", abstract: "Tell what keeping customers saved against replacing them.")

    @Argument(help: "The id of a campaign for retention.")
    var campaign: String

    @Option(help: "The id of a campaign for acquisition: what a new customer costs.")
    var acquisition: String

    @Option(help: "Months until a new customer brings as much, 0 to 120.")
    var months: UInt32 = 0

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetRetentionEconomicsRequest()
        request.access = call.access
        (request.retentionCampaignID, request.acquisitionCampaignID) = (campaign, acquisition)
        request.monthsUntilReplaced = months
        let reply = try await call.scoring.getRetentionEconomics(request, call.options).message
        try printer(call, shell).print(reply, csv: CampaignView.csv(reply), table: { CampaignView($0).lines(reply) })
    }
}
